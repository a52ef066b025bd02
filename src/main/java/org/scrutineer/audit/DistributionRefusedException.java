package org.scrutineer.audit;

import java.io.Serial;

/** Says that no published distribution can be checked by a rule book, and why. */
public final class DistributionRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param book the identifier of the rule book
     * @param reason what stands against it
     */
    public DistributionRefusedException(String book, String reason) {
        super("a distribution must tell how papers of each value moved to be checked without papers, but by " + book
                + " " + reason);
    }
}
