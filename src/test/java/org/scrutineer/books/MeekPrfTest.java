package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/** Expected figures are those of the Reference Meek Rule worked by hand, and of its published examples. */
class MeekPrfTest {

    private static CountRecord count(Election election) {
        return Stv.count(election, MeekPrf.ruleBook(), Lots.order(List.of(1, 2, 3)));
    }

    private static List<String> votes(Stage stage) {
        return stage.tallies().stream().map(tally -> tally.votes().toString(9)).toList();
    }

    private static List<String> keepValues(Stage stage) {
        return ((StageAction.KeepValues) stage.action())
                .keepValues().stream().map(one -> one.value().toString(9)).toList();
    }

    private static int iterations(Stage stage) {
        return ((StageAction.KeepValues) stage.action()).passes();
    }

    private static List<String> decisions(CountRecord count) {
        return count.stages().stream().flatMap(MeekPrfTest::decisions).toList();
    }

    private static Stream<String> decisions(Stage stage) {
        return stage.decisions().stream().map(decision -> stage.number() + " " + words(decision));
    }

    private static String words(Decision decision) {
        return decision.type().term() + " " + decision.candidates() + " "
                + decision.reason().term() + " " + decision.clause();
    }

    @Nested
    class FortyTwo {

        private final CountRecord count = count(Election.builder("42", 2)
                .candidates("Castor", "Pollux", "Helen")
                .papers(4, "Castor", "Pollux")
                .papers(2, "Helen")
                .build());

        @Test
        void electsExcludesAndFillsThePlaceLeft() {
            assertThat(decisions(count))
                    .containsExactly(
                            "1 elect [Castor] quota B.2.c",
                            "2 exclude [Pollux] lowest B.3",
                            "2 elect [Helen] lastRemaining B.1, C",
                            "2 stop [] countComplete B.1, C");
        }

        @Test
        void roundsWhatIsKeptUpAndPassesOnTheRest() {
            Stage second = count.stages().get(1);

            assertThat(votes(second)).containsExactly("2.000000004", "1.999999996", "2.000000000");
            assertThat(keepValues(second)).containsExactly("0.500000001", "1.000000000", "1.000000000");
            assertThat(second.quota().toString(9)).isEqualTo("2.000000001");
            assertThat(second.lossByFraction().isZero()).isTrue();
            assertThat(iterations(second)).isEqualTo(2);
        }
    }

    @Nested
    class FiveCandidatesForThreeSeats {

        private final CountRecord count = count(Election.builder("P3", 3)
                .candidates("A", "B", "C", "D", "E")
                .papers(12, "A", "B", "C")
                .papers(6, "B", "A", "D")
                .papers(5, "C", "D")
                .papers(4, "D")
                .papers(3, "E", "D")
                .build());

        @Test
        void electsAThenBThenD() {
            assertThat(decisions(count))
                    .containsExactly(
                            "1 elect [A] quota B.2.c",
                            "2 elect [B] quota B.2.c",
                            "3 exclude [E] lowest B.3",
                            "4 elect [D] quota B.2.c",
                            "4 exclude [C] countComplete B.1, C",
                            "4 stop [] countComplete B.1, C");
        }

        @Test
        void settlesAfterEighteenCountsOfThePapers() {
            Stage third = count.stages().get(2);

            assertThat(iterations(third)).isEqualTo(18);
            assertThat(votes(third))
                    .containsExactly("7.500000348", "7.500000006", "6.999999764", "4.999999882", "3.000000000");
            assertThat(keepValues(third))
                    .containsExactly("0.530746389", "0.644826073", "1.000000000", "1.000000000", "1.000000000");
        }

        @Test
        void addsThePapersOfTheExcludedByTheSameKeepValues() {
            assertThat(votes(count.stages().get(3)))
                    .containsExactly("7.500000348", "7.500000006", "6.999999764", "7.999999882", "0.000000000");
        }
    }

    @Nested
    class FourCandidatesForTwoSeats {

        private final CountRecord count = count(Election.builder("P2", 2)
                .candidates("A", "B", "C", "D")
                .papers(9, "A", "B")
                .papers(4, "B", "C")
                .papers(3, "C")
                .papers(3, "D", "C")
                .papers(1, "A")
                .build());

        @Test
        void lowersTheQuotaWithTheVotesThatAreNotTransferable() {
            Stage second = count.stages().get(1);

            assertThat(votes(second)).containsExactly("6.666666670", "6.999999997", "3.000000000", "3.000000000");
            assertThat(second.nonTransferable().toString(9)).isEqualTo("0.333333333");
            assertThat(second.quota().toString(9)).isEqualTo("6.555555556");
            assertThat(count.elected().stream().map(one -> one.candidate().name()))
                    .containsExactly("A", "B");
        }
    }
}
