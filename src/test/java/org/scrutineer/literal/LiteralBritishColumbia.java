package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * British Columbia as proposed in 2004, literally, with what one program added.
 *
 * <p>Source: Citizens' Assembly on Electoral Reform, Technical Report 2004, clauses 1 to 5.
 */
final class LiteralBritishColumbia implements LiteralBook {

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(election, new LiteralLots(election.along(lots))).run();
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralElection election;
        private final LiteralLots lots;
        private final CountingTable table;
        private final List<Integer> pending = new ArrayList<>();
        private boolean excludedBefore;

        Count(LiteralElection election, LiteralLots lots) {
            this.election = election;
            this.lots = lots;
            this.table = new CountingTable(election, 6);
        }

        List<LiteralStage> run() {
            table.setQuota(table.valid()
                    .divide(BigDecimal.valueOf(election.seats() + 1L), 0, RoundingMode.DOWN)
                    .add(BigDecimal.ONE));
            table.writeDown(1, 0, LiteralKind.FIRST_PREFERENCES, List.of(), List.of());
            electThoseOverTheThreshold();
            while (table.vacancies() > 0 && table.continuing().size() > table.vacancies()) {
                round();
                electThoseOverTheThreshold();
            }
            if (table.vacancies() > 0) {
                table.continuing().stream()
                        .filter(candidate -> table.votesOf(candidate).signum() > 0)
                        .sorted(table.descendingVotes())
                        .toList()
                        .forEach(table::elect);
            }
            return table.stages();
        }

        private void electThoseOverTheThreshold() {
            List<Integer> over = table.continuing().stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(table.quota()) >= 0)
                    .sorted(table.descendingVotes())
                    .toList();
            over.forEach(table::elect);
            over.stream().filter(candidate -> surplusOf(candidate).signum() > 0).forEach(pending::add);
        }

        private BigDecimal surplusOf(int candidate) {
            return table.votesOf(candidate).subtract(table.quota());
        }

        private void round() {
            if (!pending.isEmpty()) {
                transferTheLargest();
                return;
            }
            List<Integer> open = table.continuing().stream()
                    .filter(candidate -> !election.spares(candidate))
                    .toList();
            List<Integer> without = open.stream()
                    .filter(candidate -> table.votesOf(candidate).signum() == 0)
                    .toList();
            exclude(excludedBefore || without.isEmpty() ? List.of(lowest(open)) : without);
            excludedBefore = true;
        }

        private void transferTheLargest() {
            BigDecimal most = pending.stream()
                    .map(this::surplusOf)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            List<Integer> tied = pending.stream()
                    .filter(candidate -> surplusOf(candidate).compareTo(most) == 0)
                    .sorted()
                    .toList();
            int elected = chosen(tied, LiteralPurpose.SURPLUS);
            pending.remove(Integer.valueOf(elected));
            BigDecimal total = table.votesOf(elected);
            BigDecimal left = most;
            for (HeldPaper paper : table.papersOf(elected)) {
                BigDecimal value = paper.value().multiply(most).divide(total, 6, RoundingMode.DOWN);
                left = left.subtract(paper.worthAt(value));
                move(paper, value);
            }
            table.credit(elected, most.negate());
            table.addLoss(left);
            table.writeDown(table.lastStage() + 1, 0, LiteralKind.SURPLUS, List.of(elected), List.of());
        }

        private int lowest(List<Integer> open) {
            BigDecimal fewest = open.stream()
                    .map(table::votesOf)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return chosen(
                    open.stream()
                            .filter(candidate -> table.votesOf(candidate).compareTo(fewest) == 0)
                            .toList(),
                    LiteralPurpose.EXCLUSION);
        }

        /** Backwards through the rounds; each leaves those with the most, or the fewest, of those still tied. */
        private int chosen(List<Integer> equal, LiteralPurpose purpose) {
            List<Integer> tied = equal;
            List<LiteralStage> rounds = table.stages();
            for (int i = rounds.size() - 1; i >= 0 && tied.size() > 1; i--) {
                List<BigDecimal> votes = rounds.get(i).votes();
                Comparator<Integer> byVotes = Comparator.comparing(candidate -> votes.get(candidate - 1));
                int first = purpose == LiteralPurpose.SURPLUS
                        ? tied.stream().max(byVotes).orElseThrow()
                        : tied.stream().min(byVotes).orElseThrow();
                tied = tied.stream()
                        .filter(candidate -> votes.get(candidate - 1).compareTo(votes.get(first - 1)) == 0)
                        .toList();
            }
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, table.lastStage(), purpose);
        }

        private void exclude(List<Integer> candidates) {
            candidates.forEach(table::exclude);
            for (int candidate : candidates) {
                for (HeldPaper paper : table.papersOf(candidate)) {
                    table.credit(candidate, paper.worth().negate());
                    move(paper, paper.value());
                }
            }
            table.writeDown(table.lastStage() + 1, 0, LiteralKind.EXCLUSION, candidates, candidates);
        }

        private void move(HeldPaper paper, BigDecimal value) {
            int to = table.nextPreference(paper.paper());
            if (to == 0) {
                table.addNonTransferable(paper.worthAt(value));
                paper.setAside();
            } else {
                table.credit(to, paper.worthAt(value));
                paper.move(to, value, table.stages().size());
            }
        }
    }
}
