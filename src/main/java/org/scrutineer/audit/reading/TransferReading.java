package org.scrutineer.audit.reading;

import java.util.Optional;

/** How a surplus is transferred: as votes at a value, or as whole papers. */
sealed interface TransferReading permits ValueReading, FractionReading {

    /** The value, where papers go on at one. */
    default Optional<ValueReading> value() {
        return Optional.empty();
    }

    /** The shares, where whole papers go on. */
    default Optional<FractionReading> fractions() {
        return Optional.empty();
    }

    /** Reads what a step says of it, in one of two roles. */
    static TransferReading of(Words step) {
        boolean whole = step.part("fractions").isPresent();
        return whole
                ? Forms.FRACTIONS.read(step.need("fractions")).examining(FractionReading.Examined.read(step))
                : Forms.VALUES
                        .read(step.need("value"))
                        .examining(
                                step.oneOf("examined", "all", "lastParcel").equals("all")
                                        ? ValueReading.Examined.ALL
                                        : ValueReading.Examined.LAST_PARCEL)
                        .leaving(
                                step.part("grouping").map(Forms.TRANSFERS::read).orElse(LeavingReading.ALL_AT_ONCE));
    }
}
