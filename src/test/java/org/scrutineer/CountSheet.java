package org.scrutineer;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Destination;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.Transfer;

/** Writes a count record so that a whole count can stand in a test as a literal. */
public final class CountSheet {

    private CountSheet() {}

    /**
     * Returns every stage: its title, quota and vacancies, the votes and states of all candidates, and the decisions.
     *
     * @param count the count
     * @return the lines, each ended by LF
     */
    public static String of(CountRecord count) {
        Function<Votes, String> figures = count.rule().isExact()
                ? Votes::toString
                : votes -> votes.toString(count.rule().places());
        return count.stages().stream().map(stage -> stage(stage, figures)).collect(Collectors.joining());
    }

    private static String stage(Stage stage, Function<Votes, String> figures) {
        String number = stage.part() == 0 ? "" + stage.number() : stage.number() + "." + stage.part();
        String tallies =
                stage.tallies().stream().map(tally -> tally(tally, figures)).collect(Collectors.joining(", "));
        return number + " " + stage.action().title() + "; quota "
                + figures.apply(stage.quota()) + ", vacancies " + stage.vacancies() + "\n  " + tallies
                + "; non-transferable " + figures.apply(stage.nonTransferable()) + ", loss "
                + figures.apply(stage.lossByFraction()) + "\n"
                + decisions(stage.decisions()).stream()
                        .map(line -> "  " + line + "\n")
                        .collect(Collectors.joining());
    }

    private static String tally(Tally tally, Function<Votes, String> figures) {
        String status =
                tally.status() == Status.CONTINUING ? "" : " " + tally.status().term();
        return tally.candidate() + " " + figures.apply(tally.votes()) + status;
    }

    /**
     * Returns decisions, each such as {@code exclude B C: bulkLowest, 5.2.5}, followed by its ties, each such as
     * {@code [B C forward 1]}.
     *
     * @param decisions the decisions
     * @return one line for each
     */
    public static List<String> decisions(List<Decision> decisions) {
        return decisions.stream().map(CountSheet::decision).toList();
    }

    private static String decision(Decision decision) {
        String named = decision.candidates().isEmpty() ? "" : " " + names(decision.candidates());
        return decision.type().term() + named + ": " + decision.reason().term() + ", " + decision.clause()
                + decision.ties().stream().map(CountSheet::tie).collect(Collectors.joining());
    }

    /**
     * Returns a step in the settling of a tie.
     *
     * @param tie the step
     * @return such as {@code  [B C forward 1 -> B]}, with a blank before
     */
    public static String tie(TieBreak tie) {
        return " [" + names(tie.candidates()) + " " + tie.method().term() + " " + tie.stageConsulted() + " -> "
                + tie.chosen() + "]";
    }

    /**
     * Returns the names of candidates.
     *
     * @param candidates the candidates
     * @return the names, separated by blanks
     */
    public static String names(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::toString).collect(Collectors.joining(" "));
    }

    /**
     * Returns every clause that a rule book names.
     *
     * @param rule the rule book
     * @return one line for each, such as {@code quota.clause=47}, in the order of the names
     */
    public static List<String> clauses(RuleDescription rule) {
        return rule.parameters().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("clause"))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    /**
     * Returns what moved in a stage.
     *
     * @param stage the stage
     * @param places the decimal places of votes
     * @return one line for each transfer, such as {@code G to B 8 papers 3.60}
     */
    public static List<String> transfers(Stage stage, int places) {
        return stage.transfers().stream()
                .map(transfer -> transfer(transfer, places))
                .toList();
    }

    private static String transfer(Transfer transfer, int places) {
        String to = transfer.to() instanceof Destination.Receiver receiver
                ? receiver.candidate().toString()
                : ((Destination.Pool) transfer.to()).term();
        return transfer.from() + " to " + to + " " + transfer.papers() + " papers "
                + transfer.votes().toString(places);
    }
}
