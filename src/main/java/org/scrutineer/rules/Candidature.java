package org.scrutineer.rules;

import java.util.Map;

/** Which candidates stand when the papers are first counted. */
public enum Candidature implements Part {
    /** All who were nominated and have not withdrawn. */
    ALL_NOMINATED("allNominated") {
        @Override
        public boolean stands(long papers) {
            return true;
        }
    },
    /** Those of them whom a paper names; the others are treated as withdrawn. */
    NAMED_ON_A_PAPER("namedOnAPaper") {
        @Override
        public boolean stands(long papers) {
            return papers > 0;
        }
    };

    private final String form;

    Candidature(String form) {
        this.form = form;
    }

    /**
     * Returns whether a nominated candidate who has not withdrawn stands.
     *
     * @param papers how many papers name the candidate at any place that counts
     * @return whether the candidate stands
     */
    public abstract boolean stands(long papers);

    @Override
    public Map<String, String> parameters() {
        return Map.of("form", form);
    }
}
