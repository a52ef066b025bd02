package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountLabels;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/** The rules of Western Australia on counts worked by hand, and the clauses that they cite. */
class WesternAustraliaTest {

    static RuleBook[] books() {
        return new RuleBook[] {WesternAustralia.regions(), WesternAustralia.wholeOfState()};
    }

    @ParameterizedTest
    @MethodSource("books")
    void citesTheClauseOfEveryPart(RuleBook book) {
        assertThat(CountSheet.clauses(book.description()))
                .containsExactly(
                        "constraints.ties.clause=constraints, inferred",
                        "credit.clause=4, 5, 8",
                        "election.clause=3, 9, 19",
                        "election.ties.clause=15, inferred",
                        "ending.1.clause=Schedule 1, inferred",
                        "papers.clause=Schedule 1, inferred",
                        "quota.clause=3",
                        "step.1.clause=5, 14, 16, inferred",
                        "step.1.ties.clause=15, inferred",
                        "step.1.value.clause=4, 5",
                        "step.2.clause=12, inferred",
                        "step.2.ties.clause=12",
                        "step.3.clause=13, inferred",
                        "step.3.ties.clause=13, inferred",
                        "step.4.clause=8",
                        "step.4.ties.clause=Schedule 2, inferred");
    }

    /**
     * 44 papers for 3 seats: quota 12. Y goes, then X with 4 own papers, which elect A with 13, and 3 from Y, which
     * elect B with 14: the first transfer elects first, so A's surplus of 1 goes before B's of 2. Of A the 9 first
     * preferences leave at 1/13 and count nothing for D, then the 4 papers from X: again nothing. Meanwhile A shows 13
     * less 9/13, cut off. Of B 11 papers at 1/7 are 1 for C, and 3 at 1/7 nothing. C has 10 and D 8: the last two.
     * What is left of the exclusion of X when A is elected is count 4 of the commission.
     */
    private static final Election WITHIN_AN_EXCLUSION =
            election(3, "A B C D X Y", "9: A D; 11: B C; 9: C; 8: D; 4: X A D; 3: Y X B C");

    @Test
    void electsWithinAnExclusionAndSplitsASurplusByReceipt() {
        CountRecord count = Stv.count(WITHIN_AN_EXCLUSION, WesternAustralia.regions(), Lots.none());

        assertThat(CountSheet.of(count)).endsWith("""
                        3.1 Exclusion of X; quota 12, vacancies 2
                          A 13 elected, B 11, C 9, D 8, X 3 excluded, Y 0 excluded; non-transferable 0, loss 0
                          elect A: quota, 3, 9, 19
                        3.2 Exclusion of X; quota 12, vacancies 1
                          A 13 elected, B 14 elected, C 9, D 8, X 0 excluded, Y 0 excluded; non-transferable 0, loss 0
                          elect B: quota, 3, 9, 19
                        4.1 Surplus of A; quota 12, vacancies 1
                          A 12 elected, B 14 elected, C 9, D 8, X 0 excluded, Y 0 excluded; non-transferable 0, loss 1
                        4.2 Surplus of A; quota 12, vacancies 1
                          A 12 elected, B 14 elected, C 9, D 8, X 0 excluded, Y 0 excluded; non-transferable 0, loss 1
                        5.1 Surplus of B; quota 12, vacancies 1
                          A 12 elected, B 12 elected, C 10, D 8, X 0 excluded, Y 0 excluded; non-transferable 0, loss 2
                        5.2 Surplus of B; quota 12, vacancies 0
                          A 12 elected, B 12 elected, C 10 elected, D 8 excluded, X 0 excluded, Y 0 excluded; non-transferable 0, loss 2
                          elect C: uncatchable, 12, inferred
                          exclude D: countComplete, 12, inferred
                          stop: countComplete, 12, inferred
                        """);
    }

    @Test
    void numbersWhatIsLeftOfAnExclusionAnewWhenSomebodyIsElected() {
        CountRecord count = Stv.count(WITHIN_AN_EXCLUSION, WesternAustralia.regions(), Lots.none());

        assertThat(CountLabels.of(count)).containsExactly("1.1", "2.1", "3.1", "4.1", "5.1", "5.2", "6.1", "6.2");
    }
}
