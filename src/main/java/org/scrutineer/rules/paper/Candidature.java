package org.scrutineer.rules.paper;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.Part;

/** Which candidates stand when the papers are first counted. */
public sealed interface Candidature extends Part {

    /** All who were nominated and have not withdrawn. */
    Candidature ALL_NOMINATED = new AllNominated();

    /**
     * Returns who stands of the nominated who have not withdrawn.
     *
     * @param nominated the numbers of the nominated who have not withdrawn
     * @param ballots the papers, with the marks that count
     * @return the numbers of those who stand
     */
    Set<Integer> standing(Set<Integer> nominated, Ballots ballots);

    /**
     * Returns the decision on those who do not stand.
     *
     * @param candidates the candidates, at least one
     * @return the decision to treat them as withdrawn
     */
    Decision withdrawing(List<Candidate> candidates);

    /** All who were nominated and have not withdrawn. */
    record AllNominated() implements Candidature {

        @Override
        public Set<Integer> standing(Set<Integer> nominated, Ballots ballots) {
            return nominated;
        }

        @Override
        public Decision withdrawing(List<Candidate> candidates) {
            throw new IllegalArgumentException("all who were nominated must stand, but not " + candidates);
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("allNominated");
        }
    }

    /**
     * Those of them whom a paper names; the others are treated as withdrawn.
     *
     * @param clause the clause
     */
    record NamedOnAPaper(Clause clause) implements Candidature {

        public NamedOnAPaper {
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public Set<Integer> standing(Set<Integer> nominated, Ballots ballots) {
            boolean[] isNamed = new boolean[ballots.candidates() + 1];
            Set<Integer> named = new TreeSet<>();
            int marks = ballots.start(ballots.size());
            for (int position = 0; position < marks && named.size() < nominated.size(); position++) {
                int candidate = Math.abs(ballots.mark(position));
                if (!isNamed[candidate]) {
                    isNamed[candidate] = true;
                    named.add(candidate);
                    named.retainAll(nominated);
                }
            }
            return named;
        }

        @Override
        public Decision withdrawing(List<Candidate> candidates) {
            return Decision.of(DecisionType.WITHDRAW, candidates, Reason.WITHDRAWN, clause);
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("namedOnAPaper", clause);
        }
    }
}
