package org.scrutineer.audit;

import org.scrutineer.record.Destination;
import org.scrutineer.record.Stage;

/**
 * Which papers leave in the transfer of a surplus, and at what value, as the parameters say.
 *
 * @param value the word for the formula
 * @param rounding the word for what is cut off
 * @param places the decimal places kept
 * @param examined the word for the papers that are looked at
 * @param withoutNext the word for what becomes of papers with no next preference
 * @param remainder the word for where the rest of the surplus goes
 * @param zeroValue the word for what becomes of papers worth nothing
 */
record ValueReading(
        String value,
        String rounding,
        int places,
        String examined,
        String withoutNext,
        String remainder,
        String zeroValue) {

    /** Papers that are always worth one vote: no value is worked out. */
    static final ValueReading WHOLE_PAPERS =
            new ValueReading("", "", 0, "lastParcel", "stay", "nonTransferable", "goesOn");

    private static final String BY_VOTES = "surplusTimesReceivedByVotes";

    /** What a rule book says that transfers no surplus: every paper is worth one vote. */
    static final ValueReading NO_SURPLUS =
            new ValueReading(BY_VOTES, "quotientDown", 0, "all", "leave", "lossByFraction", "goesOn");

    /**
     * A transfer value and what is divided to find it.
     *
     * @param value the value
     * @param numerator what is divided
     * @param divisor what it is divided by
     */
    record Worked(Fraction value, Fraction numerator, Fraction divisor) {}

    /** Reads the parameters of a step. */
    static ValueReading read(Words words, String prefix) {
        words.text(prefix + "value.clause");
        String value = words.oneOf(prefix + "value", BY_VOTES, "surplusByTransferablePapers");
        if (!value.equals(BY_VOTES)) {
            words.oneOf(prefix + "cap", "received");
        }
        return new ValueReading(
                value,
                words.oneOf(prefix + "rounding", "quotientDown", "productAndQuotientDown"),
                words.places(prefix + "places"),
                words.oneOf(prefix + "examined", "all", "lastParcel"),
                words.oneOf(prefix + "withoutNextPreference", "leave", "stay"),
                words.oneOf(prefix + "remainder", "lossByFraction", "nonTransferable", "fractionsLost"),
                words.oneOf(prefix + "zeroValue", "goesOn", "nonTransferable"));
    }

    /** The value at which papers are passed on. */
    Worked worked(Fraction surplus, Fraction votes, Fraction received, long transferable) {
        if (value.equals(BY_VOTES)) {
            Fraction product = surplus.times(received);
            Fraction kept = rounding.equals("productAndQuotientDown") ? product.cutOff(places) : product;
            return new Worked(
                    votes.signum() == 0 ? Fraction.ZERO : kept.over(votes).cutOff(places), kept, votes);
        }
        Fraction divisor = Fraction.of(transferable);
        boolean enough = received.times(transferable).compareTo(surplus) > 0;
        return new Worked(enough ? surplus.over(divisor).cutOff(places) : received, surplus, divisor);
    }

    /** The same for one surplus of a record, of which it is known whether its rest was lost by fraction. */
    ValueReading of(Stage surplus) {
        boolean lost =
                surplus.transfers().stream().anyMatch(transfer -> transfer.to() == Destination.Pool.LOSS_BY_FRACTION);
        return new ValueReading(
                value,
                rounding,
                places,
                examined,
                withoutNext,
                remainderIsLost(lost) ? "lossByFraction" : "nonTransferable",
                zeroValue);
    }

    boolean examinesAll() {
        return examined.equals("all");
    }

    /** The papers that leave of some that are examined. */
    long leaving(long papers, long transferable) {
        return withoutNext.equals("leave") ? papers : transferable;
    }

    /** Whether papers passed on at a value go to candidates. */
    boolean goOn(Fraction transferValue) {
        return zeroValue.equals("goesOn") || transferValue.signum() > 0;
    }

    /** Whether the rest of a surplus is lost by fraction, if rounding left it over or if too few papers moved. */
    boolean remainderIsLost(boolean leftByRounding) {
        return remainder.equals("lossByFraction") || (leftByRounding && remainder.equals("fractionsLost"));
    }
}
