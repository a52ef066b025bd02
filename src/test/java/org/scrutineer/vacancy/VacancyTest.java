package org.scrutineer.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.rules.RuleBook;

class VacancyTest {

    private static final RuleBook ERS97 = Ers97.ruleBook();

    /**
     * Worked by hand. The original count: V 26, quota 26 / 3 = 8.67. A has it with 9, surplus 0.33, which waits
     * throughout.
     *
     * <pre>
     *           1      2 -C   3 -D
     *   A    9.00    9.00   9.00   elected at 1
     *   B    5.00    5.00   9.00   elected at 3
     *   C    1.00       -      -   1 + 0.33 are no more than the 4 of D
     *   D    4.00    4.00      -   4 + 0.33 are no more than the 5 of B
     *   E    7.00    8.00   8.00   fewer than 17.33 / 2
     * </pre>
     *
     * <p>A leaves. All papers are counted again without A, to the same quota. B is the lowest, but may not be excluded
     * by 7.1, so that C goes, and E has the papers of C.
     *
     * <pre>
     *           1      2 -C          without 7.1: 2 -B
     *   B    5.00    5.00   stays                    -
     *   C    6.00       -                         6.00
     *   D    7.00    7.00                        12.00   would be elected
     *   E    8.00   14.00   elected               8.00
     * </pre>
     */
    @Nested
    class WhereAMemberWouldBeExcluded {

        private final Election election = Election.builder("", 2)
                .candidates("A", "B", "C", "D", "E")
                .papers(5, "A", "C", "E")
                .papers(3, "A", "D", "B")
                .papers(1, "A", "E")
                .papers(5, "B", "D")
                .papers(1, "C", "E")
                .papers(4, "D", "B")
                .papers(7, "E")
                .build();
        private final CountRecord original = Stv.count(election, ERS97);

        private static List<String> votes(CountRecord count, int stage) {
            return count.stages().get(stage - 1).tallies().stream()
                    .map(tally -> tally.votes().toString(2))
                    .toList();
        }

        @Test
        void theOriginalCountIsAsWorkedOut() {
            assertThat(original.elected()).extracting(Elected::candidate).hasToString("[A, B]");
            assertThat(votes(original, 1)).containsExactly("9.00", "5.00", "1.00", "4.00", "7.00");
            assertThat(votes(original, 2)).containsExactly("9.00", "5.00", "0.00", "4.00", "8.00");
            assertThat(votes(original, 3)).containsExactly("9.00", "9.00", "0.00", "0.00", "8.00");
        }

        @Test
        void theMemberStaysAndTheNextLowestGoes() {
            Vacancy.Recount recount =
                    new Vacancy(election, original, election.candidate(1)).recount(ERS97, Lots.none(), List.of());

            assertThat(votes(recount.record(), 1)).containsExactly("0.00", "5.00", "6.00", "7.00", "8.00");
            assertThat(votes(recount.record(), 2)).containsExactly("0.00", "5.00", "0.00", "7.00", "14.00");
            assertThat(recount.elected().get(0).candidate()).hasToString("E");
            assertThat(recount.elected().get(0).stage()).isEqualTo(2);
        }

        @Test
        void anotherWouldTakeThePlaceIfTheMemberCouldBeExcluded() {
            CountRecord unguarded = Stv.count(election.withWithdrawn(List.of(1)), ERS97);

            assertThat(votes(unguarded, 2)).containsExactly("0.00", "0.00", "6.00", "12.00", "8.00");
            assertThat(unguarded.elected().get(0).candidate()).hasToString("D");
            assertThat(unguarded.elected().get(0).stage()).isEqualTo(2);
        }
    }

    /**
     * Worked by hand. V 21, quota 7.00: A has it with 8, and the surplus of 1.00 goes to D and E at 0.12 each. G is
     * excluded, then D and E together, 3.96 being no more than the 4 of F; nothing is transferable, the active vote is
     * 9.00, and B is elected with 5. F is excluded last.
     */
    @Nested
    class OfTwoPlaces {

        private final Election election = Election.builder("", 2)
                .candidates("A", "B", "D", "E", "F", "G")
                .papers(5, "A", "D")
                .papers(3, "A", "E")
                .papers(5, "B")
                .papers(1, "D")
                .papers(2, "E")
                .papers(4, "F", "E")
                .papers(1, "G")
                .build();
        private final CountRecord original = Stv.count(election, ERS97);
        private final Vacancy vacancy = new Vacancy(election, original, election.candidate(1));

        @Test
        void bothWereElectedAsWorkedOut() {
            assertThat(original.elected())
                    .extracting(elected -> elected.candidate().name())
                    .containsExactly("A", "B");
        }

        /** D 6, E 5, B 5, F 4, G 1: G and F are excluded together, and with the papers of F the 9 of E reach 6.67. */
        @Test
        void aRecountElectsAnother() {
            Vacancy.Recount recount = vacancy.recount(ERS97, Lots.none(), List.of());

            assertThat(recount.elected().get(0).candidate().name()).isEqualTo("E");
            assertThat(recount.elected().get(0).stage()).isEqualTo(2);
        }

        /** Without E: D 6, B 5, F 4, G 1 and five papers for nobody; V 16, quota 5.34, which D has. */
        @Test
        void aRecountPassesOverThoseWhoWithdraw() {
            Vacancy.Recount recount = vacancy.recount(ERS97, Lots.none(), List.of(4));

            assertThat(recount.elected().get(0).candidate().name()).isEqualTo("D");
            assertThat(recount.elected().get(0).stage()).isEqualTo(1);
        }

        @Test
        void theRunnerUpIsTheLastExcluded() {
            assertThat(vacancy.runnersUp()).extracting(Candidate::name).containsExactly("F");
        }

        @Test
        void aMemberCannotWithdraw() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> vacancy.recount(ERS97, Lots.none(), List.of(2)))
                    .withMessage("candidate 2 \"B\" must be no member to withdraw from the vacancy, but is one");
        }

        @Test
        void aCandidateMustBeLeft() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> vacancy.recount(ERS97, Lots.none(), List.of(3, 4, 5, 6)))
                    .withMessage(
                            "a candidate must be left for the place of \"A\", but all others are members or withdrawn");
        }

        @Test
        void onlyAMemberCanLeave() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Vacancy(election, original, election.candidate(6)))
                    .withMessage("candidate 6 \"G\" must be elected to leave a place, but is not");
        }

        @Test
        void theRecordMustBeOfTheElection() {
            Election other = election.withSeats(3);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Vacancy(other, original, election.candidate(1)))
                    .withMessageStartingWith("the record must be of this election, but is of papers sha256:");
        }
    }

    /** Members are never excluded, however few papers they have: here B has none once the count begins again. */
    @ParameterizedTest(name = "{0} leaves")
    @ValueSource(ints = {1, 3})
    void theOtherMembersStay(int leaving) {
        Election election = Election.builder("", 3)
                .candidates("A", "B", "C", "D", "E")
                .papers(30, "A", "B", "D")
                .papers(14, "C", "E")
                .papers(9, "D")
                .papers(8, "E")
                .build();
        CountRecord original = Stv.count(election, ERS97);
        Set<String> members = new TreeSet<>();
        original.elected().forEach(elected -> members.add(elected.candidate().name()));
        members.remove(election.candidate(leaving).name());

        Vacancy.Recount recount =
                new Vacancy(election, original, election.candidate(leaving)).recount(ERS97, Lots.none(), List.of());

        assertThat(recount.record().elected())
                .extracting(Elected::candidate)
                .extracting(Candidate::name)
                .containsAll(members)
                .hasSize(3);
        assertThat(members).doesNotContain(recount.elected().get(0).candidate().name());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"block-vote", "block-vote-crosses", "sntv"})
    void aRecountNeedsARuleBookThatExcludes(String id) {
        Election election = Election.builder("", 1)
                .candidates("A", "B")
                .papers(2, "A")
                .papers(1, "B")
                .build();
        RuleBook book = RuleBooks.byId(id);
        Vacancy vacancy = new Vacancy(election, Stv.count(election, book), election.candidate(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> vacancy.recount(book, Lots.none(), List.of()))
                .withMessage("a recount must be by a rule book that excludes candidates, but by \"" + id
                        + "\" the most votes win");
    }

    @Test
    void severalAreRunnersUpIfTheyAreLevel() {
        Election election = Election.builder("", 1)
                .candidates("A", "B", "C")
                .papers(9, "A")
                .papers(2, "B")
                .papers(2, "C")
                .build();
        Vacancy vacancy = new Vacancy(election, Stv.count(election, ERS97), election.candidate(1));

        assertThat(vacancy.runnersUp()).extracting(Candidate::name).containsExactly("B", "C");
    }

    @Test
    void nobodyIsRunnerUpWhereNobodyWasExcluded() {
        Election election =
                Election.builder("", 1).candidates("A").papers(9, "A").build();
        Vacancy vacancy = new Vacancy(election, Stv.count(election, ERS97), election.candidate(1));

        assertThat(vacancy.runnersUp()).isEmpty();
    }

    /**
     * Three places; quota 33 / 4 = 8.25: Ulla 9, Vic 8, Wim 7, Xan 4, Yve 3, Zoe 2 come to Ulla, Wim and Vic. Without
     * Ulla and Vic there are 21 first preferences for Xan, who has the quota, and 9 of these papers go on to Yve at
     * 12.75 / 17, cut to 0.75.
     */
    @Nested
    class WhereTwoLeaveTogether {

        private final Election election = Election.builder("Board of three", 3)
                .candidates("Ulla", "Vic", "Wim", "Xan", "Yve", "Zoe")
                .papers(9, "Ulla", "Xan", "Yve")
                .papers(8, "Vic", "Xan", "Zoe")
                .papers(7, "Wim", "Yve")
                .papers(4, "Xan", "Ulla")
                .papers(3, "Yve", "Vic")
                .papers(2, "Zoe", "Wim")
                .build();
        private final CountRecord original = Stv.count(election, ERS97);

        private Vacancy of(Integer... leaving) {
            return new Vacancy(
                    election,
                    original,
                    List.of(leaving).stream().map(election::candidate).toList());
        }

        @Test
        void bothPlacesGoToTheFirstNewOnesElected() {
            Vacancy.Recount recount = of(1, 2).recount(ERS97, Lots.none(), List.of());

            assertThat(recount.elected()).extracting(Elected::candidate).hasToString("[Xan, Yve]");
            assertThat(recount.record().stages().get(0).quota()).hasToString("8.25");
            assertThat(recount.record()
                            .stages()
                            .get(0)
                            .tallyOf(election.candidate(4))
                            .votes())
                    .hasToString("21");
            assertThat(recount.record()
                            .stages()
                            .get(1)
                            .tallyOf(election.candidate(5))
                            .votes())
                    .hasToString("9.75");
        }

        @Test
        void theOrderInWhichTheyAreNamedChangesNothing() {
            assertThat(of(2, 1).recount(ERS97, Lots.none(), List.of()).record())
                    .isEqualTo(of(1, 2).recount(ERS97, Lots.none(), List.of()).record());
        }

        @Test
        void noMemberWhoStaysIsExcluded() {
            Vacancy.Recount recount = of(1, 3).recount(ERS97, Lots.none(), List.of());

            assertThat(recount.record().elected())
                    .extracting(Elected::candidate)
                    .contains(election.candidate(2));
        }

        @Test
        void aPlaceStaysVacantIfNobodyIsLeftForIt() {
            Vacancy.Recount recount = of(1, 2).recount(ERS97, Lots.none(), List.of(5, 6));

            assertThat(recount.elected()).extracting(Elected::candidate).hasToString("[Xan]");
        }

        @Test
        void allThreeMayLeave() {
            assertThat(of(1, 2, 3).recount(ERS97, Lots.none(), List.of()).elected())
                    .extracting(Elected::candidate)
                    .hasToString("[Xan, Yve, Zoe]");
        }

        @Test
        void aCountbackIsRefused() {
            assertThatExceptionOfType(SeveralVacanciesException.class)
                    .isThrownBy(() -> of(1, 2).countback(ERS97, Lots.none(), List.of(4, 5)))
                    .withMessage("a countback must be of the papers of one member, but 2 leave");
        }

        @Test
        void nobodyLeavesTwiceAndSomebodyLeaves() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(1, 1))
                    .withMessage("candidate 1 \"Ulla\" must leave one place, but is named twice");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of())
                    .withMessage("a member must leave a place, but none does");
        }
    }
}
