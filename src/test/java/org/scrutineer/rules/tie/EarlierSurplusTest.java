package org.scrutineer.rules.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;

class EarlierSurplusTest {

    /** A had the quota from stage 2 on; C has not come to it, which is said as of now. */
    @Test
    void asksAtWhichStageTheQuotaWasReached() {
        Figures view = Figures.of(2, "A 13 elected, B 13 elected, C 1")
                .point(1, "8 13 6")
                .point(2, "13 13 1")
                .at(3, StageAction.Kind.EXCLUSION)
                .quota("10");

        assertThat(List.of(
                        view.reachedQuotaAt(view.named("A").get(0)),
                        view.reachedQuotaAt(view.named("C").get(0))))
                .containsExactly(2, 3);
    }
}
