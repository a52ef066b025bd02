package org.scrutineer.audit;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.ballot.Ballots;

/**
 * The value of a paper in units, which divides at one candidate after the other, each time rounded.
 *
 * @param places the decimal places of a unit
 * @param unit one vote in units
 * @param papers what of a paper counts
 * @param halves what a candidate who does not keep all keeps, and what goes on
 */
record RoundedDivision(int places, long unit, PaperReading papers, Halves halves) implements Division {

    private static final int MOST_PLACES = 9;

    /**
     * The two halves of a division.
     *
     * @param kept what a candidate keeps
     * @param rest what goes on
     */
    record Halves(Half kept, Half rest) {}

    /** One half of a division. */
    interface Half {
        /** The units of it. */
        long of(long keepValue, long value);
    }

    /** Reads the parameters. */
    static RoundedDivision read(Words words, PaperReading papers) {
        String form = words.oneOf(
                "division.form",
                "proportionKeptRoundedUp",
                "proportionKeptAndRestRoundedUp",
                "proportionKeptAndRestRoundedDown",
                "price");
        int places = words.places("division.places");
        if (places > MOST_PLACES) {
            words.doubt("values of papers have " + places + " places, and this check knows no more than 9");
        }
        int known = Math.min(places, MOST_PLACES);
        long unit = BigInteger.TEN.pow(known).longValueExact();
        return new RoundedDivision(known, unit, papers, halves(form, unit));
    }

    private static Halves halves(String form, long unit) {
        return switch (form) {
            case "price" -> new Halves(Math::min, (keep, value) -> value - Math.min(keep, value));
            case "proportionKeptAndRestRoundedUp" ->
                new Halves((keep, value) -> up(keep * value, unit), (keep, value) -> up((unit - keep) * value, unit));
            case "proportionKeptAndRestRoundedDown" ->
                new Halves((keep, value) -> keep * value / unit, (keep, value) -> (unit - keep) * value / unit);
            default ->
                new Halves((keep, value) -> up(keep * value, unit), (keep, value) -> value - up(keep * value, unit));
        };
    }

    private static long up(long product, long unit) {
        return (product + unit - 1) / unit;
    }

    /** What a candidate keeps of a value. */
    long kept(long keepValue, long value) {
        return keepValue == unit ? value : halves.kept().of(keepValue, value);
    }

    /** What goes on. */
    long rest(long keepValue, long value) {
        return keepValue == unit ? 0 : halves.rest().of(keepValue, value);
    }

    @Override
    public PaperCount lay(Ballots ballots, Table table, boolean[] counts) {
        long most = Long.MAX_VALUE / 2 / unit;
        if (ballots.papers() > most) {
            throw new GroupBounds.TooManyException(
                    "papers must be at most " + most + " with " + places + " places, but were " + ballots.papers());
        }
        return new PaperTree(ballots, table, counts, this);
    }

    @Override
    public Divided divide(List<List<Integer>> ranks, Fraction[] keepValues) {
        Map<Integer, Fraction> held = new TreeMap<>();
        long value = unit;
        for (List<Integer> rank : ranks) {
            long keep = keepValues[rank.get(0)].inUnits(places).longValueExact();
            if (keep > 0) {
                long kept = kept(keep, value);
                if (kept > 0) {
                    held.put(rank.get(0), votes(kept));
                }
                value = rest(keep, value);
            }
        }
        return new Divided(held, votes(value));
    }

    /** Units as votes. */
    Fraction votes(long units) {
        return Fraction.of(BigInteger.valueOf(units), BigInteger.valueOf(unit));
    }
}
