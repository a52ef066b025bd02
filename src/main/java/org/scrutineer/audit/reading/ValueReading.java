package org.scrutineer.audit.reading;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.scrutineer.audit.Fraction;

/**
 * Which papers leave in the transfer of a surplus, and at what value, as a part says.
 *
 * @param formula how the value is worked out
 * @param places the decimal places kept of a value, empty if it is an exact fraction
 * @param examined the papers that are looked at
 * @param transfers in which transfers they leave
 * @param stranded what becomes of papers with no next preference
 * @param remainder where the rest of the surplus goes
 * @param worthless what becomes of papers worth nothing
 */
public record ValueReading(
        Formula formula,
        OptionalInt places,
        Examined examined,
        LeavingReading transfers,
        Stranded stranded,
        Remainder remainder,
        Worthless worthless)
        implements TransferReading {

    /** How a value is worked out. */
    public interface Formula {
        /**
         * Works the value out.
         *
         * @param surplus the surplus
         * @param votes what the candidate has
         * @param group the papers of one value among those looked at
         * @return the value at which they are passed on
         */
        Worked worked(Fraction surplus, Fraction votes, Group group);
    }

    /**
     * Papers of one value.
     *
     * @param received the value at which they were received
     * @param origin how they came
     * @param transferable how many have a next preference
     * @param examined how many papers are looked at in all, whatever their value
     * @param strandedWorth what those of them were received at that have no next preference, whatever their value
     */
    public record Group(Fraction received, Origin origin, long transferable, long examined, Fraction strandedWorth) {}

    /** How papers came to the candidate. */
    public enum Origin {
        /** As first preferences, all of them. */
        FIRST_PREFERENCES,
        /** Some of them in a transfer. */
        TRANSFERS
    }

    /**
     * A transfer value and what is divided to find it.
     *
     * @param value the value
     * @param numerator what is divided
     * @param divisor what it is divided by
     */
    public record Worked(Fraction value, Fraction numerator, Fraction divisor) {}

    /** Which papers are looked at. */
    public enum Examined {
        /** All that the candidate has. */
        ALL,
        /** Those last received. */
        LAST_PARCEL
    }

    /** What becomes of papers with no next preference. */
    public enum Stranded {
        /** They leave. */
        LEAVE,
        /** They stay. */
        STAY,
        /** They leave, at no value. */
        LEAVE_WITHOUT_VOTES
    }

    /** Where the rest of a surplus goes. */
    public enum Remainder {
        /** It is lost by fraction. */
        LOST,
        /** It is non-transferable. */
        NON_TRANSFERABLE,
        /** It is lost by fraction where rounding left it over, and non-transferable where too few papers moved. */
        FRACTIONS_LOST
    }

    /** What becomes of papers passed on at a value of nothing. */
    public enum Worthless {
        /** They go on. */
        GO_ON,
        /** They go to nobody. */
        STOP
    }

    /** What stands where no surplus is transferred: every paper is worth one vote. */
    static final ValueReading NO_SURPLUS = new ValueReading(
            byVotes(Fraction::times, 0),
            OptionalInt.of(0),
            Examined.ALL,
            LeavingReading.ALL_AT_ONCE,
            Stranded.LEAVE,
            Remainder.LOST,
            Worthless.GO_ON);

    private static final String ROUNDING = "rounding";
    private static final String REMAINDER = "remainder";

    /** A product of two numbers, perhaps cut off. */
    private interface Product {
        Fraction of(Fraction surplus, Fraction received);
    }

    /** Surplus times value received, divided by votes. */
    static ValueReading byVotes(Words part) {
        String rounding =
                part.oneOf(ROUNDING, "quotientDown", "productAndQuotientDown", "fractionAndProductDown", "none");
        if (rounding.equals("none")) {
            return read(part, inFractions(), OptionalInt.empty());
        }
        int places = part.places("places");
        if (rounding.equals("fractionAndProductDown")) {
            return read(part, ofTheFraction(places), OptionalInt.of(places));
        }
        Product product = rounding.equals("quotientDown")
                ? Fraction::times
                : (surplus, received) -> surplus.times(received).cutOff(places);
        return read(part, byVotes(product, places), OptionalInt.of(places));
    }

    /** The fraction that the surplus is of the votes, cut off, times the value received, and cut off again. */
    private static Formula ofTheFraction(int places) {
        return (surplus, votes, group) -> {
            Fraction fraction =
                    votes.signum() == 0 ? Fraction.ZERO : surplus.over(votes).cutOff(places);
            return new Worked(fraction.times(group.received()).cutOff(places), surplus, votes);
        };
    }

    private static Formula inFractions() {
        return (surplus, votes, group) -> {
            Fraction product = surplus.times(group.received());
            return new Worked(votes.signum() == 0 ? Fraction.ZERO : product.over(votes), product, votes);
        };
    }

    /**
     * Surplus times value received, divided by the votes without what papers with no next preference are worth; the
     * value received where that is no more than the surplus.
     */
    static ValueReading byVotesWithoutStranded(Words part) {
        part.only(ROUNDING, "none");
        Formula formula = (surplus, votes, group) -> {
            Fraction product = surplus.times(group.received());
            Fraction divisor = votes.minus(group.strandedWorth());
            return new Worked(
                    divisor.compareTo(surplus) > 0 ? product.over(divisor) : group.received(), product, divisor);
        };
        return read(part, formula, OptionalInt.empty());
    }

    private static Formula byVotes(Product product, int places) {
        return (surplus, votes, group) -> {
            Fraction kept = product.of(surplus, group.received());
            return new Worked(
                    votes.signum() == 0 ? Fraction.ZERO : kept.over(votes).cutOff(places), kept, votes);
        };
    }

    /** Surplus divided by all papers looked at, never rounded. */
    static ValueReading byAllPapers(Words part) {
        part.only(ROUNDING, "none");
        Formula formula = (surplus, votes, group) -> {
            Fraction divisor = Fraction.of(group.examined());
            return new Worked(group.examined() == 0 ? Fraction.ZERO : surplus.over(divisor), surplus, divisor);
        };
        return read(part, formula, OptionalInt.of(0));
    }

    /**
     * Surplus divided by papers with a next preference, and never more than the value received, at least by transfer.
     */
    static ValueReading byTransferablePapers(Words part) {
        if (part.text("cap").equals("receivedToTheNearest")) {
            return byTransferablePapersOrToTheNearest(part);
        }
        boolean rounded = part.oneOf(ROUNDING, "quotientDown", "none").equals("quotientDown");
        int places = rounded ? part.places("places") : 0;
        UnaryOperator<Fraction> kept = rounded ? quotient -> quotient.cutOff(places) : quotient -> quotient;
        Set<Origin> capped = part.oneOf("cap", "received", "receivedInTransfer").equals("received")
                ? EnumSet.allOf(Origin.class)
                : EnumSet.of(Origin.TRANSFERS);
        if (!capped.contains(Origin.FIRST_PREFERENCES)) {
            part.only(REMAINDER, "nonTransferable");
        }
        Formula formula = (surplus, votes, group) -> {
            Fraction divisor = Fraction.of(group.transferable());
            boolean enough = group.received().times(group.transferable()).compareTo(surplus) > 0;
            boolean divided = enough || (!capped.contains(group.origin()) && group.transferable() > 0);
            return new Worked(divided ? kept.apply(surplus.over(divisor)) : group.received(), surplus, divisor);
        };
        return read(part, formula, OptionalInt.of(places));
    }

    /** The same, never rounded; more than the value received is this, to the nearest unit. */
    private static ValueReading byTransferablePapersOrToTheNearest(Words part) {
        part.only(ROUNDING, "none");
        int places = part.places("places");
        Formula formula = (surplus, votes, group) -> {
            Fraction divisor = Fraction.of(group.transferable());
            boolean capped = surplus.compareTo(group.received().times(group.transferable())) > 0;
            return new Worked(capped ? group.received().nearest(places) : surplus.over(divisor), surplus, divisor);
        };
        return read(part, formula, OptionalInt.of(places));
    }

    private static ValueReading read(Words part, Formula formula, OptionalInt places) {
        part.clause();
        return new ValueReading(
                formula,
                places,
                Examined.ALL,
                LeavingReading.ALL_AT_ONCE,
                switch (part.oneOf("withoutNextPreference", "leave", "stay", "leaveWithoutVotes")) {
                    case "stay" -> Stranded.STAY;
                    case "leaveWithoutVotes" -> Stranded.LEAVE_WITHOUT_VOTES;
                    default -> Stranded.LEAVE;
                },
                switch (part.oneOf(REMAINDER, "lossByFraction", "nonTransferable", "fractionsLost")) {
                    case "nonTransferable" -> Remainder.NON_TRANSFERABLE;
                    case "fractionsLost" -> Remainder.FRACTIONS_LOST;
                    default -> Remainder.LOST;
                },
                part.oneOf("zeroValue", "goesOn", "nonTransferable").equals("goesOn")
                        ? Worthless.GO_ON
                        : Worthless.STOP);
    }

    /** The same looking at other papers. */
    ValueReading examining(Examined papers) {
        return new ValueReading(formula, places, papers, transfers, stranded, remainder, worthless);
    }

    /** The same with papers leaving in some transfers. */
    ValueReading leaving(LeavingReading inTransfers) {
        return new ValueReading(formula, places, examined, inTransfers, stranded, remainder, worthless);
    }

    @Override
    public Optional<ValueReading> value() {
        return Optional.of(this);
    }

    /**
     * Returns whether all papers are looked at.
     *
     * @return whether they are, and not only those last received
     */
    public boolean examinesAll() {
        return examined == Examined.ALL;
    }

    /**
     * Returns whether all papers leave in one transfer.
     *
     * @return whether there is no more than one
     */
    public boolean leavesAtOnce() {
        return transfers == LeavingReading.ALL_AT_ONCE;
    }

    /**
     * Returns how many papers leave.
     *
     * @param papers the papers that are looked at
     * @param transferable those of them with a next preference
     * @return the papers that leave
     */
    public long leaving(long papers, long transferable) {
        return stranded == Stranded.STAY ? transferable : papers;
    }

    /**
     * Returns how many papers leave at the transfer value, and not without votes.
     *
     * @param papers the papers that are looked at
     * @param transferable those of them with a next preference
     * @return the papers that carry votes
     */
    public long carrying(long papers, long transferable) {
        return stranded == Stranded.LEAVE ? papers : transferable;
    }

    /**
     * Returns whether papers passed on at a value go to candidates.
     *
     * @param transferValue the value
     * @return whether they do
     */
    public boolean goOn(Fraction transferValue) {
        return worthless == Worthless.GO_ON || transferValue.signum() > 0;
    }

    /**
     * Returns whether the rest of a surplus is lost by fraction.
     *
     * @param leftByRounding whether rounding left it over, and not too few papers
     * @return whether it is, and not non-transferable
     */
    public boolean remainderIsLost(boolean leftByRounding) {
        return remainder == Remainder.LOST || (leftByRounding && remainder == Remainder.FRACTIONS_LOST);
    }
}
