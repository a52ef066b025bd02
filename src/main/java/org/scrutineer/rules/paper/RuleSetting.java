package org.scrutineer.rules.paper;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutineer.ballot.Setting;
import org.scrutineer.record.PartDescription;

/** A choice that the text of some rule books leaves open, in the words that records and command lines have for it. */
public sealed interface RuleSetting extends Setting permits PaperSetting, ValidPapers, Sample {

    /**
     * Returns all choices.
     *
     * @return the choices, those of one key together
     */
    static List<RuleSetting> all() {
        return Stream.<RuleSetting[]>of(
                        SkippedRanks.values(), EqualRanks.values(), ValidPapers.values(), Sample.values())
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
     * Returns what a rule book says of the choices that were made.
     *
     * @param made the choices
     * @return their words by key
     */
    static PartDescription description(Stream<? extends RuleSetting> made) {
        PartDescription words = PartDescription.NOTHING;
        for (RuleSetting setting : made.toList()) {
            words = words.with(setting.key(), setting.word());
        }
        return words;
    }

    /**
     * Returns what the function for this kind of choice returns.
     *
     * @param marks for a choice about what of the marks on a paper counts
     * @param valid for a choice about which papers are valid
     * @param sample for a choice of where random samples come from
     * @param <R> what is returned
     * @return the result
     */
    <R> R match(Function<PaperSetting, R> marks, Function<ValidPapers, R> valid, Function<Sample, R> sample);
}
