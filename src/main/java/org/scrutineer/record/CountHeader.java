package org.scrutineer.record;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.ReOpenNominations;

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
 * @param reOpenNominations which candidate is re-open nominations, or {@link ReOpenNominations#none()}
 */
public record CountHeader(
        String title,
        int seats,
        List<Candidate> candidates,
        RuleDescription rule,
        CountInput input,
        Randomness randomness,
        List<Category> categories,
        ReOpenNominations reOpenNominations) {

    /** Copies the lists. */
    public CountHeader {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(randomness, "randomness");
        Objects.requireNonNull(reOpenNominations, "reOpenNominations");
        candidates = List.copyOf(candidates);
        categories = List.copyOf(categories);
    }

    /**
     * Returns all who can stand in the count.
     *
     * @return the candidates, and behind them every further RON, numbered on
     */
    public List<Candidate> rows() {
        return reOpenNominations.rows(candidates, seats);
    }
}
