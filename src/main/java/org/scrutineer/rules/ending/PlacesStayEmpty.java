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
 * Ends a count when nobody continues but undeclared write-ins, who are never elected. That no more continue than there
 * are vacancies elects nobody: places may stay empty.
 *
 * @param clause the clause, or the practice
 */
public record PlacesStayEmpty(Clause clause) implements Ending {

    public PlacesStayEmpty {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Set<Situation> settles() {
        return Set.of(Situation.FEWER_THAN_VACANCIES, Situation.AS_MANY_AS_VACANCIES);
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        return view.declaredFromTheTop().isEmpty() ? PlacesFilled.ending(view.continuing(), clause) : List.of();
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of());
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("placesStayEmpty", clause);
    }
}
