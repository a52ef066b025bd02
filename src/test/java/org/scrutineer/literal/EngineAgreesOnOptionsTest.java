package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.books.Wigm;
import org.scrutineer.rules.RuleBook;

/** The engine and the literal book, written apart, make the same table under other options than the usual ones. */
@Tag("twin")
class EngineAgreesOnOptionsTest {

    private static Stream<Arguments> options() {
        return Stream.of(
                        Map.entry(Map.of("arithmetic", "fixed"), LiteralGenericWigm.FIXED),
                        Map.entry(Map.of("arithmetic", "rational"), LiteralGenericWigm.EXACT),
                        Map.entry(
                                Map.of("arithmetic", "fixed", "integerQuota", "true", "defeatBatch", "zero"),
                                LiteralGenericWigm.FIXED_WHOLE_ZERO),
                        Map.entry(
                                Map.of("integerQuota", "true", "defeatBatch", "zero"),
                                LiteralGenericWigm.EXACT_WHOLE_ZERO))
                .flatMap(line -> Seeds.firstOfEachBlock()
                        .mapToObj(first ->
                                Arguments.of(line.getKey(), Wigm.ruleBook(line.getKey()), line.getValue(), first)));
    }

    @ParameterizedTest(name = "wigm {0}: elections from seed {3}")
    @MethodSource("options")
    void everyStageIsTheSame(Map<String, String> options, RuleBook book, LiteralTable literal, long firstSeed) {
        assertThat(Seeds.ofBlock(firstSeed)).allSatisfy(seed -> {
            LiteralElection election = RandomElections.of(seed);
            List<Integer> lots = RandomElections.lots(seed, election.candidates());

            assertThat(EngineTable.byEngine(book, election, lots))
                    .as(() -> "seed " + seed + ", lots " + lots + "\n" + election.toBlt())
                    .isEqualTo(EngineTable.literally(literal, election, lots));
            assertThat(EngineTable.byEngine(book, election, List.of()))
                    .as(() -> "seed " + seed + ", no lots\n" + election.toBlt())
                    .isEqualTo(EngineTable.literally(literal, election, List.of()));
        });
    }
}
