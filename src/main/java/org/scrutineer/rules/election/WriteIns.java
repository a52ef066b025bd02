package org.scrutineer.rules.election;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Standing;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.part.Uncited;

/** What a rule book says of undeclared write-ins: candidates whom voters wrote in and nobody declared. */
public sealed interface WriteIns extends Part {

    /** It says nothing, so that an election with some is refused; the usual answer, which is not described. */
    WriteIns UNKNOWN = new Unknown();

    /** They are like any other candidate, which is not described. */
    WriteIns LIKE_OTHERS = new LikeOthers();

    /**
     * Lets undeclared write-ins have votes, but never be elected.
     *
     * @return what the rule book says, still without its clause
     */
    static Uncited<WriteIns> neverElected() {
        return NeverElected::new;
    }

    /**
     * Returns whether a candidate can have votes, but never be elected.
     *
     * @param candidate the candidate
     * @return whether the candidate is an undeclared write-in, and the rule book bars those
     */
    boolean bars(Candidate candidate);

    /**
     * Refuses candidates of whom the rule book says nothing.
     *
     * @param id the identifier of the rule book
     * @param candidates the candidates of an election
     * @throws WriteInsNotKnownException if one is an undeclared write-in, and the rule book does not know any
     */
    void requireKnown(String id, List<Candidate> candidates);

    private static boolean isUndeclared(Candidate candidate) {
        return candidate.standing() == Standing.UNDECLARED;
    }

    /** Nothing is said of them. */
    record Unknown() implements WriteIns {
        @Override
        public boolean bars(Candidate candidate) {
            return false;
        }

        @Override
        public void requireKnown(String id, List<Candidate> candidates) {
            candidates.stream().filter(WriteIns::isUndeclared).findFirst().ifPresent(found -> {
                throw new WriteInsNotKnownException(id, found);
            });
        }

        @Override
        public PartDescription description() {
            return PartDescription.NOTHING;
        }
    }

    /** They are like others. */
    record LikeOthers() implements WriteIns {
        @Override
        public boolean bars(Candidate candidate) {
            return false;
        }

        @Override
        public void requireKnown(String id, List<Candidate> candidates) {}

        @Override
        public PartDescription description() {
            return PartDescription.NOTHING;
        }
    }

    /**
     * They can have votes, but are never elected.
     *
     * @param clause the clause
     */
    record NeverElected(Clause clause) implements WriteIns {

        public NeverElected {
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public boolean bars(Candidate candidate) {
            return isUndeclared(candidate);
        }

        @Override
        public void requireKnown(String id, List<Candidate> candidates) {}

        @Override
        public PartDescription description() {
            return PartDescription.of("neverElected", clause);
        }
    }
}
