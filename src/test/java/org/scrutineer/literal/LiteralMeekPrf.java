package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.List;

/**
 * The reference rule of the Proportional Representation Foundation for Meek counts, literally.
 *
 * <p>Source: Reference Meek Rule, clauses A to C and T.
 */
final class LiteralMeekPrf implements LiteralKeepBook {
    private static final BigDecimal OMEGA = new BigDecimal("0.000001");

    @Override
    public List<KeepStage> count(LiteralElection election, List<Integer> lots) {
        // A
        KeepTable table =
                new KeepTable(election, KeepTable.papersOfStanding(election), election.withdrawn(), Division.KEPT_UP);
        // B.1
        while (!table.isFull() && !table.hasRoomForAll()) {
            round(table, new LiteralLots(lots));
            table.writeDown();
        }
        // C.1
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
        BigDecimal before = BigDecimal.ZERO;
        while (true) {
            // B.2.a, b
            table.distribute();
            table.workOutQuota();
            // B.2.c, e
            if (table.electThoseOnTheQuota()) {
                return;
            }
            // B.2.d
            BigDecimal surplus = table.signedSurplus().max(BigDecimal.ZERO);
            // B.2.e
            boolean stable = table.iterationsOfStage() > 1 && surplus.compareTo(before) >= 0;
            if (surplus.compareTo(OMEGA) < 0 || stable) {
                defeat(table, surplus, lots);
                return;
            }
            // B.2.f
            table.elected().forEach(candidate -> table.setKeep(candidate, table.newKeep(candidate)));
            before = surplus;
        }
    }

    /** B.3, T: of those within the surplus of the lowest, the earliest in the predetermined order. */
    private static void defeat(KeepTable table, BigDecimal surplus, LiteralLots lots) {
        BigDecimal limit = table.fewest().add(surplus);
        List<Integer> tied = table.hopefuls().stream()
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
