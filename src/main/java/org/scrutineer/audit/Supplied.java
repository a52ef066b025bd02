package org.scrutineer.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/**
 * What came from outside the count: the order of lots, and the answers to single ties that the decisions of a stage show.
 *
 * @param order the order of lots, strongest first
 * @param decisions the decisions of the stage
 */
record Supplied(List<Candidate> order, List<Decision> decisions) {

    /** The candidate on whom a person's lot fell in just this tie. */
    Optional<Integer> answer(List<Integer> tied) {
        return decisions.stream()
                .flatMap(decision -> decision.ties().stream())
                .filter(tie -> tie.method() == TieMethod.MANUAL)
                .filter(tie -> numbers(tie.candidates()).equals(new TreeSet<>(tied)))
                .findFirst()
                .map(TieBreak::chosen)
                .map(Candidate::number);
    }

    /** The tied in the order of lots; nothing if one of them is not in it. */
    Optional<List<Integer>> ordered(List<Integer> tied) {
        List<Integer> ordered =
                order.stream().map(Candidate::number).filter(tied::contains).toList();
        return ordered.size() == tied.size() ? Optional.of(ordered) : Optional.empty();
    }

    private static Set<Integer> numbers(List<Candidate> candidates) {
        Set<Integer> numbers = new TreeSet<>();
        candidates.forEach(candidate -> numbers.add(candidate.number()));
        return numbers;
    }
}
