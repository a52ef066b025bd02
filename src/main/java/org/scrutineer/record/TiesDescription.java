package org.scrutineer.record;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule book says of ties, asked of its parts.
 *
 * @param parts what each part of the rule book says of itself, by role
 */
public record TiesDescription(PartDescription parts) {

    public TiesDescription {
        Objects.requireNonNull(parts, "parts");
    }

    /**
     * Returns whether the first of an order of lots is the one acted on.
     *
     * @return whether it is, and not the strongest
     */
    public boolean actOnTheFirstDrawn() {
        return hasTieWay("predeterminedOrder");
    }

    /**
     * Returns whether ties can be settled by how many papers mark each candidate first, second and so on.
     *
     * @return whether they can
     */
    public boolean areSettledByPreferences() {
        return hasTieWay("orderOfPreferences");
    }

    /**
     * Returns how ties for exclusion are settled, or for giving a place up where nobody is excluded.
     *
     * @return the way of the last step that has one and transfers no surplus, empty if none says it with a clause
     */
    public Optional<TieDescription> forExclusion() {
        Stream<PartDescription> steps =
                parts.list("step").stream().filter(step -> !step.form().equals(Optional.of("largestSurplus")));
        return Stream.concat(parts.part("minimum").stream(), steps)
                .flatMap(part -> part.part("ties").stream())
                .flatMap(ties -> ties.clause().map(clause -> new TieDescription(ties.ways(), clause)).stream())
                .reduce((one, last) -> last);
    }

    private boolean hasTieWay(String form) {
        return parts.all().anyMatch(part -> part.ways().contains(form));
    }
}
