package org.scrutineer.record;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
        return isWord("division.numbers", "exact") || isWord("papers.numbers", "exact");
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
     * Returns how the rule book counts.
     *
     * @return the family, empty if it states none or one that is not known
     */
    public Optional<RuleFamily> family() {
        return RuleFamily.ofTerm(parameters.getOrDefault("family", ""));
    }

    /**
     * Returns whether the most votes win.
     *
     * @return whether the family is known to be that one
     */
    public boolean isPlurality() {
        return family().equals(Optional.of(RuleFamily.PLURALITY));
    }

    /**
     * Returns whether each paper gives one vote, where the most votes win.
     *
     * @return whether it does, and not as many as there are places
     */
    public boolean givesOneVote() {
        return isWord("votes.form", "one");
    }

    /**
     * Returns whether votes are given by rank, where the most votes win.
     *
     * @return whether they are, and not by crosses
     */
    public boolean votesByRank() {
        return isWord("papers.form", "firstRanks");
    }

    /**
     * Returns how many places alone the rule book fills.
     *
     * @return the number, empty if it fills any or does not say a number
     */
    public OptionalInt seats() {
        String seats = parameters.getOrDefault("quota.seats", "");
        return seats.matches("[1-9][0-9]{0,8}") ? OptionalInt.of(Integer.parseInt(seats)) : OptionalInt.empty();
    }

    /**
     * Returns whether papers are chosen by their order, so that an election must have one.
     *
     * @return whether they are
     */
    public boolean choosesByTheOrderOfPapers() {
        return parameters.containsKey("filing.form");
    }

    /**
     * Returns whether a paper counts up to its first defect only.
     *
     * @return whether what stands behind it is cut off
     */
    public boolean cutsPapersAtTheFirstDefect() {
        return isWord("papers.form", "upToTheFirstDefect");
    }

    /**
     * Returns whether any paper with two candidates at one rank is refused.
     *
     * @return whether preferences must be strict
     */
    public boolean refusesEqualRanks() {
        return isWord("papers.form", "strictOrderOnly");
    }

    /**
     * Returns whether only those stand whom a paper names.
     *
     * @return whether a nomination alone is not enough
     */
    public boolean standsWhoIsNamed() {
        return isWord("candidature.form", "namedOnAPaper");
    }

    /**
     * Returns whether candidates are elected by their part of the active votes.
     *
     * @return whether they are, besides by the quota
     */
    public boolean electsByActiveShare() {
        return isWord("election.form", "quotaOrActiveShare");
    }

    /**
     * Returns whether the first of an order of lots is the one acted on.
     *
     * @return whether it is, and not the strongest
     */
    public boolean actsOnTheFirstDrawn() {
        return parameters.values().stream().anyMatch(word -> word.endsWith("predeterminedOrder"));
    }

    /**
     * Returns whether ties can be settled by how many papers mark each candidate first, second and so on.
     *
     * @return whether they can
     */
    public boolean settlesTiesByPreferences() {
        return parameters.values().stream().anyMatch(word -> word.contains("orderOfPreferences"));
    }

    /**
     * Returns whether papers that would go on at a value of nothing go to nobody instead.
     *
     * @return whether they are not transferable
     */
    public boolean stopsPapersWorthNothing() {
        return parameters.entrySet().stream()
                .anyMatch(parameter -> parameter.getKey().endsWith(".zeroValue")
                        && parameter.getValue().equals("nonTransferable"));
    }

    /**
     * Returns whether a part of the rule book concerns some candidates by name: those who paid a deposit.
     *
     * @return whether it does
     */
    public boolean concernsCandidatesByName() {
        return parameters.entrySet().stream()
                .anyMatch(parameter -> parameter.getKey().endsWith("quarter")
                        && parameter.getValue().matches("[0-9].*"));
    }

    /**
     * Returns whether a clause is a reading where the text is silent.
     *
     * @return whether one is marked as inferred
     */
    public boolean isInferredInPart() {
        return parameters.entrySet().stream()
                .anyMatch(parameter -> parameter.getKey().endsWith("clause")
                        && parameter.getValue().contains("inferred"));
    }

    private boolean isWord(String name, String word) {
        return word.equals(parameters.get(name));
    }

    /**
     * Returns whether the rule book has a quota; where it has none, the record states it as zero.
     *
     * @return whether there is a quota
     */
    public boolean hasQuota() {
        return !isWord("quota.form", "none");
    }
}
