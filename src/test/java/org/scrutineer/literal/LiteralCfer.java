package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The draft statute of Californians for Electoral Reform, literally, with the threshold of five decimal places.
 *
 * <p>Source: draft Elections Code (California) chapter 2, sections 10053, 10057 and 10059(a) to (k).
 */
enum LiteralCfer implements LiteralBook {
    /** One candidate is excluded at a time. */
    PLAIN,
    /** Candidates who cannot change anything are excluded together, before any surplus: (f) and (k). */
    BATCH;

    private static final int PLACES = 5;
    private static final BigDecimal UNIT = new BigDecimal("0.00001");

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(election, new LiteralLots(election.along(lots)), this).run();
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralElection election;
        private final LiteralLots lots;
        private final LiteralCfer variant;
        private final CountingTable table;
        private final List<Integer> waiting = new ArrayList<>();

        Count(LiteralElection election, LiteralLots lots, LiteralCfer variant) {
            this.election = election;
            this.lots = lots;
            this.variant = variant;
            this.table = new CountingTable(election, PLACES);
        }

        List<LiteralStage> run() {
            table.setQuota(table.valid()
                    .divide(BigDecimal.valueOf(election.seats() + 1L), PLACES, RoundingMode.DOWN)
                    .add(UNIT));
            table.writeDown(1, 0, LiteralKind.FIRST_PREFERENCES, List.of(), List.of());
            boolean over = false;
            while (!over) {
                electByThreshold();
                // (e), and (c), which is of interest in the first round alone
                boolean allElected =
                        table.lastStage() == 1 && table.continuing().size() <= table.vacancies();
                if (allElected) {
                    table.electAllContinuing();
                }
                over = allElected || table.vacancies() == 0 || nextRoundEnds();
            }
            return table.stages();
        }

        /** (d): who has the threshold; who has more than it has a surplus. */
        private void electByThreshold() {
            List<Integer> reached = table.continuing().stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(table.quota()) >= 0)
                    .sorted(table.descendingVotes())
                    .toList();
            reached.forEach(table::elect);
            reached.stream()
                    .filter(candidate -> surplusOf(candidate).signum() > 0)
                    .forEach(waiting::add);
        }

        private BigDecimal surplusOf(int candidate) {
            return table.votesOf(candidate).subtract(table.quota());
        }

        /** (f), else (g), else (h); whether the count is over by (i)(1). */
        private boolean nextRoundEnds() {
            List<Integer> batch = variant == BATCH ? batch() : List.of();
            if (batch.isEmpty() && !waiting.isEmpty()) {
                transferSurpluses();
                return false;
            }
            List<Integer> leaving = batch.isEmpty() ? List.of(lowest()) : batch;
            leaving.forEach(table::exclude);
            if (table.continuing().size() <= table.vacancies()) {
                table.electAllContinuing();
                return true;
            }
            for (int candidate : leaving) {
                for (HeldPaper paper : table.papersOf(candidate)) {
                    table.credit(candidate, paper.worth().negate());
                    advance(paper, paper.value());
                }
            }
            table.writeDown(table.lastStage() + 1, 0, LiteralKind.EXCLUSION, leaving, leaving);
            return false;
        }

        /** (g): each paper at what it was worth, times surplus, divided by votes; both figures cut off. */
        private void transferSurpluses() {
            List<Integer> together = List.copyOf(waiting);
            for (int elected : together) {
                BigDecimal votes = table.votesOf(elected);
                BigDecimal surplus = surplusOf(elected);
                BigDecimal left = surplus;
                for (HeldPaper paper : table.papersOf(elected)) {
                    BigDecimal value = paper.value()
                            .multiply(surplus)
                            .setScale(PLACES, RoundingMode.DOWN)
                            .divide(votes, PLACES, RoundingMode.DOWN);
                    left = left.subtract(paper.worthAt(value));
                    advance(paper, value);
                }
                table.credit(elected, surplus.negate());
                table.addLoss(left);
            }
            waiting.clear();
            table.writeDown(table.lastStage() + 1, 0, LiteralKind.SURPLUS, together, List.of());
        }

        private void advance(HeldPaper paper, BigDecimal value) {
            int next = table.nextPreference(paper.paper());
            if (next == 0) {
                table.addNonTransferable(paper.worthAt(value));
                paper.setAside();
            } else {
                table.credit(next, paper.worthAt(value));
                paper.move(next, value, table.stages().size());
            }
        }

        private List<Integer> open() {
            return table.continuing().stream()
                    .filter(candidate -> !election.spares(candidate))
                    .toList();
        }

        /** (k): the largest set, closed downwards, of which (1), (2) and one of (3) hold. */
        private List<Integer> batch() {
            List<Integer> largest = List.of();
            for (int edge : open()) {
                BigDecimal limit = table.votesOf(edge);
                List<Integer> inside = open().stream()
                        .filter(candidate -> table.votesOf(candidate).compareTo(limit) <= 0)
                        .toList();
                List<Integer> outside = new ArrayList<>(table.continuing());
                outside.removeAll(inside);
                if (inside.size() > largest.size() && mayLeave(inside, outside, limit)) {
                    largest = inside;
                }
            }
            return largest;
        }

        private boolean mayLeave(List<Integer> inside, List<Integer> outside, BigDecimal most) {
            BigDecimal surpluses = waiting.stream().map(this::surplusOf).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal votes = inside.stream().map(table::votesOf).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal together = votes.add(surpluses);
            // whoever stands below them and is spared is none whom they could overtake
            List<Integer> next = outside.stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(most) >= 0)
                    .toList();
            boolean one = outside.size() >= table.vacancies();
            boolean two = !next.isEmpty()
                    && next.stream().allMatch(candidate -> together.compareTo(table.votesOf(candidate)) < 0);
            return one && two && orderStands(outside, votes, together, surpluses, most);
        }

        /** (k)(3): (A), (B), (C) or (D). */
        private boolean orderStands(
                List<Integer> outside, BigDecimal votes, BigDecimal together, BigDecimal surpluses, BigDecimal most) {
            BigDecimal highest = table.continuing().stream()
                    .map(table::votesOf)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            BigDecimal gap = table.quota().subtract(highest);
            return table.vacancies() == 1
                    || outside.size() == table.vacancies()
                    || together.compareTo(gap) < 0
                    || (surpluses.signum() == 0 && votes.subtract(most).compareTo(gap) < 0);
        }

        /** (h): a tie is settled by lot. */
        private int lowest() {
            BigDecimal fewest = open().stream()
                    .map(table::votesOf)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            List<Integer> tied = open().stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(fewest) == 0)
                    .toList();
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, table.lastStage(), LiteralPurpose.EXCLUSION);
        }
    }
}
