package org.scrutineer.rules.parcel;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.scrutineer.record.Destination;

/**
 * At what value each group of papers examined is passed on, and what becomes of the rest of the surplus.
 *
 * @param each a share for each group, in the order of the groups
 * @param withoutNextPreference what becomes of papers that bear no next available preference
 * @param atNoValue what becomes of papers whose share is no value
 * @param remainder where the part of the surplus goes that no paper carries
 */
public record Shares(
        List<Share> each,
        WithoutNextPreference withoutNextPreference,
        AtNoValue atNoValue,
        Destination.Pool remainder) {

    public Shares {
        each = List.copyOf(each);
        Objects.requireNonNull(withoutNextPreference, "withoutNextPreference");
        Objects.requireNonNull(atNoValue, "atNoValue");
        Objects.requireNonNull(remainder, "remainder");
    }

    /**
     * Makes shares by asking for one group after the other.
     *
     * @param examination the papers examined
     * @param share the share of a group
     * @param withoutNextPreference what becomes of papers that bear no next available preference
     * @param atNoValue what becomes of papers whose share is no value
     * @param remainder where the part of the surplus goes that no paper carries
     * @return the shares
     */
    public static Shares of(
            Examination examination,
            Function<PaperGroup, Share> share,
            WithoutNextPreference withoutNextPreference,
            AtNoValue atNoValue,
            Destination.Pool remainder) {
        return new Shares(
                examination.groups().stream().map(share).toList(), withoutNextPreference, atNoValue, remainder);
    }
}
