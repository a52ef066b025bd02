package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.books.NewSouthWalesAtRandom;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.Sample;

/** Samples from the order of the papers: the same by the engine and literally. */
@Tag("twin")
class EngineAgreesWithLiteralSamplesTest {

    @ParameterizedTest(name = "elections from seed {0}")
    @MethodSource("org.scrutineer.literal.Seeds#firstOfEachBlock")
    void everyStageIsTheSameWhereTheFirstToArriveAreTaken(long firstSeed) {
        agree(
                firstSeed,
                NewSouthWalesAtRandom.councils(),
                Sample.FIRST,
                LiteralAtRandom.COUNCIL_LAW,
                LiteralSample.FIRST);
        agree(
                firstSeed,
                NewSouthWalesAtRandom.legislativeCouncil2015(),
                Sample.FIRST,
                LiteralAtRandom.HOUSE_2015,
                LiteralSample.FIRST);
    }

    @ParameterizedTest(name = "elections from seed {0}")
    @MethodSource("org.scrutineer.literal.Seeds#firstOfEachBlock")
    void everyStageIsTheSameWhereTheLowestNumbersAreTaken(long firstSeed) {
        agree(
                firstSeed,
                NewSouthWalesAtRandom.councils2012(),
                Sample.NUMBERED,
                LiteralAtRandom.COUNCIL_2012,
                LiteralSample.NUMBERED);
    }

    private static void agree(
            long firstSeed, RuleBook book, Sample sample, LiteralAtRandom literal, LiteralSample literally) {
        RuleBook sampling = book.with(sample).orElseThrow();
        assertThat(Seeds.ofBlock(firstSeed)).allSatisfy(seed -> {
            LiteralElection election = MixedPapers.of(seed);
            List<Integer> lots = RandomElections.lots(seed, election.candidates());

            assertThat(EngineTable.byEngine(sampling, MixedPapers.inOrder(election), lots))
                    .as(() -> "seed " + seed + ", lots " + lots + "\n" + election.toBlt())
                    .isEqualTo(EngineTable.literally(literal.with(literally), election, lots));
        });
    }
}
