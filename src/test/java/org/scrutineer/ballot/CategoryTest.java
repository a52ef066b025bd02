package org.scrutineer.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CategoryTest {

    private static final Group WOMEN = new Group("Women", 1, 9, Set.of(3, 1));
    private static final Group MEN = new Group("Men", 0, 1, Set.of(2));
    private static final Category GENDER = new Category("Gender", List.of(WOMEN, MEN));

    private static Election committee() {
        return Election.builder("Committee", 2)
                .candidates("Ash", "Birch", "Cedar")
                .papers(4, "Ash", "Birch")
                .build();
    }

    @Test
    void holdsMembersInAscendingOrder() {
        assertThat(WOMEN.members()).containsExactly(1, 3);
    }

    @Test
    void saysWhoseGroupIsWhich() {
        Election election = committee().withCategories(List.of(GENDER));

        assertThat(GENDER.groupOf(election.candidate(2))).isEqualTo(MEN);
        assertThat(GENDER.groupOf(election.candidate(3))).isEqualTo(WOMEN);
    }

    @Test
    void staysWithAnElectionThatChanges() {
        Election election = committee().withCategories(List.of(GENDER));

        assertThat(committee().categories()).isEmpty();
        assertThat(election.withSeats(1).withWithdrawn(List.of(1)).categories()).containsExactly(GENDER);
    }

    @Nested
    class Refuses {

        @Test
        void aMinimumAboveTheMaximum() {
            assertThatThrownBy(() -> new Group("Women", 3, 2, Set.of(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("minimum of group \"Women\" must be from 0 to its maximum 2, but was 3");
        }

        @Test
        void aGroupWithoutAName() {
            assertThatThrownBy(() -> new Group(" ", 0, 2, Set.of(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a group must have a name, but had \" \"");
        }

        @Test
        void aCandidateInTwoGroups() {
            Group too = new Group("Others", 0, 9, Set.of(3));

            assertThatThrownBy(() -> new Category("Gender", List.of(WOMEN, MEN, too)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("candidate 3 must be in one group of category \"Gender\", but is in two, \"Others\""
                            + " being the second");
        }

        @Test
        void aGroupThatComesTwice() {
            Group again = new Group("Women", 0, 9, Set.of(2));

            assertThatThrownBy(() -> new Category("Gender", List.of(WOMEN, again)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("group \"Women\" comes twice in category \"Gender\"");
        }

        @Test
        void aCategoryThatLeavesACandidateOut() {
            Category women = new Category("Gender", List.of(WOMEN));
            Election election = committee();

            assertThatThrownBy(() -> election.withCategories(List.of(women)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("candidate 2 \"Birch\" must be in a group of category \"Gender\", but is in none");
        }

        @Test
        void aCandidateWhoDoesNotExist() {
            Category others = new Category("Gender", List.of(WOMEN, new Group("Others", 0, 9, Set.of(2, 4))));
            Election election = committee();

            assertThatThrownBy(() -> election.withCategories(List.of(others)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("candidate number 4 in group \"Others\" of category \"Gender\" is not between 1 and 3");
        }

        @Test
        void aCategoryThatComesTwice() {
            Election election = committee();

            assertThatThrownBy(() -> election.withCategories(List.of(GENDER, GENDER)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("category \"Gender\" comes twice");
        }
    }

    @Test
    void isNamedWithTheBoundsOfItsGroups() {
        Category category = new Category(
                "Gender",
                List.of(
                        new Group("Women", 2, 9, Set.of(3, 4)),
                        new Group("Men", 0, 9, Set.of(1, 2)),
                        new Group("Others", 0, 1, Set.of())));

        assertThat(category).hasToString("Gender: Women 2 to 9 of 3, 4; Men 0 to 9 of 1, 2; Others 0 to 1 of nobody");
    }
}
