package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the literal count by the reference rule against worked figures. */
class LiteralWigmTest {
    private static final List<Integer> NO_LOTS = List.of();

    private static List<String> table(LiteralBook book, LiteralElection election, List<Integer> lots) {
        return book.count(election, lots).stream().map(LiteralStage::toString).toList();
    }

    @Test
    void endsWithoutTransferringTheLastExcluded() {
        assertThat(table(LiteralWigm.PLAIN, LiteralElection.of(2, 3, "4 A>B", "2 C"), NO_LOTS))
                .containsExactly(
                        "1 firstPreferences []: 4.0000 0.0000 2.0000 | nt 0.0000 | loss 0.0000 | quota 2.0001"
                                + " | elected [1] | excluded []",
                        "2 surplus [1]: 2.0001 1.9996 2.0000 | nt 0.0000 | loss 0.0003 | quota 2.0001"
                                + " | elected [3] | excluded []");
    }

    /** Worked by hand: 0 and the surplus of 1.9999 are below 2, so B goes before the surplus. */
    @Test
    void excludesInABatchBeforeAnySurplus() {
        assertThat(table(LiteralWigm.BATCH, LiteralElection.of(2, 3, "4 A>B", "2 C"), NO_LOTS))
                .containsExactly("1 firstPreferences []: 4.0000 0.0000 2.0000 | nt 0.0000 | loss 0.0000"
                        + " | quota 2.0001 | elected [1, 3] | excluded []");
    }

    @Test
    void cutsTheProductAndThenTheQuotient() {
        LiteralElection election = LiteralElection.of(3, 5, "12 A>B>C", "6 B>A>D", "5 C>D", "4 D", "3 E>D");

        assertThat(table(LiteralWigm.PLAIN, election, NO_LOTS))
                .containsExactly(
                        "1 firstPreferences []: 12.0000 6.0000 5.0000 4.0000 3.0000 | nt 0.0000 | loss 0.0000"
                                + " | quota 7.5001 | elected [1] | excluded []",
                        "2 surplus [1]: 7.5001 10.4988 5.0000 4.0000 3.0000 | nt 0.0000 | loss 0.0011"
                                + " | quota 7.5001 | elected [2] | excluded []",
                        "3 surplus [2]: 7.5001 7.5001 6.2840 5.7136 3.0000 | nt 0.0000 | loss 0.0022"
                                + " | quota 7.5001 | elected [] | excluded []",
                        "4 exclusion [5]: 7.5001 7.5001 6.2840 8.7136 0.0000 | nt 0.0000 | loss 0.0022"
                                + " | quota 7.5001 | elected [4] | excluded [5]");
    }

    @Test
    void leavesTheLastSurplusUntransferred() {
        LiteralElection election = LiteralElection.of(2, 4, "9 A>B", "4 B>C", "3 C", "3 D>C", "1 A");

        assertThat(table(LiteralWigm.PLAIN, election, NO_LOTS))
                .containsExactly(
                        "1 firstPreferences []: 10.0000 4.0000 3.0000 3.0000 | nt 0.0000 | loss 0.0000"
                                + " | quota 6.6667 | elected [1] | excluded []",
                        "2 surplus [1]: 6.6667 6.9997 3.0000 3.0000 | nt 0.3333 | loss 0.0003"
                                + " | quota 6.6667 | elected [2] | excluded []");
    }

    /** Voting matters 12, "The computational accuracy using the Meek algorithm": the papers; the figures by hand. */
    @Test
    void transfersTheSurplusOfTheEarliestInTheOrderFirst() {
        LiteralElection election = LiteralElection.of(
                3, 5, "333 A>C", "333 A>D", "333 A>E", "333 B>C", "333 B>D", "333 B>E", "667 C", "667 D", "667 E",
                "1 A>B>C", "1 A>B>D", "2 B>A>C");

        assertThat(table(LiteralWigm.PLAIN, election, List.of(1, 2, 3, 4, 5)))
                .containsExactly(
                        "1 firstPreferences []: 1001.0000 1001.0000 667.0000 667.0000 667.0000 | nt 0.0000"
                                + " | loss 0.0000 | quota 1000.7501 | elected [1, 2] | excluded []",
                        "2 surplus [1]: 1000.7501 1001.0000 667.0668 667.0668 667.0666 | nt 0.0000"
                                + " | loss 0.0497 | quota 1000.7501 | elected [] | excluded []",
                        "3 surplus [2]: 1000.7501 1000.7501 667.1338 667.1334 667.1332 | nt 0.0000"
                                + " | loss 0.0994 | quota 1000.7501 | elected [] | excluded []",
                        "4 exclusion [5]: 1000.7501 1000.7501 667.1338 667.1334 0.0000 | nt 667.1332"
                                + " | loss 0.0994 | quota 1000.7501 | elected [3] | excluded [5]");
    }

    /** D.1: the earliest is chosen for exclusion too. */
    @Test
    void excludesTheEarliestInTheOrder() {
        LiteralElection election = LiteralElection.of(1, 3, "3 A", "2 B", "2 C");

        assertThat(LiteralWigm.PLAIN.count(election, List.of(3, 2, 1)).get(1).excluded())
                .containsExactly(3);
    }

    /** Worked by hand: 9997 papers at 0.3333 bring B to the quota exactly; that surplus of 0 is a stage of its own. */
    @Test
    void transfersEvenASurplusOfNothing() {
        LiteralElection election =
                LiteralElection.of(3, 5, "9997 A>B", "5003 A", "6668 B>C", "9000 C", "5000 D", "4332 E>D");

        assertThat(table(LiteralWigm.PLAIN, election, NO_LOTS))
                .containsExactly(
                        "1 firstPreferences []: 15000.0000 6668.0000 9000.0000 5000.0000 4332.0000 | nt 0.0000"
                                + " | loss 0.0000 | quota 10000.0001 | elected [1] | excluded []",
                        "2 surplus [1]: 10000.0001 10000.0001 9000.0000 5000.0000 4332.0000 | nt 1667.4999"
                                + " | loss 0.4999 | quota 10000.0001 | elected [2] | excluded []",
                        "3 surplus [2]: 10000.0001 10000.0001 9000.0000 5000.0000 4332.0000 | nt 1667.4999"
                                + " | loss 0.4999 | quota 10000.0001 | elected [] | excluded []",
                        "4 exclusion [5]: 10000.0001 10000.0001 9000.0000 9332.0000 0.0000 | nt 1667.4999"
                                + " | loss 0.4999 | quota 10000.0001 | elected [4] | excluded [5]");
    }

    @Test
    void asksForAnOrderWhenThereIsATie() {
        LiteralElection election = LiteralElection.of(1, 3, "3 A", "2 B", "2 C");

        assertThatThrownBy(() -> table(LiteralWigm.PLAIN, election, NO_LOTS))
                .isInstanceOf(LiteralLotNeeded.class)
                .hasMessage("tie for EXCLUSION on the figures of stage 1 between [2, 3] needs a lot");
    }
}
