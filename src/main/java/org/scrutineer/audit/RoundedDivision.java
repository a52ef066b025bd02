package org.scrutineer.audit;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.audit.reading.DivisionReading;
import org.scrutineer.audit.reading.PaperReading;
import org.scrutineer.ballot.Ballots;

/**
 * The value of a paper in units, which divides at one candidate after the other, each time rounded.
 *
 * @param places the decimal places of a unit
 * @param unit one vote in units
 * @param papers what of a paper counts
 * @param kept what a candidate keeps who does not keep all
 * @param rest what goes on
 */
record RoundedDivision(int places, long unit, PaperReading papers, DivisionReading.Half kept, DivisionReading.Half rest)
        implements Division {

    /** The division in units that a rule book asks for. */
    static RoundedDivision of(DivisionReading.InUnits division, PaperReading papers) {
        long unit = BigInteger.TEN.pow(division.decimals()).longValueExact();
        return new RoundedDivision(
                division.decimals(),
                unit,
                papers,
                division.kept().of(unit),
                division.rest().of(unit));
    }

    /** What a candidate keeps of a value. */
    long kept(long keepValue, long value) {
        return keepValue == unit ? value : kept.of(keepValue, value);
    }

    /** What goes on. */
    long rest(long keepValue, long value) {
        return keepValue == unit ? 0 : rest.of(keepValue, value);
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
