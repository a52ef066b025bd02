package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/** Rules of Australian States of which the text was not wholly read, on counts worked by hand. */
class AustralianProvisionalBooksTest {

    private static CountRecord count(Election election, RuleBook book) {
        CountRecord count = Stv.count(election, book, Lots.none());
        assertThat(Audit.check(count, election).findings()).isEmpty();
        return count;
    }

    @Nested
    class Tasmania {

        private final RuleBook book = AustralianTasmania.ruleBook();

        @Test
        void citesTheScheduleForEveryPart() {
            assertThat(CountSheet.clauses(book.description()))
                    .containsExactly(
                            "credit.clause=Schedule 4",
                            "election.clause=Schedule 4",
                            "ending.1.clause=Schedule 4, inferred",
                            "papers.clause=Schedule 4, inferred",
                            "quota.clause=Schedule 4",
                            "step.1.clause=Schedule 4, inferred",
                            "step.2.clause=Schedule 4, inferred",
                            "step.2.ties.clause=Schedule 4, inferred",
                            "step.2.value.clause=Schedule 4, inferred",
                            "step.3.clause=Schedule 4",
                            "step.3.ties.clause=Schedule 4, inferred");
            assertThat(book.description().provisional()).contains("Schedule 4 was not read");
        }

        /**
         * 37 papers for 3 seats: quota 10. A's surplus of 4 by 14 papers, 5 of which name nobody else, is 2/7: 9 to B
         * are 2.57 and count 2, the 5 are exhausted with 1.43, which counts 1, and 1 is lost. C's 4 papers bring B to
         * 12, and alone carry the surplus of 2, at a half each.
         */
        @Test
        void dividesASurplusByAllPapersReceivedLast() {
            Election election = election(3, "A B C D E", "9: A B C; 5: A; 6: B; 4: C B E; 8: D; 5: E");

            assertThat(CountSheet.of(count(election, book))).isEqualTo("""
                            1 First preferences; quota 10, vacancies 2
                              A 14 elected, B 6, C 4, D 8, E 5; non-transferable 0, loss 0
                              elect A: quota, Schedule 4
                            2 Surplus of A; quota 10, vacancies 2
                              A 10 elected, B 8, C 4, D 8, E 5; non-transferable 1, loss 1
                              exclude C: lowest, Schedule 4
                            3 Exclusion of C; quota 10, vacancies 1
                              A 10 elected, B 12 elected, C 0 excluded, D 8, E 5; non-transferable 1, loss 1
                              elect B: quota, Schedule 4
                            4 Surplus of B; quota 10, vacancies 1
                              A 10 elected, B 10 elected, C 0 excluded, D 8, E 7; non-transferable 1, loss 1
                              exclude E: lowest, Schedule 4
                            5.1 Exclusion of E; quota 10, vacancies 1
                              A 10 elected, B 10 elected, C 0 excluded, D 8, E 2 excluded; non-transferable 6, loss 1
                            5.2 Exclusion of E; quota 10, vacancies 0
                              A 10 elected, B 10 elected, C 0 excluded, D 8 elected, E 0 excluded;\
                             non-transferable 8, loss 1
                              elect D: lastRemaining, Schedule 4, inferred
                              stop: countComplete, Schedule 4, inferred
                            """);
        }
    }

    @Nested
    class SouthAustralia {

        private final RuleBook book = AustralianSouthAustralia.ruleBook();

        @Test
        void citesTheSectionForEveryPart() {
            assertThat(CountSheet.clauses(book.description()))
                    .containsExactly(
                            "constraints.ties.clause=constraints, inferred",
                            "credit.clause=95",
                            "election.clause=95",
                            "election.ties.clause=95, inferred",
                            "ending.1.clause=95, inferred",
                            "papers.clause=95, inferred",
                            "quota.clause=95",
                            "step.1.clause=95, inferred",
                            "step.1.ties.clause=95, inferred",
                            "step.1.value.clause=95",
                            "step.2.clause=95, inferred",
                            "step.2.ties.clause=95, inferred",
                            "step.3.clause=95, inferred",
                            "step.3.ties.clause=95, inferred",
                            "step.4.clause=95, inferred",
                            "step.4.ties.clause=95");
            assertThat(book.description().provisional()).contains("of section 95 only the opening was read");
        }

        /**
         * 38 papers for 2 seats: quota 13. A's surplus of 3 by 16 papers is 3/16; 12 of them count 2 for B. E's paper,
         * worth one vote, reaches B after them. When B is excluded they elect C before that paper's turn has come.
         */
        @Test
        void movesPapersInTheOrderInWhichTheyCame() {
            Election election = election(2, "A B C D E", "12: A B C; 4: A D; 4: B C; 8: C; 9: D; 1: E B C");

            assertThat(CountSheet.of(count(election, book))).isEqualTo("""
                            1 First preferences; quota 13, vacancies 1
                              A 16 elected, B 4, C 8, D 9, E 1; non-transferable 0, loss 0
                              elect A: quota, 95
                            2 Surplus of A; quota 13, vacancies 1
                              A 13 elected, B 6, C 8, D 9, E 1; non-transferable 0, loss 1
                              exclude E: lowest, 95, inferred
                            3 Exclusion of E; quota 13, vacancies 1
                              A 13 elected, B 7, C 8, D 9, E 0 excluded; non-transferable 0, loss 1
                              exclude B: lowest, 95, inferred
                            4.1 Exclusion of B; quota 13, vacancies 1
                              A 13 elected, B 3 excluded, C 12, D 9, E 0 excluded; non-transferable 0, loss 1
                            4.2 Exclusion of B; quota 13, vacancies 0
                              A 13 elected, B 1 excluded, C 14 elected, D 9 excluded, E 0 excluded;\
                             non-transferable 0, loss 1
                              elect C: quota, 95
                              exclude D: countComplete, 95, inferred
                              stop: countComplete, 95, inferred
                            """);
        }
    }
}
