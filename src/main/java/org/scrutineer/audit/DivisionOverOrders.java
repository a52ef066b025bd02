package org.scrutineer.audit;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.audit.reading.PaperReading;
import org.scrutineer.ballot.Ballots;

/**
 * The value of a paper as an exact number, which divides among equals as on average over all orders of them.
 *
 * @param places the decimal places of keep values
 * @param papers what of a paper counts
 */
record DivisionOverOrders(int places, PaperReading papers) implements Division {

    @Override
    public PaperCount lay(Ballots ballots, Table table, boolean[] counts) {
        RankTree tree = new RankTree(table.candidates().size(), places);
        for (int entry = 0; entry < ballots.size(); entry++) {
            if (counts[entry]) {
                List<List<Integer>> ranks = table.ron().along(papers.ranks(ballots.preferencesOf(entry)));
                tree.lay(ranks, table::state, ballots.papersOf(entry));
            }
        }
        return tree;
    }

    @Override
    public Divided divide(List<List<Integer>> ranks, Fraction[] keepValues) {
        Map<Integer, Fraction> held = new TreeMap<>();
        Fraction value = Fraction.ONE;
        for (List<Integer> rank : ranks) {
            List<Integer> keeping = rank.stream()
                    .filter(number -> keepValues[number].signum() > 0)
                    .toList();
            EqualShares shares = EqualShares.of(
                    keeping.stream()
                            .map(number -> keepValues[number].inUnits(places))
                            .toList(),
                    BigInteger.TEN.pow(places));
            for (int i = 0; i < keeping.size(); i++) {
                Fraction share = value.times(Fraction.of(shares.kept().get(i), shares.whole()));
                if (share.signum() > 0) {
                    held.put(keeping.get(i), share);
                }
            }
            value = value.times(Fraction.of(shares.rest(), shares.whole()));
        }
        return new Divided(held, value);
    }
}
