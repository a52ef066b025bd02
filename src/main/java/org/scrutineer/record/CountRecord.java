package org.scrutineer.record;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.ReOpenNominations;

/**
 * The whole of a count, from what was counted to who is elected.
 *
 * <pre>{@code
 * CountRecord count = Stv.count(election, Ers97.ruleBook());
 * for (Stage stage : count.stages()) {
 *     stage.decisions().forEach(decision -> System.out.println(stage.number() + ": " + decision.type()));
 * }
 * count.elected().forEach(e -> System.out.println(e.order() + ". " + e.candidate().name()));
 * System.out.println(ResultSheet.of(count));
 * String json = JsonRecord.of(count).toString();
 * }</pre>
 *
 * @param header what is stated before the stages: the contest, the rule book, what was counted, and lots; at least 1
 *     place
 * @param stages the stages in order, at least one
 * @param elected the candidates elected, in the order of their election
 */
public record CountRecord(CountHeader header, List<Stage> stages, List<Elected> elected) implements CountStatement {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no stage, or more are elected than there are places, or one is
     *     elected twice
     */
    public CountRecord {
        Objects.requireNonNull(header, "header");
        stages = List.copyOf(stages);
        elected = List.copyOf(elected);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a count must have a stage");
        }
        if (elected.size() > header.seats()) {
            throw new IllegalArgumentException("no more must be elected than there are places, but " + elected.size()
                    + " were to " + header.seats());
        }
        Set<Candidate> once = new HashSet<>();
        for (Elected each : elected) {
            if (!once.add(each.candidate())) {
                throw new IllegalArgumentException(
                        "nobody must be elected twice, but \"" + each.candidate() + "\" was");
            }
        }
    }

    /**
     * Makes the record of a count in which no group of candidates was bounded.
     *
     * @param title the title of the election, possibly empty
     * @param seats the places to fill, at least 1
     * @param candidates the candidates in ballot-paper order
     * @param rule the rule book
     * @param input what was counted
     * @param randomness the order of candidates for lots, and where it comes from
     * @param stages the stages in order, at least one
     * @param elected the candidates elected, in the order of their election
     * @throws IllegalArgumentException if there is no stage, or more are elected than there are places, or one is
     *     elected twice
     */
    public CountRecord(
            String title,
            int seats,
            List<Candidate> candidates,
            RuleDescription rule,
            CountInput input,
            Randomness randomness,
            List<Stage> stages,
            List<Elected> elected) {
        this(
                new CountHeader(title, seats, candidates, rule, input, randomness, List.of(), ReOpenNominations.none()),
                stages,
                elected);
    }

    /**
     * Returns the last entries of all stages.
     *
     * @return for each stage number the figures with which it ends
     */
    public List<Stage> wholeStages() {
        return IntStream.range(0, stages.size())
                .filter(entry -> entry + 1 == stages.size()
                        || stages.get(entry + 1).number() != stages.get(entry).number())
                .mapToObj(stages::get)
                .toList();
    }
}
