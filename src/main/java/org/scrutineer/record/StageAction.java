package org.scrutineer.record;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;

/** What a stage is: the sorting of first preferences, the transfer of a surplus, or an exclusion. */
public sealed interface StageAction {

    /**
     * Returns the word of the record format.
     *
     * @return the word
     */
    String term();

    /**
     * Returns what the stage is, in words for a result sheet.
     *
     * @return the title
     */
    String title();

    /** The first preferences are credited. */
    record FirstPreferences() implements StageAction {
        @Override
        public String term() {
            return "firstPreferences";
        }

        @Override
        public String title() {
            return "First preferences";
        }
    }

    /**
     * A surplus is transferred.
     *
     * @param candidate whose surplus it is
     */
    record Surplus(Candidate candidate) implements StageAction {
        @Override
        public String term() {
            return "surplus";
        }

        @Override
        public String title() {
            return "Surplus of " + candidate;
        }
    }

    /**
     * Candidates are excluded and their papers transferred.
     *
     * @param candidates who is excluded, in ballot-paper order
     */
    record Exclusion(List<Candidate> candidates) implements StageAction {
        /** Copies the list. */
        public Exclusion {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String term() {
            return "exclusion";
        }

        @Override
        public String title() {
            return "Exclusion of "
                    + candidates.stream().map(Candidate::toString).collect(Collectors.joining(" + "));
        }
    }
}
