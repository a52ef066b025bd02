package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.books.BlockVote;
import org.scrutineer.books.IrelandDail;
import org.scrutineer.books.MeekNz;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.trace.PaperTraces;

/**
 * Papers that are marked for withdrawn candidates only: 2 of them, beside 10 for those who stand and 1 without a mark.
 */
class WithdrawnOnlyTest {

    private static final Preferences DOT = Preferences.of(4);

    private static final Election ELECTION = Election.builder("Dot left", 2)
            .candidates("Ann", "Bob", "Cy", "Dot")
            .withdrawn("Dot")
            .papers(5, "Ann")
            .papers(3, "Bob")
            .papers(2, "Cy")
            .papers(2, DOT)
            .papers(1, Preferences.NONE)
            .build();

    private static CountRecord count(RuleBook book) {
        return Stv.count(Elections.orderedFor(book, ELECTION), book, Lots.order(List.of(1, 2, 3, 4)));
    }

    private static RuleBook choosing(RuleBook book) {
        return book.with(ValidPapers.NAMING_ANY_CANDIDATE).orElseThrow();
    }

    private static List<String> invalid(CountRecord count) {
        return count.input().invalid().stream().map(WithdrawnOnlyTest::words).toList();
    }

    private static String words(InvalidPapers papers) {
        return papers.papers() + " " + papers.reason();
    }

    static List<RuleBook> inParcels() {
        return RuleBooks.all().stream()
                .filter(book -> book.with(ValidPapers.NAMING_ANY_CANDIDATE).isPresent())
                .filter(book -> book.description().seats().isEmpty())
                .toList();
    }

    @Test
    void areInvalidForAReasonOfTheirOwn() {
        CountRecord count = count(ScottishLocal.ruleBook());

        assertThat(invalid(count))
                .containsExactly(
                        "1 no valid preference for a standing candidate", "2 marked for withdrawn candidates only");
        assertThat(count.input().papersValid()).isEqualTo(10);
        assertThat(count.stages().get(0).quota()).hasToString("4");
        assertThat(count.rule()).isEqualTo(ScottishLocal.ruleBook().description());
    }

    @Test
    void areValidAndNonTransferableWhereABodyChoosesSo() {
        CountRecord count = count(choosing(ScottishLocal.ruleBook()));
        Stage first = count.stages().get(0);

        assertThat(invalid(count)).containsExactly("1 no valid preference for a standing candidate");
        assertThat(count.input().papersValid()).isEqualTo(12);
        assertThat(first.quota()).hasToString("5");
        assertThat(first.nonTransferable()).hasToString("2");
        assertThat(first.nonTransferablePapers()).isEqualTo(2);
        assertThat(count.rule().settings()).isEqualTo(Map.of("withdrawnOnly", "nonTransferable"));
    }

    @ParameterizedTest
    @MethodSource("inParcels")
    void areFoundRightByTheCheckUnderEveryRuleBookInParcels(RuleBook book) {
        CountRecord count = count(choosing(book));
        Election election = Elections.orderedFor(book, ELECTION);

        assertThat(count.input().papersValid()).isEqualTo(12);
        assertThat(count.stages().get(0).nonTransferablePapers()).isEqualTo(2);
        assertThat(Audit.check(count, election).findings()).isEmpty();
        assertThat(Audit.check(count(book), election).findings()).isEmpty();
    }

    @Test
    void areFoundOutWhereTheRecordStatesAnotherChoiceThanWasCounted() {
        CountRecord count = count(ScottishLocal.ruleBook());

        assertThat(Audit.check(stating(count, "nonTransferable"), ELECTION).findings())
                .extracting(Object::toString)
                .contains("P2: valid papers: expected 12, found 10");
        assertThat(Audit.check(stating(count, "invalid"), ELECTION).notCheckable())
                .isNotEmpty();
    }

    private static CountRecord stating(CountRecord count, String word) {
        RuleDescription rule = count.rule();
        Map<String, String> parameters = new TreeMap<>(rule.parameters());
        parameters.put("set.withdrawnOnly", word);
        return new CountRecord(
                count.title(),
                count.seats(),
                count.candidates(),
                new RuleDescription(
                        rule.id(), rule.version(), rule.citation(), rule.places(), parameters, rule.promises()),
                count.input(),
                count.randomness(),
                count.stages(),
                count.elected());
    }

    @Test
    void haveAPathFromTheFirstStageOnIfTheyAreValid() {
        for (RuleBook book : List.of(ScottishLocal.ruleBook(), IrelandDail.ruleBook())) {
            assertThat(PaperTraces.of(count(book)).of(DOT).steps()).isEmpty();
            assertThat(PaperTraces.of(count(choosing(book))).of(DOT).steps())
                    .isNotEmpty()
                    .allSatisfy(step ->
                            assertThat(step.nonTransferable().toString()).isEqualTo("1"));
            assertThat(PaperTraces.of(count(choosing(book)))
                            .of(Preferences.NONE)
                            .steps())
                    .isEmpty();
        }
    }

    @Test
    void haveTheSameReasonUnderKeepValuesAndWhereTheMostVotesWin() {
        assertThat(invalid(count(MeekPrf.ruleBook())))
                .containsExactly(
                        "1 no valid preference for a standing candidate", "2 marked for withdrawn candidates only");
        assertThat(invalid(count(MeekNz.ruleBook()))).containsExactly("1 no valid preference for a standing candidate");
        assertThat(invalid(count(BlockVote.ofCrosses())))
                .containsExactly("2 marked for withdrawn candidates only", "1 no mark for a standing candidate");
    }

    @Test
    void areNoChoiceUnderKeepValuesAndWhereTheMostVotesWin() {
        assertThat(MeekNz.ruleBook().with(ValidPapers.NAMING_ANY_CANDIDATE)).isEmpty();
        assertThat(BlockVote.ruleBook().with(ValidPapers.NAMING_ANY_CANDIDATE)).isEmpty();
    }
}
