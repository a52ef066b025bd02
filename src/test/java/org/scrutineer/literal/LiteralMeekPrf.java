package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        LiteralWinners winners = new LiteralWinners(election);
        // B.1
        while (!table.isFull() && !table.hasRoomForAll()) {
            round(table, winners, new LiteralLots(election.along(lots)));
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

    private static void round(KeepTable table, LiteralWinners winners, LiteralLots lots) {
        BigDecimal before = BigDecimal.ZERO;
        while (true) {
            // B.2.a, b
            table.distribute();
            table.workOutQuota();
            // B.2.c, e
            boolean elected = elect(table, winners, lots);
            if (table.isFull() || table.hasRoomForAll()) {
                return;
            }
            if (leave(table, winners) || elected) {
                return;
            }
            // B.2.d
            BigDecimal surplus = table.signedSurplus().max(BigDecimal.ZERO);
            // B.2.e
            boolean stable = table.iterationsOfStage() > 1 && surplus.compareTo(before) >= 0;
            if (surplus.compareTo(OMEGA) < 0 || stable) {
                defeat(table, winners, surplus, lots);
                return;
            }
            // B.2.f
            table.elected().forEach(candidate -> table.setKeep(candidate, table.newKeep(candidate)));
            before = surplus;
        }
    }

    /** B.2.c, one by one, most votes first; of equals who cannot all be elected the earliest in the order. */
    private static boolean elect(KeepTable table, LiteralWinners winners, LiteralLots lots) {
        boolean any = false;
        while (true) {
            Set<Integer> doomed = winners.doomed(table.elected(), table.hopefuls());
            List<Integer> reached = table.hopefuls().stream()
                    .filter(candidate -> !doomed.contains(candidate))
                    .filter(candidate -> table.votesOf(candidate).compareTo(table.quota()) >= 0)
                    .toList();
            if (reached.isEmpty()) {
                return any;
            }
            BigDecimal most = reached.stream()
                    .map(table::votesOf)
                    .max(BigDecimal::compareTo)
                    .orElseThrow();
            List<Integer> equals = reached.stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(most) == 0)
                    .toList();
            if (winners.canAllBeElected(table.elected(), table.hopefuls(), equals)) {
                table.elect(equals.get(0));
            } else {
                table.noteTie(equals);
                table.elect(lots.earliest(equals, table.stages().size() + 1, LiteralPurpose.SURPLUS));
            }
            any = true;
        }
    }

    /** Those who can no longer be elected go at once. */
    private static boolean leave(KeepTable table, LiteralWinners winners) {
        Set<Integer> doomed = winners.doomed(table.elected(), table.hopefuls());
        doomed.forEach(table::exclude);
        return !doomed.isEmpty();
    }

    /** B.3, T: of those within the surplus of the lowest, the earliest in the predetermined order. */
    private static void defeat(KeepTable table, LiteralWinners winners, BigDecimal surplus, LiteralLots lots) {
        List<Integer> open = new ArrayList<>(table.excludable());
        open.removeAll(winners.guarded(table.elected(), table.hopefuls()));
        BigDecimal limit = open.stream()
                .map(table::votesOf)
                .min(BigDecimal::compareTo)
                .orElseThrow()
                .add(surplus);
        List<Integer> tied = open.stream()
                .filter(candidate -> table.votesOf(candidate).compareTo(limit) <= 0)
                .toList();
        if (tied.size() == 1) {
            table.exclude(tied.get(0));
        } else {
            table.noteTie(tied);
            table.exclude(lots.earliest(tied, table.stages().size() + 1, LiteralPurpose.EXCLUSION));
        }
        leave(table, winners);
    }
}
