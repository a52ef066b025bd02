package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The alternative vote of the Electoral Reform Society, carried out literally.
 *
 * <p>Source: Electoral Reform Society, regulations for electing one person, clauses 1 to 3.2.2.
 */
final class LiteralAlternativeVote implements LiteralBook {

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(election, new LiteralLots(election.along(lots))).run();
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
            writeDown(1, LiteralKind.FIRST_PREFERENCES, Set.of());
            while (table.vacancies() > 0 && !table.continuing().isEmpty()) {
                exclude(table.doomed().isEmpty() ? lowest() : table.doomed());
            }
            return table.stages();
        }

        private void exclude(Set<Integer> leaving) {
            leaving.forEach(table::exclude);
            if (table.continuing().size() == 1) {
                table.electAllContinuing();
            } else {
                leaving.stream()
                        .flatMap(candidate -> table.papersOf(candidate).stream())
                        .forEach(this::moveOn);
                writeDown(table.lastStage() + 1, LiteralKind.EXCLUSION, leaving);
            }
        }

        /** 3.2: half of the votes in play; who has it has as many as all others together. */
        private void writeDown(int stage, LiteralKind kind, Set<Integer> excluded) {
            BigDecimal inPlay = table.valid().subtract(table.nonTransferable());
            table.setQuota(inPlay.divide(BigDecimal.valueOf(2), 0, RoundingMode.CEILING));
            table.writeDown(stage, 0, kind, excluded, excluded);
            List<Integer> majority = table.continuing().stream()
                    .filter(candidate -> table.votesOf(candidate).signum() > 0)
                    .filter(candidate -> !table.doomed().contains(candidate))
                    .filter(candidate ->
                            table.votesOf(candidate).compareTo(inPlay.subtract(table.votesOf(candidate))) >= 0)
                    .toList();
            for (LiteralStage point : majority.size() > 1 ? table.stages() : List.<LiteralStage>of()) {
                majority = extreme(majority, point::votesOf, Comparator.naturalOrder());
            }
            if (majority.size() == 1) {
                table.elect(majority.get(0));
            } else if (table.continuing().size() == 1) {
                table.electAllContinuing();
            }
        }

        private void moveOn(HeldPaper paper) {
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

        /**
         * 3.2.1: as many of the lowest as have together no more than the next, and leave the others as free as they
         * were. Nobody of them is guarded, for to one place that would doom everybody else.
         */
        private Set<Integer> lowest() {
            List<BigDecimal> ascending =
                    open().stream().map(table::votesOf).sorted().toList();
            for (int number = Math.min(ascending.size(), table.continuing().size() - 1); number > 1; number--) {
                BigDecimal together = ascending.subList(0, number).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                if (together.compareTo(next(ascending, number)) <= 0) {
                    Set<Integer> chosen = lowest(number);
                    if (table.isChangedByNobodyOf(chosen)) {
                        return chosen;
                    }
                }
            }
            return lowest(1);
        }

        /** Those who can be excluded. */
        private List<Integer> open() {
            return table.continuing().stream()
                    .filter(candidate -> !table.guarded().contains(candidate))
                    .toList();
        }

        /** The fewest votes of anybody above some of the lowest. */
        private BigDecimal next(List<BigDecimal> ascending, int number) {
            BigDecimal highest = ascending.get(number - 1);
            return Stream.concat(
                            ascending.stream().skip(number),
                            table.guarded().stream().map(table::votesOf).filter(votes -> votes.compareTo(highest) >= 0))
                    .min(Comparator.naturalOrder())
                    .orElse(highest);
        }

        private Set<Integer> lowest(int wanted) {
            Set<Integer> chosen = new TreeSet<>();
            while (chosen.size() < wanted) {
                List<Integer> left = open().stream()
                        .filter(candidate -> !chosen.contains(candidate))
                        .toList();
                List<Integer> level = extreme(left, table::votesOf, Comparator.reverseOrder());
                if (chosen.size() + level.size() <= wanted) {
                    chosen.addAll(level);
                } else {
                    chosen.add(weakest(level));
                }
            }
            return chosen;
        }

        private int weakest(List<Integer> level) {
            List<Integer> tied = level;
            for (LiteralStage point : table.stages()) {
                tied = extreme(tied, point::votesOf, Comparator.reverseOrder());
            }
            return tied.size() == 1 ? tied.get(0) : lots.latest(tied, table.lastStage(), LiteralPurpose.EXCLUSION);
        }

        private static List<Integer> extreme(
                List<Integer> candidates, Function<Integer, BigDecimal> votes, Comparator<BigDecimal> order) {
            BigDecimal extreme = candidates.stream().map(votes).max(order).orElseThrow();
            return candidates.stream()
                    .filter(candidate -> votes.apply(candidate).compareTo(extreme) == 0)
                    .toList();
        }
    }
}
