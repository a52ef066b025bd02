package org.scrutineer.audit.reading;

import java.util.Optional;

/** How a surplus is transferred: as votes at a value, or as whole papers by shares or one after the other. */
sealed interface TransferReading permits ValueReading, FractionReading, EveryNthReading {

    /** The value, where papers go on at one. */
    default Optional<ValueReading> value() {
        return Optional.empty();
    }

    /** The shares, where whole papers go on. */
    default Optional<FractionReading> fractions() {
        return Optional.empty();
    }

    /** Whether papers are looked at one after the other. */
    default boolean isInTurn() {
        return false;
    }

    /** Reads what a step says of it, in one of three roles. */
    static TransferReading of(Words step) {
        if (step.part("turns").isPresent()) {
            return Forms.TURNS.read(step.need("turns"));
        }
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
