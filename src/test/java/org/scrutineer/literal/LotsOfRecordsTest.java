package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.CountInProgress;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.constraint.ConstraintException;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.RctabLot;
import org.scrutineer.lot.RivestLot;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.NoVotesException;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TooManyElectedException;
import org.scrutineer.rules.keepvalue.NotSettledException;
import org.scrutineer.rules.paper.UnreadablePaperException;
import org.scrutineer.rules.quota.TooManySeatsException;

/**
 * The lots that a record states give the same record of generated elections again, wherever they came from. Elections
 * that a rule book refuses are left out.
 */
@Tag("twin")
class LotsOfRecordsTest {

    private static final int SEEDS = 60;
    private static final int LEAST_COUNTED = 50;
    private static final int LEAST_BOUND = 40;

    /**
     * A count and the count with the lots of its record.
     *
     * @param seed the seed
     * @param first the record
     * @param again the other record
     */
    private record Twice(long seed, CountRecord first, CountRecord again) {

        static Twice of(long seed, Election election, RuleBook book, Function<Election, CountRecord> count) {
            CountRecord first = count.apply(election);
            return new Twice(seed, first, Stv.count(election, book, Lots.of(first)));
        }
    }

    static List<RuleBook> books() {
        return RuleBooks.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void replayACountAnsweredByAPerson(RuleBook book) {
        assertThat(counts(book, election -> answered(Stv.begin(election, book, Lots.none()))))
                .hasSizeGreaterThan(LEAST_COUNTED)
                .allSatisfy(twice -> assertThat(twice.again()).isEqualTo(twice.first()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void replayACountWithAnOrderDrawnFromASeed(RuleBook book) {
        assertThat(counts(book, election -> Stv.count(election, book, Lots.drawn("s", "c", election.candidates()))))
                .hasSizeGreaterThan(LEAST_COUNTED)
                .allSatisfy(twice -> assertThat(twice.again()).isEqualTo(twice.first()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void replayACountWithADrawForEachTie(RuleBook book) {
        assertThat(counts(book, election -> Stv.count(election, book, Lots.drawnByTie(new RivestLot("s")))))
                .hasSizeGreaterThan(LEAST_COUNTED)
                .allSatisfy(twice -> assertThat(twice.again()).isEqualTo(twice.first()));
        assertThat(counts(book, election -> Stv.count(election, book, Lots.drawnByTie(new RctabLot(7)))))
                .allSatisfy(twice -> assertThat(twice.again()).isEqualTo(twice.first()));
    }

    /** An exact count of these elections takes too long. */
    static Stream<RuleBook> booksWithRoundedNumbers() {
        return BookTable.knowingManyConstraints()
                .map(HeldBook::book)
                .filter(book -> !book.description().isExact());
    }

    /** Under constraints every lot that a record states is found in the text of an answer, and no other is. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("booksWithRoundedNumbers")
    void areTheAnswersGivenUnderConstraintsUnlessUnused(RuleBook book) {
        assertThat(LongStream.range(0, SEEDS).boxed().flatMap(seed -> bound(book, seed)))
                .hasSizeGreaterThan(LEAST_BOUND)
                .allSatisfy(election -> {
                    CountInProgress complete = completed(Stv.begin(election, book, Lots.none()));
                    List<Answer> stated = Lots.of(complete.record()).answers();
                    List<Answer> given = complete.answers().stream()
                            .map(LotsOfRecordsTest::asStated)
                            .toList();

                    assertThat(stated).isSubsetOf(given);
                    assertThat(complete.answers())
                            .allMatch(answer -> stated.contains(asStated(answer))
                                    || isAskedFor(answer, complete.answers(), election, book));
                });
    }

    /** Of a lot that elected somebody a record does not say whether it was for a place or for the order. */
    private static Answer asStated(Answer given) {
        boolean elects = given.purpose() == TiePurpose.ORDER_OF_ELECTION || given.purpose() == TiePurpose.LAST_TWO;
        return elects
                ? new Answer(given.stage(), TiePurpose.ELECTION, given.tied(), given.chosen(), given.decidedBy())
                : given;
    }

    private static boolean isAskedFor(Answer answer, List<Answer> all, Election election, RuleBook book) {
        Lots others = Lots.none()
                .withFirst(all.stream().filter(other -> !other.equals(answer)).toList());
        try {
            Stv.count(election, book, others);
            return false;
        } catch (LotNeededException needed) {
            return needed.tie().numbers().equals(answer.tied());
        }
    }

    private static Stream<Election> bound(RuleBook book, long seed) {
        LiteralElection generated = BookTable.of(book).twin().election(seed);
        Election election = BookTable.of(book).election(seed).withCategories(RandomConstraints.of(seed, generated));
        return unlessRefused(() -> Stv.begin(election, book, Lots.none())).map(begun -> election);
    }

    private static Stream<Twice> counts(RuleBook book, Function<Election, CountRecord> count) {
        return LongStream.range(0, SEEDS).boxed().flatMap(seed -> {
            Election election = BookTable.of(book).election(seed);
            return unlessRefused(() -> Twice.of(seed, election, book, count));
        });
    }

    private static <T> Stream<T> unlessRefused(Supplier<T> count) {
        try {
            return Stream.of(count.get());
        } catch (TooManyElectedException
                | NotSettledException
                | NoVotesException
                | TooManySeatsException
                | ConstraintException
                | UnreadablePaperException refused) {
            return Stream.empty();
        }
    }

    private static CountRecord answered(CountInProgress begun) {
        return completed(begun).record();
    }

    /** The count with every lot falling on the last of the tied in ballot-paper order. */
    private static CountInProgress completed(CountInProgress begun) {
        CountInProgress count = begun;
        while (!count.isComplete()) {
            CountInProgress now = count;
            count = now.question()
                    .map(question -> question.tie().candidates())
                    .map(tied -> now.answer(tied.get(tied.size() - 1), "a clerk"))
                    .orElseGet(now::advance);
        }
        return count;
    }
}
