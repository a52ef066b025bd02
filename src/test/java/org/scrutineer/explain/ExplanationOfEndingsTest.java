package org.scrutineer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.books.BlockVote;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;

class ExplanationOfEndingsTest {

    private static String explained(CountRecord count, int number) {
        return Explanation.of(count, count.candidates().get(number - 1)).toString();
    }

    /**
     * A, B and C have 6 votes each, and lots give the places to A and B; one of D and E must have one. B gives way, by
     * lot between A and B, and D comes in, by lot between D and E.
     */
    @Nested
    class ByAMinimumWithTies {

        private final CountRecord count = Stv.count(
                Election.builder("", 2)
                        .candidates("A", "B", "C", "D", "E")
                        .papers(3, "A", "B")
                        .papers(3, "B", "C")
                        .papers(3, "C", "A")
                        .build()
                        .withCategories(List.of(new Category(
                                "G",
                                List.of(new Group("X", 0, 2, Set.of(1, 2, 3)), new Group("Y", 1, 2, Set.of(4, 5)))))),
                BlockVote.ruleBook(),
                Lots.order(List.of(1, 2, 3, 4, 5)));

        @ParameterizedTest(name = "{1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "1 | A, with 6 votes, does not give way by this, but B does. A and B are tied with 6 votes each",
                    "3 | C, with 6 votes, takes no place by this, but D does. B and C are tied with 6 votes each",
                    "5 | E, with 0 votes, takes no place by this, but D does. B and C are tied with 6 votes each"
                })
        void speaksOfPlacesAndNotOfSurpluses(int candidate, String sentence) {
            assertThat(explained(count, candidate)).contains(sentence).doesNotContain("surplus");
        }
    }

    /**
     * C1 has 9 and A1 5; A1 is the only one of a group that must have a place, as B1 is, so that C1 gives way to B1.
     */
    @Test
    void namesAsTheNextNobodyWhoGivesWayToAMinimum() {
        CountRecord count = Stv.count(
                Election.builder("", 2)
                        .candidates("C1", "A1", "B1", "C2")
                        .papers(9, "C1")
                        .papers(5, "A1")
                        .papers(2, "B1")
                        .papers(1, "C2")
                        .build()
                        .withCategories(List.of(new Category(
                                "G",
                                List.of(
                                        new Group("A", 1, 2, Set.of(2)),
                                        new Group("B", 1, 2, Set.of(3)),
                                        new Group("C", 0, 2, Set.of(1, 4)))))),
                BlockVote.ruleBook());

        assertThat(explained(count, 2))
                .contains("A1, with 5 votes, is elected. The next, beside C1 giving way to the minimum of a group, C2,"
                        + " has 1: clause");
        assertThat(explained(count, 3))
                .contains("B1, with 2 votes, is elected. Otherwise the constraints would not be");
    }

    /**
     * V 32, quota 10.67: A has it and keeps 8/9; D goes, C has the quota with 11 and B, who keeps all of 10.33, has
     * not.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"meek-2006, 10.333333332, 1.000000000", "meek-prf, 10.333333332, 1.000000000"})
    void tellsTheLastToBeLeftOverThatAllWasKept(String book, String votes, String keepValue) {
        CountRecord count = Stv.count(
                Election.builder("", 2)
                        .candidates("A", "B", "C", "D")
                        .papers(12, "A", "B")
                        .papers(9, "B")
                        .papers(7, "C")
                        .papers(4, "D", "C")
                        .build(),
                RuleBooks.byId(book));

        assertThat(explained(count, 2))
                .contains("B has " + votes + " votes after ", "by a keep value of " + keepValue + ".")
                .doesNotContain("keeps nothing");
        assertThat(explained(count, 4)).contains(": D, who is excluded, keeps nothing and has 0.000000000 votes.");
    }

    /** V 31, quota 11: X has it, and A has the 10 that B and C have together. */
    @Test
    void saysNoMoreThanWhereVotesAreEqual() {
        CountRecord count = Stv.count(
                Election.builder("", 2)
                        .candidates("X", "A", "B", "C")
                        .papers(11, "X")
                        .papers(10, "A")
                        .papers(6, "B")
                        .papers(4, "C")
                        .build(),
                RuleBooks.byId("northern-ireland"));

        assertThat(explained(count, 2))
                .contains("The others have 10.00 together, which is no more than 10.00:" + " clause 52(2), inferred.");
        assertThat(explained(count, 3)).contains("B, with 6.00 votes, is not elected. All 2 places are filled:");
    }

    /** V 31, quota 11: X has it with a surplus of 1, and A has 10, as have B and C together with that surplus. */
    @Test
    void addsTheSurplusesThatWait() {
        CountRecord count = Stv.count(
                Election.builder("", 2)
                        .candidates("X", "A", "B", "C")
                        .papers(12, "X")
                        .papers(10, "A")
                        .papers(6, "B")
                        .papers(3, "C")
                        .build(),
                RuleBooks.byId("northern-ireland"));

        assertThat(explained(count, 2))
                .contains("The others have 9.00 together, which with all surpluses that wait is no more than 10.00:");
    }

    @Test
    void speaksOfOnePlaceInTheSingular() {
        CountRecord count = Stv.count(
                Election.builder("", 1)
                        .candidates("A", "B")
                        .papers(2, "A")
                        .papers(1, "B")
                        .build(),
                RuleBooks.byId("ers97"));

        assertThat(explained(count, 2))
                .contains(
                        "B, with 1.00 vote, is not elected. The one place is filled: clause",
                        "the place is filled by A.");
    }
}
