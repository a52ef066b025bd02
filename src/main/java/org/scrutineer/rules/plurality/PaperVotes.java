package org.scrutineer.rules.plurality;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.part.Part;

/** Which votes a paper gives where each has several, or one, and none is ever transferred. */
public interface PaperVotes extends Part {

    /** What a paper gives. */
    sealed interface Reading {}

    /**
     * The votes of a valid paper.
     *
     * @param votes the votes given to candidates, by number; never empty
     */
    record Valid(Map<Integer, Votes> votes) implements Reading {

        /** Copies the map. */
        public Valid {
            votes = Map.copyOf(votes);
        }
    }

    /**
     * A paper that gives nothing.
     *
     * @param reason why, in a few words
     */
    record Invalid(String reason) implements Reading {

        public Invalid {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Reads a paper.
     *
     * @param ranks the standing candidates at each rank that holds one, first rank first; possibly none
     * @param most the votes that a paper has, at least 1
     * @return what it gives
     */
    Reading read(List<List<Integer>> ranks, int most);

    /**
     * Returns the clause that says which papers are valid.
     *
     * @return the clause
     */
    Clause clause();
}
