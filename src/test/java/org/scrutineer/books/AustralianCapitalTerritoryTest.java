package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
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

    /** What the program of 2020 did, with each of its five faults. */
    @Nested
    class AsFirstPublishedIn2020 {

        private final RuleBook book = AustralianCapitalTerritory.asFirstPublished2020();

        @Test
        void saysEachFaultInTheRecord() {
            assertThat(book.description().inferred().stream()
                            .map(Clause::inference)
                            .filter(inference -> inference.contains("a fault: ")))
                    .containsExactlyInAnyOrder(
                            "1A: a fault: votes are rounded to the nearest millionth, and not down",
                            "9: a fault: exhausted votes are cut to whole votes, and the fraction is lost",
                            "4(1): a fault: surpluses still move while anybody continues",
                            "1C(4): a fault: the value received is rounded to a millionth",
                            "4(1): a fault: the count stops only when no surplus is left to move",
                            "8, 9: a fault: equal values go apart by origin, the older first");
        }

        /**
         * Of B's papers at one vote those that arose in the surplus of A go after the first preferences, which elect
         * C; so they pass C over and elect D. All places are filled, but the surplus of D still leaves: its last 3,000
         * papers have no next preference, and 2,995 votes are lost.
         */
        @Test
        void keepsEqualValuesApartAndMovesASurplusWhenAllPlacesAreFilled() {
            Election election =
                    election(3, "A B C D E", "10001: A; 3000: A B C D; 3000: B C E; 7000: C; 9995: D; 7000: E");

            assertThat(sheet(election)).isEqualTo("""
                            1 First preferences; quota 10000, vacancies 2
                              A 13001 elected, B 3000, C 7000, D 9995, E 7000; non-transferable 0, loss 0
                              elect A: quota, 3(3), 6(4), 9(2)(d)
                            2 Surplus of A; quota 10000, vacancies 2
                              A 10000 elected, B 6000, C 7000, D 9995, E 7000; non-transferable 0, loss 1
                              exclude B: lowest, 8, 9, inferred
                            3.1 Exclusion of B; quota 10000, vacancies 1
                              A 10000 elected, B 3000 excluded, C 10000 elected, D 9995, E 7000;\
                             non-transferable 0, loss 1
                              elect C: quota, 3(3), 6(4), 9(2)(d)
                            3.2 Exclusion of B; quota 10000, vacancies 0
                              A 10000 elected, B 0 excluded, C 10000 elected, D 12995 elected, E 7000;\
                             non-transferable 0, loss 1
                              elect D: quota, 3(3), 6(4), 9(2)(d)
                            4 Surplus of D; quota 10000, vacancies 0
                              A 10000 elected, B 0 excluded, C 10000 elected, D 10000 elected, E 7000 excluded;\
                             non-transferable 0, loss 2996
                              exclude E: countComplete, 4(1), inferred
                              stop: countComplete, 4(1), inferred
                            """);
        }

        /**
         * 354 papers at 312/834 are 132.4316547 votes, in the first results 132.431655; so 0.0000001 too much moves.
         */
        @Test
        void roundedVotesToTheNearestMillionth() {
            Election election = election(2, "A B C D", "354: A B; 480: A C; 41: A; 100: B; 200: C; 512: D");

            assertThat(CountSheet.transfers(count(election, book).stages().get(1), 6))
                    .contains("A to B 354 papers 132.431655", "A to C 480 papers 179.568345");
        }

        /**
         * 20 papers for 2 seats: quota 7. A's surplus of 2 is 2/9 a paper: 8 to D are 1.777778 votes, 1 to B is
         * 0.222222. B's 3 own papers then fill the last place with C, and the exclusion is broken off with the ninth
         * paper where it lies; but the surplus of C, 1 vote on those 3 papers, still moves to D.
         */
        @Test
        void breaksAnExclusionOffAndStillMovesASurplus() {
            Election election = election(2, "A B C D", "8: A D; 1: A B D; 5: C D; 3: B C D; 3: D");

            assertThat(sheet(election)).isEqualTo("""
                            1 First preferences; quota 7, vacancies 1
                              A 9 elected, B 3, C 5, D 3; non-transferable 0, loss 0
                              elect A: quota, 3(3), 6(4), 9(2)(d)
                            2 Surplus of A; quota 7, vacancies 1
                              A 7 elected, B 3.222222, C 5, D 4.777778; non-transferable 0, loss 0
                              exclude B: lowest, 8, 9, inferred
                            3.1 Exclusion of B; quota 7, vacancies 0
                              A 7 elected, B 0.222222 excluded, C 8 elected, D 4.777778; non-transferable 0, loss 0
                              elect C: quota, 3(3), 6(4), 9(2)(d)
                            4 Surplus of C; quota 7, vacancies 0
                              A 7 elected, B 0.222222 excluded, C 7 elected, D 5.777778 excluded;\
                             non-transferable 0, loss 0
                              exclude D: countComplete, 4(1), inferred
                              stop: countComplete, 4(1), inferred
                            """);
        }

        private String sheet(Election election) {
            return CountSheet.of(count(election, book)).replace(".000000", "");
        }
    }
}
