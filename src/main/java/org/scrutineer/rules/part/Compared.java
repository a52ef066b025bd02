package org.scrutineer.rules.part;

/**
 * What a part of a rule book compares votes with where it decides. Whoever asks how many papers would have to change
 * before anything is decided otherwise looks at these comparisons and no others.
 */
public enum Compared {
    /** The votes of each continuing candidate with the quota. */
    QUOTA("votes with the quota"),
    /**
     * The votes of continuing candidates, the most first, with the quota or the share of the active vote: as many votes
     * as the active vote divided by one more than the vacancies. Each who has either takes a vacancy, and up to the
     * quota from the active vote, before the next is looked at; the first who has neither is the last.
     */
    QUOTA_OR_SHARE("votes with the quota or the share of the active vote"),
    /** The votes in the count, of which the quota is a part until the first candidate is elected; then it stays. */
    VOTES_IN_THE_COUNT("votes in the count"),
    /** The votes of the continuing candidates with the fewest. */
    LOWEST("the lowest with each other"),
    /**
     * The votes of any number of the lowest continuing candidates, together with all surpluses that wait, with those of
     * the next; as many as leave enough for the vacancies, and one at least.
     */
    GROUPS_OF_THE_LOWEST("the lowest together with the next"),
    /** The surpluses that wait with each other, and each with nothing. */
    SURPLUSES("surpluses with each other"),
    /**
     * While one vacancy is left, the votes of each continuing candidate with all others and the surpluses that wait.
     */
    ALL_OTHERS("votes with those of all others"),
    /** The fewest votes of those who take the places with the most of the others. */
    PLACES("votes at the last place with the next");

    private final String words;

    Compared(String words) {
        this.words = words;
    }

    /**
     * Returns what is compared, in words.
     *
     * @return the words
     */
    public String words() {
        return words;
    }
}
