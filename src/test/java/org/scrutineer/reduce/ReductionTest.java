package org.scrutineer.reduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.SampleElections;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.MeekNz;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.RuleDescription;

class ReductionTest {

    @Nested
    class OfALastParcelCount {

        private final Election election = SampleElections.everySpecialCase();
        private final Reduction reduction = Reduction.of(election, Stv.count(election, Ers97.ruleBook()));

        @Test
        void keepsWhatWasReadInNumericOrder() {
            assertThat(lines(reduction.election().ballots()))
                    .containsExactly("12 1", "7 2>3>6", "17 3", "17 4", "10 5", "7 7", "8 7>2", "5 7>4", "7 7>5");
        }

        @Test
        void hasTheFiguresBeforeAndAfter() {
            assertThat(reduction.before()).isEqualTo(new Reduction.Figures(90, 15, 0, 209));
            assertThat(reduction.after()).isEqualTo(new Reduction.Figures(90, 9, 0, 124));
            assertThat(reduction.preferencesDropped()).isEqualTo(85);
        }
    }

    @Test
    void countsThePapersThatNoOtherPaperIsLike() {
        Election election = SampleElections.threeEqual();

        Reduction reduction = Reduction.of(
                election, Stv.count(election, ScottishLocal.ruleBook(), Lots.order(List.of(1, 2, 3, 4, 5))));

        assertThat(reduction.before().unique()).isEqualTo(2);
        assertThat(reduction.after().unique()).isZero();
    }

    @Nested
    class OfMarkedPapers {

        private final Election election = Election.builder("", 1)
                .candidates("A", "B", "C")
                .papers(5, Preferences.of(1, 2, 3))
                .papers(1, Preferences.ofRanks(List.of(List.of(1), List.of(2, 3))))
                .papers(3, Preferences.of(2, 1))
                .papers(2, Preferences.ofRanks(List.of(List.of(3), List.of(), List.of(1))))
                .papers(1, Preferences.ofRanks(List.of(List.of(1, 2), List.of(3))))
                .build();
        private final Reduction reduction = Reduction.of(election, Stv.count(election, ScottishLocal.ruleBook()));

        @Test
        void cutsWhatStandsBehindADefectThatEndsThePaper() {
            assertThat(lines(reduction.election().ballots())).containsExactly("1 ", "6 1", "3 2", "2 3");
        }

        @Test
        void countsNoPreferenceAtASkippedRank() {
            assertThat(reduction.before().preferences()).isEqualTo(15 + 3 + 6 + 4 + 3);
        }
    }

    @Test
    void keepsTheEarliestNameOfACandidateWhoStandsByBeingNamed() {
        Election election = Election.builder("", 1)
                .candidates("A", "B", "C", "D")
                .papers(5, "A", "B", "C", "D")
                .papers(2, "A", "C", "D")
                .papers(3, "B", "A")
                .build();

        Reduction reduction = Reduction.of(election, Stv.count(election, MeekNz.ruleBook()));

        assertThat(lines(reduction.election().ballots())).containsExactly("5 1", "2 1>3>4", "3 2");
    }

    @Test
    void refusesTheRecordOfOtherPapers() {
        Election election = SampleElections.everySpecialCase();
        var other = Stv.count(SampleElections.twoLowest(), Ers97.ruleBook(), Lots.order(List.of(1, 2, 3, 4, 5, 6)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reduction.of(election, other))
                .withMessageMatching("the record must be of these papers and candidates, whose digest is "
                        + "sha256:[0-9a-f]{64}, but is of papers sha256:[0-9a-f]{64}");
    }

    @Nested
    class OfABookThatIsNotUnderstood {

        private final Election election = SampleElections.everySpecialCase();
        private final CountRecord count = Stv.count(election, Ers97.ruleBook());

        private CountRecord saying(String name, String word) {
            RuleDescription rule = count.rule();
            Map<String, String> parameters = new TreeMap<>(rule.parameters());
            parameters.put(name, word);
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
        void guessesNoFamily() {
            CountRecord other = saying("family", "shares");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Reduction.of(election, other))
                    .withMessage("papers can be reduced only where it is known how they are counted, but \"ers97\" does"
                            + " not say it");
        }
    }

    private static List<String> lines(Ballots ballots) {
        return IntStream.range(0, ballots.size())
                .mapToObj(entry -> ballots.papersOf(entry) + " " + ballots.preferencesOf(entry))
                .toList();
    }
}
