package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The count of the Crofting Commission, carried out literally.
 *
 * <p>Source: Crofting Commission (Elections) (Scotland) Regulations 2011, regulations 42, 46 and 47.
 */
final class LiteralCrofting implements LiteralBook {

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(election, new LiteralLots(lots)).run();
    }

    @Override
    public LiteralElection fitting(LiteralElection election) {
        return election.withSeats(1);
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralLots lots;
        private final CountingTable table;

        Count(LiteralElection election, LiteralLots lots) {
            this.lots = lots;
            this.table = new CountingTable(election, 0);
        }

        List<LiteralStage> run() {
            afterStage(1, LiteralKind.FIRST_PREFERENCES, Set.of());
            while (table.vacancies() > 0 && !table.continuing().isEmpty()) {
                eliminate(table.doomed().isEmpty() ? Set.of(fewest()) : table.doomed());
            }
            return table.stages();
        }

        /** 42(2), (4): more votes than the others put together; 47: two who are left and equal. */
        private void afterStage(int stage, LiteralKind kind, Set<Integer> eliminated) {
            BigDecimal all = sum(table.continuing());
            table.setQuota(
                    all.divide(BigDecimal.valueOf(2), 0, RoundingMode.DOWN).add(BigDecimal.ONE));
            table.writeDown(stage, 0, kind, eliminated, eliminated);
            List<Integer> ahead = table.continuing().stream()
                    .filter(one -> table.votesOf(one).compareTo(all.subtract(table.votesOf(one))) > 0)
                    .filter(one -> !table.doomed().contains(one))
                    .toList();
            if (!ahead.isEmpty()) {
                table.elect(ahead.get(0));
            } else if (table.continuing().size() == 1) {
                table.electAllContinuing();
            } else if (table.continuing().size() == 2 && table.doomed().isEmpty()) {
                table.elect(more());
            }
        }

        private BigDecimal sum(List<Integer> candidates) {
            return candidates.stream().map(table::votesOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** 42(3): each vote goes to the remaining candidate ranked highest; others play no further part. */
        private void eliminate(Set<Integer> leaving) {
            leaving.forEach(table::exclude);
            leaving.stream().flatMap(one -> table.papersOf(one).stream()).forEach(paper -> {
                table.credit(paper.holder(), paper.worth().negate());
                int next = table.nextPreference(paper.paper());
                if (next == 0) {
                    table.addNonTransferable(paper.worth());
                    paper.setAside();
                } else {
                    paper.move(next, paper.value(), table.stages().size());
                    table.credit(next, paper.worth());
                }
            });
            afterStage(table.lastStage() + 1, LiteralKind.EXCLUSION, leaving);
        }

        /** 46: of those with the fewest who had fewer first preferences, or fewer after the next stage, and so on. */
        private int fewest() {
            List<Integer> tied = earliest(
                    extreme(table.continuing(), table::votesOf, Comparator.reverseOrder()), Comparator.reverseOrder());
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, table.lastStage(), LiteralPurpose.EXCLUSION);
        }

        /** 47(2): of the two the one who had more first preferences, or more after the next stage, and so on. */
        private int more() {
            List<Integer> tied = earliest(table.continuing(), Comparator.naturalOrder());
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, table.lastStage(), LiteralPurpose.ELECTION);
        }

        private List<Integer> earliest(List<Integer> candidates, Comparator<BigDecimal> order) {
            List<Integer> tied = candidates;
            for (LiteralStage stage : table.stages()) {
                tied = extreme(tied, stage::votesOf, order);
            }
            return tied;
        }

        private static List<Integer> extreme(
                List<Integer> candidates, Function<Integer, BigDecimal> votes, Comparator<BigDecimal> order) {
            BigDecimal extreme = candidates.stream().map(votes).max(order).orElseThrow();
            return candidates.stream()
                    .filter(one -> votes.apply(one).compareTo(extreme) == 0)
                    .toList();
        }
    }
}
