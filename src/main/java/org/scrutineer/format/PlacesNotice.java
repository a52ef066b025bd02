package org.scrutineer.format;

import java.util.Optional;

/** What is to be said of an election in which no more candidates stand than there are places. */
public final class PlacesNotice {

    /** The code of the notice. */
    public static final String CODE = "W-PLACES";

    private PlacesNotice() {}

    /**
     * Returns what is to be said.
     *
     * @param seats the places to fill, at least 1
     * @param standing the candidates not withdrawn, zero or more
     * @return the message, or nothing if more stand than there are places
     */
    public static Optional<String> of(int seats, long standing) {
        if (seats < standing) {
            return Optional.empty();
        }
        return Optional.of(
                seats == standing
                        ? "seats are as many as candidates not withdrawn"
                        : "seats are " + seats + ", more than the " + standing
                                + " candidates not withdrawn, so that places stay unfilled: " + (seats - standing));
    }
}
