package org.scrutineer.wording;

import java.util.Map;
import java.util.Optional;
import org.scrutineer.record.RuleDescription;

/** Says which whole papers of a surplus go on where a rule book takes them at random. */
public final class SampleWords {

    private static final String DRAWN = "drawn from those examined";

    private static final Map<String, String> BY_CHOICE = Map.of(
            "first", "those that arrived first of those examined",
            "numbered", "those of the lowest numbers of those examined");

    private SampleWords() {}

    /**
     * Returns which papers go.
     *
     * @param rule the rule book
     * @return words that stand behind a number of papers, empty if papers are not taken at random
     */
    public static Optional<String> of(RuleDescription rule) {
        return rule.papers().areTakenAtRandom()
                ? Optional.of(BY_CHOICE.getOrDefault(rule.settings().getOrDefault("sample", ""), DRAWN))
                : Optional.empty();
    }
}
