package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every literal count over generated elections; each table is checked to balance as it is written down. */
class RandomElectionsTest {

    private static Stream<Arguments> books() {
        return Stream.of(
                Arguments.of("ers97", new LiteralErs97()),
                Arguments.of("scottish", LiteralScottish.LAST_TRANSFER_MADE),
                Arguments.of("scottish without last transfer", LiteralScottish.LAST_TRANSFER_OMITTED),
                Arguments.of("wigm", LiteralWigm.PLAIN),
                Arguments.of("wigm in batches", LiteralWigm.BATCH));
    }

    private static List<LiteralStage> count(LiteralBook book, LiteralElection election, long seed) {
        return book.count(election, RandomElections.lots(seed, election.candidates()));
    }

    private static LiteralElection inAnotherOrder(LiteralElection election) {
        List<LiteralPaper> papers = new ArrayList<>(election.papers());
        Collections.reverse(papers);
        return new LiteralElection(election.seats(), election.candidates(), election.withdrawn(), papers);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void everyPlaceIsFilledAsFarAsThereAreCandidates(String name, LiteralBook book) {
        assertThat(LongStream.range(0, 500)).allSatisfy(seed -> {
            LiteralElection election = RandomElections.of(seed);
            int standing = election.candidates() - election.withdrawn().size();

            assertThat(count(book, election, seed).stream().flatMap(stage -> stage.elected().stream()))
                    .as(RandomElections.describe(seed))
                    .doesNotHaveDuplicates()
                    .hasSize(Math.min(election.seats(), standing));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void theOrderOfThePapersMakesNoDifference(String name, LiteralBook book) {
        assertThat(LongStream.range(0, 200)).allSatisfy(seed -> {
            LiteralElection election = RandomElections.of(seed);

            assertThat(count(book, inAnotherOrder(election), seed))
                    .as(RandomElections.describe(seed))
                    .isEqualTo(count(book, election, seed));
        });
    }

    @Test
    void theSameSeedGivesTheSameElection() {
        assertThat(RandomElections.of(42)).isEqualTo(RandomElections.of(42));
    }

    @Test
    void anElectionIsShownAsABallotFile() {
        assertThat(LiteralElection.of(2, 3, "4 A>B", "2 C").withWithdrawn(2).toBlt())
                .isEqualTo("3 2\n-2\n4 1 2 0\n2 3 0\n0\n");
    }
}
