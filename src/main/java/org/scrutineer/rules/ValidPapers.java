package org.scrutineer.rules;

import java.util.Map;

/** Which papers are valid, of those that name no candidate who stands. */
public enum ValidPapers implements Part {
    /** None: a valid paper names a standing candidate. */
    NAMING_A_STANDING_CANDIDATE("namingAStandingCandidate") {
        @Override
        public boolean includes(int preferences) {
            return false;
        }
    },
    /** Those that name a withdrawn candidate: they are non-transferable from the start. */
    NAMING_ANY_CANDIDATE("namingAnyCandidate") {
        @Override
        public boolean includes(int preferences) {
            return preferences > 0;
        }
    };

    private final String form;

    ValidPapers(String form) {
        this.form = form;
    }

    /**
     * Returns whether a paper that names no standing candidate is valid.
     *
     * @param preferences how many candidates it names
     * @return whether it counts among the valid papers
     */
    public abstract boolean includes(int preferences);

    @Override
    public Map<String, String> parameters() {
        return Map.of("form", form);
    }
}
