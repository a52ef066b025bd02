package org.scrutineer.count;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.rules.paper.Candidature;

/**
 * Who stands when the papers are first counted.
 *
 * @param candidates how many candidates there are
 * @param numbers the numbers of those who stand
 */
record Standings(int candidates, Set<Integer> numbers) {

    static Standings of(List<Candidate> candidates, Ballots ballots, Candidature candidature) {
        Standings nominated = allNominated(candidates);
        return new Standings(candidates.size(), candidature.standing(nominated.numbers(), ballots));
    }

    /** All who were nominated and have not withdrawn. */
    static Standings allNominated(List<Candidate> candidates) {
        Set<Integer> numbers = new TreeSet<>();
        candidates.stream()
                .filter(candidate -> candidate.isNominated() && !candidate.isWithdrawn())
                .map(Candidate::number)
                .forEach(numbers::add);
        return new Standings(candidates.size(), numbers);
    }

    boolean includes(Candidate candidate) {
        return numbers.contains(candidate.number());
    }
}
