package org.scrutineer.composed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ElectionBuilder;
import org.scrutineer.ballot.Group;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.surplus.BelowBothGaps;
import org.scrutineer.rules.surplus.SurplusByTransferablePapers;
import org.scrutineer.rules.surplus.UnlessItMayWait;
import org.scrutineer.rules.surplus.WeightedInclusive;

/**
 * A book whose steps answer the same question in forms of their own: large surpluses are transferred from all papers,
 * small ones from those last received; the lowest leave in one transfer, the doomed in one for each value. The check
 * reads each step's own form.
 */
class SeveralFormsInOneBookTest {

    private static final ParcelRules BOOK = Composed.book(
            3,
            new UnlessItMayWait(
                    Composed.largest(new SurplusForm(
                            Examined.Form.ALL,
                            new WeightedInclusive(3, WeightedInclusive.Product.EXACT, Composed.CLAUSE))),
                    new BelowBothGaps(Composed.CLAUSE)),
            Composed.largest(new SurplusForm(
                    Examined.Form.LAST_PARCEL,
                    new SurplusByTransferablePapers(
                            3,
                            SurplusByTransferablePapers.Cap.RECEIVED,
                            SurplusByTransferablePapers.Unmoved.FRACTIONS_LOST,
                            Composed.CLAUSE))),
            Composed.REMAINING,
            Composed.lowest(Grouping.Form.ALL_AT_ONCE));

    private static final List<Integer> ORDER = List.of(3, 1, 5, 2, 4, 6, 7);

    private static Election election(long seed) {
        Random random = new Random(seed);
        ElectionBuilder builder = Election.builder("Several forms", 3).candidates("A", "B", "C", "D", "E", "F", "G");
        for (int line = 0; line < 14; line++) {
            List<String> names = new ArrayList<>(List.of("A", "B", "C", "D", "E", "F", "G"));
            Collections.shuffle(names, random);
            builder.papers(
                    1 + random.nextInt(9),
                    names.subList(0, 1 + random.nextInt(names.size())).toArray(String[]::new));
        }
        return builder.build()
                .withCategories(List.of(new Category(
                        "Branch",
                        List.of(
                                new Group("South", 0, 1, Set.of(1, 2, 3)),
                                new Group("North", 0, 3, Set.of(4, 5, 6, 7))))));
    }

    private static Stream<Stage> stages(List<CountRecord> counts) {
        return counts.stream().flatMap(count -> count.stages().stream());
    }

    @Test
    void isCheckedStepByStep() {
        List<CountRecord> counts = LongStream.range(0, 150)
                .mapToObj(seed -> Stv.count(election(seed), BOOK, Lots.order(ORDER)))
                .toList();

        assertThat(stages(counts)
                        .flatMap(stage -> stage.sources().stream())
                        .filter(Source.Surplus.class::isInstance)
                        .map(source -> ((Source.Surplus) source).selector().term())
                        .distinct())
                .contains("lastParcel", "all");
        assertThat(stages(counts)
                        .filter(stage -> stage.action() instanceof StageAction.Exclusion)
                        .map(stage -> stage.part() > 1)
                        .distinct())
                .hasSize(2);
        assertThat(LongStream.range(0, 150).boxed())
                .allSatisfy(seed -> isGood(Audit.check(counts.get(seed.intValue()), election(seed))));
    }

    private static void isGood(AuditReport report) {
        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).noneMatch(doubt -> doubt.startsWith("stages: "));
    }
}
