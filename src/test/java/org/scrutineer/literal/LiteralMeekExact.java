package org.scrutineer.literal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Meek's method with exact votes and keep values of eighteen places, literally; equal candidates count as all their
 * orders.
 *
 * <p>Source: B. L. Meek, "A new approach to the single transferable vote", reprinted in Voting matters 1 (1994). The
 * procedure is inferred as the rule book of the library says it is.
 */
final class LiteralMeekExact {
    private static final int PLACES = 18;
    private static final LiteralFraction OMEGA = LiteralFraction.parse("0.0000000001");

    private LiteralMeekExact() {}

    /**
     * Counts an election.
     *
     * @param election the election
     * @param lots the order of candidates; of those tied the earliest is excluded
     * @return the stages
     * @throws LiteralLotNeeded if a lot is needed and there is none
     */
    static List<KeepStage> count(EqualElection election, List<Integer> lots) {
        FractionTable table = new FractionTable(election, EqualShares.MEEK_EXACT);
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
        LiteralFraction before = LiteralFraction.ZERO;
        while (true) {
            table.distribute();
            table.setQuota(table.inUse().dividedBy(LiteralFraction.of(election.seats() + 1L)));
            List<Integer> above = table.hopefuls().stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(table.quota()) > 0)
                    .toList();
            above.forEach(table::elect);
            if (!above.isEmpty()) {
                return;
            }
            LiteralFraction surplus = table.netSurplus();
            boolean notFalling = table.iterationsOfStage() > 1 && surplus.compareTo(before) >= 0;
            if (surplus.compareTo(OMEGA) < 0 || notFalling) {
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
                            .dividedBy(table.votesOf(candidate))
                            .up(PLACES)
                            .min(LiteralFraction.ONE));
        }
        return keep;
    }
}
