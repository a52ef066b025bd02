package org.scrutineer.record;

import java.util.Arrays;
import java.util.Optional;

/** How those who count by a rule book number the stages and parts of a count. */
public enum CountNumbering {
    /** By stage and part, as a record does: 8, or 8.1 and 8.2 where it has parts. */
    STAGE_AND_PART("stageAndPart"),
    /**
     * By the stages through which papers came: 42.41.20.5 moves at stage 42 papers that came at 41, before that at 20,
     * and before that at 5. A stage in which nothing moves has one number.
     */
    BY_PATH("byPath"),
    /** The same, but the transfers of a surplus are 8_1, 8_2 and so on, and stand so in the numbers of later ones. */
    BY_PATH_AND_SURPLUS("byPathAndSurplus"),
    /**
     * By stage and part, 8.1, 8.2 and so on, from 1.1; where somebody is elected within an exclusion, what is left of
     * it is numbered as a stage of its own.
     */
    BY_TRANSFER("byTransfer");

    private final String term;

    CountNumbering(String term) {
        this.term = term;
    }

    /**
     * Returns the word of the record format.
     *
     * @return the word
     */
    public String term() {
        return term;
    }

    /**
     * Returns the numbering of a word.
     *
     * @param term the word
     * @return the numbering, nothing if there is none of that word
     */
    public static Optional<CountNumbering> ofTerm(String term) {
        return Arrays.stream(values()).filter(each -> each.term.equals(term)).findFirst();
    }
}
