package org.scrutineer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Destination;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.record.Transfer;
import org.scrutineer.wording.InactiveWords;
import org.scrutineer.wording.Phrases;
import org.scrutineer.wording.SampleWords;

/**
 * Says what a stage brings a candidate and takes from the candidate.
 *
 * @param phrases words and figures
 * @param rule the rule book
 */
record MovementAccount(Phrases phrases, RuleDescription rule) {

    /**
     * Says what a stage does to the votes of a candidate.
     *
     * @param stage the stage
     * @param candidate the candidate
     * @return the sentences
     */
    List<String> of(Stage stage, Candidate candidate) {
        Tally tally = stage.tallyOf(candidate);
        if (isWithdrawnNow(stage, candidate)) {
            return List.of();
        }
        if (tally.status() == Status.WITHDRAWN) {
            return List.of(phrases.name(candidate)
                    + (candidate.isWithdrawn() ? " is withdrawn" : " is treated as withdrawn")
                    + " and passed over on every paper.");
        }
        if (stage.action() instanceof StageAction.FirstPreferences) {
            return List.of(byFirstPreferences(stage, tally));
        }
        if (stage.action() instanceof StageAction.KeepValues keepValues) {
            return List.of(byKeepValues(keepValues, tally));
        }
        if (stage.action() instanceof StageAction.Quotients quotients) {
            return List.of(byQuotients(quotients, tally, continuedUntil(stage, candidate)));
        }
        if (stage.action() instanceof StageAction.AllVotes) {
            return List.of(phrases.name(candidate) + " has " + phrases.votes(tally.votes()) + " from "
                    + Phrases.papers(tally.papers()) + ".");
        }
        List<Source> own = stage.sources().stream()
                .filter(source -> source.candidate().equals(candidate))
                .toList();
        if (stage.action() instanceof StageAction.Surplus surplus
                && surplus.candidates().contains(candidate)) {
            return passedOn(stage, tally, own, "the surplus of " + phrases.votes(total(own)));
        }
        if (stage.action() instanceof StageAction.Exclusion exclusion
                && exclusion.candidates().contains(candidate)) {
            return own.isEmpty()
                    ? List.of(phrases.name(candidate) + " is excluded and passes on nothing"
                            + (stage.part() > 0 ? " in this part" : "") + ".")
                    : passedOn(stage, tally, own, phrases.votes(total(own)) + " as excluded");
        }
        return List.of(received(stage, tally));
    }

    /**
     * Says what stays as it was, if a stage does nothing to the votes of a candidate.
     *
     * @param before the stage before it
     * @param stage the stage
     * @param candidate the candidate
     * @return such as {@code Ash, who is elected, has 8.00 votes}; empty if something is done
     */
    String unchanged(Stage before, Stage stage, Candidate candidate) {
        Tally tally = stage.tallyOf(candidate);
        boolean moves = !tally.equals(before.tallyOf(candidate))
                || !keepValue(stage, candidate).equals(keepValue(before, candidate))
                || passesOn(stage, candidate);
        return moves
                ? ""
                : phrases.name(candidate)
                        + (tally.status().isContinuing()
                                ? ""
                                : ", who is " + tally.status().term() + ",") + " has "
                        + phrases.votes(tally.votes());
    }

    /** All first preferences, or where the count has begun again those for whoever is not excluded. */
    private String byFirstPreferences(Stage stage, Tally tally) {
        String name = phrases.name(tally.candidate());
        if (tally.status() == Status.EXCLUDED && !continuedUntil(stage, tally.candidate())) {
            return name + ", who is excluded, is passed over on every paper.";
        }
        return (stage.number() == 1 ? name : "The count begins again, and " + name) + " has "
                + phrases.votes(tally.votes()) + ": "
                + (stage.number() == 1
                        ? Phrases.number(tally.papers(), "first preference")
                        : Phrases.papers(tally.papers()) + " that name nobody before of those who are left")
                + ".";
    }

    private static KeepValue keepValue(Stage stage, Candidate candidate) {
        return stage.action() instanceof StageAction.KeepValues keepValues ? keepValues.of(candidate) : KeepValue.ONE;
    }

    /**
     * Whether the stage is that of the candidate; of an exclusion in parts a later one may take nothing from the
     * candidate.
     */
    private static boolean passesOn(Stage stage, Candidate candidate) {
        if (stage.action() instanceof StageAction.Surplus surplus) {
            return surplus.candidates().contains(candidate);
        }
        return stage.action() instanceof StageAction.Exclusion exclusion
                && exclusion.candidates().contains(candidate)
                && (stage.part() <= 1
                        || stage.sources().stream()
                                .anyMatch(source -> source.candidate().equals(candidate)));
    }

    /** Whether the decisions of the stage say that the candidate is treated as withdrawn. */
    private static boolean isWithdrawnNow(Stage stage, Candidate candidate) {
        return stage.decisions().stream()
                .anyMatch(decision -> decision.type() == DecisionType.WITHDRAW
                        && decision.candidates().contains(candidate));
    }

    private String byKeepValues(StageAction.KeepValues action, Tally tally) {
        String name = phrases.name(tally.candidate());
        return tally.status() == Status.EXCLUDED && action.of(tally.candidate()).equals(KeepValue.ZERO)
                ? name + ", who is excluded, keeps nothing and has " + phrases.votes(tally.votes()) + "."
                : name + " has " + phrases.votes(tally.votes()) + " after "
                        + (action.passes() == 1 ? "1 pass" : action.passes() + " passes")
                        + " over the papers, by a keep value of " + phrases.value(action.of(tally.candidate())) + ".";
    }

    /** Whether a candidate continued until the decisions of a stage. */
    private static boolean continuedUntil(Stage stage, Candidate candidate) {
        return stage.tallyOf(candidate).status().isContinuing()
                || stage.decisions().stream()
                        .filter(decision -> decision.type() != DecisionType.COME_BACK)
                        .anyMatch(decision -> decision.candidates().contains(candidate));
    }

    private String byQuotients(StageAction.Quotients action, Tally tally, boolean continued) {
        String name = phrases.name(tally.candidate());
        if (!continued) {
            return tally.status() == Status.EXCLUDED
                    ? name + ", who is excluded, has no papers any more."
                    : name + ", who is elected, was so by a quotient of " + phrases.figure(tally.votes()) + ".";
        }
        return name + " has " + Phrases.papers(tally.papers()) + ", which have elected "
                + phrases.figure(action.of(tally.candidate())) + " of a candidate so far: the quotient is "
                + phrases.figure(tally.votes()) + ".";
    }

    private static Votes total(List<Source> sources) {
        return sources.stream().map(Source::votes).reduce(Votes.ZERO, Votes::plus);
    }

    private List<String> passedOn(Stage stage, Tally tally, List<Source> own, String what) {
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.name(tally.candidate()) + " passes on " + what + " and is left with "
                + phrases.votes(tally.votes()) + ".");
        own.forEach(source -> source(source).ifPresent(sentences::add));
        if (own.stream().noneMatch(source -> source.papers() > 0)) {
            sentences.add("No paper can be transferred.");
        }
        if (own.stream().anyMatch(Source.InTurn.class::isInstance)) {
            return sentences;
        }
        List<Transfer> gone = stage.transfers().stream()
                .filter(transfer -> transfer.from().equals(tally.candidate()))
                .toList();
        List<String> places = gone.stream()
                .flatMap(transfer -> toCandidate(transfer).stream())
                .toList();
        if (!places.isEmpty()) {
            sentences.add("To " + Phrases.list(places) + ".");
        }
        gone.forEach(transfer -> toPool(transfer).ifPresent(sentences::add));
        if (gone.stream().anyMatch(transfer -> transfer.to() == Destination.Pool.NON_TRANSFERABLE)) {
            causes(stage).ifPresent(sentences::add);
        }
        return sentences;
    }

    /** Why papers are non-transferable, where that is told. */
    private static Optional<String> causes(Stage stage) {
        List<String> causes = stage.inactive().stream()
                .filter(inactive -> inactive.papers() > 0)
                .map(inactive -> Phrases.papers(inactive.papers()) + " " + InactiveWords.because(inactive.cause()))
                .toList();
        return causes.isEmpty()
                ? Optional.empty()
                : Optional.of("Non-transferable so far: " + Phrases.list(causes) + ".");
    }

    private Optional<String> source(Source source) {
        if (source instanceof Source.Surplus surplus) {
            return Optional.of("The transfer value of " + Phrases.papers(surplus.papers())
                    + (surplus.selector() == Source.Selector.LAST_PARCEL ? " last received, at " : " received at ")
                    + phrases.value(surplus.received())
                    + (surplus.selector() == Source.Selector.LAST_PARCEL ? ", is " : " is ") + division(surplus) + ".");
        }
        if (source instanceof Source.Exclusion exclusion) {
            return Optional.of(Phrases.papers(exclusion.papers()) + (exclusion.papers() == 1 ? " keeps" : " keep")
                    + " the value of " + phrases.value(exclusion.value()) + ": " + phrases.votes(exclusion.votes())
                    + ".");
        }
        if (source instanceof Source.InTurn turn) {
            return Optional.of(Phrases.papers(turn.papers())
                    + (turn.areAllDue()
                            ? ", looked at in their order, "
                            : ", looked at in intervals of " + turn.interval() + " (" + turn.lying() + " / "
                                    + turn.due() + " to the nearest whole number), ")
                    + (turn.to() instanceof Destination.Receiver receiver
                            ? (turn.papers() == 1 ? "goes to " : "go to ") + phrases.name(receiver.candidate())
                            : (turn.papers() == 1 ? "becomes" : "become") + " non-transferable")
                    + ".");
        }
        if (source instanceof Source.WholePapers whole) {
            return Optional.of(SampleWords.of(rule)
                            .map(sample -> Phrases.papers(whole.papers()) + ", " + sample + ",")
                            .orElseGet(() -> "Of those last received, " + Phrases.papers(whole.papers()))
                    + (whole.papers() == 1 ? " leaves: " : " leave: ") + phrases.figure(whole.numerator()) + " / "
                    + shortest(whole.divisor()) + ", a whole number by the largest fractions.");
        }
        return Optional.empty();
    }

    private Optional<String> toCandidate(Transfer transfer) {
        return transfer.to() instanceof Destination.Receiver receiver
                ? Optional.of(phrases.name(receiver.candidate()) + " " + amount(transfer))
                : Optional.empty();
    }

    private Optional<String> toPool(Transfer transfer) {
        if (!(transfer.to() instanceof Destination.Pool pool)) {
            return Optional.empty();
        }
        boolean carried = transfer.papers() > 0;
        boolean one = carried ? transfer.papers() == 1 : transfer.votes().equals(Votes.of(1));
        String what = carried ? amount(transfer) : phrases.votes(transfer.votes()) + " that no paper carries";
        return Optional.of(what
                + switch (pool) {
                    case NON_TRANSFERABLE -> one ? " becomes non-transferable." : " become non-transferable.";
                    case LOSS_BY_FRACTION -> one ? " is lost by fraction." : " are lost by fraction.";
                });
    }

    /** The quotient as the rule took it, or the value received where the quotient is more and may not be. */
    private String division(Source.Surplus surplus) {
        String operands = phrases.figure(surplus.numerator()) + " / " + shortest(surplus.divisor());
        if (rule.surpluses().multiplyFractions() && !surplus.received().equals(TransferValue.ONE)) {
            return operands + " x " + phrases.value(surplus.received()) + " = "
                    + phrases.value(surplus.transferValue());
        }
        boolean held = surplus.transferValue().equals(surplus.received())
                && surplus.numerator().isMoreThan(surplus.divisor().times(surplus.received()));
        return held
                ? phrases.value(surplus.transferValue()) + ", no more than received, though " + operands + " is more"
                : operands + " = " + phrases.value(surplus.transferValue());
    }

    private String shortest(Votes amount) {
        String figure = phrases.figure(amount);
        return figure.matches("[0-9]+\\.0+") ? figure.substring(0, figure.indexOf('.')) : figure;
    }

    private String amount(Transfer transfer) {
        return transfer.papers() == 0
                ? phrases.votes(transfer.votes())
                : Phrases.papers(transfer.papers()) + " (" + phrases.votes(transfer.votes()) + ")";
    }

    private String received(Stage stage, Tally tally) {
        String name = phrases.name(tally.candidate());
        Destination self = new Destination.Receiver(tally.candidate());
        List<String> parts = stage.transfers().stream()
                .filter(transfer -> transfer.to().equals(self))
                .map(transfer -> amount(transfer) + " from " + phrases.name(transfer.from()))
                .toList();
        if (!parts.isEmpty()) {
            return name + " receives " + Phrases.list(parts) + " and has " + phrases.votes(tally.votes()) + ".";
        }
        return name
                + (settledBefore(stage, tally) ? ", who is " + tally.status().term() + "," : "")
                + " receives nothing and has " + phrases.votes(tally.votes()) + ".";
    }

    /** Whether the candidate was elected or excluded before the figures of this stage were there. */
    private static boolean settledBefore(Stage stage, Tally tally) {
        return !tally.status().isContinuing()
                && stage.decisions().stream()
                        .noneMatch(decision -> decision.type() != DecisionType.DEFER
                                && decision.candidates().contains(tally.candidate()));
    }
}
