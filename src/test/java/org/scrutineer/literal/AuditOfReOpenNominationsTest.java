package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.record.DecisionType;

/** The check agrees with the engine on generated elections with re-open nominations, and so does what is read back. */
@Tag("twin")
class AuditOfReOpenNominationsTest {

    private static final int SEEDS = 60;
    private static final int LEAST_COUNTED = 48;

    private static List<GeneratedCount> counted(HeldBook held, LongStream seeds) {
        return seeds.boxed()
                .flatMap(seed -> GeneratedCount.of(held, seed, RandomRons.election(held, seed)).stream())
                .toList();
    }

    private static List<GeneratedCount> bound(HeldBook held, LongStream seeds) {
        return seeds.boxed()
                .flatMap(seed -> GeneratedCount.of(held, seed, RandomRons.bound(held, seed)).stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.literal.BookTable#knowingManyConstraints")
    void findsNothingWrong(HeldBook held) {
        assertThat(counted(held, Seeds.some(SEEDS)))
                .hasSizeGreaterThan(LEAST_COUNTED)
                .allSatisfy(
                        count -> assertThat(count.report()).as(count::describe).matches(AuditReport::isGood));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.literal.BookTable#knowingManyConstraints")
    void areTheSameReadBackFromJson(HeldBook held) {
        assertThat(counted(held, LongStream.range(0, SEEDS)))
                .hasSizeGreaterThan(LEAST_COUNTED)
                .allSatisfy(count -> assertThat(
                                JsonRecord.parse(JsonRecord.of(count.record()).toString()))
                        .isEqualTo(count.record()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.literal.BookTable#knowingManyConstraints")
    void findsNothingWrongUnderConstraints(HeldBook held) {
        assertThat(bound(held, Seeds.some(SEEDS)))
                .hasSizeGreaterThan(SEEDS / 4)
                .allSatisfy(
                        count -> assertThat(count.report()).as(count::describe).matches(AuditReport::isGood));
    }

    @Test
    void manyOfThemLeavePlacesVacantAndHaveAFurtherRon() {
        List<GeneratedCount> counts = counted(BookTable.of(ScottishLocal.ruleBook()), LongStream.range(0, SEEDS));

        assertThat(counts)
                .filteredOn(count -> count.record().stages().stream()
                        .flatMap(stage -> stage.decisions().stream())
                        .anyMatch(decision -> decision.type() == DecisionType.LEAVE_VACANT))
                .hasSizeGreaterThan(SEEDS / 2);
        assertThat(counts)
                .filteredOn(count -> count.record().rows().size()
                        > count.election().candidates().size() + 1)
                .hasSizeGreaterThan(SEEDS / 15);
    }
}
