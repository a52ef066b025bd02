package org.scrutineer.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.record.LotMethod;
import org.scrutineer.record.Randomness;

/**
 * Lots supplied from outside: an order of candidates drawn before the count, answers to single ties, or both. An answer
 * goes before the order. Nothing here is random: what is drawn follows from the seed.
 */
public final class Lots {

    private static final Lots NONE = new Lots(Origin.NONE, List.of(), List.of());

    private final Origin origin;
    private final List<Integer> order;
    private final List<Answer> answers;

    private Lots(Origin origin, List<Integer> order, List<Answer> answers) {
        this.origin = origin;
        this.order = List.copyOf(order);
        this.answers = List.copyOf(answers);
    }

    /**
     * Where an order comes from, as the record states it.
     *
     * @param method the method
     * @param seed the seed, empty if the method has none
     * @param context what the seed was used for
     */
    private record Origin(LotMethod method, String seed, String context) {

        private static final Origin NONE = new Origin(LotMethod.NONE, "", "");
        private static final Origin SUPPLIED = new Origin(LotMethod.SUPPLIED_ORDER, "", "");
    }

    /**
     * The outcome of a lot drawn for one tie.
     *
     * @param stage the stage whose figures are tied, from 1
     * @param purpose what the choice is for
     * @param tied the numbers of all candidates tied
     * @param chosen the number of the candidate drawn
     */
    public record Answer(int stage, TiePurpose purpose, Set<Integer> tied, int chosen) {

        /**
         * Copies the set.
         *
         * @throws IllegalArgumentException if the chosen is not one of the tied
         */
        public Answer {
            Objects.requireNonNull(purpose, "purpose");
            tied = Set.copyOf(tied);
            if (!tied.contains(chosen)) {
                throw new IllegalArgumentException(
                        "candidate " + chosen + " is not one of the tied " + new TreeSet<>(tied));
            }
        }
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
     * Returns lots drawn once for all candidates.
     *
     * @param strongestFirst candidate numbers; the earliest is the strongest, who is excluded last
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
        return new Lots(strongestFirst.isEmpty() ? Origin.NONE : Origin.SUPPLIED, strongestFirst, List.of());
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
        return new Lots(new Origin(way.method(), way.seed(), way.context()), way.order(candidates), List.of());
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
        return new Lots(origin, order, more);
    }

    /**
     * Returns the order of candidates, strongest first.
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
        if (origin.method().hasSeed()
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

    /** The answer given for just this tie at just this stage. */
    Optional<Candidate> answerTo(Tie tie, int stage) {
        Set<Integer> tied = new TreeSet<>();
        tie.candidates().forEach(candidate -> tied.add(candidate.number()));
        return answers.stream()
                .filter(answer -> answer.stage() == stage
                        && answer.purpose() == tie.purpose()
                        && answer.tied().equals(tied))
                .findFirst()
                .flatMap(answer -> tie.candidates().stream()
                        .filter(candidate -> candidate.number() == answer.chosen())
                        .findFirst());
    }

    /** The tied in the order supplied, strongest first; nothing unless all of them are in it. */
    Optional<List<Candidate>> ordered(Tie tie) {
        List<Candidate> ordered = order.stream()
                .flatMap(number -> tie.candidates().stream().filter(candidate -> candidate.number() == number))
                .toList();
        return ordered.size() == tie.candidates().size() ? Optional.of(ordered) : Optional.empty();
    }
}
