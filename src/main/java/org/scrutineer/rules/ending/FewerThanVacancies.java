package org.scrutineer.rules.ending;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Situation;

/**
 * Ends a count when fewer candidates continue than there are vacancies: they are elected, most votes first, and the
 * places for which nobody is left stay unfilled.
 *
 * @param clause the clause
 */
public record FewerThanVacancies(Clause clause) implements Ending {

    public FewerThanVacancies {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<Situation> settles() {
        return Set.of(Situation.FEWER_THAN_VACANCIES);
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        return view.declaredFromTheTop().size() < view.vacancies()
                ? RemainingFillVacancies.electingAll(view, clause)
                : List.of();
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("fewerThanVacancies", clause);
    }
}
