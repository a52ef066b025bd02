package org.scrutineer.rules.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.Figures;

class AtLeastTheQuotaTest {

    private static final AtLeastTheQuota TEST = new AtLeastTheQuota(Clause.of("48"));

    @Test
    void electsWhoeverHasItMostVotesFirstAndEqualVotesInBallotPaperOrder() {
        Figures view =
                Figures.of(5, "A 8, B 7.99999, C 9, D 12 done, E 8, F 8 out").quota("8");

        assertThat(CountSheet.decisions(TEST.elections(view, Lots.none()))).containsExactly("elect C A E: quota, 48");
    }

    @Test
    void electsNobodyBelowIt() {
        assertThat(TEST.elections(Figures.of(1, "A 7.99999, B 0").quota("8"), Lots.none()))
                .isEmpty();
    }

    @Test
    void describesItself() {
        assertThat(TEST.description().parameters()).isEqualTo(Map.of("form", "atLeastTheQuota", "clause", "48"));
    }
}
