package org.scrutineer.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.UnitFraction;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.rules.keepvalue.ExactDivision;
import org.scrutineer.rules.keepvalue.FixedDivision;

/** A paper divided by a part: what each candidate keeps, and the rest. */
final class ByDivision {

    private ByDivision() {}

    /** In units of the last place; equal ranks cannot be divided so. */
    static String of(FixedDivision division, List<List<String>> ranks) {
        long unit = UnitFraction.unitsInOne(division.places());
        long[] value = {unit};
        List<String> kept = new ArrayList<>();
        for (List<String> rank : ranks) {
            long[] keeps = new long[1];
            division.divide(units(rank.get(0), unit), value, keeps, 1);
            kept.add(votes(keeps[0], unit));
        }
        return String.join(" ", kept) + " rest " + votes(value[0], unit);
    }

    private static long units(String keepValue, long unit) {
        return new BigDecimal(keepValue).multiply(BigDecimal.valueOf(unit)).longValueExact();
    }

    private static String votes(long units, long unit) {
        return Line.number(
                BigDecimal.valueOf(units).divide(BigDecimal.valueOf(unit)).toPlainString());
    }

    /** In exact numbers. */
    static String of(ExactDivision division, List<List<String>> ranks) {
        Votes value = Votes.of(1);
        List<String> kept = new ArrayList<>();
        for (List<String> rank : ranks) {
            ExactDivision.Divided divided =
                    division.divide(value, rank.stream().map(KeepValue::parse).toList());
            divided.kept().forEach(votes -> kept.add(Line.number(votes.toString())));
            value = divided.rest();
        }
        return String.join(" ", kept) + " rest " + Line.number(value.toString());
    }
}
