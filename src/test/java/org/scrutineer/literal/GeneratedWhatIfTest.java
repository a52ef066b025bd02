package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.CountInProgress;
import org.scrutineer.Elections;
import org.scrutineer.SameStages;
import org.scrutineer.Stv;
import org.scrutineer.account.Reduction;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.NotSettledException;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TooManyElectedException;
import org.scrutineer.rules.TooManySeatsException;
import org.scrutineer.rules.UnreadablePaperException;

/**
 * On generated elections: reduced papers give the same record, and answers alone replay a count that waits. Elections that
 * a rule book refuses are left out.
 */
class GeneratedWhatIfTest {

    private static final int SEEDS = 100;
    private static final int LEAST_COUNTED = 10;

    static List<RuleBook> books() {
        return RuleBooks.all();
    }

    /** Papers in an order cannot be reduced. */
    static Stream<RuleBook> booksWithoutAnOrder() {
        return books().stream().filter(book -> !Elections.needOrder(book));
    }

    static Stream<RuleBook> booksThatReadDefects() {
        return booksWithoutAnOrder()
                .filter(book -> !"strictOrderOnly"
                        .equals(book.description().parameters().get("papers.form")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("booksWithoutAnOrder")
    void reducedPapersGiveTheSameRecord(RuleBook book) {
        List<Counted> counted = counted(book, seed -> GeneratedElections.of(book, seed));

        assertThat(counted)
                .hasSizeGreaterThan(LEAST_COUNTED)
                .allSatisfy(count ->
                        assertThat(count.countedReduced()).as(count.toString()).isEqualTo(count.record()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("booksThatReadDefects")
    void reducedPapersWithEqualRanksGiveTheSameRecord(RuleBook book) {
        List<Counted> counted = counted(book, seed -> GeneratedElections.withEqualRanks(book, seed));

        assertThat(counted)
                .hasSizeGreaterThan(LEAST_COUNTED)
                .allSatisfy(count ->
                        assertThat(count.countedReduced()).as(count.toString()).isEqualTo(count.record()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void answersAloneReplayTheCount(RuleBook book) {
        List<Answered> answered = LongStream.range(0, SEEDS)
                .mapToObj(seed -> GeneratedElections.of(book, seed))
                .flatMap(election -> unlessRefused(election, one -> complete(Stv.begin(one, book, Lots.none())))
                        .map(count -> new Answered(election, count))
                        .stream())
                .toList();

        assertThat(answered)
                .hasSizeGreaterThan(LEAST_COUNTED)
                .allSatisfy(count -> assertThat(count.replayed(book))
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

    /**
     * An election that a rule book counts.
     *
     * @param seed its seed
     * @param book the rule book
     * @param election the election
     * @param lots the lots
     * @param record the record of the count
     */
    private record Counted(long seed, RuleBook book, Election election, Lots lots, CountRecord record) {

        CountRecord countedReduced() {
            CountRecord again = Stv.count(Reduction.of(election, record).election(), book, lots);
            return SameStages.asOfThePapersOf(record, again);
        }

        @Override
        public String toString() {
            return "seed " + seed + " by " + book.id();
        }
    }

    private static List<Counted> counted(RuleBook book, LongFunction<Election> elections) {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> {
                    Election election = elections.apply(seed);
                    Lots lots = Lots.order(
                            RandomElections.lots(seed, election.candidates().size()));
                    return unlessRefused(election, one -> Stv.count(one, book, lots))
                            .map(record -> new Counted(seed, book, election, lots, record));
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private static <T> Optional<T> unlessRefused(Election election, Function<Election, T> count) {
        try {
            return Optional.of(count.apply(election));
        } catch (TooManyElectedException
                | NotSettledException
                | TooManySeatsException
                | UnreadablePaperException refused) {
            return Optional.empty();
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
