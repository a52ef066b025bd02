package org.scrutineer.ballot.validity;

/** Why a paper counts for nobody. */
public enum SetAside {
    /** Nothing is marked. */
    UNMARKED("unmarked"),
    /** A gap, or a missing first figure, ends the paper before any preference. */
    NO_FIRST_PREFERENCE("noFirstPreference"),
    /** More squares than one bear the first figure. */
    MORE_THAN_ONE_FIRST_PREFERENCE("moreThanOneFirstPreference"),
    /** There are fewer preferences in sequence than the law asks for. */
    TOO_FEW_PREFERENCES("tooFewPreferences"),
    /** An overvote ends the paper before any preference. */
    OVERVOTE_BEFORE_ANY_PREFERENCE("overvoteBeforeAnyPreference"),
    /** Every mark is passed over. */
    NOTHING_USABLE("nothingUsable"),
    /** Only groups are marked of which no candidate is known. */
    GROUP_WITHOUT_CANDIDATES("groupWithoutCandidates");

    private final String term;

    SetAside(String term) {
        this.term = term;
    }

    /**
     * Returns the word of records and files.
     *
     * @return the word, such as {@code noFirstPreference}
     */
    public String term() {
        return term;
    }
}
