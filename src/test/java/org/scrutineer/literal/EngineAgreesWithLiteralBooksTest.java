package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ballot.Election;

/** The engine and the literal books, written apart, make the same table of every generated election. */
@Tag("twin")
class EngineAgreesWithLiteralBooksTest {

    @ParameterizedTest(name = "{0}: elections from seed {2}")
    @MethodSource("org.scrutineer.literal.BookTable#inParcels")
    void everyStageIsTheSame(HeldBook held, Twin.InParcels twin, long firstSeed) {
        assertThat(Seeds.ofBlock(firstSeed)).allSatisfy(seed -> {
            LiteralElection literal = twin.election(seed);
            Election election = twin.asElection(literal);
            List<Integer> lots = twin.lots(seed);

            assertThat(EngineTable.byEngine(held.book(), election, lots))
                    .as(() -> "seed " + seed + ", lots " + lots + "\n" + literal.toBlt())
                    .isEqualTo(EngineTable.literally(twin.literal(), literal, lots));
            assertThat(EngineTable.byEngine(held.book(), election, List.of()))
                    .as(() -> "seed " + seed + ", no lots\n" + literal.toBlt())
                    .isEqualTo(EngineTable.literally(twin.literal(), literal, List.of()));
        });
    }
}
