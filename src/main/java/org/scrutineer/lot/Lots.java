package org.scrutineer.lot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.TieBreak;

/**
 * Lots supplied from outside: an order of candidates drawn before the count or a draw for each tie, answers to single
 * ties, or both. An answer goes before them. Nothing here is random: what is drawn follows from the seed.
 *
 * <pre>{@code
 * Lots drawnBefore = Lots.order(List.of(3, 1, 2));
 * Lots fromSeed = Lots.drawn("published after the papers were frozen", "ward 7", election.candidates());
 * Lots byAPerson = Lots.none().with(new Answer(3, TiePurpose.EXCLUSION, Set.of(1, 2), 2, "A. Clerk"));
 * CountRecord count = Stv.count(election, Ers97.ruleBook(), fromSeed);
 * }</pre>
 */
public final class Lots {

    private static final Lots NONE = new Lots(LotOrigin.NONE, List.of(), Drawing.NONE, 0, List.of());

    private final LotOrigin origin;
    private final List<Integer> order;
    private final Drawing drawing;
    private final int next;
    private final List<Answer> answers;

    private Lots(LotOrigin origin, List<Integer> order, Drawing drawing, int next, List<Answer> answers) {
        this.origin = origin;
        this.order = List.copyOf(order);
        this.drawing = drawing;
        this.next = next;
        this.answers = List.copyOf(answers);
    }

    /**
     * Returns no lots: a tie that needs one stops the count.
     *
     * @return no lots
     */
    public static Lots none() {
        return NONE;
    }

    /**
     * Returns lots drawn once for all candidates. Most rule books take the earliest for the strongest, who is first to
     * pass on a surplus and last to be excluded. Some take the order for that in which names are drawn, so that the
     * earliest of the tied is the one acted on, whatever is done: the class of a rule book says which it is.
     *
     * @param strongestFirst candidate numbers
     * @return the lots
     * @throws IllegalArgumentException if a number is below 1 or comes twice
     */
    public static Lots order(List<Integer> strongestFirst) {
        Set<Integer> seen = new TreeSet<>();
        for (int number : strongestFirst) {
            if (number < 1) {
                throw new IllegalArgumentException("a candidate number must be at least 1, but was " + number);
            }
            if (!seen.add(number)) {
                throw new IllegalArgumentException("candidate " + number + " comes twice in the order of lots");
            }
        }
        return new Lots(
                strongestFirst.isEmpty() ? LotOrigin.NONE : LotOrigin.SUPPLIED,
                strongestFirst,
                Drawing.NONE,
                0,
                List.of());
    }

    /**
     * Returns lots drawn by {@code stv-lot/1} from a public seed, as {@link StvLot} explains.
     *
     * @param seed the published characters, nothing trimmed
     * @param context the contest, so that one seed can serve many
     * @param candidates all candidates of the election
     * @return the lots
     * @throws IllegalArgumentException if there is no candidate, or a text cannot be written as UTF-8
     */
    public static Lots drawn(String seed, String context, List<Candidate> candidates) {
        return drawn(new StvLot(seed, context), candidates);
    }

    /**
     * Returns lots drawn from a seed.
     *
     * @param way the way of drawing
     * @param candidates all candidates of the election
     * @return the lots
     * @throws IllegalArgumentException if there is no candidate
     */
    public static Lots drawn(DrawnOrder way, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("lots must be drawn among candidates, but there were none");
        }
        return new Lots(
                new LotOrigin(way.method(), way.seed(), way.context()),
                way.order(candidates),
                Drawing.NONE,
                0,
                List.of());
    }

    /**
     * Returns lots drawn for each tie when it arises.
     *
     * @param way the way of drawing
     * @return the lots before the first draw
     */
    public static Lots drawnByTie(DrawsByTie way) {
        return new Lots(new LotOrigin(way.methodByTie(), way.seed(), ""), List.of(), Drawing.by(way), 0, List.of());
    }

    /**
     * Returns the lots of a count, as its record states them: the order or the seed, and the answers. With them the
     * same papers give the same record again; a person's lot that was drawn for nothing, which no record states, is not
     * among them.
     *
     * @param record the record of the count
     * @return the lots before the first draw
     * @throws IllegalArgumentException if no lots are drawn from the seed that the record states
     */
    public static Lots of(CountRecord record) {
        Randomness stated = record.randomness();
        return new Lots(
                new LotOrigin(stated.method(), stated.seed(), stated.context()),
                stated.lotOrder().stream().map(Candidate::number).toList(),
                RecordedLots.drawing(stated),
                0,
                RecordedLots.answers(record));
    }

    /**
     * Returns these lots with the outcome of one more.
     *
     * @param answer the outcome
     * @return the changed copy
     */
    public Lots with(Answer answer) {
        List<Answer> more = new ArrayList<>(answers);
        more.add(answer);
        return new Lots(origin, order, drawing, next, more);
    }

    /**
     * Returns these lots with outcomes that go before all others for the same ties.
     *
     * @param first the outcomes
     * @return the changed copy
     */
    public Lots withFirst(List<Answer> first) {
        List<Answer> all = new ArrayList<>(first);
        all.addAll(answers);
        return new Lots(origin, order, drawing, next, all);
    }

    /**
     * Returns whether a lot is drawn for each tie when it arises.
     *
     * @return whether there are draws in place of an order
     */
    public boolean areDrawnByTie() {
        return origin.method().isByTie();
    }

    /**
     * Returns these lots after ties have been settled: the next draw is another.
     *
     * @param settled the ties, in order
     * @return the changed copy
     */
    public Lots after(List<TieBreak> settled) {
        int after = next;
        for (TieBreak tie : settled) {
            after = tie.nextDraw(after);
        }
        return new Lots(origin, order, drawing, after, answers);
    }

    /**
     * Returns the number of a generator with which the next draw begins.
     *
     * @return the number, from 0
     */
    public int next() {
        return next;
    }

    /**
     * Returns the order of candidates, strongest first, or as their names were drawn.
     *
     * @return candidate numbers, empty if none was supplied
     */
    public List<Integer> order() {
        return order;
    }

    /**
     * Returns what the record of a count says of these lots.
     *
     * @param election the election counted
     * @return the order and where it comes from
     * @throws IllegalArgumentException if the order names a candidate who does not exist, or was drawn for another
     *     number of candidates
     */
    public Randomness randomness(Election election) {
        List<Candidate> candidates = order.stream().map(election::candidate).toList();
        if (!order.isEmpty()
                && origin.method().hasSeed()
                && candidates.size() != election.candidates().size()) {
            throw new IllegalArgumentException(
                    "lots were drawn for " + candidates.size() + " candidates, but the election has "
                            + election.candidates().size());
        }
        return new Randomness(origin.method(), origin.seed(), origin.context(), candidates);
    }

    /**
     * Returns the outcomes of lots drawn for single ties.
     *
     * @return the outcomes in the order in which they were added, possibly none
     */
    public List<Answer> answers() {
        return answers;
    }

    /**
     * Returns the answer given for just this tie at just this stage.
     *
     * @param tie the tie
     * @param stage the stage whose figures are tied, from 1
     * @return the answer, if there is one
     */
    public Optional<Answer> answerTo(Tie tie, int stage) {
        Set<Integer> tied = tie.numbers();
        return answers.stream()
                .filter(answer -> answer.stage() == stage
                        && answer.purpose().covers(tie.purpose())
                        && answer.tied().equals(tied))
                .findFirst();
    }

    /**
     * Returns what the next draw gives for a tie.
     *
     * @param tie the tie
     * @return the draw, nothing if lots are not drawn by tie
     */
    public Optional<DrawnLot> drawnFor(Tie tie) {
        return drawing.of(tie, next);
    }

    /**
     * Returns the tied in the order supplied.
     *
     * @param tie the tie
     * @return the tied, strongest first; nothing unless all of them are in the order
     */
    public Optional<List<Candidate>> ordered(Tie tie) {
        List<Candidate> ordered = order.stream()
                .flatMap(number -> tie.candidates().stream().filter(candidate -> candidate.ballotNumber() == number))
                .toList();
        return ordered.size() == tie.candidates().size() ? Optional.of(ordered) : Optional.empty();
    }
}
