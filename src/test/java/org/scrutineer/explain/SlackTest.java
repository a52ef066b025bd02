package org.scrutineer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.SampleElections;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.lot.Lots;

class SlackTest {

    /**
     * By hand, quota 90 / 5 + 1 = 19. G has 27, a surplus of 8, and each paper goes on at 8 / 27 = 0.29629: B has 7 + 8
     * papers = 9.37032, D 17 + 5 papers = 18.48145, E 10 + 7 papers = 12.07403, A 12 and F 0. B's seven first
     * preferences go to C, who has 24, a surplus of 5 at 5 / 24 = 0.20833, of which 7 papers bring E to 13.53234. A's 7
     * first preferences for D bring D to 25.48145.
     */
    @Test
    void isThatOfEveryDecisionByTheScottishRulesSmallestFirst() {
        var count = Stv.count(SampleElections.everySpecialCase(), ScottishLocal.ruleBook());

        assertThat(Slack.of(count))
                .extracting(Slack::toString)
                .containsExactly(
                        "stage 5: exclusion of A by 1.53234 votes fewer than E",
                        "stage 3: exclusion of B by 2.62968 votes fewer than A",
                        "stage 4: election of C by 5 votes above the quota",
                        "stage 6: election of D by 6.48145 votes above the quota",
                        "stage 1: election of G by 8 votes above the quota",
                        "stage 2: exclusion of F by 9.37032 votes fewer than B");
    }

    /**
     * By hand, quota 90 / 5 = 18. G has 27, a surplus of 9 over 20 transferable papers at 0.45: B has 10.60, D 19.25, E
     * 13.15. B and F with D's surplus, 10.60 + 0 + 1.25, are 0.15 fewer than A's 12. B's seven first preferences bring
     * C to 24, whose surplus of 6 is 4.75 more than D's. At stage 5 90 - 10.85 - 3 * 18 = 25.15 are active, half of it
     * rounded up 12.58.
     */
    @Test
    void isThatOfEveryDecisionByErs97SmallestFirst() {
        var count = Stv.count(SampleElections.everySpecialCase(), Ers97.ruleBook());

        assertThat(Slack.of(count))
                .extracting(Slack::toString)
                .containsExactly(
                        "stage 2: surplus deferred of D by 0.15 votes too few to lift the excluded above A",
                        "stage 2: joint exclusion of B, F by 0.15 votes fewer, all surpluses included, than A",
                        "stage 5: election of E by 0.57 votes above the share of the active vote",
                        "stage 2: election of D by 1.25 votes above the quota",
                        "stage 3 part 2: surplus first of C by 4.75 votes more than that of D",
                        "stage 3 part 1: election of C by 6.00 votes above the quota",
                        "stage 1: election of G by 9.00 votes above the quota");
    }

    @Test
    void isZeroWhereATieDecides() {
        var count =
                Stv.count(SampleElections.twoLowest(), ScottishLocal.ruleBook(), Lots.order(List.of(1, 2, 3, 4, 5, 6)));

        assertThat(Slack.of(count).get(0).kind()).isEqualTo(Slack.Kind.QUOTA);
        assertThat(Slack.of(count))
                .filteredOn(slack -> slack.kind() == Slack.Kind.EXCLUSION)
                .extracting(Slack::votes)
                .containsExactly(Votes.ZERO);
    }
}
