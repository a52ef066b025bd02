package org.scrutineer.literal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Meek count to nine places in the manner of several programs: shares rounded down, no rule book of the library.
 *
 * <p>What an elected candidate keeps and what passes on are both rounded down; only what is above the quota counts
 * as surplus; a surplus of omega is small enough. Of equal candidates each keeps the average over all orders, rounded
 * down before it meets the value of the paper.
 */
final class LiteralEqualizedMeek {
    private static final int PLACES = 9;
    private static final LiteralFraction UNIT = LiteralFraction.parse("0.000000001");
    private static final LiteralFraction OMEGA = LiteralFraction.parse("0.000001");

    private LiteralEqualizedMeek() {}

    /** The shares of a rank, rounded down. */
    private static final class RoundedDown implements FractionTable.Division {
        @Override
        public List<LiteralFraction> kept(LiteralFraction value, List<LiteralFraction> keep) {
            return EqualShares.MEEK_EXACT.kept(LiteralFraction.ONE, keep).stream()
                    .map(share -> value.times(share.down(PLACES)).down(PLACES))
                    .toList();
        }

        @Override
        public LiteralFraction rest(LiteralFraction value, List<LiteralFraction> keep) {
            LiteralFraction passed = LiteralFraction.ONE;
            for (LiteralFraction each : keep) {
                passed = passed.times(LiteralFraction.ONE.minus(each)).down(PLACES);
            }
            return value.times(passed).down(PLACES);
        }
    }

    /**
     * Counts an election.
     *
     * @param election the election
     * @param lots the order of candidates; of those tied the earliest is excluded
     * @return the stages
     */
    static List<KeepStage> count(EqualElection election, List<Integer> lots) {
        FractionTable table = new FractionTable(election, new RoundedDown());
        while (!table.isFull() && !table.hasRoomForAll()) {
            round(election, table, new LiteralLots(lots));
            table.writeDown();
        }
        if (!table.isFull()) {
            table.electTheRest();
        }
        return table.stages();
    }

    private static void round(EqualElection election, FractionTable table, LiteralLots lots) {
        LiteralFraction before = LiteralFraction.of(
                election.papers().stream().mapToLong(EqualPaper::multiplicity).sum());
        while (true) {
            table.distribute();
            table.setQuota(table.inUse()
                    .dividedBy(LiteralFraction.of(election.seats() + 1L))
                    .down(PLACES)
                    .plus(UNIT));
            List<Integer> reached = table.hopefuls().stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(table.quota()) >= 0)
                    .toList();
            reached.forEach(table::elect);
            if (!reached.isEmpty()) {
                return;
            }
            LiteralFraction surplus = table.positiveSurplus();
            if (surplus.compareTo(OMEGA) <= 0 || surplus.compareTo(before) >= 0) {
                table.excludeOneOf(table.lowest(surplus), lots);
                return;
            }
            before = surplus;
            newKeepValues(table).forEach(table::setKeep);
        }
    }

    private static Map<Integer, LiteralFraction> newKeepValues(FractionTable table) {
        Map<Integer, LiteralFraction> keep = new LinkedHashMap<>();
        for (int candidate : table.elected()) {
            keep.put(
                    candidate,
                    table.keepOf(candidate)
                            .times(table.quota())
                            .up(PLACES)
                            .dividedBy(table.votesOf(candidate))
                            .up(PLACES)
                            .min(LiteralFraction.ONE));
        }
        return keep;
    }
}
