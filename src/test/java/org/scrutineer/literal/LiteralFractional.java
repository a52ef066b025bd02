package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fractional methods of a program, literally: round by round the largest surplus moves, or candidates are
 * eliminated.
 *
 * <p>Source: behaviour of OpenSTV 1.7: GPCA2000STV, FTSTV with its options, and its preset for British Columbia.
 *
 * @param places the decimal places
 * @param cutoff the votes below which candidates go at the first elimination, if they do
 * @param choices what is not as it comes
 */
record LiteralFractional(int places, long cutoff, Set<Choice> choices) implements LiteralBook {

    /**
     * What can be chosen. As it comes the threshold is Droop, static and whole, and ties go back through the rounds.
     */
    enum Choice {
        /** The papers are divided by the seats, not by one more. */
        HARE,
        /** The threshold is worked out each round without what is exhausted. */
        DYNAMIC,
        /** The threshold is a fraction. */
        FRACTIONAL,
        /** Surpluses wait while there are sure losers. */
        DELAYED,
        /** All without votes go at the first elimination. */
        ZERO,
        /** All below some votes go at the first elimination. */
        CUTOFF,
        /** Sure losers go together. */
        LOSERS,
        /** Ties go straight to the lot. */
        LOT_AT_ONCE,
        /** Nobody is elected below the threshold. */
        THRESHOLD_ONLY
    }

    /** The Green Party of California. */
    static final LiteralFractional CALIFORNIA =
            with(5, Choice.FRACTIONAL, Choice.ZERO, Choice.LOT_AT_ONCE, Choice.THRESHOLD_ONLY);

    /** The method as it comes, which was also the preset for British Columbia. */
    static final LiteralFractional AS_IT_COMES = with(6, Choice.ZERO);

    LiteralFractional {
        choices = Set.copyOf(choices);
    }

    static LiteralFractional with(int places, Choice... choices) {
        return new LiteralFractional(places, 0, Set.of(choices));
    }

    static LiteralFractional below(long cutoff, Choice... choices) {
        Set<Choice> all = new TreeSet<>(Set.of(choices));
        all.add(Choice.CUTOFF);
        return new LiteralFractional(6, cutoff, all);
    }

    private boolean has(Choice choice) {
        return choices.contains(choice);
    }

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(election, new LiteralLots(election.along(lots)), this).run();
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralElection election;
        private final LiteralLots lots;
        private final LiteralFractional method;
        private final CountingTable table;
        private final List<Integer> over = new ArrayList<>();
        private BigDecimal counted;
        private boolean firstElimination = true;

        Count(LiteralElection election, LiteralLots lots, LiteralFractional method) {
            this.election = election;
            this.lots = lots;
            this.method = method;
            this.table = new CountingTable(election, method.places);
            this.counted = method.has(Choice.DYNAMIC) ? table.valid().subtract(table.nonTransferable()) : table.valid();
        }

        List<LiteralStage> run() {
            table.setQuota(threshold());
            table.writeDown(1, 0, LiteralKind.FIRST_PREFERENCES, List.of(), List.of());
            updateWinners();
            while (!isOver()) {
                if (surplus().signum() > 0
                        && !(method.has(Choice.DELAYED) && !sureLosers().isEmpty())) {
                    transfer();
                } else {
                    eliminate();
                }
                updateWinners();
            }
            if (!method.has(Choice.THRESHOLD_ONLY) && table.vacancies() > 0) {
                table.continuing().stream()
                        .filter(candidate -> table.votesOf(candidate).signum() > 0)
                        .sorted(table.descendingVotes())
                        .toList()
                        .forEach(table::elect);
            }
            return table.stages();
        }

        private boolean isOver() {
            if (table.vacancies() == 0) {
                return true;
            }
            if (!method.has(Choice.THRESHOLD_ONLY)) {
                return table.continuing().size() <= table.vacancies();
            }
            // somebody who is never eliminated can only get there by a surplus
            return table.continuing().isEmpty()
                    || (open().isEmpty() && surplus().signum() == 0);
        }

        private BigDecimal threshold() {
            int places = method.has(Choice.FRACTIONAL) ? method.places : 0;
            BigDecimal parts = BigDecimal.valueOf(election.seats() + (method.has(Choice.HARE) ? 0L : 1L));
            return counted.divide(parts, places, RoundingMode.DOWN).add(BigDecimal.ONE.movePointLeft(places));
        }

        private void updateWinners() {
            List<Integer> winners = table.continuing().stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(table.quota()) >= 0)
                    .sorted(table.descendingVotes())
                    .toList();
            for (int winner : winners) {
                table.elect(winner);
                if (table.votesOf(winner).compareTo(table.quota()) > 0) {
                    over.add(winner);
                }
            }
        }

        private BigDecimal surplusOf(int winner) {
            return table.votesOf(winner).subtract(table.quota()).max(BigDecimal.ZERO);
        }

        private BigDecimal surplus() {
            return over.stream().map(this::surplusOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private void transfer() {
            BigDecimal most = over.stream()
                    .map(this::surplusOf)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            int winner = chosen(
                    over.stream()
                            .filter(candidate -> surplusOf(candidate).compareTo(most) == 0)
                            .sorted()
                            .toList(),
                    LiteralPurpose.SURPLUS);
            over.remove(Integer.valueOf(winner));
            BigDecimal votes = table.votesOf(winner);
            BigDecimal lost = most;
            for (HeldPaper paper : table.papersOf(winner)) {
                BigDecimal value = paper.value().multiply(most).divide(votes, method.places, RoundingMode.DOWN);
                lost = lost.subtract(paper.worthAt(value));
                move(paper, value);
            }
            table.credit(winner, most.negate());
            table.addLoss(lost);
            next(LiteralKind.SURPLUS, List.of(winner), List.of());
        }

        private List<Integer> open() {
            return table.continuing().stream()
                    .filter(candidate -> !election.spares(candidate))
                    .sorted(Comparator.comparing(table::votesOf))
                    .toList();
        }

        /** The largest set from the bottom, equals all in or all out, that cannot come up to the next. */
        private List<Integer> sureLosers() {
            List<Integer> all = open();
            BigDecimal none = BigDecimal.ZERO;
            if (surplus().signum() == 0
                    && table.continuing().stream()
                            .allMatch(candidate -> table.votesOf(candidate).signum() == 0)) {
                return all;
            }
            List<Integer> losers = List.of();
            BigDecimal together = none.add(surplus());
            for (int size = 1; table.continuing().size() - size >= table.vacancies() && size <= all.size(); size++) {
                List<Integer> bottom = all.subList(0, size);
                together = together.add(table.votesOf(all.get(size - 1)));
                BigDecimal next = table.continuing().stream()
                        .filter(candidate -> !bottom.contains(candidate))
                        .map(table::votesOf)
                        .min(Comparator.naturalOrder())
                        .orElse(none);
                if (together.compareTo(next) < 0) {
                    losers = bottom;
                }
            }
            return losers;
        }

        private List<Integer> batch() {
            if (method.has(Choice.LOSERS)) {
                List<Integer> losers = sureLosers();
                boolean withoutVotes = losers.stream()
                        .allMatch(candidate -> table.votesOf(candidate).signum() == 0);
                if (losers.size() == open().size()
                        || !firstElimination
                        || surplus().signum() > 0
                        || !withoutVotes) {
                    return losers;
                }
                List<Integer> more = new ArrayList<>(losers);
                more.add(lowest(
                        open().stream().filter(each -> !losers.contains(each)).toList()));
                return more;
            }
            long least = method.has(Choice.CUTOFF) ? method.cutoff : 0;
            return open().stream()
                    .filter(each -> firstElimination)
                    .filter(each -> method.has(Choice.ZERO)
                            ? table.votesOf(each).signum() == 0
                            : table.votesOf(each).compareTo(BigDecimal.valueOf(least)) < 0)
                    .toList();
        }

        private void eliminate() {
            List<Integer> batch = batch();
            List<Integer> out = (batch.isEmpty() ? List.of(lowest(open())) : batch)
                    .stream().sorted().toList();
            firstElimination = false;
            out.forEach(table::exclude);
            for (int candidate : out) {
                for (HeldPaper paper : table.papersOf(candidate)) {
                    table.credit(candidate, paper.worth().negate());
                    move(paper, paper.value());
                }
            }
            next(LiteralKind.EXCLUSION, out, out);
        }

        private int lowest(List<Integer> among) {
            BigDecimal fewest = among.stream()
                    .map(table::votesOf)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return chosen(
                    among.stream()
                            .filter(candidate -> table.votesOf(candidate).compareTo(fewest) == 0)
                            .sorted()
                            .toList(),
                    LiteralPurpose.EXCLUSION);
        }

        /** Backwards through the rounds; each leaves those with the most, or the fewest, of those still tied. */
        private int chosen(List<Integer> equal, LiteralPurpose purpose) {
            List<Integer> tied = equal;
            List<LiteralStage> rounds = method.has(Choice.LOT_AT_ONCE) ? List.of() : table.stages();
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

        private void next(LiteralKind kind, List<Integer> actedOn, List<Integer> excluded) {
            if (method.has(Choice.DYNAMIC)) {
                counted = BigDecimal.ZERO;
                for (int row = 1; row <= election.rows(); row++) {
                    counted = counted.add(table.votesOf(row));
                }
                table.setQuota(threshold());
            }
            table.writeDown(table.lastStage() + 1, 0, kind, actedOn, excluded);
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
