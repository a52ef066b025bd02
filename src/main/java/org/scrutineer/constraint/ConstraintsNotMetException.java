package org.scrutineer.constraint;

import java.io.Serial;
import java.util.List;

/**
 * Constraints that no set of candidates meets. The sets are of as many candidates as there are places; where fewer
 * stand, of all who do.
 */
public final class ConstraintsNotMetException extends ConstraintException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> conflict;

    ConstraintsNotMetException(List<String> conflict) {
        super("some set of candidates must meet the constraints, but none does: " + String.join("; ", conflict));
        this.conflict = List.copyOf(conflict);
    }

    /**
     * Returns bounds that cannot hold together, of which none can be left out.
     *
     * @return the bounds in words, with their numbers
     */
    public List<String> conflict() {
        return conflict;
    }
}
