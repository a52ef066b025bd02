package org.scrutineer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageSpan;
import org.scrutineer.wording.EmptyPlaces;
import org.scrutineer.wording.Phrases;
import org.scrutineer.wording.StageLabel;

/**
 * Why a candidate is elected or not: what each stage did to the candidate's votes, what was decided, on which numbers
 * and by which clause, in plain English. It is made from the record alone.
 *
 * @param candidate the candidate
 * @param lines an account of every stage, or part of a stage, in order
 * @param outcome the outcome in one sentence
 */
public record Explanation(Candidate candidate, List<Line> lines, String outcome) {

    /** Copies the list. */
    public Explanation {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(outcome, "outcome");
        lines = List.copyOf(lines);
    }

    /**
     * What a stage meant for a candidate.
     *
     * @param stage the number of the stage, from 1
     * @param part which of several transfers of the stage, from 1; 0 if the stage is in one piece
     * @param text one sentence or more
     * @param unchanged what stays as it was, if nothing happens to the candidate; empty if something does
     */
    public record Line(int stage, int part, String text, String unchanged) {

        /** Returns the account with the stage before it. */
        @Override
        public String toString() {
            return "Stage " + stage + (part > 0 ? ", part " + part : "") + ": " + text;
        }
    }

    /**
     * One line, or those of stages that follow one another in which nothing happens to the candidate.
     *
     * @param lines the lines, at least one
     */
    public record Run(List<Line> lines) {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no line
         */
        public Run {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("a run must have a line");
            }
        }

        /**
         * Returns which stages these are.
         *
         * @return the first and the last
         */
        public StageSpan span() {
            Line first = lines.get(0);
            Line last = lines.get(lines.size() - 1);
            return new StageSpan(first.stage, first.part, last.stage, last.part);
        }

        /** Returns the one line, or the stages with what stays as it was. */
        @Override
        public String toString() {
            Line first = lines.get(0);
            return lines.size() == 1
                    ? first.toString()
                    : "S" + span().toString().substring(1) + ": no change; " + first.unchanged + ".";
        }
    }

    /**
     * Explains a count to each candidate.
     *
     * @param count the record
     * @return an explanation for each candidate, in ballot-paper order, and for each further RON that came to stand
     */
    public static List<Explanation> of(CountRecord count) {
        return of(count, count.rows());
    }

    /**
     * Explains a count to several candidates.
     *
     * @param count the record
     * @param candidates candidates of the count
     * @return an explanation for each, in the order given
     */
    public static List<Explanation> of(CountRecord count, List<Candidate> candidates) {
        Phrases phrases = new Phrases(count);
        return candidates.stream()
                .map(candidate -> of(count, candidate, phrases))
                .toList();
    }

    /**
     * Explains a count to one candidate.
     *
     * @param count the record
     * @param candidate a candidate of the count
     * @return the explanation
     */
    public static Explanation of(CountRecord count, Candidate candidate) {
        return of(count, candidate, new Phrases(count));
    }

    private static Explanation of(CountRecord count, Candidate candidate, Phrases phrases) {
        MovementAccount movements = new MovementAccount(phrases, count.rule());
        DecisionAccount decisions = new DecisionAccount(count, phrases);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count.stages().size(); i++) {
            Stage stage = count.stages().get(i);
            if (!candidate.isNominated() && candidate.number() > stage.tallies().size()) {
                continue;
            }
            boolean beginsToStand = lines.isEmpty() && !candidate.isNominated();
            List<String> sentences = new ArrayList<>(
                    beginsToStand ? List.of(begins(candidate, phrases)) : movements.of(stage, candidate));
            List<String> decided = decisions.of(stage, candidate);
            sentences.addAll(decided);
            String unchanged = i > 0 && decided.isEmpty() && !beginsToStand
                    ? movements.unchanged(count.stages().get(i - 1), stage, candidate)
                    : "";
            lines.add(new Line(stage.number(), stage.part(), String.join(" ", sentences), unchanged));
        }
        return new Explanation(candidate, lines, outcome(count, candidate, phrases));
    }

    private static String begins(Candidate candidate, Phrases phrases) {
        return phrases.name(candidate) + " begins to stand with " + phrases.votes(Votes.ZERO)
                + ", as the RON before is elected and a place is open.";
    }

    private static String outcome(CountRecord count, Candidate candidate, Phrases phrases) {
        String name = phrases.name(candidate);
        if (candidate.isWithdrawn()) {
            return name + " is withdrawn.";
        }
        for (Stage stage : count.stages()) {
            if (stage.decisions().stream()
                    .anyMatch(decision -> decision.type() == DecisionType.LEAVE_VACANT
                            && decision.candidates().contains(candidate))) {
                return name + " is elected on the figures of " + StageLabel.of(stage)
                        + ", and the place is left vacant.";
            }
        }
        return count.elected().stream()
                .filter(elected -> elected.candidate().equals(candidate))
                .findFirst()
                .map(elected -> name + " is elected at stage " + elected.stage() + ", as number " + elected.order()
                        + " of " + count.elected().size() + ".")
                .orElseGet(() -> name + lostPlace(count, candidate) + " is not elected: "
                        + whyNot(count, candidate, phrases) + ".");
    }

    /** That somebody was elected for the time being, where a count that began again took the place back. */
    private static String lostPlace(CountRecord count, Candidate candidate) {
        return count.stages().stream()
                .filter(stage -> stage.decisions().stream()
                        .anyMatch(decision -> decision.type() == DecisionType.COME_BACK
                                && decision.candidates().contains(candidate)))
                .reduce((earlier, later) -> later)
                .map(stage -> " had a place for the time being, lost it when the count began again after "
                        + StageLabel.of(stage) + ", and")
                .orElse("");
    }

    private static String whyNot(CountRecord count, Candidate candidate, Phrases phrases) {
        for (Stage stage : count.stages()) {
            for (Decision decision : stage.decisions()) {
                boolean named = decision.candidates().contains(candidate);
                if (named && decision.type() == DecisionType.WITHDRAW) {
                    return "treated as withdrawn by clause "
                            + Printable.line(decision.clause().number());
                }
                if (named && decision.type() == DecisionType.EXCLUDE && decision.reason() != Reason.COUNT_COMPLETE) {
                    return "excluded on the figures of " + StageLabel.of(stage)
                            + EmptyPlaces.how(count).map(how -> "; " + how).orElse("");
                }
            }
        }
        return places(count, phrases);
    }

    private static String places(CountRecord count, Phrases phrases) {
        List<Candidate> elected =
                count.elected().stream().map(Elected::candidate).toList();
        if (elected.isEmpty()) {
            return "nobody is elected";
        }
        if (count.unfilledSeats() > 0) {
            return "only " + phrases.names(elected) + (elected.size() == 1 ? " is" : " are") + " elected, and "
                    + Phrases.number(count.unfilledSeats(), "place")
                    + (count.unfilledSeats() == 1 ? " stays" : " stay") + " unfilled"
                    + EmptyPlaces.why(count).map(why -> ", for " + why).orElse("");
        }
        return (count.seats() == 1 ? "the place is filled by " : "the places are filled by ") + phrases.names(elected);
    }

    /**
     * Returns the lines, with those put together that follow one another and in which nothing happens to the candidate.
     *
     * @return the runs in order, which have all lines
     */
    public List<Run> runs() {
        return StageSpan.quietTogether(lines, i -> !lines.get(i).unchanged.isEmpty()).stream()
                .map(Run::new)
                .toList();
    }

    /**
     * Returns the explanation with one line for stages that follow one another and in which nothing happens.
     *
     * @return the name, a line for each run, and the outcome
     */
    public String inBrief() {
        return text(runs());
    }

    private String text(List<?> accounts) {
        return candidate + "\n"
                + accounts.stream().map(line -> "  " + line + "\n").collect(Collectors.joining()) + "  " + outcome;
    }

    /** Returns the name, an account of each stage on a line of its own, and the outcome. */
    @Override
    public String toString() {
        return text(lines);
    }
}
