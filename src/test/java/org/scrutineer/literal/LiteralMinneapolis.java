package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Boards of Minneapolis, literally: rounds of clauses a to f, a winner elected when his surplus is transferred.
 *
 * <p>Source: Minneapolis Code of Ordinances 167.20 and 167.70(c)(1).
 *
 * @param text which text
 * @param undeclared the numbers of undeclared write-ins
 */
record LiteralMinneapolis(Text text, Set<Integer> undeclared) implements LiteralBook {

    /** What makes it impossible to be elected. */
    enum Text {
        /** Not enough to surpass the next higher total. */
        SURPASS,
        /** Not enough to equal or surpass it. */
        EQUAL_OR_SURPASS
    }

    static final LiteralMinneapolis OF_2009 = new LiteralMinneapolis(Text.SURPASS, Set.of());
    static final LiteralMinneapolis OF_2013 = new LiteralMinneapolis(Text.EQUAL_OR_SURPASS, Set.of());

    private static final int PLACES = 4;

    /** Copies the set. */
    LiteralMinneapolis {
        undeclared = Set.copyOf(undeclared);
    }

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Rounds(election, new LiteralLots(election.along(lots)), this).count();
    }

    /** One count. Mutable; used once. */
    private static final class Rounds {
        private final LiteralElection election;
        private final LiteralLots lots;
        private final LiteralMinneapolis rule;
        private final CountingTable table;

        Rounds(LiteralElection election, LiteralLots lots, LiteralMinneapolis rule) {
            this.election = election;
            this.lots = lots;
            this.rule = rule;
            this.table = new CountingTable(election, PLACES);
        }

        List<LiteralStage> count() {
            table.setQuota(table.valid()
                    .divide(BigDecimal.valueOf(election.seats() + 1L), 0, RoundingMode.FLOOR)
                    .add(BigDecimal.ONE));
            table.writeDown(1, 0, LiteralKind.FIRST_PREFERENCES, List.of(), List.of());
            while (round()) {
                // each round writes its own line
            }
            return table.stages();
        }

        /** Clause a, f, then c, d and e of the next round; whether there was a next round. */
        private boolean round() {
            List<Integer> reached = candidates().stream()
                    .filter(each -> table.votesOf(each).compareTo(table.quota()) >= 0)
                    .toList();
            if (table.elected().size() + reached.size() == election.seats()) {
                reached.stream().sorted(table.descendingVotes()).forEach(table::elect);
                return false;
            }
            if (candidates().size() <= table.vacancies()) {
                writeIns().forEach(table::exclude);
                table.electAllContinuing();
                return false;
            }
            List<Integer> hopeless = new ArrayList<>(writeIns());
            hopeless.addAll(impossible());
            if (!hopeless.isEmpty()) {
                defeat(hopeless);
            } else if (!reached.isEmpty()) {
                transferLargest(reached);
            } else {
                defeat(List.of(lowest()));
            }
            return true;
        }

        private List<Integer> candidates() {
            return table.continuing().stream()
                    .filter(each -> !rule.undeclared.contains(each))
                    .toList();
        }

        private List<Integer> writeIns() {
            return table.continuing().stream().filter(rule.undeclared::contains).toList();
        }

        private BigDecimal surplus(int candidate) {
            return table.votesOf(candidate).subtract(table.quota()).max(BigDecimal.ZERO);
        }

        /** Clause c: prefix sums from the bottom, with all surpluses and write-ins, against the next higher total. */
        private List<Integer> impossible() {
            List<Integer> ascending = candidates().stream()
                    .filter(each -> !election.spares(each))
                    .sorted(Comparator.comparing(table::votesOf))
                    .toList();
            BigDecimal sum = BigDecimal.ZERO;
            for (int candidate : candidates()) {
                sum = sum.add(surplus(candidate));
            }
            for (int writeIn : writeIns()) {
                sum = sum.add(table.votesOf(writeIn));
            }
            int cut = 0;
            for (int number = 1; number <= ascending.size(); number++) {
                List<Integer> prefix = ascending.subList(0, number);
                BigDecimal last = table.votesOf(ascending.get(number - 1));
                sum = sum.add(last);
                List<BigDecimal> above = candidates().stream()
                        .filter(each -> !prefix.contains(each))
                        .map(table::votesOf)
                        .filter(votes -> votes.compareTo(last) >= 0)
                        .sorted()
                        .toList();
                boolean enoughStay = candidates().size() - number >= table.vacancies();
                if (enoughStay && !above.isEmpty() && isBelow(sum, last, above.get(0))) {
                    cut = number;
                }
            }
            return ascending.subList(0, cut);
        }

        private boolean isBelow(BigDecimal sum, BigDecimal last, BigDecimal next) {
            return rule.text == Text.EQUAL_OR_SURPASS
                    ? sum.compareTo(next) < 0
                    : last.compareTo(next) < 0 && sum.compareTo(next) <= 0;
        }

        /** Clause d. */
        private void transferLargest(List<Integer> reached) {
            BigDecimal largest = reached.stream()
                    .map(this::surplus)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            List<Integer> tied = reached.stream()
                    .filter(each -> surplus(each).compareTo(largest) == 0)
                    .toList();
            int winner =
                    tied.size() == 1 ? tied.get(0) : lots.earliest(tied, table.lastStage(), LiteralPurpose.SURPLUS);
            table.elect(winner);
            BigDecimal votes = table.votesOf(winner);
            BigDecimal fraction = surplus(winner).divide(votes, PLACES, RoundingMode.DOWN);
            BigDecimal given = BigDecimal.ZERO;
            for (HeldPaper paper : table.papersOf(winner)) {
                BigDecimal value = paper.value().multiply(fraction).setScale(PLACES, RoundingMode.DOWN);
                given = given.add(paper.worthAt(value));
                handOn(paper, value);
            }
            table.credit(winner, table.quota().subtract(votes));
            table.addLoss(votes.subtract(table.quota()).subtract(given));
            table.writeDown(table.lastStage() + 1, 0, LiteralKind.SURPLUS, List.of(winner), List.of());
        }

        /** Clause e: the lowest, by lot among equals. */
        private int lowest() {
            List<Integer> open =
                    candidates().stream().filter(each -> !election.spares(each)).toList();
            BigDecimal fewest = open.stream()
                    .map(table::votesOf)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            List<Integer> tied = open.stream()
                    .filter(each -> table.votesOf(each).compareTo(fewest) == 0)
                    .toList();
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, table.lastStage(), LiteralPurpose.EXCLUSION);
        }

        /** The papers of the defeated go on at their value, unless no more than enough are left. */
        private void defeat(List<Integer> defeated) {
            defeated.forEach(table::exclude);
            if (candidates().size() > table.vacancies()) {
                for (int candidate : defeated) {
                    for (HeldPaper paper : table.papersOf(candidate)) {
                        table.credit(candidate, paper.worth().negate());
                        handOn(paper, paper.value());
                    }
                }
            }
            table.writeDown(table.lastStage() + 1, 0, LiteralKind.EXCLUSION, defeated, defeated);
        }

        private void handOn(HeldPaper paper, BigDecimal value) {
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
