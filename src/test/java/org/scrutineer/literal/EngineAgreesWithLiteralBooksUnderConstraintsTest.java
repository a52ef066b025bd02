package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.record.CountRecord;

/**
 * The engine and literal books that write out every set of winners make the same tables of generated elections with
 * constraints.
 */
@Tag("twin")
class EngineAgreesWithLiteralBooksUnderConstraintsTest {

    private static final int LEAST_THAT_CAN_BE_MET = 100;

    static Stream<Arguments> books() {
        return BookTable.inParcels()
                .filter(line -> ((Twin.InParcels) line.get()[1]).constraints() == Twin.Constraints.KNOWN);
    }

    /**
     * A generated election with constraints.
     *
     * @param seed the seed
     * @param election the election
     * @param lots the order of lots
     */
    private record Bound(long seed, LiteralElection election, List<Integer> lots) {

        static Bound of(long seed, LiteralElection election) {
            return new Bound(
                    seed, RandomConstraints.bind(seed, election), RandomElections.lots(seed, election.candidates()));
        }

        /** Whether some result meets the constraints: papers name as many standing candidates as there are seats. */
        boolean canBeMet() {
            List<Integer> standing = IntStream.rangeClosed(1, election.candidates())
                    .boxed()
                    .filter(number -> !election.withdrawn().contains(number))
                    .toList();
            return new LiteralWinners(election).canBeMet(List.of(), standing);
        }

        @Override
        public String toString() {
            return "seed " + seed + ", lots " + lots + "\n" + election.toBlt() + election.groups();
        }
    }

    private static List<Bound> elections(Twin twin, long firstSeed) {
        return Seeds.ofBlock(firstSeed)
                .mapToObj(seed -> Bound.of(seed, twin.election(seed)))
                .filter(Bound::canBeMet)
                .toList();
    }

    @ParameterizedTest(name = "{0}: elections from seed {2}")
    @MethodSource("books")
    void everyStageIsTheSameInParcels(HeldBook held, Twin.InParcels twin, long firstSeed) {
        assertThat(elections(twin, firstSeed))
                .hasSizeGreaterThan(LEAST_THAT_CAN_BE_MET)
                .allSatisfy(bound -> {
                    assertThat(EngineTable.byEngine(held.book(), bound.election(), bound.lots()))
                            .isEqualTo(EngineTable.literally(twin.literal(), bound.election(), bound.lots()));
                    assertThat(EngineTable.byEngine(held.book(), bound.election(), List.of()))
                            .as("without lots")
                            .isEqualTo(EngineTable.literally(twin.literal(), bound.election(), List.of()));
                });
    }

    @ParameterizedTest(name = "elections from seed {0}")
    @MethodSource("org.scrutineer.literal.Seeds#firstOfEachBlock")
    void everyStageIsTheSameByKeepValues(long firstSeed) {
        Twin.ByKeepValues twin = new Twin.ByKeepValues(new LiteralMeekPrf());

        assertThat(elections(twin, firstSeed))
                .hasSizeGreaterThan(LEAST_THAT_CAN_BE_MET)
                .allSatisfy(bound -> assertThat(EngineKeepTable.lines(
                                MeekPrf.ruleBook(), EngineTable.asElection(bound.election()), bound.lots()))
                        .isEqualTo(EngineKeepTable.literally(twin.literal(), bound.election(), bound.lots())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.literal.BookTable#knowingManyConstraints")
    void groupsWithoutBoundsChangeNothing(HeldBook held) {
        List<GeneratedCount> free = held.counted(Seeds.some(60)).toList();

        assertThat(free).hasSizeGreaterThan(50).allSatisfy(count -> {
            Election grouped = count.election()
                    .withCategories(
                            RandomConstraints.free(count.seed(), held.twin().election(count.seed())));
            CountRecord again = Stv.count(grouped, held.book(), count.lots());

            assertThat(again.stages())
                    .as(count::describe)
                    .isEqualTo(count.record().stages());
            assertThat(again.elected()).isEqualTo(count.record().elected());
            assertThat(again.input()).isEqualTo(count.record().input());
            assertThat(again.rule()).isEqualTo(count.record().rule());
        });
    }
}
