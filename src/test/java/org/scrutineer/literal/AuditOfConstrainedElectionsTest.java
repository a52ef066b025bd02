package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.record.DecisionType;

/** The check, which enumerates by itself, agrees with the engine on generated elections with constraints. */
@Tag("twin")
class AuditOfConstrainedElectionsTest {

    private static final int SEEDS = 100;
    private static final int LEAST_COUNTED = 70;

    /** The counts of elections whose constraints can be met. */
    private static List<GeneratedCount> counted(HeldBook held, LongStream seeds) {
        return seeds.boxed().flatMap(seed -> counted(held, seed)).toList();
    }

    private static Stream<GeneratedCount> counted(HeldBook held, long seed) {
        LiteralElection bound = RandomConstraints.bind(seed, held.twin().election(seed));
        return GeneratedCount.of(held, seed, held.twin().asElection(bound)).stream();
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
    void manyOfThemGuardOrDoomSomebody(HeldBook held) {
        assertThat(counted(held, LongStream.range(0, SEEDS)))
                .filteredOn(count -> count.record().stages().stream()
                        .flatMap(stage -> stage.decisions().stream())
                        .anyMatch(decision ->
                                decision.type() == DecisionType.GUARD || decision.type() == DecisionType.DOOM))
                .hasSizeGreaterThan(30);
    }
}
