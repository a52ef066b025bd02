package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Instant runoff voting of the United States, carried out literally on papers with one candidate at each rank.
 *
 * <p>Source: RCTab 2.0.1 under its options.
 */
enum LiteralIrvUs implements LiteralBook {
    /** The usual options. */
    USUAL(false, When.AT_ANY_ROUND),
    /** Batches, and on until two are left. */
    BATCHES_UNTIL_TWO(true, When.TWO_LEFT),
    /** Batches until somebody has a majority. */
    BATCHES(true, When.AT_ANY_ROUND),
    /** A majority on first preferences elects, else on until two are left. */
    ALASKA(false, When.AT_ONCE_OR_TWO_LEFT);

    /** When a majority elects. */
    private enum When {
        AT_ANY_ROUND,
        TWO_LEFT,
        AT_ONCE_OR_TWO_LEFT
    }

    private final boolean batches;
    private final When when;

    LiteralIrvUs(boolean batches, When when) {
        this.batches = batches;
        this.when = when;
    }

    @Override
    public LiteralElection fitting(LiteralElection election) {
        return election.withSeats(1);
    }

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        CountingTable table = new CountingTable(election.whereWithdrawnOnly(LiteralWithdrawn.NON_TRANSFERABLE), 0);
        LiteralLots drawn = new LiteralLots(election.along(lots));
        round(1, Set.of(), table, drawn);
        while (table.elected().isEmpty() && !table.continuing().isEmpty()) {
            Set<Integer> leaving = leaving(table, drawn);
            leaving.forEach(table::exclude);
            for (int candidate : leaving) {
                table.papersOf(candidate).forEach(paper -> moveOn(paper, table));
            }
            round(table.lastStage() + 1, leaving, table, drawn);
        }
        return table.stages();
    }

    private static void moveOn(HeldPaper paper, CountingTable table) {
        table.credit(paper.holder(), paper.worth().negate());
        int next = table.nextPreference(paper.paper());
        if (next == 0) {
            table.addNonTransferable(paper.worth());
            paper.setAside();
        } else {
            paper.move(next, paper.value(), table.stages().size());
            table.credit(next, paper.worth());
        }
    }

    private void round(int number, Set<Integer> excluded, CountingTable table, LiteralLots lots) {
        boolean reached = number > 1
                && excludedOrNot(table).stream()
                        .anyMatch(candidate -> last(table).votesOf(candidate).compareTo(table.quota()) >= 0);
        if (!reached) {
            BigDecimal active = table.valid().subtract(table.nonTransferable());
            table.setQuota(
                    active.divide(BigDecimal.valueOf(2), 0, RoundingMode.FLOOR).add(BigDecimal.ONE));
        }
        LiteralKind kind = number == 1 ? LiteralKind.FIRST_PREFERENCES : LiteralKind.EXCLUSION;
        table.writeDown(number, 0, kind, excluded, excluded);
        boolean asked = when == When.AT_ANY_ROUND
                || table.continuing().size() <= 2
                || (when == When.AT_ONCE_OR_TWO_LEFT && number == 1);
        List<Integer> over = table.continuing().stream()
                .filter(candidate -> asked && table.votesOf(candidate).compareTo(table.quota()) >= 0)
                .toList();
        if (!over.isEmpty()) {
            over.forEach(table::elect);
        } else if (table.continuing().size() == 1) {
            table.electAllContinuing();
        } else if (table.continuing().size() == 2) {
            table.elect(winner(table, lots));
        }
    }

    private static int winner(CountingTable table, LiteralLots lots) {
        List<Integer> first = level(table.continuing(), table, Comparator.naturalOrder());
        return first.size() == 1 ? first.get(0) : lots.earliest(first, table.lastStage(), LiteralPurpose.ELECTION);
    }

    private static List<Integer> excludedOrNot(CountingTable table) {
        List<Integer> all = new ArrayList<>(table.excluded());
        all.addAll(table.continuing());
        return all;
    }

    private static LiteralStage last(CountingTable table) {
        return table.stages().get(table.stages().size() - 1);
    }

    private static List<Integer> level(List<Integer> candidates, CountingTable table, Comparator<BigDecimal> order) {
        BigDecimal extreme = candidates.stream().map(table::votesOf).max(order).orElseThrow();
        return candidates.stream()
                .filter(candidate -> table.votesOf(candidate).compareTo(extreme) == 0)
                .toList();
    }

    private Set<Integer> leaving(CountingTable table, LiteralLots lots) {
        Set<Integer> batch = batches ? batch(table) : Set.of();
        if (batch.size() > 1) {
            return batch;
        }
        List<Integer> lowest = level(table.continuing(), table, Comparator.reverseOrder());
        return Set.of(
                lowest.size() == 1 ? lowest.get(0) : lots.latest(lowest, table.lastStage(), LiteralPurpose.EXCLUSION));
    }

    /**
     * Groups of equal tallies from below: all so far may go if they have together fewer than the next group's tally.
     */
    private Set<Integer> batch(CountingTable table) {
        TreeMap<BigDecimal, List<Integer>> groups = new TreeMap<>();
        table.continuing()
                .forEach(candidate -> groups.computeIfAbsent(table.votesOf(candidate), any -> new ArrayList<>())
                        .add(candidate));
        Set<Integer> seen = new TreeSet<>();
        Set<Integer> batch = Set.of();
        BigDecimal together = BigDecimal.ZERO;
        for (var group : groups.entrySet()) {
            boolean leavesEnough = table.continuing().size() - seen.size() >= (when == When.AT_ANY_ROUND ? 1 : 2);
            if (together.compareTo(group.getKey()) < 0 && leavesEnough) {
                batch = Set.copyOf(seen);
            }
            seen.addAll(group.getValue());
            together = together.add(
                    group.getKey().multiply(BigDecimal.valueOf(group.getValue().size())));
        }
        return batch;
    }
}
