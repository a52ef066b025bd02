package org.scrutineer.rules.exclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.CountView;

/**
 * As many of the lowest candidates as have too few votes together to change who is elected. The notional votes of a
 * candidate are those of all up to him from the bottom; his shortfall is what he lacks of the quota. The leading
 * shortfall is that of the highest, the vacancy shortfall that of as many of the highest as there are vacancies.
 *
 * <p>Candidate A is the lowest whose notional votes reach the vacancy shortfall. Candidate B is the highest below A, or
 * of all if there is no A, who stands directly under somebody with more votes than B's notional votes. If those of B
 * are below the leading shortfall, all up to B go; otherwise all up to Candidate C, the highest whose notional votes
 * are below it. Nobody goes so who is needed to fill the vacancies.
 *
 * <p>Inferred: where there is no B, or no C when one is looked for, nobody goes by this; under constraints the guarded
 * are passed over, but counted among the highest.
 *
 * @param clause the clause
 */
public record BelowTheLeadingShortfall(Clause clause) implements Together {

    public BelowTheLeadingShortfall {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public List<Size> sizes(List<Candidate> fromTheBottom, CountView view) {
        List<Votes> notional = notionalVotes(fromTheBottom, view);
        List<Candidate> fromTheTop = view.continuingFromTheTop();
        Votes leading = shortfall(fromTheTop.subList(0, 1), view);
        Votes ofVacancies = shortfall(fromTheTop.subList(0, Math.min(view.vacancies(), fromTheTop.size())), view);
        int most = Math.min(fromTheBottom.size(), fromTheTop.size() - view.vacancies());
        return candidateB(fromTheBottom, notional, ofVacancies, view)
                .map(place -> leading.isMoreThan(notional.get(place)) ? place + 1 : below(leading, notional))
                .map(number -> Math.min(number, most))
                .filter(number -> number > 0)
                .map(number -> new Size(number, number == 1 ? Reason.LOWEST : Reason.BULK_LOWEST, clause))
                .stream()
                .toList();
    }

    private static List<Votes> notionalVotes(List<Candidate> fromTheBottom, CountView view) {
        List<Votes> notional = new ArrayList<>();
        Votes sum = Votes.ZERO;
        for (Candidate candidate : fromTheBottom) {
            sum = sum.plus(view.votesOf(candidate));
            notional.add(sum);
        }
        return notional;
    }

    private static Votes shortfall(List<Candidate> candidates, CountView view) {
        return candidates.stream()
                .map(candidate -> view.quota().minus(view.votesOf(candidate)))
                .reduce(Votes.ZERO, Votes::plus);
    }

    /** The place of Candidate B, from the bottom. */
    private static Optional<Integer> candidateB(
            List<Candidate> fromTheBottom, List<Votes> notional, Votes ofVacancies, CountView view) {
        Optional<Integer> found = Optional.empty();
        for (int place = 0; place + 1 < fromTheBottom.size(); place++) {
            boolean belowA = ofVacancies.isMoreThan(notional.get(place));
            if (belowA && view.votesOf(fromTheBottom.get(place + 1)).isMoreThan(notional.get(place))) {
                found = Optional.of(place);
            }
        }
        return found;
    }

    /** How many have notional votes below the leading shortfall. */
    private static int below(Votes leading, List<Votes> notional) {
        return (int) notional.stream().filter(leading::isMoreThan).count();
    }

    @Override
    public PartDescription description() {
        return PartDescription.citing(clause).with("limit", "leadingShortfall");
    }
}
