package org.scrutineer.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.MeekNz;
import org.scrutineer.books.NorthernIreland;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.RuleBook;

class RuleReadingTest {

    private static RuleDescription saying(RuleBook book, String name, String word) {
        RuleDescription rule = book.description();
        Map<String, String> parameters = new TreeMap<>(rule.parameters());
        parameters.put(name, word);
        return new RuleDescription(
                rule.id(), rule.version(), rule.citation(), rule.places(), parameters, rule.promises());
    }

    static List<RuleBook> books() {
        return RuleBooks.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void understandsEveryBook(RuleBook book) {
        assertThat(RuleReading.of(book.description()).doubts()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "family | shares | parameter family is \"shares\", which this check does not know",
                "quota.form | hare | parameter quota.form is \"hare\", which this check does not know",
                "quota.places | 41 | parameter quota.places is \"41\", which is no number of places",
                "ending.1.form | coins | parameter ending.1.form is \"coins\", which this check does not know",
                "step.2.value | half | parameter step.2.value is \"half\", which this check does not know",
                "step.2.rounding | up | parameter step.2.rounding is \"up\", which this check does not know",
                "step.2.value.clause.old | 1 | parameter step.2.value.clause.old is not known to this check",
                "step.1.transfers | twice | parameter step.1.transfers is \"twice\", which this check does not know",
                "step.1.ties.form | coin,lot | parameter step.1.ties.form is \"coin\", which this check does not know",
                "step.1.ties.seedFactor | 10 | parameter step.1.ties.seedFactor is not known to this check",
                "credit.form | half | parameter credit.form is \"half\", which this check does not know",
            })
    void namesWhatItDoesNotUnderstand(String name, String word, String doubt) {
        assertThat(RuleReading.of(saying(Ers97.ruleBook(), name, word)).doubts())
                .contains(doubt);
    }

    @Test
    void namesWhatIsMissing() {
        RuleDescription nothing =
                new RuleDescription("our-own", "1", "Our rules", 2, Map.of("family", "parcels"), List.of());

        assertThat(RuleReading.of(nothing).doubts())
                .contains("parameter papers.form is missing", "parameter quota.form is missing", "no step is stated");
    }

    @Test
    void readsTieStepsInAnyOrderThatHasNotBeenSeenBefore() {
        RuleDescription other = saying(
                NorthernIreland.ruleBook(), "step.1.ties.form", "orderOfPreferences,latestDifference,serialDraw,lot");

        assertThat(RuleReading.of(other).doubts()).isEmpty();
    }

    @Test
    void doubtsWhichOfTwoPartsIsAskedFirst() {
        RuleDescription rule = saying(NorthernIreland.ruleBook(), "election.firstStage.form", "atLeastTheQuota");

        assertThat(RuleReading.of(rule).doubts())
                .contains("which of election.oneSeat and election.firstStage is asked first is not said");
    }

    @Test
    void isNotAskedWhileThereIsADoubt() {
        RuleReading reading = RuleReading.of(saying(MeekNz.ruleBook(), "revision.rounding", "down"));

        assertThat(reading.doubts()).hasSize(1);
        assertThatThrownBy(() -> reading.accept(new NumberOfTheFamily()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a part that is not understood must not be asked");
    }

    private record NumberOfTheFamily() implements RuleReading.Families<Integer> {
        @Override
        public Integer parcels(ParcelRule rule) {
            return 1;
        }

        @Override
        public Integer keepValues(KeepValueRule rule) {
            return 2;
        }

        @Override
        public Integer quotients(QuotientRule rule) {
            return 4;
        }

        @Override
        public Integer plurality(PluralityRule rule) {
            return 3;
        }
    }
}
