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
        long[] named = new long[candidates.size() + 1];
        for (int entry = 0; entry < ballots.size(); entry++) {
            for (int position = ballots.start(entry); position < ballots.start(entry + 1); position++) {
                named[Math.abs(ballots.mark(position))] += ballots.papersOf(entry);
            }
        }
        Set<Integer> numbers = new TreeSet<>();
        for (Candidate candidate : candidates) {
            if (!candidate.isWithdrawn() && candidature.stands(named[candidate.number()])) {
                numbers.add(candidate.number());
            }
        }
        return new Standings(candidates.size(), numbers);
    }

    /** All who were nominated and have not withdrawn. */
    static Standings allNominated(List<Candidate> candidates) {
        Set<Integer> numbers = new TreeSet<>();
        candidates.stream()
                .filter(candidate -> !candidate.isWithdrawn())
                .map(Candidate::number)
                .forEach(numbers::add);
        return new Standings(candidates.size(), numbers);
    }

    boolean includes(Candidate candidate) {
        return numbers.contains(candidate.number());
    }
}
