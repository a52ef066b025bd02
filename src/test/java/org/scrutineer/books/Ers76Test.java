package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/** The second edition and the book presumed to follow it; whole counts worked out by hand. */
class Ers76Test {

    private static final String REDUCTION =
            "34: A; 29: B; 28: C; 20: D; 8: E B; 8: E C; 3: E D; 3: F A B; 2: F E; 1: F D; 3: F B; 2: F C; 2: F;"
                    + "2: G A; 1: G E; 1: G; 1: H D; 2: H";

    private static CountRecord count(RuleBook book, int seats, String names, String papers) {
        Election election = election(seats, names, papers);
        return Stv.count(election, book, Lots.drawn("quota", "test", election.candidates()));
    }

    @ParameterizedTest(name = "{0} papers, {1} seats: quota {2}, {3} in hundredths")
    @CsvSource({
        "753, 6, 108, 107.58",
        "300, 2, 100.00, 100.00",
        "301, 2, 101, 100.34",
        "303, 2, 101, 101.00",
        "299, 2, 99.67, 99.67",
        "90, 4, 18.00, 18.00",
    })
    void roundsAQuotaAboveOneHundredUpToAWholeNumber(int papers, int seats, String quota, String inHundredths) {
        String names = "A B C D E F G H";

        assertThat(count(Ers76.ruleBook(), seats, names, papers + ": A")
                        .stages()
                        .get(0)
                        .quota())
                .hasToString(quota);
        assertThat(count(ChurchOfEngland.ruleBook(), seats, names, papers + ": A")
                        .stages()
                        .get(0)
                        .quota())
                .hasToString(inHundredths);
    }

    @Test
    void neverReducesTheQuota() {
        assertThat(CountSheet.of(count(Ers76.ruleBook(), 3, "A B C D E F G H", REDUCTION)))
                .isEqualTo("""
                    1 First preferences; quota 37.50, vacancies 3
                      A 34.00, B 29.00, C 28.00, D 20.00, E 19.00, F 13.00, G 4.00, H 3.00; non-transferable 0.00, loss 0.00
                      exclude G H: bulkLowest, 5.2.5
                    2 Exclusion of G + H; quota 37.50, vacancies 3
                      A 36.00, B 29.00, C 28.00, D 21.00, E 20.00, F 13.00, G 0.00 excluded, H 0.00 excluded; non-transferable 3.00, loss 0.00
                      exclude F: lowest, 5.2.5
                    3 Exclusion of F; quota 37.50, vacancies 2
                      A 39.00 elected, B 32.00, C 30.00, D 22.00, E 22.00, F 0.00 excluded, G 0.00 excluded, H 0.00 excluded; non-transferable 5.00, loss 0.00
                      elect A: quota, 5.4.9
                    4 Surplus of A; quota 37.50, vacancies 2
                      A 37.50 elected, B 33.50, C 30.00, D 22.00, E 22.00, F 0.00 excluded, G 0.00 excluded, H 0.00 excluded; non-transferable 5.00, loss 0.00
                      exclude E: lowest, 5.2.5 [D E forward 1 -> E]
                    5 Exclusion of E; quota 37.50, vacancies 0
                      A 37.50 elected, B 41.50 elected, C 38.00 elected, D 25.00 excluded, E 0.00 excluded, F 0.00 excluded, G 0.00 excluded, H 0.00 excluded; non-transferable 8.00, loss 0.00
                      elect B: quota, 5.4.9
                      elect C: quota, 5.4.9
                      exclude D: countComplete, 5.5.2
                      stop: countComplete, 5.5.2
                    """);
    }

    /** 301 papers, 2 seats, quota 101: once A is elected a share of (301 - 101) / 2 = 100 would be enough for B. */
    @Test
    void asksForNoShareOfTheActiveVoteOnFirstPreferences() {
        assertThat(CountSheet.decisions(count(Ers76.ruleBook(), 2, "A B C D", "149: A; 100: B; 30: C; 22: D")
                        .stages()
                        .get(0)
                        .decisions()))
                .containsExactly(
                        "elect A: quota, 5.1.7",
                        "defer A: bulkLowest, 5.2.2",
                        "exclude C D: bulkLowest, 5.2.5",
                        "elect B: lastRemaining, 5.5.1",
                        "stop: countComplete, 5.5.1");
    }

    @Test
    void callsItselfProvisional() {
        assertThat(Ers76.ruleBook().description().provisional())
                .contains("the text was not read; reconstructed from what others say of it and from the 3rd edition");
        assertThat(ChurchOfEngland.ruleBook().description().provisional())
                .contains("only the definitions were read; the rest is presumed to be that of the Electoral Reform"
                        + " Society of 1976");
        assertThat(ChurchOfEngland.ruleBook().citation())
                .endsWith("; the clauses cited are of Newland and Britton, 3rd edition, 1997");
    }

    @Test
    void citesTheClausesOfTheThirdEdition() {
        assertThat(CountSheet.clauses(Ers76.ruleBook().description()))
                .containsExactly(
                        "election.clause=5.1.7, 5.3.13, 5.4.9",
                        "election.firstStage.clause=5.1.7",
                        "election.tie.clause=5.6.2, inferred",
                        "ending.1.clause=5.5.2",
                        "ending.2.clause=5.5.1, inferred",
                        "papers.clause=5.1.2, inferred",
                        "quota.clause=5.1.6",
                        "quota.wholeAbove.clause=5.1.6, inferred",
                        "step.1.clause=5.2.5",
                        "step.1.deferral.clause=5.2.2",
                        "step.1.endBeforeTransfer.clause=5.5.1",
                        "step.1.ties.clause=5.2.5, inferred",
                        "step.2.clause=5.2.3",
                        "step.2.ties.clause=5.2.3, inferred",
                        "step.2.value.clause=5.3.7");
    }

    @Test
    void theChurchOfEnglandCitesTheSameButForTheWholeQuota() {
        assertThat(CountSheet.clauses(ChurchOfEngland.ruleBook().description()))
                .containsExactly(
                        "election.clause=5.1.7, 5.3.13, 5.4.9",
                        "election.firstStage.clause=5.1.7",
                        "election.tie.clause=5.6.2, inferred",
                        "ending.1.clause=5.5.2",
                        "ending.2.clause=5.5.1, inferred",
                        "papers.clause=5.1.2, inferred",
                        "quota.clause=5.1.6",
                        "step.1.clause=5.2.5",
                        "step.1.deferral.clause=5.2.2",
                        "step.1.endBeforeTransfer.clause=5.5.1",
                        "step.1.ties.clause=5.2.5, inferred",
                        "step.2.clause=5.2.3",
                        "step.2.ties.clause=5.2.3, inferred",
                        "step.2.value.clause=5.3.7");
    }
}
