package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The method of New Zealand as the regulations have it, literally; with one place with the majority of clause 26. What
 * is left of a paper is rounded up, so that papers can come to be worth more than they are; the votes that candidates
 * have make the quota, so that it rises with them.
 *
 * <p>Source: Local Electoral Regulations 2001 (New Zealand), Schedule 1A, clauses 1 to 25 and 40 to 48.
 */
final class LiteralNewZealandLaw implements LiteralKeepBook {
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.0001");

    @Override
    public List<KeepStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(election).run();
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final int places;
        private final KeepTable table;
        private final AheadAtFirstDifference ahead;
        private PseudoRandomNumbers numbers;

        Count(LiteralElection election) {
            this.places = election.seats();
            this.table = new KeepTable(
                    election, election.papers(), LiteralHill.withoutPreference(election), Division.BOTH_UP);
            this.ahead = new AheadAtFirstDifference(election.rows());
            this.numbers = PseudoRandomNumbers.of(
                            election.candidates(), election.seats(), table.valid(), 1_000, PseudoRandomNumbers.Form.SUM)
                    .along(election);
        }

        List<KeepStage> run() {
            // cl 3
            while (!table.hasRoomForAll()) {
                step();
                if (table.isFull()) {
                    return table.stages();
                }
            }
            if (table.stages().isEmpty()) {
                table.distribute();
                LiteralHill.workOutQuotaOrMajority(table, places);
                table.writeDown();
            }
            table.electTheRest();
            return table.stages();
        }

        private void step() {
            // cl 4, 10
            table.distribute();
            boolean first = table.iterations() == 1;
            // cl 48
            numbers = first ? numbers : numbers.turned();
            ahead.split(table::votesOf);
            // cl 5, 11
            LiteralHill.workOutQuotaOrMajority(table, places);
            // cl 6, 12
            LiteralHill.electUnlessTied(table, places);
            if (table.isFull()) {
                table.writeDown();
                return;
            }
            Map<Integer, BigDecimal> keep = newKeepValues();
            if (!first) {
                exclude(keep);
            }
            if (table.isDecided()) {
                table.writeDown();
            }
            keep.forEach((candidate, value) -> table.setKeep(candidate, value.min(BigDecimal.ONE)));
        }

        /** Clauses 13, 14 and 23. */
        private void exclude(Map<Integer, BigDecimal> keep) {
            BigDecimal surplus = table.positiveSurplus();
            List<BigDecimal> sorted = LiteralHill.fromTheLowest(table).stream()
                    .map(table::votesOf)
                    .toList();
            boolean safe = sorted.size() > 1 && sorted.get(0).add(surplus).compareTo(sorted.get(1)) < 0;
            boolean stable = keep.entrySet().stream()
                    .allMatch(entry -> entry.getValue().compareTo(table.keepOf(entry.getKey())) == 0);
            if (safe || surplus.compareTo(NEGLIGIBLE) < 0 || stable) {
                table.exclude(LiteralHill.lowestOf(table, ahead, numbers));
            }
        }

        /** Clauses 7, 16 and 17. */
        private Map<Integer, BigDecimal> newKeepValues() {
            Map<Integer, BigDecimal> keep = new LinkedHashMap<>();
            for (int candidate : table.elected()) {
                if (table.votesOf(candidate).compareTo(table.quota()) > 0) {
                    keep.put(candidate, table.newKeep(candidate));
                }
            }
            return keep;
        }
    }
}
