package org.scrutineer.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;

/**
 * Says what was decided on the figures of an entry, and on which numbers.
 *
 * @param course the course of the count
 */
public record DecisionWords(Course course) {

    private Stage stage(int entry) {
        return course.record().stages().get(entry);
    }

    private Measured measured() {
        return Measured.by(course.record().rule());
    }

    private Votes votes(int entry, Candidate candidate) {
        return stage(entry).tallyOf(candidate).votes();
    }

    /**
     * Says what was decided, and about whom.
     *
     * @param decision the decision
     * @return such as {@code Elected: A and B.}
     */
    public Sentence head(Decision decision) {
        Sentence head = switch (decision.type()) {
            case ELECT -> Sentence.of("Elected");
            case EXCLUDE -> Sentence.of(decision.reason() == Reason.COUNT_COMPLETE ? "Not elected" : "Excluded next");
            case WITHDRAW -> Sentence.of("Treated as withdrawn");
            case GUARD -> Sentence.of("Guarded");
            case DOOM -> Sentence.of("Doomed");
            case DEFER -> Sentence.of(decision.reason() == Reason.LOT ? "Election waits" : "Surplus waits");
            case APPORTION -> Sentence.of("One paper more");
            case LEAVE_VACANT -> Sentence.of("Place left vacant");
            case COME_BACK -> Sentence.of("Back in the count");
            case STOP -> Sentence.of("The count ends");
        };
        return decision.candidates().isEmpty()
                ? head.words(".")
                : head.words(": ").named(decision.candidates()).words(".");
    }

    /**
     * Says why a candidate is elected.
     *
     * @param entry the entry on whose figures
     * @param reason why
     * @param candidate the candidate
     * @return a sentence, or several
     */
    public Sentence whyElected(int entry, Reason reason, Candidate candidate) {
        Votes votes = votes(entry, candidate);
        Votes quota = stage(entry).quota();
        if (!course.record().rule().hasQuota()) {
            return Sentence.of("Elected with ").votes(votes).then(lead(entry, reason, candidate));
        }
        if (reason == Reason.QUOTA) {
            Votes over = votes.minus(quota);
            Sentence reached = measured()
                    .said(
                            Sentence.of("Reached the quota of ")
                                    .amount(quota)
                                    .words(" at stage " + stage(entry).number() + " with "),
                            votes);
            return over.isPositive() ? reached.words(", ").amount(over).words(" over it.") : reached.words(".");
        }
        Sentence with =
                measured().said(Sentence.of("Elected at stage " + stage(entry).number() + " with "), votes);
        Sentence below =
                quota.isMoreThan(votes) ? with.words(", below the quota of ").amount(quota) : with;
        return below.words(electing(reason));
    }

    private String electing(Reason reason) {
        return switch (reason) {
            case UNCATCHABLE ->
                course.record().rule().surpluses().mayWaitWhenTheLastVacancyIsFilled()
                        ? ": at least as many as all others together."
                        : ": no one behind could overtake any more.";
            case LAST_REMAINING -> ": no more candidates remained than places.";
            case GUARDED -> ": the constraints could not be met otherwise.";
            case LOT -> ", by lot.";
            case QUOTA,
                    LOWEST,
                    BULK_LOWEST,
                    IMPOSSIBLE,
                    BELOW_THRESHOLD,
                    DOOMED,
                    UNDECLARED,
                    EQUAL_FRACTION,
                    WITHDRAWN,
                    RE_OPEN_NOMINATIONS,
                    RESTART,
                    QUOTA_NOT_REACHED,
                    WITHOUT_VOTES,
                    COUNT_COMPLETE -> ".";
        };
    }

    /** Where the most votes win: by how much somebody elected leads the first who is not. */
    private Sentence lead(int entry, Reason reason, Candidate elected) {
        if (reason == Reason.GUARDED || reason == Reason.LOT) {
            return Sentence.of(electing(reason));
        }
        Optional<Candidate> first = course.inOrderOfResult().stream()
                .filter(candidate -> !(course.fateOf(candidate) instanceof Fate.Chosen) && !candidate.isWithdrawn())
                .max(Comparator.comparing(candidate -> votes(entry, candidate)));
        return first.map(other -> {
                    Votes lead = votes(entry, elected).minus(votes(entry, other));
                    return lead.isPositive()
                            ? Sentence.of(", ")
                                    .amount(lead)
                                    .words(" more than ")
                                    .named(other)
                                    .words(", who has the most of those not elected.")
                            : Sentence.of(".");
                })
                .orElseGet(() -> Sentence.of("."));
    }

    /**
     * Says why something was decided.
     *
     * @param entry the entry on whose figures
     * @param decision the decision
     * @return a sentence, or several
     */
    public Sentence why(int entry, Decision decision) {
        return switch (decision.type()) {
            case ELECT -> each(entry, decision);
            case EXCLUDE -> whyExcluded(entry, decision);
            case WITHDRAW -> Sentence.of("No paper has a preference that counts for them.");
            case GUARD -> Sentence.of("Cannot be excluded: the constraints could not be met otherwise.");
            case DOOM -> Sentence.of("Could no longer be elected under the constraints.");
            case DEFER -> waiting(entry, decision);
            case APPORTION -> Sentence.of("The fraction of papers counts as one.");
            case LEAVE_VACANT -> Sentence.of("Re-open nominations is elected, and so the place stays vacant.");
            case COME_BACK -> Sentence.of("The count begins again, as if nobody had been elected.");
            case STOP -> ending(course.record());
        };
    }

    private Sentence each(int entry, Decision decision) {
        Sentence all = Sentence.of("");
        for (Candidate candidate : decision.candidates()) {
            Sentence one = whyElected(entry, decision.reason(), candidate);
            all = decision.candidates().size() == 1
                    ? one
                    : all.words(all.equals(Sentence.of("")) ? "" : " ")
                            .named(candidate)
                            .words(": ")
                            .then(one);
        }
        return all;
    }

    private Sentence waiting(int entry, Decision decision) {
        if (decision.reason() == Reason.LOT) {
            return Sentence.of("Equal throughout, so that a lot would have to decide; the count goes on without one.");
        }
        Votes over = decision.candidates().stream()
                .map(candidate -> votes(entry, candidate).minus(stage(entry).quota()))
                .reduce(Votes.ZERO, Votes::plus);
        return Sentence.of("").votes(over).words(" over the quota not passed on yet.");
    }

    /**
     * Says that a count is over.
     *
     * @param record the record
     * @return whether all places are filled, in a sentence
     */
    public static Sentence ending(CountRecord record) {
        String ending = RonWords.ending(record);
        return Sentence.of(ending.substring(0, 1).toUpperCase(Locale.ROOT) + ending.substring(1) + ".");
    }

    /**
     * Says why candidates are excluded.
     *
     * @param entry the entry on whose figures
     * @param decision the decision
     * @return a sentence
     */
    public Sentence whyExcluded(int entry, Decision decision) {
        return switch (decision.reason()) {
            case LOWEST, BULK_LOWEST ->
                measured() == Measured.QUOTIENTS ? lowestQuotient(entry, decision) : lowest(entry, decision);
            case BELOW_THRESHOLD -> belowThreshold(entry, decision);
            case DOOMED -> Sentence.of("Could no longer be elected under the constraints.");
            case IMPOSSIBLE -> impossible(entry, decision);
            case UNDECLARED ->
                Sentence.of("Written in without having been declared, and so never elected: ")
                        .votes(sum(entry, decision))
                        .words(".");
            case LOT -> fewest(entry, decision, Sentence.of(" By lot."));
            case COUNT_COMPLETE -> ending(course.record());
            case QUOTA_NOT_REACHED -> fewest(entry, decision, Sentence.of(" Nobody is elected without the quota."));
            case WITHOUT_VOTES -> Sentence.of("Without votes nobody is elected.");
            case QUOTA, LAST_REMAINING, UNCATCHABLE, GUARDED, EQUAL_FRACTION, WITHDRAWN, RE_OPEN_NOMINATIONS, RESTART ->
                fewest(entry, decision, Sentence.of(""));
        };
    }

    private Sentence impossible(int entry, Decision decision) {
        OutOfReach sums = new OutOfReach(stage(entry), decision);
        boolean alone = sums.parts().size() == decision.candidates().size();
        Sentence could = Sentence.of("Could not be elected any more: ")
                .votes(sums.reach())
                .words(alone ? "" : ", all that could still come among them");
        return sums.next()
                .map(next -> could.then(against(sums.reach(), next.candidate(), next.votes())))
                .orElseGet(() -> could.words("."));
    }

    private Sentence belowThreshold(int entry, Decision decision) {
        Votes most = decision.candidates().stream()
                .map(candidate -> votes(entry, candidate))
                .reduce(Votes.ZERO, (one, other) -> one.isMoreThan(other) ? one : other);
        return Sentence.of(decision.candidates().size() == 1 ? "Had " : "Each had at most ")
                .votes(most)
                .words(", fewer than the ")
                .amount(Votes.of(course.record().rule().leastVotesToStay()))
                .words(" that were asked of whoever stayed after the first exclusion.");
    }

    private Sentence fewest(int entry, Decision decision, Sentence more) {
        return measured()
                .said(Sentence.of("With "), sum(entry, decision))
                .words(".")
                .then(more);
    }

    private Votes sum(int entry, Decision decision) {
        return decision.candidates().stream()
                .map(candidate -> votes(entry, candidate))
                .reduce(Votes.ZERO, Votes::plus);
    }

    /** By quotients one alone is excluded. */
    private Sentence lowestQuotient(int entry, Decision decision) {
        Sentence was =
                Sentence.of("A quotient of ").amount(sum(entry, decision)).words(" was the lowest");
        return course.inTheCount(entry).stream()
                .filter(candidate -> !decision.candidates().contains(candidate))
                .min(Comparator.comparing((Candidate candidate) -> votes(entry, candidate))
                        .thenComparing(Candidate::number))
                .map(next -> was.words("; next came ")
                        .named(next)
                        .words(" with ")
                        .amount(votes(entry, next))
                        .words("."))
                .orElseGet(() -> was.words("."));
    }

    private Sentence lowest(int entry, Decision decision) {
        Votes sum = sum(entry, decision);
        List<Candidate> others = course.inTheCount(entry).stream()
                .filter(candidate -> !decision.candidates().contains(candidate))
                .toList();
        String whose = others.stream().anyMatch(candidate -> isSpared(entry, candidate, decision))
                ? " the fewest of those who could be excluded"
                : " the fewest";
        Optional<Candidate> next = others.stream()
                .filter(candidate -> !course.isGuarded(entry, candidate))
                .min(Comparator.comparing((Candidate candidate) -> votes(entry, candidate))
                        .thenComparing(Candidate::number));
        Sentence opening = decision.candidates().size() == 1 ? Sentence.of("") : Sentence.of("Together ");
        Sentence had = opening.votes(sum);
        if (decision.candidates().size() > 1) {
            return next.map(candidate -> had.then(against(sum, candidate, votes(entry, candidate))))
                    .orElseGet(() -> had.words("."));
        }
        return next.map(candidate -> single(had, sum, candidate, votes(entry, candidate), whose))
                .orElseGet(() -> had.words(were(sum) + " the fewest."));
    }

    /** Whether somebody who must be elected for the constraints to be met has fewer votes than one who is excluded. */
    private boolean isSpared(int entry, Candidate candidate, Decision decision) {
        return course.isGuarded(entry, candidate)
                && decision.candidates().stream()
                        .anyMatch(one -> votes(entry, one).isMoreThan(votes(entry, candidate)));
    }

    private static Sentence against(Votes sum, Candidate next, Votes votes) {
        int order = sum.compareTo(votes);
        String words = order < 0 ? ", fewer than " : order == 0 ? ", no more than " : "; next came ";
        return Sentence.of(words)
                .named(next)
                .words(order > 0 ? " with " : " alone with ")
                .amount(votes)
                .words(".");
    }

    private static Sentence single(Sentence had, Votes sum, Candidate next, Votes votes, String whose) {
        if (sum.isMoreThan(votes)) {
            return had.words(".");
        }
        return sum.equals(votes)
                ? had.words(were(sum) + whose + ", as many as ").named(next).words(" had.")
                : had.words(were(sum) + whose + "; next came ")
                        .named(next)
                        .words(" with ")
                        .amount(votes)
                        .words(".");
    }

    private static String were(Votes votes) {
        return votes.equals(Votes.of(1)) ? " was" : " were";
    }

    /**
     * Returns whether a decision takes somebody out of the count.
     *
     * @param decision the decision
     * @return whether it is an exclusion, other than of whoever is merely left at the end
     */
    public static boolean excludes(Decision decision) {
        return decision.type() == DecisionType.EXCLUDE && decision.reason() != Reason.COUNT_COMPLETE;
    }
}
