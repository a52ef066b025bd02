package org.scrutineer.record;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How a rule book works the quota out for several places, in terms that a reader can follow.
 *
 * @param form what is made of the quotient of votes and places, of which there is one more than are filled
 * @param divided which votes are divided when first preferences have been counted
 * @param places the decimal places it is worked out to, 0 where it is not rounded
 */
public record QuotaDescription(Form form, Divided divided, int places) {

    /** What is made of the quotient. */
    public enum Form {
        /** Rounded down, and one more in the last place. */
        PLUS_UNIT,
        /** Rounded up; to a whole number where the rule book says so of large quotas. */
        ROUNDED_UP,
        /** As it is, or rounded down. */
        SHARE
    }

    /** Which votes are divided. */
    public enum Divided {
        /** Those of all valid papers. */
        VALID,
        /** Those that candidates have. */
        ACTIVE
    }

    private static final Map<String, QuotaDescription> KNOWN = Map.of(
            "droopPlusUnit", new QuotaDescription(Form.PLUS_UNIT, Divided.VALID, 0),
            "droopRoundedUp", new QuotaDescription(Form.ROUNDED_UP, Divided.VALID, 0),
            "activeDroopPlusUnit", new QuotaDescription(Form.PLUS_UNIT, Divided.ACTIVE, 0),
            "activeShare", new QuotaDescription(Form.SHARE, Divided.ACTIVE, 0),
            "exactActiveShare", new QuotaDescription(Form.SHARE, Divided.ACTIVE, 0),
            "exactDroop", new QuotaDescription(Form.SHARE, Divided.VALID, 0));

    private static final Set<String> NEVER_ROUNDED = Set.of("exactActiveShare", "exactDroop");

    public QuotaDescription {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(divided, "divided");
    }

    /** What the quota says of itself, if all of it that tells the sum is known. */
    static Optional<QuotaDescription> of(PartDescription quota) {
        Optional<QuotaDescription> known = quota.form().map(KNOWN::get);
        Optional<Clause> reduction = quota.part("reduced").flatMap(PartDescription::clause);
        Divided divided = reduction.isPresent() && reduction.equals(quota.clause())
                ? Divided.ACTIVE
                : known.map(QuotaDescription::divided).orElse(Divided.VALID);
        return quota.form().filter(NEVER_ROUNDED::contains).isPresent()
                ? known
                : known.flatMap(form -> quota.word("places")
                        .filter(places -> places.matches("[0-9]|[1-3][0-9]|40"))
                        .map(places -> new QuotaDescription(form.form(), divided, Integer.parseInt(places))));
    }
}
