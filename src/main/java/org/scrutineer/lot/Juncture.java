package org.scrutineer.lot;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Where a count stands when it waits for a lot. Counts of one election by one rule book that stand alike, and were
 * given the same answers since their last step, go on alike: with the same lots they elect the same candidates.
 *
 * @param step how many steps the count has taken: each election test and each choice of what comes next is one
 * @param standing a digest of all that can still be looked at: who is where, the votes and the papers of all who can
 *     still receive or pass on, and their votes at every earlier point. It is of no use but to be compared
 */
public record Juncture(int step, String standing) {

    public Juncture {
        Objects.requireNonNull(standing, "standing");
    }

    /**
     * Makes the juncture of what can still be looked at.
     *
     * @param step the step
     * @param tie the tie that waits
     * @param seen all that can still be looked at, in a text that differs if it does
     * @return the juncture
     */
    public static Juncture of(int step, Tie tie, String seen) {
        String whole = tie.purpose() + " "
                + tie.candidates().stream().map(one -> one.number()).toList() + "\n" + seen;
        return new Juncture(step, HexFormat.of().formatHex(Sha256.of(whole.getBytes(StandardCharsets.UTF_8))));
    }
}
