package org.scrutineer.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scrutineer.Elections.election;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.audit.ListAudit;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.books.AlternativeVote;
import org.scrutineer.books.BlockVote;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.constraint.ConstraintsNotMetException;
import org.scrutineer.json.JsonList;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.ListRecord;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.quota.TooManySeatsException;

/** Lists worked out by hand. */
class OrderedListTest {

    private static final RuleBook SCOTTISH = ScottishLocal.ruleBook();

    /**
     * 100 papers, quota 26: A, B and C have it at once. For two places the quota is 34; without D, A has 41, of whose
     * surplus of 7 at 0.17073 a paper 38 go to B, who has 38.48774 then, and C is left out. For one place B has 59 of
     * 100, and A is left out.
     */
    private static final Election THREE = election(3, "A B C D", "38: A B; 32: B A; 27: C B; 3: D A");

    private static ListRecord list(Election election) {
        return OrderedList.of(election, SCOTTISH, places -> Lots.none());
    }

    private static List<String> names(ListRecord list) {
        return list.order().stream().map(Object::toString).toList();
    }

    private static List<List<String>> elected(ListRecord list) {
        return list.counts().stream()
                .map(count -> count.elected().stream()
                        .map(Elected::candidate)
                        .map(Object::toString)
                        .toList())
                .toList();
    }

    @Test
    void theOrderIsThatOfTheRecountsAndNotOfElection() {
        ListRecord list = list(THREE);

        assertThat(names(list)).containsExactly("B", "A", "C");
        assertThat(elected(list)).containsExactly(List.of("A", "B", "C"), List.of("A", "B"), List.of("B"));
    }

    @Test
    void aRecountIsACountOfTheSamePapersAmongThoseOnTheListBefore() {
        assertThat(CountSheet.of(list(THREE).counts().get(1))).isEqualTo("""
            1 First preferences; quota 34.00000, vacancies 1
              A 41.00000 elected, B 32.00000, C 27.00000, D 0.00000 withdrawn; non-transferable 0.00000, loss 0.00000
              elect A: quota, 48
            2 Surplus of A; quota 34.00000, vacancies 0
              A 34.00000 elected, B 38.48774 elected, C 27.00000 excluded, D 0.00000 withdrawn; non-transferable 0.51219, loss 0.00007
              elect B: quota, 48
              exclude C: countComplete, 49(1), 51(1)
              stop: countComplete, 49(1), 51(1)
            """);
    }

    /**
     * 60 papers for four places. Quota 13: A 20 and B 14 have it, and A's surplus of 7 goes to E, who then has 11 with
     * the 4 of first preference; C 12 and D 10; E is not below D, who goes. D's 10 go to C: 22, and E takes the last
     * place. For three places among A, B, C and E the quota is 16: D's papers are C's, who has 22; A 20. A's 4 above it
     * go to E, who has 8, and C's 6 go nowhere. E goes: 4 to B, and A's 4 too. For two places among A, B and C the
     * quota is 21: C 22, A 20, B 18; C's 1 goes nowhere, and B is left out. For one place of A and C: A 20 with B's 14
     * and E's 4, C 22.
     */
    @Test
    void aListOfFour() {
        Election election = election(4, "A B C D E", "20: A E B; 14: B A; 12: C; 10: D C; 4: E B A");

        ListRecord list = list(election);

        assertThat(names(list)).containsExactly("A", "C", "B", "E");
        assertThat(elected(list))
                .containsExactly(List.of("A", "B", "C", "E"), List.of("C", "A", "B"), List.of("C", "A"), List.of("A"));
    }

    @Test
    void aListOfOneNeedsNoRecount() {
        ListRecord list = OrderedList.of(THREE.withSeats(1), AlternativeVote.ruleBook(), places -> Lots.none());

        assertThat(names(list)).containsExactly("B");
        assertThat(list.counts()).hasSize(1);
    }

    /** Two of three places are filled, and the recount is for one place among the two. */
    @Test
    void whereFewerAreElectedThanThereArePlacesTheyAreOrdered() {
        ListRecord list = list(election(3, "A B (C)", "4: A; 5: B A"));

        assertThat(names(list)).containsExactly("B", "A");
        assertThat(list.counts().get(1).seats()).isEqualTo(1);
    }

    /**
     * Under the block vote B has 97 crosses, A 73 and C 27; for two places the same, and for one B 59 and A 41. By keep
     * values C has the least of three for two places as well.
     */
    @Test
    void keepValuesAndTheBlockVoteMakeListsToo() {
        assertThat(names(OrderedList.of(THREE, MeekPrf.ruleBook(), places -> Lots.none())))
                .containsExactly("B", "A", "C");
        assertThat(names(OrderedList.of(THREE, BlockVote.ruleBook(), places -> Lots.order(List.of(1, 2, 3, 4)))))
                .containsExactly("B", "A", "C");
    }

    /**
     * Quota 4: RON with 6, A with 5 and B with 4 have it. The place of RON stays vacant, and the recount is for one
     * place between A and B, with RON withdrawn like anybody who is not on the list; also where the list is zipped.
     */
    @Test
    void aPlaceThatReOpenNominationsWinIsNotOnTheList() {
        Election plain = election(3, "A B RON", "5: A; 4: B; 6: RON");
        Election election = plain.withReOpenNominations(plain.candidate(3));
        Category letters =
                new Category("Letters", List.of(new Group("a", 0, 9, Set.of(1)), new Group("b", 0, 9, Set.of(2))));

        ListRecord list = list(election);
        ListRecord zipped = OrderedList.zippedBy(
                "Letters", election.withCategories(List.of(letters)), SCOTTISH, places -> Lots.none());

        assertThat(names(list)).containsExactly("A", "B");
        assertThat(list.counts()).extracting(CountRecord::seats).containsExactly(3, 1);
        assertThat(list.counts().get(1).candidates().get(2).isWithdrawn()).isTrue();
        assertThat(names(zipped)).containsExactly("A", "B");
        assertThat(ListAudit.check(
                                JsonList.read(JsonList.of(zipped).toString()),
                                election.withCategories(List.of(letters)))
                        .result())
                .isEmpty();
    }

    @Nested
    class Ties {

        /** For one place both have 5. */
        private final Election election = election(2, "A B C", "5: A; 5: B; 1: C");

        @Test
        void areToldWithTheirCount() {
            assertThatExceptionOfType(LotNeededException.class)
                    .isThrownBy(() -> list(election))
                    .withMessage("count for 1 place: tie for exclusion at stage 1 between \"A\" and \"B\" needs a lot,"
                            + " and none was supplied")
                    .matches(needed -> needed.count().equals("count for 1 place") && needed.stage() == 1);
        }

        @Test
        void areSettledByTheLotsOfTheirCount() {
            Answer bIsExcluded = new Answer(1, TiePurpose.EXCLUSION, Set.of(1, 2), 2);

            ListRecord list = OrderedList.of(
                    election, SCOTTISH, places -> places == 1 ? Lots.none().with(bIsExcluded) : Lots.none());

            assertThat(names(list)).containsExactly("A", "B");
        }
    }

    @Nested
    class Refused {

        @Test
        void isARuleBookForOnePlaceWhereThereAreMore() {
            assertThatExceptionOfType(TooManySeatsException.class)
                    .isThrownBy(() -> OrderedList.of(THREE, AlternativeVote.ruleBook(), places -> Lots.none()));
        }

        @Test
        void areCrossesOfWhichAPaperHasTooManyForFewerPlaces() {
            assertThatExceptionOfType(ListRefusedException.class)
                    .isThrownBy(() -> OrderedList.of(THREE, BlockVote.ofCrosses(), places -> Lots.none()))
                    .withMessage("a list must be made of papers that rank candidates, but \"block-vote-crosses\" reads"
                            + " crosses, of which a paper has too many for fewer places");
        }
    }

    @Nested
    class Zipped {

        private static Category gender(Group... groups) {
            return new Category("Gender", Arrays.asList(groups));
        }

        private static ListRecord zipped(Election election, Group... groups) {
            return OrderedList.zippedBy(
                    "Gender", election.withCategories(List.of(gender(groups))), SCOTTISH, places -> Lots.none());
        }

        private final Group others = new Group("others", 0, 9, Set.of(1, 2));
        private final Group women = new Group("women", 0, 9, Set.of(3));

        /** For two places the quota is 34: A has it, B is doomed, C takes the place. For one B's 40 are A's. */
        @Test
        void eachGroupHasHalfOfThePlacesInTheCountForTwo() {
            ListRecord list = zipped(election(2, "A B C", "50: A B; 40: B A; 9: C B"), others, women);

            assertThat(names(list)).containsExactly("A", "C");
            assertThat(list.counts().get(0).categories())
                    .containsExactly(
                            gender(new Group("others", 1, 9, Set.of(1, 2)), new Group("women", 1, 9, Set.of(3))));
            assertThat(list.counts().get(1).categories())
                    .containsExactly(
                            gender(new Group("others", 0, 2, Set.of(1, 2)), new Group("women", 0, 1, Set.of(3))));
        }

        @Test
        void withoutItTheListIsAnother() {
            assertThat(names(list(election(2, "A B C", "50: A B; 40: B A; 9: C B"))))
                    .containsExactly("A", "B");
        }

        @Test
        void threeGroupsAreRefused() {
            assertThatExceptionOfType(ListRefusedException.class)
                    .isThrownBy(() -> zipped(
                            THREE,
                            new Group("men", 0, 9, Set.of(1, 2)),
                            new Group("women", 0, 9, Set.of(3)),
                            new Group("others", 0, 9, Set.of(4))))
                    .withMessage("a list must be zipped by a category of 2 groups, but \"Gender\" has 3");
        }

        @Test
        void aGroupTooSmallIsRefused() {
            assertThatExceptionOfType(ConstraintsNotMetException.class)
                    .isThrownBy(() -> zipped(
                            election(4, "A B C D E", "9: A B; 8: B; 7: C; 6: D; 5: E"),
                            new Group("men", 0, 9, Set.of(1, 2, 3, 4)),
                            new Group("women", 0, 9, Set.of(5))))
                    .withMessageContaining("women at least 2");
        }

        @Test
        void aMaximumBelowHalfIsRefused() {
            assertThatExceptionOfType(ListRefusedException.class)
                    .isThrownBy(() -> zipped(
                            THREE.withSeats(4),
                            new Group("men", 0, 1, Set.of(1, 2)),
                            new Group("women", 0, 9, Set.of(3, 4))))
                    .withMessage("each group must be able to have 2 of 4 places of a zipped list, but \"men\" has a"
                            + " maximum of 1");
        }

        @Test
        void aCategoryThatThereIsNotIsRefusedWithTheNearest() {
            assertThatExceptionOfType(ListRefusedException.class)
                    .isThrownBy(() -> OrderedList.zippedBy(
                            "Gendre",
                            THREE.withCategories(List.of(gender(
                                    new Group("men", 0, 1, Set.of(1, 2)), new Group("women", 0, 9, Set.of(3, 4))))),
                            SCOTTISH,
                            places -> Lots.none()))
                    .withMessage("a list must be zipped by a category of the constraints, but none is called"
                            + " \"Gendre\"; the nearest is \"Gender\"");
        }
    }
}
