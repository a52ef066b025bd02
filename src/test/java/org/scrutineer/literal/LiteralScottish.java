package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The Scottish local government rules, carried out literally.
 *
 * <p>Source: Scottish Local Government Elections Order 2007, Schedule 1, rules 45 to 52; 2011 Order, rules 46 to 53.
 */
enum LiteralScottish implements LiteralBook {
    /** The papers of the last candidate excluded are transferred before the remaining are elected. */
    LAST_TRANSFER_MADE,
    /** The remaining are elected as soon as they are as many as the places, with no further transfer. */
    LAST_TRANSFER_OMITTED;

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(election, new LiteralLots(election.along(lots)), this).run();
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralLots lots;
        private final LiteralScottish variant;
        private final CountingTable table;

        Count(LiteralElection election, LiteralLots lots, LiteralScottish variant) {
            this.lots = lots;
            this.variant = variant;
            this.table = new CountingTable(election, 5);
            table.setQuota(table.valid()
                    .divideToIntegralValue(BigDecimal.valueOf(election.seats() + 1L))
                    .add(BigDecimal.ONE));
        }

        List<LiteralStage> run() {
            writeDownAndElect(1, LiteralKind.FIRST_PREFERENCES, List.of(), List.of());
            while (table.vacancies() > 0 && !table.continuing().isEmpty()) {
                List<Integer> surpluses = table.elected().stream()
                        .filter(candidate -> table.votesOf(candidate).compareTo(table.quota()) > 0)
                        .toList();
                if (!table.doomed().isEmpty()) {
                    exclude(table.doomed());
                } else if (surpluses.isEmpty()) {
                    exclude(Set.of(lowest()));
                } else {
                    transferSurplus(largest(surpluses));
                }
            }
            return table.stages();
        }

        /** Rule 47: at or above the quota at the end of the stage; rule 52: as many as the places. */
        private void writeDownAndElect(int stage, LiteralKind kind, List<Integer> actedOn, List<Integer> excluded) {
            table.writeDown(stage, 0, kind, actedOn, excluded);
            List<Integer> reached = reached();
            while (!reached.isEmpty()) {
                table.elect(first(reached));
                reached = reached();
            }
            if (table.continuing().size() <= table.vacancies()) {
                table.electAllContinuing();
            }
        }

        /** Those at the quota who can be elected, most votes first. */
        private List<Integer> reached() {
            return table.continuing().stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(table.quota()) >= 0)
                    .filter(candidate -> !table.doomed().contains(candidate))
                    .sorted(table.descendingVotes())
                    .toList();
        }

        /** The first to be elected; of equals who cannot all be, the one whose surplus would go first. */
        private int first(List<Integer> reached) {
            List<Integer> equals = reached.stream()
                    .filter(one -> table.votesOf(one).compareTo(table.votesOf(reached.get(0))) == 0)
                    .sorted()
                    .toList();
            return equals.size() > table.vacancies() || table.canAllBeElected(equals)
                    ? reached.get(0)
                    : largest(equals);
        }

        /** Rule 48: all papers, each at surplus times value received by total votes, cut after five places. */
        private void transferSurplus(int elected) {
            BigDecimal total = table.votesOf(elected);
            BigDecimal surplus = total.subtract(table.quota());
            BigDecimal left = surplus;
            for (HeldPaper paper : table.papersOf(elected)) {
                BigDecimal value = surplus.multiply(paper.value()).divide(total, 5, RoundingMode.DOWN);
                left = left.subtract(paper.worthAt(value));
                passOn(paper, value);
            }
            table.credit(elected, surplus.negate());
            table.addLoss(left);
            writeDownAndElect(table.lastStage() + 1, LiteralKind.SURPLUS, List.of(elected), List.of());
        }

        private void passOn(HeldPaper paper, BigDecimal value) {
            int next = table.nextPreference(paper.paper());
            if (next == 0) {
                table.addNonTransferable(paper.worthAt(value));
                paper.setAside();
            } else {
                table.credit(next, paper.worthAt(value));
                paper.move(next, value, table.stages().size());
            }
        }

        /** Rule 50: all papers of the lowest, each at the value at which it was received. */
        private void exclude(Set<Integer> leaving) {
            leaving.forEach(table::exclude);
            if (variant == LAST_TRANSFER_OMITTED && table.continuing().size() == table.vacancies()) {
                table.electAllContinuing();
                return;
            }
            for (int candidate : leaving) {
                for (HeldPaper paper : table.papersOf(candidate)) {
                    table.credit(candidate, paper.worth().negate());
                    passOn(paper, paper.value());
                }
            }
            List<Integer> all = leaving.stream().sorted().toList();
            writeDownAndElect(table.lastStage() + 1, LiteralKind.EXCLUSION, all, all);
        }

        /** Rule 49: the highest; more votes at the most recent preceding stage of difference; else the lot. */
        private int largest(List<Integer> surpluses) {
            List<Integer> tied = keep(surpluses, Comparator.naturalOrder(), table::votesOf);
            for (int stage = table.stages().size() - 1; stage >= 1 && tied.size() > 1; stage--) {
                tied = keep(tied, Comparator.naturalOrder(), table.stages().get(stage - 1)::votesOf);
            }
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, table.lastStage(), LiteralPurpose.SURPLUS);
        }

        /** Rule 51: the lowest; fewer votes at the most recent preceding stage of difference; else the lot. */
        private int lowest() {
            List<Integer> open = table.continuing().stream()
                    .filter(candidate -> !table.guarded().contains(candidate))
                    .toList();
            List<Integer> tied = keep(open, Comparator.reverseOrder(), table::votesOf);
            for (int stage = table.stages().size() - 1; stage >= 1 && tied.size() > 1; stage--) {
                tied = keep(tied, Comparator.reverseOrder(), table.stages().get(stage - 1)::votesOf);
            }
            return tied.size() == 1 ? tied.get(0) : lots.latest(tied, table.lastStage(), LiteralPurpose.EXCLUSION);
        }

        private static List<Integer> keep(
                List<Integer> candidates, Comparator<BigDecimal> order, Function<Integer, BigDecimal> votes) {
            BigDecimal extreme = candidates.stream().map(votes).max(order).orElseThrow();
            return candidates.stream()
                    .filter(candidate -> votes.apply(candidate).compareTo(extreme) == 0)
                    .toList();
        }
    }
}
