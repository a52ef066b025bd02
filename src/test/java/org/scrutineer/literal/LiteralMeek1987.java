package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Meek's method of 1987 to nine places, literally.
 *
 * <p>Source: I. D. Hill, B. A. Wichmann, D. R. Woodall, "Algorithm 123: Single transferable vote by Meek's method",
 * Computer Journal 30 (1987), 277-281. Nine places in place of floating point, and what is not in the descriptions of
 * the program, is inferred as the rule book of the library says it is.
 */
final class LiteralMeek1987 implements LiteralKeepBook {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.00001");

    @Override
    public List<KeepStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(election).run();
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralElection election;
        private final KeepTable table;
        private final SerialNumbers numbers;

        Count(LiteralElection election) {
            this.election = election;
            this.table = new KeepTable(election, election.papers(), election.withdrawn(), Division.KEPT_UP);
            this.numbers = new SerialNumbers(election.candidates(), election.seats(), table.valid());
        }

        List<KeepStage> run() {
            while (!table.isFull() && !table.hasRoomForAll()) {
                iterate();
            }
            if (!table.isFull()) {
                if (table.stages().isEmpty()) {
                    table.distribute();
                    table.setQuota(table.share(table.inUse()));
                    table.writeDown();
                }
                table.electTheRest();
            }
            return table.stages();
        }

        private void iterate() {
            table.distribute();
            table.setQuota(table.share(table.inUse()));
            elect();
            if (table.isFull()) {
                table.writeDown();
                return;
            }
            Map<Integer, BigDecimal> keep = new LinkedHashMap<>();
            table.elected().forEach(candidate -> keep.put(candidate, newKeep(candidate)));
            boolean still = table.areSettled(keep);
            if (still || table.elected().stream().allMatch(this::isNear)) {
                excludeTheLowest();
            }
            if (table.isDecided()) {
                table.writeDown();
            }
            keep.forEach(table::setKeep);
        }

        /** Those on the quota; if they are more than the places that are open, only those above it. */
        private void elect() {
            if (table.quota().signum() == 0) {
                return;
            }
            List<Integer> reached = table.hopefuls().stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(table.quota()) >= 0)
                    .toList();
            boolean tooMany =
                    reached.size() > election.seats() - table.elected().size();
            reached.stream()
                    .filter(candidate -> !tooMany || table.votesOf(candidate).compareTo(table.quota()) > 0)
                    .forEach(table::elect);
        }

        /** Quota over votes between 0.99999 and 1.00001. */
        private boolean isNear(int candidate) {
            BigDecimal votes = table.votesOf(candidate);
            BigDecimal distance = table.quota().subtract(votes).abs();
            return distance.compareTo(votes.multiply(TOLERANCE)) <= 0;
        }

        /** Inferred: who has no votes at all goes on with the same keep value. */
        private BigDecimal newKeep(int candidate) {
            if (table.votesOf(candidate).signum() == 0) {
                return table.keepOf(candidate);
            }
            return table.keepOf(candidate)
                    .multiply(table.quota())
                    .divide(table.votesOf(candidate), Division.PLACES, RoundingMode.CEILING)
                    .min(BigDecimal.ONE);
        }

        private void excludeTheLowest() {
            BigDecimal fewest = table.fewest();
            List<Integer> tied = table.excludable().stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(fewest) == 0)
                    .toList();
            if (tied.size() > 1) {
                table.noteTie(tied);
            }
            table.exclude(numbers.choose(tied));
        }
    }
}
