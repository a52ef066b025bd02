package org.scrutineer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/**
 * The lots of several counts of the same papers, by the places that each is for. Not safe for several threads at once.
 */
final class RecountLots implements IntFunction<Lots> {

    private final Election election;
    private final Lots ofAll;
    private final Lots ofOthers;
    private final List<RecountAnswer> answers;
    private int latest;

    /**
     * Gathers lots.
     *
     * @param election the election
     * @param ofAll the lots for the count for all places
     * @param ofOthers the lots for all other counts, but for those of single ties
     * @param answers how lots for single ties fell in those
     */
    RecountLots(Election election, Lots ofAll, Lots ofOthers, List<RecountAnswer> answers) {
        this.election = election;
        this.ofAll = ofAll;
        this.ofOthers = ofOthers;
        this.answers = List.copyOf(answers);
    }

    @Override
    public Lots apply(int places) {
        latest = places;
        return lots(places);
    }

    private Lots lots(int places) {
        List<Answer> own = answers.stream()
                .filter(answer -> answer.places() == places)
                .map(RecountAnswer::answer)
                .toList();
        return (places == election.seats() ? ofAll : ofOthers).withFirst(own);
    }

    /**
     * Words what would settle a tie of the latest count.
     *
     * @param needed the tie that needs a lot
     * @return the options, to go after the message
     */
    String toType(LotNeededException needed) {
        return latest == election.seats()
                ? AnswerOption.toType(needed)
                : AnswerOption.toType(RecountAnswer.NAME + " \"" + latest + "/" + needed.answerToComplete() + "\"");
    }

    /**
     * Checks that each answer settled a tie, so that none is lost in silence.
     *
     * @param counts the counts that were made
     * @param book their rule book
     * @throws IllegalArgumentException if one settled none
     */
    void requireUsed(List<CountRecord> counts, RuleBook book) {
        List<RecountAnswer> left = new ArrayList<>(answers);
        for (CountRecord count : counts) {
            left.removeIf(answer -> answer.places() == count.seats());
            AnswerOption.requireUsed(
                    count.seats() == election.seats() ? AnswerOption.NAME : RecountAnswer.NAME,
                    lots(count.seats()),
                    count,
                    asCounted(count),
                    book);
        }
        Optional<RecountAnswer> lost = left.stream().findFirst();
        if (lost.isPresent()) {
            throw new IllegalArgumentException(RecountAnswer.NAME + ": there was no count for "
                    + lost.get().places() + " places");
        }
    }

    private Election asCounted(CountRecord count) {
        return election.withSeats(count.seats())
                .withCategories(count.categories())
                .withWithdrawn(count.candidates().stream()
                        .filter(candidate -> candidate.isWithdrawn())
                        .map(candidate -> candidate.number())
                        .toList());
    }
}
