package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/** The rules of the Australian Capital Territory on counts worked by hand. */
class AustralianCapitalTerritoryTest {

    private static CountRecord count(Election election, RuleBook book) {
        CountRecord count = Stv.count(election, book, Lots.none());
        assertThat(Audit.check(count, election).findings()).isEmpty();
        return count;
    }

    @Test
    void citesTheClauseOfEveryPart() {
        assertThat(CountSheet.clauses(AustralianCapitalTerritory.ruleBook().description()))
                .containsExactly(
                        "constraints.ties.clause=constraints, inferred",
                        "credit.clause=1A",
                        "election.clause=3(3), 6(4), 9(2)(d)",
                        "election.ties.clause=7(3)(c), inferred",
                        "ending.1.clause=4(1)",
                        "papers.clause=1, inferred",
                        "quota.clause=1B",
                        "step.1.clause=7",
                        "step.1.ties.clause=7(3)(c), inferred",
                        "step.1.value.clause=1C(2), 1C(4), 1C(5)",
                        "step.2.clause=4(2), inferred",
                        "step.2.ties.clause=7(3)(c), inferred",
                        "step.3.clause=8, 9",
                        "step.3.ties.clause=8(2)");
    }

    /**
     * The example by which Conway and Teague showed what a faulty count of 2020 changed: 39,996 papers for 3 seats,
     * quota 10,000. A's surplus of 3,001 meets 3,000 papers with a next preference, so they keep their vote and 1 is
     * lost. B's 6,000 papers at one vote are one count, and C has 13,000; of its surplus of 3,000 only those 6,000
     * carry a half.
     */
    @Test
    void takesPapersOfOneValueTogetherHoweverTheyCame() {
        Election election = election(3, "A B C D E", "10001: A; 3000: A B C D; 3000: B C E; 7000: C; 9995: D; 7000: E");

        assertThat(CountSheet.of(count(election, AustralianCapitalTerritory.before2020())))
                .isEqualTo("""
                        1 First preferences; quota 10000, vacancies 2
                          A 13001 elected, B 3000, C 7000, D 9995, E 7000; non-transferable 0, loss 0
                          elect A: quota, 3(3), 6(4), 9(2)(d)
                        2 Surplus of A; quota 10000, vacancies 2
                          A 10000 elected, B 6000, C 7000, D 9995, E 7000; non-transferable 0, loss 1
                          exclude B: lowest, 8, 9
                        3 Exclusion of B; quota 10000, vacancies 1
                          A 10000 elected, B 0 excluded, C 13000 elected, D 9995, E 7000; non-transferable 0, loss 1
                          elect C: quota, 3(3), 6(4), 9(2)(d)
                        4 Surplus of C; quota 10000, vacancies 0
                          A 10000 elected, B 0 excluded, C 10000 elected, D 11495 elected, E 8500 excluded;\
                         non-transferable 0, loss 1
                          elect D: quota, 3(3), 6(4), 9(2)(d)
                          exclude E: countComplete, 4(1)
                          stop: countComplete, 4(1)
                        """);
    }

    /**
     * 1,687 papers for 2 seats: quota 563. The surplus of 312 by the 834 papers with a next preference, as at count 22
     * in Murrumbidgee in 2020, is 0.374100…; 354 papers are 132.431654 votes, cut off, and not the 132.431655 first
     * published.
     */
    @Test
    void cutsVotesOffAtMillionths() {
        Election election = election(2, "A B C D", "354: A B; 480: A C; 41: A; 100: B; 200: C; 512: D");

        CountRecord count = count(election, AustralianCapitalTerritory.ruleBook());

        assertThat(count.stages().get(0).quota()).hasToString("563");
        assertThat(CountSheet.transfers(count.stages().get(1), 6))
                .contains("A to B 354 papers 132.431654", "A to C 480 papers 179.568345");
    }

    /** Before 2020 the same papers are whole votes, and what is cut off is lost. */
    @Test
    void countedWholeVotesBefore2020() {
        Election election = election(2, "A B C D", "354: A B; 480: A C; 41: A; 100: B; 200: C; 512: D");

        CountRecord count = count(election, AustralianCapitalTerritory.before2020());

        assertThat(CountSheet.transfers(count.stages().get(1), 0))
                .isEqualTo(List.of("A to B 354 papers 132", "A to C 480 papers 179", "A to lossByFraction 0 papers 1"));
    }
}
