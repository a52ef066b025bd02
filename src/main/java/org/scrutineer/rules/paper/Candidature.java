package org.scrutineer.rules.paper;

import java.util.List;
import java.util.Objects;
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
     * Returns whether a nominated candidate who has not withdrawn stands.
     *
     * @param papers how many papers name the candidate at any place that counts
     * @return whether the candidate stands
     */
    boolean stands(long papers);

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
        public boolean stands(long papers) {
            return true;
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

        /** Checks that nothing is missing. */
        public NamedOnAPaper {
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public boolean stands(long papers) {
            return papers > 0;
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
