package org.scrutineer.rules.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.Ties;
import org.scrutineer.rules.parcel.Grouping;

class ExcludeLowestTest {

    private static final ExcludeLowest STEP =
            new ExcludeLowest(Grouping.Form.ALL_AT_ONCE, Ties.FORWARD_THEN_LOT, Clause.of("51"));

    private static List<String> decisions(Figures view) {
        return CountSheet.decisions(STEP.exclusion(view, Lots.order(List.of(1, 2, 3, 4)))
                .orElseThrow()
                .decisions());
    }

    @Test
    void excludesWhoHasFewestOfThoseContinuing() {
        Figures view = Figures.of(1, "A 5, B 3, C 1 out, D 2 done, E 4");

        assertThat(decisions(view)).containsExactly("exclude B: lowest, 51");
        assertThat(STEP.exclusion(view, Lots.none()).orElseThrow().form()).isEqualTo(Grouping.Form.ALL_AT_ONCE);
    }

    @Test
    void describesItself() {
        assertThat(STEP.description().parameters())
                .isEqualTo(Map.of(
                        "form", "excludeLowest",
                        "transfers", "allAtOnce",
                        "ties.form", "earliestDifference,lot",
                        "ties.clause", "tie",
                        "clause", "51"));
    }
}
