package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine, which puts every further RON on the papers, and literal books, in which a mark for RON counts for the RON
 * that stands, make the same tables of generated elections.
 */
@Tag("twin")
class EngineAgreesOnReOpenNominationsTest {

    /** The literal books with tables of their own, in which there is no RON. */
    private static final List<Class<? extends LiteralTable>> OF_NO_RON = List.of(
            LiteralHealthBoard.class,
            LiteralSenate.class,
            LiteralAct.class,
            LiteralAtRandom.class,
            LiteralByReceipt.class,
            LiteralIrvUs.class,
            LiteralLastParcel.class,
            LiteralCrofting.class,
            LiteralWright.class);

    private static boolean knowsRon(Twin.InParcels twin) {
        return OF_NO_RON.stream().noneMatch(kind -> kind.isInstance(twin.literal()));
    }

    static Stream<Arguments> inParcels() {
        return BookTable.inParcels().filter(line -> knowsRon((Twin.InParcels) line.get()[1]));
    }

    static Stream<Arguments> constrained() {
        return inParcels().filter(line -> ((Twin.InParcels) line.get()[1]).constraints() == Twin.Constraints.KNOWN);
    }

    private static List<RandomRons.Drawn> elections(Twin twin, long firstSeed) {
        return Seeds.ofBlock(firstSeed)
                .mapToObj(seed -> RandomRons.literal(seed, twin.election(seed)))
                .toList();
    }

    private static List<RandomRons.Drawn> bound(Twin twin, long firstSeed) {
        return elections(twin, firstSeed).stream()
                .map(RandomRons.Drawn::bound)
                .filter(RandomRons.Drawn::canBeMet)
                .toList();
    }

    /** The lines of a literal count by keep values, none if its keep values go round in a circle. */
    private static Optional<List<String>> literally(Twin.ByKeepValues twin, RandomRons.Drawn drawn) {
        try {
            return Optional.of(EngineKeepTable.literally(twin.literal(), drawn.election(), drawn.lots()));
        } catch (LiteralCircle circle) {
            return Optional.empty();
        }
    }

    @ParameterizedTest(name = "{0}: elections from seed {2}")
    @MethodSource("inParcels")
    void everyStageIsTheSameInParcels(HeldBook held, Twin.InParcels twin, long firstSeed) {
        assertThat(elections(twin, firstSeed)).hasSize(Seeds.IN_A_BLOCK).allSatisfy(drawn -> {
            assertThat(EngineTable.byEngine(held.book(), twin.asElection(drawn.election()), drawn.lots()))
                    .as(drawn::toString)
                    .isEqualTo(EngineTable.literally(twin.literal(), drawn.election(), drawn.lots()));
        });
    }

    @ParameterizedTest(name = "{0}: elections from seed {2}")
    @MethodSource("constrained")
    void everyStageIsTheSameUnderConstraints(HeldBook held, Twin.InParcels twin, long firstSeed) {
        assertThat(bound(twin, firstSeed))
                .hasSizeGreaterThan(Seeds.IN_A_BLOCK / 4)
                .allSatisfy(drawn -> {
                    assertThat(EngineTable.byEngine(held.book(), drawn.election(), drawn.lots()))
                            .as(drawn::toString)
                            .isEqualTo(EngineTable.literally(twin.literal(), drawn.election(), drawn.lots()));
                });
    }

    @ParameterizedTest(name = "{0}: elections from seed {2}")
    @MethodSource("org.scrutineer.literal.BookTable#byKeepValues")
    void everyStageIsTheSameByKeepValues(HeldBook held, Twin.ByKeepValues twin, long firstSeed) {
        assertThat(elections(twin, firstSeed))
                .filteredOn(drawn -> literally(twin, drawn).isPresent())
                .hasSizeGreaterThan(Seeds.IN_A_BLOCK * 9 / 10)
                .allSatisfy(drawn -> assertThat(
                                EngineKeepTable.lines(held.book(), twin.asElection(drawn.election()), drawn.lots()))
                        .as(drawn::toString)
                        .isEqualTo(literally(twin, drawn).orElseThrow()));
    }
}
