package org.scrutineer.rules.exclusion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.parcel.Deferral;
import org.scrutineer.rules.part.CountView;

/**
 * As many of the lowest as have, with all surpluses that wait, fewer votes than the next, while enough candidates are
 * left to fill the vacancies: the sure losers. So equals go together or not at all.
 *
 * <p>Where nobody has been excluded yet and no surplus waits, sure losers without votes take the lowest other with
 * them; and where nobody who continues has votes, all are sure losers.
 *
 * @param clause the clause
 */
public record SureLosers(Clause clause) implements Together {

    public SureLosers {
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Lets surpluses wait while there are sure losers.
     *
     * @param clause the clause
     */
    public record MeanwhileSurplusesWait(Clause clause) implements Deferral {

        public MeanwhileSurplusesWait {
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public boolean mayWait(CountView view) {
            return number(Exclusions.fromTheBottom(view), view) > 0;
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("whileSureLosers", clause);
        }
    }

    /** How many of the lowest are sure to lose. */
    private static int number(List<Candidate> fromTheBottom, CountView view) {
        Votes surpluses = view.untransferredSurpluses();
        if (surpluses.isZero()
                && view.continuing().stream()
                        .allMatch(candidate -> view.votesOf(candidate).isZero())) {
            return fromTheBottom.size();
        }
        Optional<Votes> spared = view.continuing().stream()
                .filter(candidate ->
                        fromTheBottom.size() < view.continuing().size() && !fromTheBottom.contains(candidate))
                .map(view::votesOf)
                .min(Votes::compareTo);
        int most = Math.min(fromTheBottom.size(), view.continuing().size() - view.vacancies());
        Votes together = surpluses;
        int number = 0;
        for (int size = 1; size <= most; size++) {
            together = together.plus(view.votesOf(fromTheBottom.get(size - 1)));
            Votes all = together;
            boolean isLess = Stream.concat(
                            fromTheBottom.stream().skip(size).limit(1).map(view::votesOf), spared.stream())
                    .allMatch(next -> next.isMoreThan(all));
            number = isLess ? size : number;
        }
        return number;
    }

    @Override
    public List<Size> sizes(List<Candidate> fromTheBottom, CountView view) {
        int number = number(fromTheBottom, view);
        boolean haveNone = fromTheBottom.stream()
                .limit(number)
                .allMatch(candidate -> view.votesOf(candidate).isZero());
        boolean first = view.history().stream().noneMatch(point -> point.kind() == StageAction.Kind.EXCLUSION)
                && view.untransferredSurpluses().isZero();
        if (first && haveNone && number > 0 && number < fromTheBottom.size()) {
            return List.of(new Size(number + 1, Reason.LOWEST, clause));
        }
        Reason reason = number == 1 || haveNone ? Reason.LOWEST : Reason.BULK_LOWEST;
        return number == 0 ? List.of() : List.of(new Size(number, reason, clause));
    }

    @Override
    public PartDescription description() {
        return PartDescription.citing(clause).with("limit", "sureLosers");
    }
}
