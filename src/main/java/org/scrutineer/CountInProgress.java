package org.scrutineer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.count.Count;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.CountLog;
import org.scrutineer.lot.Juncture;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.RuleBook;

/**
 * A count as far as it has been advanced. It shows one stage more each time, and waits where a tie needs a lot until a
 * person says whom the lot fell on.
 *
 * <p>Immutable: an advanced or answered count is another value, and this one can be gone on from in another way. No
 * state of an engine is kept. To begin and to answer each count all papers once, from the first stage to the next tie
 * that needs a lot or to the end, as {@link Stv#count(Election, RuleBook, Lots)} does; to advance only shows a stage
 * already counted. So a count with three answers costs four counts. What a count throws it throws when it begins or is
 * answered, whatever the stage.
 *
 * <p>The election, the rule book and {@link #lots()} give the same record again, anywhere.
 */
public final class CountInProgress {

    private final Election election;
    private final RuleBook book;
    private final Lots lots;
    private final Run run;
    private final int shown;

    private CountInProgress(Election election, RuleBook book, Lots lots, Run run, int shown) {
        this.election = election;
        this.book = book;
        this.lots = lots;
        this.run = run;
        this.shown = shown;
    }

    /**
     * A tie that waits for a lot.
     *
     * @param tie who is tied and for what
     * @param figures the stage whose figures are tied, with the decisions taken on them before the tie
     * @param juncture where the count stands, to be compared with where others do
     */
    public record Question(Tie tie, Stage figures, Juncture juncture) {

        public Question {
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(figures, "figures");
            Objects.requireNonNull(juncture, "juncture");
        }

        /**
         * Returns the stage whose figures are tied.
         *
         * @return the stage, from 1
         */
        public int stage() {
            return figures.number();
        }
    }

    /** A count from its first stage to a tie that waits, or to the end. */
    private sealed interface Run {

        List<Stage> stages();

        Optional<Question> question();

        Optional<CountRecord> record();

        static Run of(Election election, RuleBook book, Lots lots) {
            Progress progress = new Progress();
            try {
                return new ToTheEnd(Count.run(election, book, lots, progress));
            } catch (LotNeededException needed) {
                int open = progress.stages.size() - 1;
                return new ToATie(
                        progress.stages.subList(0, open),
                        new Question(needed.tie(), progress.stages.get(open), progress.juncture));
            }
        }
    }

    /** What a count has told so far. */
    private static final class Progress implements CountLog {

        private final List<Stage> stages = new ArrayList<>();
        private Juncture juncture = new Juncture(0, "");

        @Override
        public void closed(Stage stage) {
            stages.add(stage);
        }

        @Override
        public void waits(Juncture at) {
            juncture = at;
        }
    }

    private record ToTheEnd(CountRecord whole) implements Run {

        @Override
        public List<Stage> stages() {
            return whole.stages();
        }

        @Override
        public Optional<Question> question() {
            return Optional.empty();
        }

        @Override
        public Optional<CountRecord> record() {
            return Optional.of(whole);
        }
    }

    private record ToATie(List<Stage> stages, Question waiting) implements Run {

        ToATie {
            stages = List.copyOf(stages);
        }

        @Override
        public Optional<Question> question() {
            return Optional.of(waiting);
        }

        @Override
        public Optional<CountRecord> record() {
            return Optional.empty();
        }
    }

    static CountInProgress begin(Election election, RuleBook book, Lots lots) {
        return new CountInProgress(election, book, lots, Run.of(election, book, lots), 0);
    }

    /**
     * Returns the count with one stage more.
     *
     * @return the count one stage on
     * @throws IllegalStateException if the count is complete, or waits for a lot
     */
    public CountInProgress advance() {
        question().ifPresent(question -> {
            throw new IllegalStateException("the count must go on to be advanced, but waits for a lot at stage "
                    + question.stage() + " between " + question.tie().candidates());
        });
        if (isComplete()) {
            throw new IllegalStateException("the count must go on to be advanced, but is complete");
        }
        return new CountInProgress(election, book, lots, run, shown + 1);
    }

    /**
     * Returns the count with the tie settled on a candidate: the one excluded, or the one whose surplus is next.
     *
     * @param chosen whom the lot fell on
     * @return the count that can go on
     * @throws IllegalStateException if the count does not wait for a lot
     * @throws IllegalArgumentException if the candidate is not one of the tied
     */
    public CountInProgress answer(Candidate chosen) {
        return answer(chosen, "");
    }

    /**
     * Returns the count with the tie settled on a candidate, and with who settled it for the record.
     *
     * @param chosen whom the lot fell on
     * @param decidedBy who drew the lot or decided, empty if that is not stated
     * @return the count that can go on
     * @throws IllegalStateException if the count does not wait for a lot
     * @throws IllegalArgumentException if the candidate is not one of the tied
     */
    public CountInProgress answer(Candidate chosen, String decidedBy) {
        Question question = question()
                .orElseThrow(() -> new IllegalStateException("an answer must follow a question, but there is none"));
        Lots more = lots.with(Answer.to(question.tie(), question.stage(), chosen, decidedBy));
        return new CountInProgress(election, book, more, Run.of(election, book, more), shown);
    }

    /**
     * Returns the tie that must be settled before the next stage.
     *
     * @return the question; empty if the count can be advanced or is complete
     */
    public Optional<Question> question() {
        return shown == run.stages().size() ? run.question() : Optional.empty();
    }

    /**
     * Returns whether every stage has been shown.
     *
     * @return whether there is a record of the whole count
     */
    public boolean isComplete() {
        return shown == run.stages().size() && run.record().isPresent();
    }

    /**
     * Returns the stages so far.
     *
     * @return the stages in order, none before the first advance
     */
    public List<Stage> stages() {
        return run.stages().subList(0, shown);
    }

    /**
     * Returns the record of the count.
     *
     * @return the record, the same that {@link Stv#count(Election, RuleBook, Lots)} gives with {@link #lots()}
     * @throws IllegalStateException if the count is not complete
     */
    public CountRecord record() {
        return run.record()
                .filter(record -> isComplete())
                .orElseThrow(() -> new IllegalStateException(
                        "the count must be complete to have a record, but stages so far were " + shown));
    }

    /**
     * Returns the answers given, with which the count can be made again, here or, as {@linkplain Answer#text() text},
     * in another process.
     *
     * @return the answers in the order in which they were given, after those supplied beforehand
     */
    public List<Answer> answers() {
        return lots.answers();
    }

    /**
     * Returns all lots of the count: those supplied beforehand and the answers.
     *
     * @return the lots
     */
    public Lots lots() {
        return lots;
    }
}
