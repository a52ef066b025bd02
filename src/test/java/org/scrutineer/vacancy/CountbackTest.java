package org.scrutineer.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.IrelandSeanad;
import org.scrutineer.books.Malta;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.RuleBook;

/** Countbacks worked out by hand: the papers of whoever leaves, read again from the top. */
class CountbackTest {

    private static Vacancy vacancy(RuleBook book, Election election, int leaving) {
        return new Vacancy(election, Stv.count(election, book), election.candidate(leaving));
    }

    private static Vacancy.Recount countback(RuleBook book, Vacancy vacancy, Integer... consenting) {
        return vacancy.countback(book, Lots.none(), List.of(consenting));
    }

    /**
     * 30 papers, quota 11. Of A's 14 the surplus of 3 goes to C with 2, by 8 x 3 / 14 = 1.71, and to D with 1, by 6 x 3
     * / 14 = 1.29: the papers 7, 8 and 14, last filed. C and D are level with 6, C with fewer at first, and goes: the
     * four of C bring B to 11, and 7 and 8 go on to D. So A holds 1 to 6 and 9 to 13, B seven papers for B and the four
     * for C.
     */
    @Nested
    class InMalta {

        private static final RuleBook MALTA = Malta.ruleBook();

        private final Election election = election(2, "A B C D E", "8: A C D; 6: A D; 7: B C; 4: C B D; 5: D A C")
                .withOrder(PaperOrder.supplied(
                        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4));

        @Test
        void thePapersThatStoodWithTheMemberAreCounted() {
            Vacancy.Recount countback = countback(MALTA, vacancy(MALTA, election, 1), 3, 4);

            assertThat(CountSheet.of(countback.record())).isEqualTo("""
                            1 First preferences; quota 6, vacancies 0
                              A 0 withdrawn, B 0 withdrawn, C 6 elected, D 5 excluded, E 0 withdrawn; non-transferable 0, loss 0
                              elect C: quota, 1923 Act, Third Schedule, rule 5
                              exclude D: countComplete, 1923 Act, Third Schedule, rule 9
                              stop: countComplete, 1923 Act, Third Schedule, rule 9
                            """);
        }

        @Test
        void papersAreReadFromTheTopAgain() {
            Vacancy.Recount countback = countback(MALTA, vacancy(MALTA, election, 2), 3, 4);

            assertThat(countback.elected().get(0).candidate()).hasToString("C");
            assertThat(countback.record().stages().get(0).tallies())
                    .extracting(tally -> tally.papers())
                    .containsExactly(0L, 0L, 11L, 0L, 0L);
        }

        /** Of B's eleven papers the seven for B and C name neither D nor E. */
        @Test
        void papersThatNameNobodyWhoConsentsAreLeftOut() {
            Vacancy.Recount countback = countback(MALTA, vacancy(MALTA, election, 2), 4, 5);

            assertThat(countback.elected().get(0).candidate()).hasToString("D");
            assertThat(countback.record().input().papersCast()).isEqualTo(11);
            assertThat(countback.record().input().papersValid()).isEqualTo(4);
            assertThat(countback.record().stages().get(0).quota()).hasToString("3");
        }

        @Test
        void theOrderMustBeThatOfTheCount() {
            Election other = election.withOrder(PaperOrder.supplied(
                    1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4));
            Vacancy vacancy = new Vacancy(other, Stv.count(election, MALTA), other.candidate(1));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> countback(MALTA, vacancy, 3))
                    .withMessage("papers must lie in the order in which they were counted, but lie in another");
        }
    }

    /** A has 9 of 14 at once. Of these C has 4, D 3 and B 2; quota 5, and without B, D has it. */
    @Nested
    class OfOnePlace {

        private static final RuleBook SCOTTISH = ScottishLocal.ruleBook();

        private final Election election = election(1, "A B C D E (F)", "4: A C D; 3: A D; 2: A B D F; 5: E");
        private final Vacancy vacancy = vacancy(SCOTTISH, election, 1);

        @Test
        void theLowestIsExcludedUntilOneHasTheQuota() {
            Vacancy.Recount countback = countback(SCOTTISH, vacancy, 2, 3, 4);

            assertThat(countback.elected().get(0).candidate()).hasToString("D");
            assertThat(countback.elected().get(0).stage()).isEqualTo(2);
            assertThat(countback.record().stages().get(0).quota()).hasToString("5");
        }

        /** Even E, whom none of the papers names. */
        @ParameterizedTest(name = "{1} alone")
        @CsvSource({"2, B", "5, E"})
        void whoAloneConsentsIsElectedAtOnce(int consenting, String name) {
            Vacancy.Recount countback = countback(SCOTTISH, vacancy, consenting);

            assertThat(countback.elected().get(0).candidate()).hasToString(name);
            assertThat(countback.elected().get(0).stage()).isEqualTo(1);
        }

        @Test
        void somebodyMustConsent() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> countback(SCOTTISH, vacancy))
                    .withMessage("a candidate must consent to take the place of \"A\", but none does");
        }

        @ParameterizedTest(name = "candidate {0}")
        @CsvSource({"1, A", "6, F"})
        void whoConsentsIsNeitherElectedNorWithdrawn(int consenting, String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> countback(SCOTTISH, vacancy, 2, consenting))
                    .withMessage("candidate " + consenting + " \"" + name
                            + "\" must be neither elected nor withdrawn to consent to take a place, but is");
        }

        @Test
        void whoConsentsIsACandidate() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> countback(SCOTTISH, vacancy, 7))
                    .withMessage("candidate number 7 is not between 1 and 6");
        }

        @Test
        void constraintsAreNotKnownInACountback() {
            Election bound = election.withCategories(List.of(
                    new Category("Area", List.of(new Group("All", 0, 1, Set.of(1, 2, 3, 4, 5, 6))))));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> countback(SCOTTISH, vacancy(SCOTTISH, bound, 1), 2))
                    .withMessageStartingWith("an election must have no constraints to be counted back, but has ");
        }
    }

    /** D's paper has stood with D and goes to A at the second stage; read again from the top it is for D. */
    @Test
    void papersTransferredToTheMemberAreCountedToo() {
        Election election = election(1, "A B C D", "6: A C; 2: A B C; 5: B A; 3: C A B; 1: D A C B");

        Vacancy.Recount countback =
                countback(ScottishLocal.ruleBook(), vacancy(ScottishLocal.ruleBook(), election, 1), 2, 3, 4);

        assertThat(countback.elected().get(0).candidate()).hasToString("C");
        assertThat(countback.record().stages().get(0).tallies())
                .extracting(tally -> tally.papers())
                .containsExactly(0L, 2L, 6L, 1L);
    }

    @Nested
    class IsRefused {

        private final Election election = election(2, "A B C D", "9: A C; 5: B; 3: C; 1: D");

        @Test
        void wherePapersWereWorthFractions() {
            Vacancy vacancy = vacancy(Ers97.ruleBook(), election, 1);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> countback(Ers97.ruleBook(), vacancy, 4))
                    .withMessage(
                            "papers must be worth one vote each to be counted back, but those of \"A\" were passed on"
                                    + " at other values at stage 2, and what they weigh in a countback is the matter of other"
                                    + " rules");
        }

        @Test
        void wherePapersDoNotMoveInParcels() {
            Vacancy vacancy = vacancy(MeekPrf.ruleBook(), election, 1);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> countback(MeekPrf.ruleBook(), vacancy, 4))
                    .withMessage("papers must be worth one vote each to be counted back, but in this count they do not"
                            + " move in parcels");
        }

        /**
         * D goes in two parts, the two own papers first, which elect A; the one for C and D goes on to nobody and not
         * to A.
         */
        @Test
        void whereAnExclusionMovesPapersInParts() {
            Vacancy vacancy =
                    vacancy(IrelandSeanad.ruleBook(), election(1, "A B C D", "7: A; 6: B; 1: C D A; 2: D A"), 1);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> countback(IrelandSeanad.ruleBook(), vacancy, 2))
                    .withMessage("the papers of \"A\" at stage 3 must be known one by one to be counted back, but of 9"
                            + " papers the record leads to 10");
        }

        /** B is drawn first by lot and goes, and C is left. */
        @Test
        void whereNoPaperStandsWithTheMember() {
            Election few = election(2, "A B C", "3: A").withOrder(PaperOrder.supplied(0, 0, 0));
            Vacancy vacancy =
                    new Vacancy(few, Stv.count(few, Malta.ruleBook(), Lots.order(List.of(1, 2, 3))), few.candidate(3));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> countback(Malta.ruleBook(), vacancy, 2))
                    .withMessage("a paper must stand with \"C\" to be counted back, but none does");
        }
    }
}
