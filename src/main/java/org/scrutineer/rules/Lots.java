package org.scrutineer.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Candidate;

/**
 * Lots supplied from outside: an order of candidates drawn before the count, answers to single ties, or both. An answer
 * goes before the order. Nothing here is random.
 */
public final class Lots {

    private static final Lots NONE = new Lots(List.of(), List.of());

    private final List<Integer> order;
    private final List<Answer> answers;

    private Lots(List<Integer> order, List<Answer> answers) {
        this.order = List.copyOf(order);
        this.answers = List.copyOf(answers);
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
        return new Lots(strongestFirst, List.of());
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
        return new Lots(order, more);
    }

    /**
     * Returns the order of candidates, strongest first.
     *
     * @return candidate numbers, empty if none was supplied
     */
    public List<Integer> order() {
        return order;
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
