package org.scrutineer.record;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The rule book a count was made by, in words that another program can act on.
 *
 * @param id the identifier of the rule book
 * @param version the version of the library's rendering of it
 * @param citation the text it renders
 * @param places the decimal places of every amount in the record, but for votes that are exact fractions
 * @param parameters what each part of the rule book says of itself, by name
 * @param promises the invariants that hold at every stage, by number
 */
public record RuleDescription(
        String id, String version, String citation, int places, Map<String, String> parameters, List<String> promises) {

    /** What the names of parameters begin with that state a choice of whoever counts, where the text leaves one. */
    public static final String SET = "set.";

    public RuleDescription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(citation, "citation");
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        promises = List.copyOf(promises);
    }

    /**
     * Returns whether amounts of votes are exact fractions, which the decimal places of the rule book do not bound.
     *
     * @return whether votes are never rounded
     */
    public boolean isExact() {
        return "exact".equals(parameters.get("division.numbers")) || "exact".equals(parameters.get("papers.numbers"));
    }

    /**
     * Returns what whoever counted chose, where the text leaves a choice.
     *
     * @return the words by key, empty if nothing was chosen
     */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        parameters.forEach((name, word) -> {
            if (name.startsWith(SET)) {
                settings.put(name.substring(SET.length()), word);
            }
        });
        return settings;
    }

    /**
     * Returns whether the rule book has a quota; where it has none, the record states it as zero.
     *
     * @return whether there is a quota
     */
    public boolean hasQuota() {
        return !"none".equals(parameters.get("quota.form"));
    }
}
