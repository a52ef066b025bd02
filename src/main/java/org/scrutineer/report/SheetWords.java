package org.scrutineer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Printable;
import org.scrutineer.ballot.Transformation;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Reason;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.Transfer;
import org.scrutineer.wording.Amounts;
import org.scrutineer.wording.Measured;
import org.scrutineer.wording.RonWords;
import org.scrutineer.wording.SampleWords;
import org.scrutineer.wording.TieWords;

/**
 * Says in words what a stage is, which papers moved, and what was decided.
 *
 * @param names the names of the candidates
 * @param rule the rule book
 * @param places the decimal places of votes on the sheet
 */
record SheetWords(SheetNames names, RuleDescription rule, int places) {

    /** The places at which a sheet cuts off votes that a rule book never rounds. */
    static final int PLACES_OF_FRACTIONS = 6;

    /**
     * Returns the decimal places of votes on the sheet of a count.
     *
     * @param record the count
     * @return those of the rule book; where votes are never rounded, none if all are whole
     */
    static int places(CountRecord record) {
        if (!record.rule().isExact()) {
            return record.rule().places();
        }
        boolean whole = record.stages().stream()
                .allMatch(stage -> Stream.concat(
                                stage.tallies().stream().map(Tally::votes),
                                Stream.of(stage.quota(), stage.nonTransferable(), stage.lossByFraction()))
                        .allMatch(votes -> votes.rounded(Rounding.down(0)).equals(votes)));
        return whole ? 0 : PLACES_OF_FRACTIONS;
    }

    /**
     * Returns the number of a stage.
     *
     * @param stage the stage
     * @return such as {@code 3}, or {@code 3.1} for its first part
     */
    static String number(Stage stage) {
        return stage.part() > 0 ? stage.number() + "." + stage.part() : Integer.toString(stage.number());
    }

    /**
     * Returns what a stage is.
     *
     * @param stage the stage
     * @return such as {@code Exclusion of A + B}; a part of an exclusion names the value of its papers
     */
    String title(Stage stage) {
        if (stage.action() instanceof StageAction.Surplus surplus) {
            return "Surplus of " + names.of(surplus.candidates(), " + ")
                    + RonWords.next(stage).map(next -> " to " + names.of(next)).orElse("");
        }
        if (stage.action() instanceof StageAction.Exclusion exclusion) {
            return "Exclusion of " + names.of(exclusion.candidates(), " + ") + valueOfPart(stage);
        }
        return stage.action().title();
    }

    private String valueOfPart(Stage stage) {
        List<String> values = stage.part() == 0
                ? List.of()
                : stage.sources().stream()
                        .filter(Source.Exclusion.class::isInstance)
                        .map(source -> value(((Source.Exclusion) source).value()))
                        .distinct()
                        .toList();
        return values.size() == 1 ? " at " + values.get(0) : "";
    }

    /**
     * Says which papers moved at what value, and whose they were where surpluses of several move together.
     *
     * @param stage the stage
     * @param source the papers
     * @return one sentence without full stop
     */
    String source(Stage stage, Source source) {
        boolean several = stage.action() instanceof StageAction.Surplus surplus
                && surplus.candidates().size() > 1;
        return several ? names.of(source.candidate()) + ": " + source(source) : source(source);
    }

    /**
     * Says which papers moved at what value.
     *
     * @param source the papers
     * @return one sentence without full stop
     */
    String source(Source source) {
        if (source instanceof Source.Surplus surplus) {
            return "Transfer value " + division(surplus) + " for " + papers(surplus.papers())
                    + (surplus.selector() == Source.Selector.LAST_PARCEL ? " last received, at " : " received at ")
                    + value(surplus.received()) + ": " + counted(Amounts.plain(surplus.votes(), rule.places()));
        }
        if (source instanceof Source.Exclusion exclusion) {
            return papers(exclusion.papers()) + " of " + names.of(exclusion.candidate()) + " at "
                    + value(exclusion.value()) + ": " + counted(votes(exclusion.votes()));
        }
        if (source instanceof Source.InTurn turn) {
            return papers(turn.papers()) + " of " + names.of(turn.candidate())
                    + (turn.areAllDue()
                            ? " in their order"
                            : " at intervals of " + turn.interval() + " (" + turn.lying() + " / " + turn.due()
                                    + "), numbered " + turn.numbers())
                    + (turn.to() instanceof Destination.Receiver receiver
                            ? ", to " + names.of(receiver.candidate())
                            : ", non-transferable");
        }
        if (source instanceof Source.WholePapers whole) {
            return papers(whole.papers())
                    + SampleWords.of(rule).map(sample -> ", " + sample + ",").orElse(" of those last received,")
                    + " by "
                    + Amounts.plain(whole.numerator(), rule.places()) + " / "
                    + Amounts.shortest(whole.divisor()) + ", numbered " + whole.numbers();
        }
        return "Remainder of the surplus: " + counted(Amounts.plain(source.votes(), rule.places()));
    }

    /** A figure as so many votes. */
    private static String counted(String votes) {
        return votes + (votes.equals("1") ? " vote" : " votes");
    }

    /** The quotient as the rule took it, or the value received where the quotient is more and may not be. */
    private String division(Source.Surplus surplus) {
        String operands = rule.isExact()
                ? shortened(surplus.numerator()) + " / " + shortened(surplus.divisor())
                : Amounts.plain(surplus.numerator(), rule.places()) + " / " + Amounts.shortest(surplus.divisor());
        if (rule.surpluses().multiplyFractions() && !surplus.received().equals(TransferValue.ONE)) {
            return operands + " x " + value(surplus.received()) + " = " + value(surplus.transferValue());
        }
        String passedOn = value(surplus.transferValue());
        boolean held = surplus.transferValue().equals(surplus.received())
                && surplus.numerator().isMoreThan(surplus.divisor().times(surplus.received()));
        return held ? passedOn + ", no more than received (" + operands + ")," : operands + " = " + passedOn;
    }

    /**
     * Says what went from whom to whom.
     *
     * @param transfer the transfer
     * @return such as {@code A to B: 3.60 votes, 8 papers}
     */
    String transfer(Transfer transfer) {
        String to = transfer.to() instanceof Destination.Receiver receiver
                ? names.of(receiver.candidate())
                : transfer.to() == Destination.Pool.NON_TRANSFERABLE ? "non-transferable" : "lost by fraction";
        String votes = names.of(transfer.from()) + " to " + to + ": " + counted(votes(transfer.votes()));
        return transfer.papers() == 0 ? votes : votes + ", " + papers(transfer.papers());
    }

    /**
     * Says what was decided, by which clause, and how ties on the way were settled.
     *
     * @param decision the decision
     * @return the sentences without full stops, the decision first
     */
    List<String> decision(Decision decision) {
        List<String> sentences = new ArrayList<>();
        sentences.add(opening(decision.type())
                + (decision.candidates().isEmpty() ? "" : ": " + names.inWords(decision.candidates()))
                + " - " + why(decision) + clause(decision.clause()));
        List<TieBreak> ties = decision.ties();
        for (int i = 0; i < ties.size(); i++) {
            TieBreak tie = ties.get(i);
            sentences.add("Tie between " + names.inWords(tie.candidates()) + ": "
                    + Prose.Form.PLAIN.say(TieWords.how(tie), names, this::votes)
                    + outcome(tie, ties.subList(i + 1, ties.size())));
        }
        return sentences;
    }
    /**
     * Returns a clause as it stands behind what it asks for.
     *
     * @param clause the clause
     * @return the clause after a blank, in square brackets since it may hold round ones
     */
    static String clause(Clause clause) {
        return " [" + Printable.line(clause.number()) + "]";
    }

    private static String opening(DecisionType type) {
        return switch (type) {
            case ELECT -> "Elected";
            case EXCLUDE -> "Excluded";
            case WITHDRAW -> "Treated as withdrawn";
            case GUARD -> "Guarded";
            case DOOM -> "Doomed";
            case DEFER -> "Deferred";
            case APPORTION -> "One paper more";
            case LEAVE_VACANT -> "Place left vacant";
            case COME_BACK -> "Back in the count";
            case STOP -> "Count ended";
        };
    }

    /** Why it was decided; a deferral for any reason but a lot is that of a surplus. */
    private String why(Decision decision) {
        String deferred = decision.reason() == Reason.LOT ? "a lot will have to decide" : "surplus waits";
        return decision.type() == DecisionType.DEFER ? deferred : reason(decision.reason());
    }

    /**
     * Returns a reason in words.
     *
     * @param reason the reason
     * @return the words, in small letters
     */
    String reason(Reason reason) {
        return switch (reason) {
            case QUOTA -> "reached the quota";
            case LAST_REMAINING -> "no more candidates continue than places are vacant";
            case UNCATCHABLE ->
                rule.surpluses().mayWaitWhenTheLastVacancyIsFilled()
                        ? "at least as many votes as all others together"
                        : "can no longer be overtaken";
            case LOWEST -> Measured.by(rule).least();
            case BULK_LOWEST -> "together cannot overtake the next";
            case IMPOSSIBLE -> "cannot be elected any more";
            case BELOW_THRESHOLD -> "fewer than " + rule.leastVotesToStay() + " votes at the first exclusion";
            case LOT -> "by lot";
            case GUARDED -> "must be elected for the constraints to be met";
            case DOOMED -> "cannot be elected if the constraints are to be met";
            case UNDECLARED -> "written in without having been declared";
            case EQUAL_FRACTION -> "of equal fractions not all can count as one";
            case WITHDRAWN -> "no preference that counts on any paper";
            case RE_OPEN_NOMINATIONS -> "re-open nominations is elected";
            case RESTART -> "the count begins again";
            case QUOTA_NOT_REACHED -> "nobody is elected without the quota";
            case WITHOUT_VOTES -> "nobody is elected without votes";
            case COUNT_COMPLETE -> "all places are filled";
        };
    }

    /** Whom the step leaves if the next step goes on with the same tie, else on whom the tie was settled. */
    private String outcome(TieBreak tie, List<TieBreak> following) {
        boolean goesOn = !following.isEmpty()
                && following.get(0).chosen().equals(tie.chosen())
                && tie.candidates().containsAll(following.get(0).candidates());
        if (!goesOn) {
            return "; it falls on " + names.of(tie.chosen());
        }
        return following.get(0).candidates().equals(tie.candidates())
                ? ""
                : "; this leaves " + names.inWords(following.get(0).candidates());
    }

    /**
     * Returns an amount of votes.
     *
     * @param amount the amount
     * @return its digits with the places of the count
     */
    String votes(Votes amount) {
        return rule.isExact() ? amount.rounded(Rounding.down(places)).toString(places) : Amounts.exact(amount, places);
    }

    private String value(TransferValue value) {
        Votes one = Votes.of(1, value);
        return rule.isExact() ? shortened(one) : Amounts.plain(one, rule.places());
    }

    /** A fraction cut off, as the sheet says that figures are. */
    private static String shortened(Votes fraction) {
        return Amounts.shortest(fraction.rounded(Rounding.down(PLACES_OF_FRACTIONS)));
    }

    /**
     * Says what a count of the papers by keep values came to.
     *
     * @param stage the stage
     * @return one sentence without full stop; empty for a stage of another kind
     */
    String keepValues(Stage stage) {
        if (stage.action() instanceof StageAction.Quotients quotients) {
            return "Quota " + votes(stage.quota()) + "; papers, and what they have elected: "
                    + stage.tallies().stream()
                            .filter(tally -> tally.papers() > 0)
                            .map(tally -> names.of(tally.candidate()) + " " + tally.papers() + " ("
                                    + votes(quotients.of(tally.candidate())) + ")")
                            .collect(Collectors.joining(", "));
        }
        if (!(stage.action() instanceof StageAction.KeepValues counted)) {
            return "";
        }
        String kept = counted.keepValues().stream()
                .filter(one ->
                        !one.value().equals(KeepValue.ONE) && !one.value().equals(KeepValue.ZERO))
                .map(one -> names.of(one.candidate()) + " " + one.value().toString(rule.places()))
                .collect(Collectors.joining(", "));
        return "Quota " + votes(stage.quota()) + (kept.isEmpty() ? "" : "; keep values: " + kept);
    }

    /**
     * Says where the order of papers comes from, and from where on it decided.
     *
     * @param order the statement of the order
     * @return words without full stop
     */
    String order(Transformation order) {
        Map<String, String> parameters = order.parameters();
        String method = parameters.getOrDefault("method", "");
        String from = parameters.getOrDefault("decidesFromStage", "");
        String source = switch (method) {
            case "file" -> "as in the file";
            case "supplied" -> "as supplied";
            default ->
                "drawn by " + method + " from seed \"" + parameters.getOrDefault("seed", "") + "\", context \""
                        + parameters.getOrDefault("context", "") + "\"";
        };
        return source
                + (from.isEmpty() ? "; no figure depends on it" : "; figures depend on it from stage " + from + " on");
    }

    private static String papers(long papers) {
        return papers == 1 ? "1 paper" : papers + " papers";
    }
}
