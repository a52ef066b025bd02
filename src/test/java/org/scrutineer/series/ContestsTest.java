package org.scrutineer.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.Identity;
import org.scrutineer.ballot.Identity.Named;
import org.scrutineer.ballot.Identity.Ruling;
import org.scrutineer.books.AlternativeVote;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.constraint.ConstraintsNotMetException;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.ContestsRecord;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.CountRefusedException;

/** Contests worked out by hand. */
class ContestsTest {

    private static final RuleBook SCOTTISH = ScottishLocal.ruleBook();

    /** Of 9 papers A has 5, the quota. */
    private static final Election PRESIDENT = election(1, "A B", "5: A; 4: B");

    /**
     * Of 9 papers for two places the quota is 4. A has 6, whose surplus of 2 leaves B behind C with 3: A and C would be
     * elected. With A withdrawn B has 6 and C 3: B is elected, and C takes the last place before D with 0.
     */
    private static final Election COUNCIL = election(2, "A B C D", "6: A B; 3: C");

    private static final Contest FIRST = new Contest("President", PRESIDENT, SCOTTISH, Lots.none());
    private static final Contest SECOND = new Contest("Council", COUNCIL, SCOTTISH, Lots.none(), "President");

    private static ContestsRecord count(Contest... contests) {
        return Contests.count(List.of(contests), List.of());
    }

    private static List<String> elected(ContestsRecord result, int place) {
        return result.contests().get(place).record().elected().stream()
                .map(elected -> elected.candidate().toString())
                .toList();
    }

    private static Contest council(Election election) {
        return new Contest("Council", election, SCOTTISH, Lots.none(), "President");
    }

    private static Election renamed(Map<String, String> names, Election election) {
        List<Candidate> candidates = election.candidates().stream()
                .map(candidate ->
                        Candidate.of(candidate.number(), names.getOrDefault(candidate.name(), candidate.name())))
                .toList();
        return new Election(election.title(), election.seats(), candidates, election.ballots(), List.of());
    }

    @Test
    void whoIsElectedEarlierIsWithdrawnAndPassedOver() {
        ContestsRecord result = count(FIRST, SECOND);

        assertThat(elected(result, 0)).containsExactly("A");
        assertThat(elected(result, 1)).containsExactly("B", "C");
        assertThat(result.contests().get(1).withdrawn())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.contest() + " " + earlier.there() + " " + earlier.candidate())
                        .isEqualTo("President A A"));
        assertThat(result.contests().get(1).record().candidates().get(0).isWithdrawn())
                .isTrue();
    }

    @Test
    void contestsThatNameNoneBeforeThemAreIndependent() {
        ContestsRecord result = count(FIRST, new Contest("Council", COUNCIL, SCOTTISH, Lots.none()));

        assertThat(elected(result, 1)).containsExactly("A", "C");
        assertThat(result.contests().get(1).withdrawn()).isEmpty();
    }

    /** The treasurer comes after the president, and the council after the treasurer alone: B is out, A is not. */
    @Test
    void onlyThoseElectedInTheContestsNamedAreWithdrawn() {
        ContestsRecord result = count(
                FIRST,
                new Contest("Treasurer", election(1, "A B", "5: A B"), SCOTTISH, Lots.none(), "President"),
                new Contest("Council", COUNCIL, SCOTTISH, Lots.none(), "Treasurer"));

        assertThat(elected(result, 1)).containsExactly("B");
        assertThat(elected(result, 2)).containsExactly("A", "C");
    }

    @Nested
    class Persons {

        @Test
        void areKnownByTheirKeyWhateverTheirName() {
            Election president = Election.builder("", 1)
                    .candidate("Ann", "", "k7")
                    .candidate("Bea", "", "k8")
                    .papersByKey(2, "k7")
                    .build();
            Election council = Election.builder("", 1)
                    .candidate("Ann", "", "k1")
                    .candidate("Ann Lee", "", "k7")
                    .papersByKey(2, "k7", "k1")
                    .build();

            ContestsRecord result = count(new Contest("President", president, SCOTTISH, Lots.none()), council(council));

            assertThat(elected(result, 1)).containsExactly("Ann");
        }

        @Test
        void areKnownByTheirNameWhateverTheirParty() {
            Election council = Election.builder("", 1)
                    .candidate("A", "Orchard")
                    .candidate("B", "")
                    .papers(3, "A", "B")
                    .build();

            assertThat(elected(count(FIRST, council(council)), 1)).containsExactly("B");
        }

        @ParameterizedTest(name = "\"{0}\" and \"{1}\"")
        @CsvSource({"Ann Lee, ANN Lee", "Ann Lee, Ann  Lee", "Zoë, Zoe\u0308", "O'Neil, O\u2019Neil"})
        void whoseNamesLookAlikeAreRefused(String name, String other) {
            Contest first = new Contest("President", renamed(Map.of("A", name), PRESIDENT), SCOTTISH, Lots.none());
            Contest second = council(renamed(Map.of("A", other), COUNCIL));

            assertThatExceptionOfType(PersonInDoubtException.class)
                    .isThrownBy(() -> count(first, second))
                    .withMessage("it must be known whether candidate 1 \"" + other + "\" of \"Council\" and candidate 1"
                            + " \"" + name + "\" of \"President\" are one person, but their names look alike and are"
                            + " not the same");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"SAME, B", "DIFFERENT, a"})
        void areWhatIsSaidOfThem(Ruling ruling, String firstElected) {
            Contest second = council(renamed(Map.of("A", "a"), COUNCIL));

            ContestsRecord result = Contests.count(
                    List.of(FIRST, second),
                    List.of(new Identity(ruling, new Named("A", ""), new Named("a", "Council"))));

            assertThat(elected(result, 1)).startsWith(firstElected);
        }

        @Test
        void ofOneNameCanBeSaidToBeDifferent() {
            ContestsRecord result = Contests.count(
                    List.of(FIRST, SECOND),
                    List.of(new Identity(Ruling.DIFFERENT, new Named("A", "President"), new Named("A", "Council"))));

            assertThat(elected(result, 1)).containsExactly("A", "C");
        }

        @Test
        void whoAreTwoOfANameInOneContestAreInDoubt() {
            assertThatExceptionOfType(PersonInDoubtException.class)
                    .isThrownBy(() -> count(FIRST, council(renamed(Map.of("C", "A"), COUNCIL))))
                    .withMessageEndingWith("are one person, but so might candidate 1 be");
            assertThatExceptionOfType(PersonInDoubtException.class)
                    .isThrownBy(() ->
                            count(new Contest("President", election(1, "A A", "5: A"), SCOTTISH, Lots.none()), SECOND));
        }

        @Test
        void withoutANameAreInDoubt() {
            assertThatExceptionOfType(PersonInDoubtException.class)
                    .isThrownBy(() -> count(FIRST, council(renamed(Map.of("C", ""), COUNCIL))))
                    .withMessageEndingWith("are one person, but one of them has no name");
        }

        @Test
        void ofWhomBothIsSaidAreInDoubt() {
            Named one = new Named("A", "");
            Named other = new Named("A", "Council");

            assertThatExceptionOfType(PersonInDoubtException.class)
                    .isThrownBy(() -> Contests.count(
                            List.of(FIRST, SECOND),
                            List.of(new Identity(Ruling.SAME, one, other), new Identity(Ruling.DIFFERENT, one, other))))
                    .withMessageEndingWith("are one person, but both is said");
        }

        @Test
        void mustBeNamedWhereSomethingIsSaidOfThem() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Contests.count(
                            List.of(FIRST, SECOND),
                            List.of(new Identity(Ruling.SAME, new Named("A", ""), new Named("Ab", "Council")))))
                    .withMessage("no candidate is called \"Ab\" in \"Council\"; the nearest is \"A\"");
        }
    }

    /** RON has 5 of 9 for president; in the council RON takes a place, though RON was elected before. */
    @Test
    void reOpenNominationsAreNobodyAndWithdrawnFromNoContest() {
        Election president = election(1, "RON B", "5: RON; 4: B");
        Election council = election(2, "Ron RON C", "6: RON C; 3: C");

        ContestsRecord result = count(
                new Contest(
                        "President", president.withReOpenNominations(president.candidate(1)), SCOTTISH, Lots.none()),
                council(council.withReOpenNominations(council.candidate(2))));

        assertThat(elected(result, 0)).isEmpty();
        assertThat(result.contests().get(1).withdrawn()).isEmpty();
        assertThat(result.contests().get(1).record().unfilledSeats()).isPositive();
    }

    @Nested
    class Refused {

        @Test
        void isAContestAfterOneThatIsNotBeforeIt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> count(SECOND, FIRST))
                    .withMessage("contest \"Council\" must come after those it is said to, but \"President\" is not"
                            + " before it");
        }

        @Test
        void areTwoContestsOfAName() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> count(FIRST, FIRST))
                    .withMessage("contest \"President\" comes twice");
        }

        @Test
        void areFewerPapersDistributedThanReturned() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Contest("President", PRESIDENT, SCOTTISH, Lots.none(), List.of(), 8))
                    .withMessage("papers distributed must be at least the 9 returned, but were 8");
        }

        @Test
        void isWhatARuleBookDoesNotCountAndTheContestIsNamed() {
            Election bound = PRESIDENT.withCategories(List.of(new Category(
                    "Sex", List.of(new Group("women", 2, 2, Set.of(1)), new Group("men", 0, 2, Set.of(2))))));

            assertThatExceptionOfType(ContestRefusedException.class)
                    .isThrownBy(() -> count(new Contest("President", bound, SCOTTISH, Lots.none())))
                    .withMessageStartingWith("contest \"President\": some set of candidates must meet")
                    .withCauseInstanceOf(ConstraintsNotMetException.class);
            assertThatExceptionOfType(ContestRefusedException.class)
                    .isThrownBy(() -> count(new Contest("Council", COUNCIL, AlternativeVote.ruleBook(), Lots.none())))
                    .withCauseInstanceOf(CountRefusedException.class)
                    .matches(refused -> refused.contest().equals("Council"));
        }
    }

    @Test
    void aTieIsToldWithItsContestAndSettledByTheLotsOfIt() {
        Election tied = election(1, "X Y", "5: X; 5: Y");
        Answer yIsExcluded = new Answer(1, TiePurpose.EXCLUSION, Set.of(1, 2), 2);

        assertThatExceptionOfType(LotNeededException.class)
                .isThrownBy(() -> count(FIRST, council(tied)))
                .withMessageStartingWith("contest \"Council\": tie for exclusion at stage 1 between \"X\" and \"Y\"");
        assertThat(elected(
                        count(
                                FIRST,
                                new Contest(
                                        "Council", tied, SCOTTISH, Lots.none().with(yIsExcluded), "President")),
                        1))
                .containsExactly("X");
    }
}
