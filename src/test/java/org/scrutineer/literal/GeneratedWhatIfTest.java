package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.CountInProgress;
import org.scrutineer.SameStages;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.reduce.Reduction;
import org.scrutineer.rules.RuleBook;

/**
 * On generated elections: reduced papers give the same record, and answers alone replay a count that waits. Elections
 * that a rule book refuses are left out.
 */
@Tag("twin")
class GeneratedWhatIfTest {

    private static final int SEEDS = 100;
    private static final int LEAST_COUNTED = 85;

    private static void assertTheSameOfReducedPapers(List<GeneratedCount> counted) {
        assertThat(counted)
                .hasSizeGreaterThanOrEqualTo(LEAST_COUNTED)
                .allSatisfy(count ->
                        assertThat(countedReduced(count)).as(count::describe).isEqualTo(count.record()));
    }

    private static CountRecord countedReduced(GeneratedCount count) {
        Election reduced = Reduction.of(count.election(), count.record()).election();
        CountRecord again = Stv.count(reduced, count.held().book(), count.lots());
        return SameStages.asOfThePapersOf(count.record(), again);
    }

    /** Papers in an order cannot be reduced. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.literal.BookTable#withoutAnOrder")
    void reducedPapersGiveTheSameRecord(HeldBook held) {
        assertTheSameOfReducedPapers(held.counted(LongStream.range(0, SEEDS)).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.literal.BookTable#takingEqualRanks")
    void reducedPapersWithEqualRanksGiveTheSameRecord(HeldBook held) {
        assertTheSameOfReducedPapers(LongStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> GeneratedCount.of(held, seed, held.electionWithEqualRanks(seed)).stream())
                .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.literal.BookTable#all")
    void answersAloneReplayTheCount(HeldBook held) {
        List<Answered> answered = LongStream.range(0, SEEDS)
                .mapToObj(held::election)
                .flatMap(election ->
                        GeneratedCount.unlessRefused(() -> complete(Stv.begin(election, held.book(), Lots.none())))
                                .map(count -> new Answered(election, count))
                                .stream())
                .toList();

        assertThat(answered)
                .hasSizeGreaterThanOrEqualTo(LEAST_COUNTED)
                .allSatisfy(count -> assertThat(count.replayed(held.book()))
                        .isEqualTo(count.complete().record()));
    }

    /**
     * A count that was answered.
     *
     * @param election the election
     * @param complete the count at its end
     */
    private record Answered(Election election, CountInProgress complete) {

        CountRecord replayed(RuleBook book) {
            Lots lots = Lots.none();
            for (Answer answer : complete.answers()) {
                lots = lots.with(answer);
            }
            return Stv.count(election, book, lots);
        }
    }

    /** The count with every lot falling on the first of the tied in ballot-paper order. */
    private static CountInProgress complete(CountInProgress begun) {
        CountInProgress count = begun;
        while (!count.isComplete()) {
            CountInProgress now = count;
            count = now.question()
                    .map(question -> now.answer(question.tie().candidates().get(0)))
                    .orElseGet(now::advance);
        }
        return count;
    }
}
