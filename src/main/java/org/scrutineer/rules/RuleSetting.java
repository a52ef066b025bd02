package org.scrutineer.rules;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.ballot.Setting;

/** A choice that the text of some rule books leaves open, in the words that records and command lines have for it. */
public sealed interface RuleSetting extends Setting permits SkippedRanks, EqualRanks {

    /**
     * Returns all choices.
     *
     * @return the choices, those of one key together
     */
    static List<RuleSetting> all() {
        return Stream.<RuleSetting[]>of(SkippedRanks.values(), EqualRanks.values())
                .flatMap(Stream::of)
                .toList();
    }

    /**
     * Returns a choice by its words.
     *
     * @param key the key
     * @param word the word
     * @return the choice
     * @throws IllegalArgumentException if there is no such key, or no such word for it
     */
    static RuleSetting of(String key, String word) {
        return Setting.find(all(), key, word);
    }

    /**
     * Returns what of a paper counts once this is chosen.
     *
     * @param papers what of a paper counts
     * @return the changed copy
     */
    StrictOrderOnly in(StrictOrderOnly papers);
}
