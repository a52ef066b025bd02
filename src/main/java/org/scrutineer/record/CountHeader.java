package org.scrutineer.record;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;

/**
 * What is stated of a count before its stages.
 *
 * @param title the title of the election, possibly empty
 * @param seats the places to fill
 * @param candidates the candidates in ballot-paper order
 * @param rule the rule book
 * @param input what was counted
 * @param randomness the order of candidates for lots, and where it comes from
 * @param categories the divisions of the candidates into groups that bound who may be elected, empty if there are none
 */
public record CountHeader(
        String title,
        int seats,
        List<Candidate> candidates,
        RuleDescription rule,
        CountInput input,
        Randomness randomness,
        List<Category> categories) {

    /** Copies the lists. */
    public CountHeader {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(randomness, "randomness");
        candidates = List.copyOf(candidates);
        categories = List.copyOf(categories);
    }
}
