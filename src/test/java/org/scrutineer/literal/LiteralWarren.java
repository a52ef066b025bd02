package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Warren's method in the frame of the reference rule for Meek counts, literally.
 *
 * <p>Source: C. H. E. Warren, "Counting in STV elections", Voting matters 1 (1994), paper 4; the frame: Reference Meek
 * Rule, clauses A to C and T. Inferred: a count stands still only if no price falls any
 * more.
 */
final class LiteralWarren implements LiteralKeepBook {
    private static final BigDecimal OMEGA = new BigDecimal("0.000001");

    @Override
    public List<KeepStage> count(LiteralElection election, List<Integer> lots) {
        KeepTable table =
                new KeepTable(election, KeepTable.papersOfStanding(election), election.withdrawn(), Division.PRICE);
        while (!table.isFull() && !table.hasRoomForAll()) {
            round(table, new LiteralLots(election.along(lots)));
            table.writeDown();
        }
        if (!table.isFull()) {
            if (table.stages().isEmpty()) {
                table.distribute();
                table.workOutQuota();
                table.writeDown();
            }
            table.electTheRest();
        }
        return table.stages();
    }

    private static void round(KeepTable table, LiteralLots lots) {
        while (true) {
            table.distribute();
            table.workOutQuota();
            if (table.electThoseOnTheQuota()) {
                return;
            }
            BigDecimal surplus = table.signedSurplus().max(BigDecimal.ZERO);
            Map<Integer, BigDecimal> prices = new LinkedHashMap<>();
            table.elected().forEach(candidate -> prices.put(candidate, table.newKeep(candidate)));
            boolean still = table.areSettled(prices);
            if (surplus.compareTo(OMEGA) < 0 || still) {
                exclude(table, surplus, lots);
                return;
            }
            prices.forEach(table::setKeep);
        }
    }

    private static void exclude(KeepTable table, BigDecimal surplus, LiteralLots lots) {
        BigDecimal limit = table.fewest().add(surplus);
        List<Integer> tied = table.excludable().stream()
                .filter(candidate -> table.votesOf(candidate).compareTo(limit) <= 0)
                .toList();
        if (tied.size() == 1) {
            table.exclude(tied.get(0));
        } else {
            table.noteTie(tied);
            table.exclude(lots.earliest(tied, table.stages().size() + 1, LiteralPurpose.EXCLUSION));
        }
    }
}
