package org.scrutineer.recount;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;

/**
 * What many recounts of papers that differ a little came to. The same for the same papers, rule book, lots, variation,
 * seed and number of recounts, on any machine and any number of threads.
 *
 * <p>A decision turns if it is the first in a recount that is not that of the true count; what is decided after it has
 * other papers and other candidates before it, so that it cannot be compared. So each recount turns one decision or
 * none. Decisions are elections and exclusions, as {@link org.scrutineer.record.DecisionsTogether} takes them together.
 *
 * @param basis what was counted and varied
 * @param recounts how many recounts were made, refused ones among them, at least 1
 * @param elected whom the true count elects, in the order of election
 * @param chances how often each candidate was elected, in ballot-paper order
 * @param outcomes the sets of candidates elected, the most frequent first
 * @param decidedAlike in how many recounts every decision was that of the true count
 * @param turns the decisions that turned, in their order
 * @param refusals the recounts that the rule book refused, by kind of refusal
 */
public record SimulationResult(
        Basis basis,
        int recounts,
        List<Candidate> elected,
        List<Chances> chances,
        List<Outcome> outcomes,
        int decidedAlike,
        List<Turn> turns,
        List<Refusal> refusals) {

    /** Copies the lists. */
    public SimulationResult {
        Objects.requireNonNull(basis, "basis");
        elected = List.copyOf(elected);
        chances = List.copyOf(chances);
        outcomes = List.copyOf(outcomes);
        turns = List.copyOf(turns);
        refusals = List.copyOf(refusals);
    }

    /**
     * What was counted and varied.
     *
     * @param title the title of the election, possibly empty
     * @param ruleBook the identifier of the rule book
     * @param papers how many papers there are
     * @param marks how many candidates are marked on all of them
     * @param variation in what the papers of a recount differ
     * @param seed the seed of all draws
     */
    public record Basis(String title, String ruleBook, long papers, long marks, Variation variation, String seed) {

        public Basis {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(ruleBook, "ruleBook");
            Objects.requireNonNull(variation, "variation");
            Objects.requireNonNull(seed, "seed");
        }
    }

    /**
     * How often a candidate was elected.
     *
     * @param candidate the candidate
     * @param elected in how many recounts
     */
    public record Chances(Candidate candidate, int elected) {

        public Chances {
            Objects.requireNonNull(candidate, "candidate");
        }
    }

    /**
     * Candidates who were elected together.
     *
     * @param elected the candidates, in ballot-paper order
     * @param recounts in how many recounts
     * @param first the number of the first of these, from 1
     */
    public record Outcome(List<Candidate> elected, int recounts, int first) {

        /** Copies the list. */
        public Outcome {
            elected = List.copyOf(elected);
        }
    }

    /**
     * A decision of the true count that turned.
     *
     * @param place its place among the decisions, from 1
     * @param stage the stage on whose figures it was taken, from 1
     * @param decided what was decided
     * @param recounts in how many recounts it was the first that was not the same
     * @param electingOthers in how many of these others were elected in the end
     * @param instead what was decided in its place, the most frequent first
     */
    public record Turn(int place, int stage, Decided decided, int recounts, int electingOthers, List<Instead> instead) {

        /** Copies the list. */
        public Turn {
            Objects.requireNonNull(decided, "decided");
            instead = List.copyOf(instead);
        }
    }

    /**
     * What was decided in the place of a decision.
     *
     * @param decided what was decided
     * @param recounts in how many recounts
     */
    public record Instead(Decided decided, int recounts) {

        public Instead {
            Objects.requireNonNull(decided, "decided");
        }
    }

    /**
     * Recounts that were refused for one kind of reason.
     *
     * @param reason why the first of them was
     * @param recounts how many there were
     * @param first the number of the first, from 1
     */
    public record Refusal(String reason, int recounts, int first) {

        public Refusal {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Returns how many recounts were counted to the end.
     *
     * @return all but those that were refused
     */
    public int counted() {
        return recounts - refusals.stream().mapToInt(Refusal::recounts).sum();
    }

    /**
     * Returns in how many recounts the same candidates were elected as in the true count, in whatever order.
     *
     * @return the recounts
     */
    public int sameElected() {
        return outcomes.stream()
                .filter(outcome -> outcome.elected().equals(TrueCount.inBallotPaperOrder(elected)))
                .mapToInt(Outcome::recounts)
                .sum();
    }

    /** Returns the result in lines of text for a person. */
    @Override
    public String toString() {
        return new SimulationText(this).toString();
    }
}
