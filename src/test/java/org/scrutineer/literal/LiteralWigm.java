package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The reference rule of the Proportional Representation Foundation for weighted inclusive Gregory counts, literally.
 *
 * <p>Source: Reference WIGM Rule, clauses A to D.
 */
enum LiteralWigm implements LiteralBook {
    /** One candidate is excluded at a time. */
    PLAIN,
    /** Candidates who cannot catch up are excluded together, before any surplus (clause B.2). */
    BATCH;

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(election, new LiteralLots(election.along(lots)), this).run();
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralElection election;
        private final LiteralLots lots;
        private final LiteralWigm variant;
        private final CountingTable table;
        private final List<Integer> pending = new ArrayList<>();

        Count(LiteralElection election, LiteralLots lots, LiteralWigm variant) {
            this.election = election;
            this.lots = lots;
            this.variant = variant;
            this.table = new CountingTable(election, 4);
        }

        List<LiteralStage> run() {
            // A.1
            table.setQuota(table.valid()
                    .divide(BigDecimal.valueOf(election.seats() + 1L), 4, RoundingMode.DOWN)
                    .add(new BigDecimal("0.0001")));
            table.writeDown(1, 0, LiteralKind.FIRST_PREFERENCES, List.of(), List.of());
            // B.1
            electThoseOnTheQuota();
            while (!isComplete()) {
                repeat();
                electThoseOnTheQuota();
            }
            // C
            if (table.vacancies() > 0) {
                table.electAllContinuing();
            }
            return table.stages();
        }

        private void electThoseOnTheQuota() {
            List<Integer> reached = table.continuing().stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(table.quota()) >= 0)
                    .sorted(table.descendingVotes())
                    .toList();
            reached.forEach(table::elect);
            pending.addAll(reached);
        }

        /** D.3: the places are full, or no more are left than the places. */
        private boolean isComplete() {
            return table.vacancies() == 0 || table.continuing().size() <= table.vacancies();
        }

        private void repeat() {
            List<Integer> batch = variant == BATCH ? batch() : List.of();
            if (!batch.isEmpty()) {
                exclude(batch);
            } else if (!pending.isEmpty()) {
                transferSurplus(largestSurplus());
            } else {
                exclude(List.of(lowest()));
            }
        }

        /** Those who can be excluded. */
        private List<Integer> open() {
            return table.continuing().stream()
                    .filter(candidate -> !election.spares(candidate))
                    .toList();
        }

        private BigDecimal surplusOf(int candidate) {
            return table.votesOf(candidate).subtract(table.quota());
        }

        /** B.2: the largest set, closed downwards, that could not reach the lowest outside with all surpluses. */
        private List<Integer> batch() {
            BigDecimal surpluses = pending.stream().map(this::surplusOf).reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Integer> largest = List.of();
            for (BigDecimal limit :
                    table.continuing().stream().map(table::votesOf).toList()) {
                List<Integer> inside = new ArrayList<>(open());
                inside.removeIf(candidate -> table.votesOf(candidate).compareTo(limit) > 0);
                List<Integer> outside = new ArrayList<>(table.continuing());
                outside.removeAll(inside);
                int left = outside.size();
                outside.removeIf(candidate -> table.votesOf(candidate).compareTo(limit) < 0);
                if (left >= table.vacancies()
                        && !outside.isEmpty()
                        && isBelow(inside, surpluses, outside)
                        && inside.size() > largest.size()) {
                    largest = inside;
                }
            }
            return largest;
        }

        private boolean isBelow(List<Integer> inside, BigDecimal surpluses, List<Integer> outside) {
            BigDecimal together = inside.stream().map(table::votesOf).reduce(surpluses, BigDecimal::add);
            return outside.stream().allMatch(candidate -> together.compareTo(table.votesOf(candidate)) < 0);
        }

        /** B.2, B.4: nothing is transferred when D.3 ends the count at once. */
        private void exclude(List<Integer> candidates) {
            candidates.forEach(table::exclude);
            if (isComplete()) {
                return;
            }
            for (int candidate : candidates) {
                for (HeldPaper paper : table.papersOf(candidate)) {
                    table.credit(candidate, paper.worth().negate());
                    passOn(paper, paper.value());
                }
            }
            table.writeDown(table.lastStage() + 1, 0, LiteralKind.EXCLUSION, candidates, candidates);
        }

        /** B.3, D.4: weight times surplus, cut, then divided by the total vote, cut. */
        private void transferSurplus(int elected) {
            BigDecimal total = table.votesOf(elected);
            BigDecimal surplus = surplusOf(elected);
            BigDecimal left = surplus;
            for (HeldPaper paper : table.papersOf(elected)) {
                BigDecimal product = paper.value().multiply(surplus).setScale(4, RoundingMode.DOWN);
                BigDecimal weight = product.divide(total, 4, RoundingMode.DOWN);
                left = left.subtract(paper.worthAt(weight));
                passOn(paper, weight);
            }
            pending.remove(Integer.valueOf(elected));
            table.credit(elected, surplus.negate());
            table.addLoss(left);
            table.writeDown(table.lastStage() + 1, 0, LiteralKind.SURPLUS, List.of(elected), List.of());
        }

        /** D.2: a paper of no weight, or with no further continuing candidate, is exhausted. */
        private void passOn(HeldPaper paper, BigDecimal weight) {
            int next = weight.signum() == 0 ? 0 : table.nextPreference(paper.paper());
            if (next == 0) {
                table.addNonTransferable(paper.worthAt(weight));
                paper.setAside();
            } else {
                table.credit(next, paper.worthAt(weight));
                paper.move(next, weight, table.stages().size());
            }
        }

        /** D.1: of those tied the earliest in the predetermined order. */
        private int largestSurplus() {
            BigDecimal largest = pending.stream()
                    .map(this::surplusOf)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            List<Integer> tied = pending.stream()
                    .filter(candidate -> surplusOf(candidate).compareTo(largest) == 0)
                    .toList();
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, table.lastStage(), LiteralPurpose.SURPLUS);
        }

        /** D.1: of those tied the earliest in the predetermined order. */
        private int lowest() {
            List<Integer> continuing = open();
            BigDecimal fewest = continuing.stream()
                    .map(table::votesOf)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            List<Integer> tied = continuing.stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(fewest) == 0)
                    .toList();
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, table.lastStage(), LiteralPurpose.EXCLUSION);
        }
    }
}
