package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * Councils of the United States that elect several at a time, literally: all who reach the threshold in a round are
 * elected and pass on together.
 *
 * <p>Source: Virginia Administrative Code 1VAC20-100-50, and by analogy Portland, Eastpointe and Albany.
 */
enum LiteralWinnersTogether implements LiteralBook {
    /** The threshold is worked out once; four decimal places; the lot names the strongest first. */
    FIXED(4),
    /** It is worked out each round from the votes that count then; six decimal places; who is drawn first goes. */
    FALLING(6);

    private final int places;

    LiteralWinnersTogether(int places) {
        this.places = places;
    }

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(election, new LiteralLots(election.along(lots)), this).run();
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralElection election;
        private final LiteralLots lots;
        private final LiteralWinnersTogether variant;
        private final CountingTable table;
        private List<Integer> winners = List.of();
        private BigDecimal lost = BigDecimal.ZERO;

        Count(LiteralElection election, LiteralLots lots, LiteralWinnersTogether variant) {
            this.election = election;
            this.lots = lots;
            this.variant = variant;
            this.table = new CountingTable(election, variant.places);
        }

        List<LiteralStage> run() {
            table.setQuota(
                    threshold(variant == FALLING ? table.valid().subtract(table.nonTransferable()) : table.valid()));
            table.writeDown(1, 0, LiteralKind.FIRST_PREFERENCES, List.of(), List.of());
            while (true) {
                winners = table.continuing().stream()
                        .filter(candidate -> table.votesOf(candidate).compareTo(table.quota()) >= 0)
                        .sorted(table.descendingVotes())
                        .toList();
                winners.forEach(table::elect);
                if (table.vacancies() == 0) {
                    return table.stages();
                }
                if (table.continuing().size() <= table.vacancies()) {
                    table.electAllContinuing();
                    return table.stages();
                }
                if (winners.isEmpty()) {
                    defeat();
                } else {
                    passOn();
                }
            }
        }

        private BigDecimal threshold(BigDecimal counting) {
            return counting.divide(BigDecimal.valueOf(election.seats() + 1L), 0, RoundingMode.DOWN)
                    .add(BigDecimal.ONE);
        }

        private void passOn() {
            for (int winner : winners) {
                BigDecimal votes = table.votesOf(winner);
                BigDecimal fraction = votes.subtract(table.quota()).divide(votes, variant.places, RoundingMode.DOWN);
                BigDecimal kept = votes;
                for (HeldPaper paper : table.papersOf(winner)) {
                    BigDecimal value = paper.value().multiply(fraction).setScale(variant.places, RoundingMode.DOWN);
                    move(paper, value);
                    kept = kept.subtract(paper.worthAt(value));
                }
                // the winner is credited with the threshold; the rest is the residual surplus
                BigDecimal residual = kept.subtract(table.quota());
                table.credit(winner, table.quota().subtract(votes));
                table.addLoss(residual);
                lost = lost.add(residual);
            }
            next(LiteralKind.SURPLUS, winners, List.of());
        }

        private void defeat() {
            List<Integer> open = table.continuing().stream()
                    .filter(candidate -> !election.spares(candidate))
                    .toList();
            BigDecimal fewest = open.stream()
                    .map(table::votesOf)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            List<Integer> tied = open.stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(fewest) == 0)
                    .toList();
            int lowest = tied.size() == 1 ? tied.get(0) : drawn(tied);
            table.exclude(lowest);
            for (HeldPaper paper : table.papersOf(lowest)) {
                table.credit(lowest, paper.worth().negate());
                move(paper, paper.value());
            }
            next(LiteralKind.EXCLUSION, List.of(lowest), List.of(lowest));
        }

        private int drawn(List<Integer> tied) {
            return variant == FALLING
                    ? lots.earliest(tied, table.lastStage(), LiteralPurpose.EXCLUSION)
                    : lots.latest(tied, table.lastStage(), LiteralPurpose.EXCLUSION);
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

        private void next(LiteralKind kind, List<Integer> actedOn, List<Integer> excluded) {
            if (variant == FALLING) {
                table.setQuota(threshold(
                        table.valid().subtract(table.nonTransferable()).subtract(lost)));
            }
            table.writeDown(table.lastStage() + 1, 0, kind, actedOn, excluded);
        }
    }
}
