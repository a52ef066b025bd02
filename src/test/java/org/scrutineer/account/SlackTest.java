package org.scrutineer.account;

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
