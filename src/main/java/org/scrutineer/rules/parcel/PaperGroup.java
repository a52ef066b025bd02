package org.scrutineer.rules.parcel;

import java.util.Objects;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;

/**
 * Papers examined for a surplus that were received at one value.
 *
 * @param received the value at which they were received
 * @param papers the papers, at least 1
 * @param firstPreferences those of them that were received as first preferences, and not in a transfer
 * @param transferable those of them that bear a next available preference
 */
public record PaperGroup(TransferValue received, long papers, long firstPreferences, long transferable) {

    public PaperGroup {
        Objects.requireNonNull(received, "received");
    }

    /**
     * Returns what those are worth that bear a next available preference, at the value at which they were received.
     *
     * @return the votes, zero or more
     */
    public Votes transferableWorth() {
        return Votes.of(transferable, received);
    }

    /**
     * Returns what those are worth that bear none, at the value at which they were received.
     *
     * @return the votes, zero or more
     */
    public Votes strandedWorth() {
        return Votes.of(papers - transferable, received);
    }
}
