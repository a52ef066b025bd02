package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The counts of I. D. Hill's program, literally.
 *
 * <p>Source: I. D. Hill, "Implementing STV by Meek's method", Voting matters 22 (2006), 7-10; Local Electoral
 * Regulations 2001 (New Zealand), Schedule 1A, as the official calculator carries them out.
 */
enum LiteralHill implements LiteralKeepBook {
    /** Meek's method of 2006. */
    MEEK_2006 {
        @Override
        void workOutQuota(KeepTable table, int places) {
            table.workOutQuota();
        }

        @Override
        void elect(KeepTable table, int places) {
            table.electThoseOnTheQuota();
        }

        @Override
        Collection<Integer> out(LiteralElection election) {
            return election.withdrawn();
        }

        /** Nothing was excluded, and a keep value would rise or none falls any more. */
        @Override
        boolean isStable(KeepTable table, Map<Integer, BigDecimal> keep) {
            return table.excludedNow().isEmpty() && table.areSettled(keep);
        }
    },
    /** The official calculator of New Zealand. */
    NEW_ZEALAND {
        @Override
        void workOutQuota(KeepTable table, int places) {
            workOutQuotaOrMajority(table, places);
        }

        @Override
        void elect(KeepTable table, int places) {
            electUnlessTied(table, places);
        }

        /** Clause 20: who has no preference at all is withdrawn. */
        @Override
        Collection<Integer> out(LiteralElection election) {
            return withoutPreference(election);
        }

        /** No keep value changes, and nobody excluded still shows votes of this iteration. */
        @Override
        boolean isStable(KeepTable table, Map<Integer, BigDecimal> keep) {
            return table.excludedNow().stream()
                            .allMatch(candidate -> table.votesOf(candidate).signum() == 0)
                    && keep.entrySet().stream()
                            .allMatch(entry -> entry.getValue().compareTo(table.keepOf(entry.getKey())) == 0);
        }
    };

    private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.0001");
    private static final int MULTIPLIER = 1_000;

    abstract void workOutQuota(KeepTable table, int places);

    abstract void elect(KeepTable table, int places);

    abstract Collection<Integer> out(LiteralElection election);

    abstract boolean isStable(KeepTable table, Map<Integer, BigDecimal> keep);

    /**
     * Works out the quota, with one place half of the votes in use, a part counting as a whole (clause 26).
     *
     * @param table the table
     * @param places the places
     */
    static void workOutQuotaOrMajority(KeepTable table, int places) {
        table.workOutQuota();
        if (places == 1) {
            table.setQuota(table.inUse().divide(BigDecimal.valueOf(2), 0, RoundingMode.CEILING));
        }
    }

    /**
     * Elects those on the quota, but with one place nobody if two have half each (clause 34(b)).
     *
     * @param table the table
     * @param places the places
     */
    static void electUnlessTied(KeepTable table, int places) {
        long reached = table.hopefuls().stream()
                .filter(candidate -> table.votesOf(candidate).compareTo(table.quota()) >= 0)
                .count();
        if (places > 1 || reached < 2) {
            table.electThoseOnTheQuota();
        }
    }

    /**
     * Returns the withdrawn and those whom no paper names.
     *
     * @param election the election
     * @return the numbers
     */
    static Collection<Integer> withoutPreference(LiteralElection election) {
        Collection<Integer> out = new TreeSet<>();
        for (int candidate = 1; candidate <= election.candidates(); candidate++) {
            int number = candidate;
            if (election.papers().stream()
                    .noneMatch(paper -> paper.preferences().contains(number))) {
                out.add(candidate);
            }
        }
        out.addAll(election.withdrawn());
        return out;
    }

    @Override
    public List<KeepStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(this, election).run();
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralHill variant;
        private final LiteralElection election;
        private final KeepTable table;
        private final AheadAtFirstDifference ahead;
        private PseudoRandomNumbers numbers;

        Count(LiteralHill variant, LiteralElection election) {
            this.variant = variant;
            this.election = election;
            this.table = new KeepTable(election, election.papers(), variant.out(election), Division.KEPT_UP);
            this.ahead = new AheadAtFirstDifference(election.rows());
            this.numbers = PseudoRandomNumbers.of(
                            election.candidates(),
                            election.seats(),
                            table.valid(),
                            MULTIPLIER,
                            PseudoRandomNumbers.Form.LAST_FOUR_DIGITS)
                    .along(election);
        }

        List<KeepStage> run() {
            // 1
            while (!table.hasRoomForAll()) {
                iterate();
                if (table.isFull()) {
                    return table.stages();
                }
            }
            if (table.stages().isEmpty()) {
                table.distribute();
                variant.workOutQuota(table, election.seats());
                table.writeDown();
            }
            table.electTheRest();
            return table.stages();
        }

        private void iterate() {
            // 2
            table.distribute();
            // 3
            numbers = numbers.turned();
            // 4
            ahead.split(table::votesOf);
            // 5
            variant.workOutQuota(table, election.seats());
            // 6
            variant.elect(table, election.seats());
            BigDecimal surplus = table.positiveSurplus();
            if (table.isFull()) {
                table.writeDown();
                return;
            }
            // 7
            List<Integer> empty = table.excludable().stream()
                    .filter(candidate -> table.votesOf(candidate).signum() == 0)
                    .toList();
            if (empty.size() > 1) {
                excludeThoseWithout(empty, surplus);
            } else if (gap().compareTo(surplus) > 0 || surplus.compareTo(NEGLIGIBLE) < 0) {
                table.exclude(lowest());
            }
            // 8
            Map<Integer, BigDecimal> keep = newKeepValues();
            if (variant.isStable(table, keep) && !table.hasRoomForAll()) {
                table.exclude(lowest());
            }
            if (table.isDecided()) {
                table.writeDown();
            }
            keep.forEach((candidate, value) -> table.setKeep(candidate, value.min(BigDecimal.ONE)));
        }

        /** All of them if enough candidates are left, otherwise the lowest until no more are left than the places. */
        private void excludeThoseWithout(List<Integer> empty, BigDecimal surplus) {
            if (surplus.compareTo(NEGLIGIBLE) >= 0) {
                return;
            }
            if (table.elected().size() + table.hopefuls().size() - empty.size() >= election.seats()) {
                empty.forEach(table::exclude);
            } else {
                while (!table.hasRoomForAll()) {
                    table.exclude(lowest());
                }
            }
        }

        private BigDecimal gap() {
            List<Integer> ascending = fromTheLowest(table);
            return ascending.size() < 2
                    ? BigDecimal.ZERO
                    : table.votesOf(ascending.get(1)).subtract(table.votesOf(ascending.get(0)));
        }

        private Map<Integer, BigDecimal> newKeepValues() {
            Map<Integer, BigDecimal> keep = new LinkedHashMap<>();
            for (int candidate : table.elected()) {
                if (table.votesOf(candidate).compareTo(table.quota()) > 0) {
                    keep.put(candidate, table.newKeep(candidate));
                }
            }
            return keep;
        }

        /** 5: fewest votes, then behind at the first difference, then the lowest number. */
        private int lowest() {
            return lowestOf(table, ahead, numbers);
        }
    }

    /**
     * Returns the hopefuls, the lowest who can be excluded first.
     *
     * @param table the figures
     * @return the hopefuls by votes, of equals the one behind on the ballot paper first
     */
    static List<Integer> fromTheLowest(KeepTable table) {
        List<Integer> excludable = table.excludable();
        return table.hopefuls().stream()
                .sorted(Comparator.comparing((Integer candidate) -> table.votesOf(candidate))
                        .thenComparing(Comparator.reverseOrder()))
                .dropWhile(candidate -> !excludable.contains(candidate))
                .toList();
    }

    /**
     * Returns the hopeful with the fewest votes; of several the one behind at the first difference, then by number.
     *
     * @param table the table
     * @param ahead who was ahead
     * @param numbers the pseudo-random numbers of the iteration
     * @return the candidate
     */
    static int lowestOf(KeepTable table, AheadAtFirstDifference ahead, PseudoRandomNumbers numbers) {
        BigDecimal fewest = table.fewest();
        List<Integer> tied = table.excludable().stream()
                .filter(candidate -> table.votesOf(candidate).compareTo(fewest) == 0)
                .toList();
        if (tied.size() == 1) {
            return tied.get(0);
        }
        table.noteTie(tied);
        return numbers.lowest(ahead.behind(tied));
    }
}
