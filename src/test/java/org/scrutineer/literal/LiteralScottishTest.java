package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the literal count by the Scottish rules against worked figures. */
class LiteralScottishTest {
    private static final List<Integer> NO_LOTS = List.of();

    private static List<String> table(LiteralBook book, LiteralElection election, List<Integer> lots) {
        return book.count(election, lots).stream().map(LiteralStage::toString).toList();
    }

    private static final List<String> FOUR_STAGES = List.of(
            "1 firstPreferences []: 12.00000 7.00000 17.00000 17.00000 10.00000 0.00000 27.00000 | nt 0.00000"
                    + " | loss 0.00000 | quota 19.00000 | elected [7] | excluded []",
            "2 surplus [7]: 12.00000 9.37032 17.00000 18.48145 12.07403 0.00000 19.00000 | nt 2.07403"
                    + " | loss 0.00017 | quota 19.00000 | elected [] | excluded []",
            "3 exclusion [6]: 12.00000 9.37032 17.00000 18.48145 12.07403 0.00000 19.00000 | nt 2.07403"
                    + " | loss 0.00017 | quota 19.00000 | elected [] | excluded [6]",
            "4 exclusion [2]: 12.00000 0.00000 24.00000 18.48145 12.07403 0.00000 19.00000 | nt 4.44435"
                    + " | loss 0.00017 | quota 19.00000 | elected [3] | excluded [2]");

    @Test
    void countsTheConstructedElectionWithTheLastTransfer() {
        assertThat(table(LiteralScottish.LAST_TRANSFER_MADE, SheetElections.everySpecialCase(), NO_LOTS))
                .startsWith(FOUR_STAGES.toArray(String[]::new))
                .endsWith(
                        "5 surplus [3]: 12.00000 0.00000 19.00000 18.48145 13.53234 0.00000 19.00000 | nt 7.98596"
                                + " | loss 0.00025 | quota 19.00000 | elected [] | excluded []",
                        "6 exclusion [1]: 0.00000 0.00000 19.00000 25.48145 18.53234 0.00000 19.00000 | nt 7.98596"
                                + " | loss 0.00025 | quota 19.00000 | elected [4, 5] | excluded [1]")
                .hasSize(6);
    }

    @Test
    void countsTheConstructedElectionWithoutTheLastTransfer() {
        assertThat(table(LiteralScottish.LAST_TRANSFER_OMITTED, SheetElections.everySpecialCase(), NO_LOTS))
                .startsWith(FOUR_STAGES.toArray(String[]::new))
                .endsWith("5 surplus [3]: 12.00000 0.00000 19.00000 18.48145 13.53234 0.00000 19.00000 | nt 7.98596"
                        + " | loss 0.00025 | quota 19.00000 | elected [4, 5] | excluded []")
                .hasSize(5);
    }

    /** Worked by hand: 35 papers, quota 8. B and C have 9 votes after stage 2; at stage 1 B had 9 and C had 7. */
    @Test
    void transfersFirstWhoHadMoreAtTheMostRecentStageOfDifference() {
        LiteralElection election = LiteralElection.of(4, 5, "10 A>C", "9 B>D", "7 C", "5 D", "4 E>D");

        assertThat(table(LiteralScottish.LAST_TRANSFER_MADE, election, NO_LOTS))
                .containsExactly(
                        "1 firstPreferences []: 10.00000 9.00000 7.00000 5.00000 4.00000 | nt 0.00000"
                                + " | loss 0.00000 | quota 8.00000 | elected [1, 2] | excluded []",
                        "2 surplus [1]: 8.00000 9.00000 9.00000 5.00000 4.00000 | nt 0.00000"
                                + " | loss 0.00000 | quota 8.00000 | elected [3] | excluded []",
                        "3 surplus [2]: 8.00000 8.00000 9.00000 5.99999 4.00000 | nt 0.00000"
                                + " | loss 0.00001 | quota 8.00000 | elected [] | excluded []",
                        "4 surplus [3]: 8.00000 8.00000 8.00000 5.99999 4.00000 | nt 0.99997"
                                + " | loss 0.00004 | quota 8.00000 | elected [] | excluded []",
                        "5 exclusion [5]: 8.00000 8.00000 8.00000 9.99999 0.00000 | nt 0.99997"
                                + " | loss 0.00004 | quota 8.00000 | elected [4] | excluded [5]");
    }

    /** Worked by hand: B and C have 3 votes after stage 2; at stage 1 B had 2. */
    @Test
    void excludesWhoHadFewerAtTheMostRecentStageOfDifference() {
        LiteralElection election = LiteralElection.of(2, 5, "1 A>B", "2 B", "3 C", "4 D", "5 E");

        assertThat(LiteralScottish.LAST_TRANSFER_MADE.count(election, NO_LOTS))
                .extracting(LiteralStage::excluded)
                .containsExactly(List.of(), List.of(1), List.of(2), List.of(3));
    }

    @Test
    void makesNoStageOfACandidateExactlyOnTheQuota() {
        LiteralElection election = LiteralElection.of(4, 6, "10 A>C", "8 B", "6 C", "5 D", "3 E>D", "3 F>D");

        assertThat(table(LiteralScottish.LAST_TRANSFER_MADE, election, List.of(1, 2, 3, 4, 6, 5)))
                .containsExactly(
                        "1 firstPreferences []: 10.00000 8.00000 6.00000 5.00000 3.00000 3.00000 | nt 0.00000"
                                + " | loss 0.00000 | quota 8.00000 | elected [1, 2] | excluded []",
                        "2 surplus [1]: 8.00000 8.00000 8.00000 5.00000 3.00000 3.00000 | nt 0.00000"
                                + " | loss 0.00000 | quota 8.00000 | elected [3] | excluded []",
                        "3 exclusion [5]: 8.00000 8.00000 8.00000 8.00000 0.00000 3.00000 | nt 0.00000"
                                + " | loss 0.00000 | quota 8.00000 | elected [4] | excluded [5]");
    }

    @Test
    void asksForALotWhenVotesAreEqualThroughout() {
        LiteralElection election = LiteralElection.of(1, 3, "3 A", "3 B", "2 C");

        assertThatThrownBy(() -> table(LiteralScottish.LAST_TRANSFER_MADE, election, NO_LOTS))
                .isInstanceOf(LiteralLotNeeded.class)
                .hasMessage("tie for EXCLUSION on the figures of stage 2 between [1, 2] needs a lot");
    }
}
