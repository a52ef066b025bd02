package org.scrutineer.record;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;

/**
 * What was read of a count, to be checked; nothing in it need be true or go together.
 *
 * @param title the title of the election, possibly empty
 * @param seats the places to fill
 * @param candidates the candidates in ballot-paper order
 * @param rule the rule book
 * @param input what was counted
 * @param randomness the order of candidates for lots, and where it comes from
 * @param stages the stages in order
 * @param elected the candidates elected, in the order of their election
 * @param categories the divisions of the candidates into groups that bound who may be elected, empty if there are none
 * @param faults where what was read does not hold together; what a fault is about is left out of the rest, or stands there as
 *     near to it as it can be stated
 */
public record StatedCount(
        String title,
        int seats,
        List<Candidate> candidates,
        RuleDescription rule,
        CountInput input,
        Randomness randomness,
        List<Stage> stages,
        List<Elected> elected,
        List<Category> categories,
        List<RecordFault> faults)
        implements CountStatement {

    /** Copies the lists. */
    public StatedCount {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(randomness, "randomness");
        candidates = List.copyOf(candidates);
        stages = List.copyOf(stages);
        elected = List.copyOf(elected);
        categories = List.copyOf(categories);
        faults = List.copyOf(faults);
    }

    /**
     * Returns the same as a record that holds together.
     *
     * @return the record
     * @throws IllegalArgumentException if there is a fault
     */
    public CountRecord sound() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0).toString());
        }
        return new CountRecord(title, seats, candidates, rule, input, randomness, stages, elected, categories);
    }
}
