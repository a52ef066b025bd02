package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The rules of Northern Ireland, carried out literally.
 *
 * <p>Source: Electoral Law Act (Northern Ireland) 1962, Schedule 5, rules 47 to 52. When rule 52 is asked and what a
 * lot decides is said more fully in the European Parliamentary Elections (Northern Ireland) Regulations 2004, Schedule
 * 1, rules 58 to 60. The rules of the councils of Wales, WSI 2021/1459, Schedule 1, rules 60H to 60S, are carried out
 * beside them: they have the same steps and nothing in place of rule 48(3).
 */
enum LiteralNorthernIreland implements LiteralBook {
    /** With rule 48(3): one seat is not filled before an exclusion. */
    NORTHERN_IRELAND,
    /** Without it. */
    WALES,
    /** Without it, and 60J(5) to the letter: a surplus of first preferences is divided whatever each comes to. */
    WALES_UNCAPPED;

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(this, election, new LiteralLots(election.along(lots))).run();
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralNorthernIreland rules;
        private final LiteralElection election;
        private final LiteralLots lots;
        private final CountingTable table;

        Count(LiteralNorthernIreland rules, LiteralElection election, LiteralLots lots) {
            this.rules = rules;
            this.election = election;
            this.lots = lots;
            this.table = new CountingTable(election, 2);
            table.setQuota(table.valid()
                    .divideToIntegralValue(BigDecimal.valueOf(election.seats() + 1L))
                    .add(BigDecimal.ONE));
        }

        List<LiteralStage> run() {
            table.writeDown(1, 0, LiteralKind.FIRST_PREFERENCES, List.of(), List.of());
            deem();
            while (table.vacancies() > 0 && !table.continuing().isEmpty()) {
                if (!table.doomed().isEmpty()) {
                    exclude(table.doomed());
                } else {
                    takeTheNextStep();
                }
            }
            return table.stages();
        }

        private boolean waitsForAnExclusion() {
            return rules == NORTHERN_IRELAND
                    && election.seats() == 1
                    && table.excluded().isEmpty();
        }

        /** 48(3), and 52(1) and (2), on which nothing more is transferred; 60I(1), 60S. */
        private void deem() {
            if (!waitsForAnExclusion()) {
                List<Integer> reached = reached();
                while (!reached.isEmpty()) {
                    table.elect(first(reached));
                    reached = reached();
                }
            }
            if (table.continuing().size() <= table.vacancies()) {
                table.electAllContinuing();
            }
            fillTheLastVacancy();
        }

        /** Those at the quota who can be elected, most votes first. */
        private List<Integer> reached() {
            return table.continuing().stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(table.quota()) >= 0)
                    .filter(candidate -> !table.doomed().contains(candidate))
                    .sorted(table.descendingVotes())
                    .toList();
        }

        /** The first to be elected; of equals who cannot all be, the one who is ahead in a tie. */
        private int first(List<Integer> reached) {
            List<Integer> equals = extreme(reached, table::votesOf, Comparator.naturalOrder()).stream()
                    .sorted()
                    .toList();
            return table.canAllBeElected(equals) ? reached.get(0) : strongest(equals);
        }

        /** 52(2), 60S(2): fills the last vacancy, unless two could claim it. */
        private void fillTheLastVacancy() {
            if (table.vacancies() == 1 && !waitsForAnExclusion()) {
                BigDecimal sum = table.continuing().stream().map(table::votesOf).reduce(surpluses(), BigDecimal::add);
                List<Integer> claim = table.continuing().stream()
                        .filter(candidate ->
                                table.votesOf(candidate).compareTo(sum.subtract(table.votesOf(candidate))) >= 0)
                        .toList();
                if (claim.size() == 1 && !table.doomed().containsAll(claim)) {
                    table.elect(claim.get(0));
                }
            }
        }

        private void takeTheNextStep() {
            List<Integer> ascending =
                    open().stream().sorted(Comparator.comparing(table::votesOf)).toList();
            for (int together = ascending.size(); together > 0; together--) {
                List<Integer> group = ascending.subList(0, together);
                if (mayGo(group) && (together == 1 || table.isChangedByNobodyOf(group))) {
                    exclude(group);
                    return;
                }
            }
            if (surpluses().signum() > 0) {
                transferSurplus(largestSurplus());
            } else {
                exclude(List.of(lowest()));
            }
        }

        /** Those who are not guarded. */
        private List<Integer> open() {
            return table.continuing().stream()
                    .filter(candidate -> !table.guarded().contains(candidate))
                    .toList();
        }

        /**
         * 49(10), 51(12); 60L(2) and (3), 60O(3): together with all surpluses they have fewer votes than the next of
         * all who stay above them.
         */
        private boolean mayGo(List<Integer> group) {
            BigDecimal highest = table.votesOf(group.get(group.size() - 1));
            List<BigDecimal> ascending = table.continuing().stream()
                    .filter(candidate -> group.contains(candidate)
                            || table.votesOf(candidate).compareTo(highest) >= 0)
                    .map(table::votesOf)
                    .sorted()
                    .toList();
            BigDecimal lowest = ascending.subList(0, group.size()).stream().reduce(surpluses(), BigDecimal::add);
            return table.continuing().size() - group.size() >= table.vacancies()
                    && group.size() < ascending.size()
                    && lowest.compareTo(ascending.get(group.size())) < 0;
        }

        private BigDecimal surplusOf(int candidate) {
            return table.votesOf(candidate).subtract(table.quota()).max(BigDecimal.ZERO);
        }

        private BigDecimal surpluses() {
            return table.elected().stream().map(this::surplusOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /**
         * 49; 60J, 60K: the sub-parcel last received; the surplus by the transferable papers, at most the value
         * received.
         */
        private void transferSurplus(int elected) {
            BigDecimal surplus = surplusOf(elected);
            List<HeldPaper> held = table.papersOf(elected);
            int last = held.stream().mapToInt(HeldPaper::receivedAt).max().orElseThrow();
            List<HeldPaper> transferable = held.stream()
                    .filter(paper -> paper.receivedAt() == last)
                    .filter(paper -> table.nextPreference(paper.paper()) != 0)
                    .toList();
            BigDecimal number = transferable.stream()
                    .map(paper -> BigDecimal.valueOf(paper.paper().multiplicity()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal left = surplus;
            if (number.signum() > 0) {
                BigDecimal value = surplus.divide(number, 2, RoundingMode.DOWN).min(most(transferable.get(0), surplus));
                transferable.forEach(paper -> moveOn(paper, value));
                left = surplus.subtract(value.multiply(number));
            }
            table.credit(elected, surplus.negate());
            table.addNonTransferable(left);
            table.writeDown(table.lastStage() + 1, 0, LiteralKind.SURPLUS, List.of(elected), List.of());
            deem();
        }

        /**
         * 49(4), (7); 60K(5): the value received; 60J(5) states none for first preferences, so the surplus bounds it.
         */
        private BigDecimal most(HeldPaper paper, BigDecimal surplus) {
            return rules == WALES_UNCAPPED && paper.receivedAt() == 0 ? surplus : paper.value();
        }

        private void moveOn(HeldPaper paper, BigDecimal value) {
            int to = table.nextPreference(paper.paper());
            paper.move(to, value, table.stages().size());
            table.credit(to, paper.worth());
        }

        /** 51(1) to (9); 60O(4) to (8), 60P. */
        private void exclude(Collection<Integer> excluded) {
            excluded.forEach(table::exclude);
            List<HeldPaper> all = excluded.stream()
                    .flatMap(candidate -> table.papersOf(candidate).stream())
                    .toList();
            List<List<HeldPaper>> subParcels = new ArrayList<>();
            subParcels.add(all.stream().filter(paper -> paper.receivedAt() == 0).toList());
            SortedMap<BigDecimal, List<HeldPaper>> byValue = new TreeMap<>(Comparator.reverseOrder());
            all.stream()
                    .filter(paper -> paper.receivedAt() > 0)
                    .forEach(paper -> byValue.computeIfAbsent(paper.value(), value -> new ArrayList<>())
                            .add(paper));
            subParcels.addAll(byValue.values());
            subParcels.removeIf(List::isEmpty);
            int stage = table.lastStage() + 1;
            if (subParcels.isEmpty()) {
                table.writeDown(stage, 0, LiteralKind.EXCLUSION, excluded, excluded);
                deem();
            }
            for (int i = 0; i < subParcels.size() && table.vacancies() > 0; i++) {
                subParcels.get(i).forEach(this::passOn);
                int part = subParcels.size() == 1 ? 0 : i + 1;
                table.writeDown(stage, part, LiteralKind.EXCLUSION, excluded, i == 0 ? excluded : List.of());
                deem();
            }
        }

        private void passOn(HeldPaper paper) {
            table.credit(paper.holder(), paper.worth().negate());
            if (table.nextPreference(paper.paper()) == 0) {
                table.addNonTransferable(paper.worth());
                paper.setAside();
            } else {
                moveOn(paper, paper.value());
            }
        }

        /** 50(1); 60M: the largest; the higher vote at the earliest stage of difference; else the lot. */
        private int largestSurplus() {
            return strongest(extreme(table.elected(), this::surplusOf, Comparator.naturalOrder()));
        }

        /** 50(1); 60M: the higher vote at the earliest stage of difference; else the lot. */
        private int strongest(List<Integer> equals) {
            List<Integer> tied = equals;
            for (LiteralStage stage : table.endsOfStages()) {
                tied = extreme(tied, stage::votesOf, Comparator.naturalOrder());
            }
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, table.lastStage(), LiteralPurpose.SURPLUS);
        }

        /** 51(13); 60Q: the lowest; the lower vote at the earliest stage of difference; else the one drawn. */
        private int lowest() {
            List<Integer> tied = extreme(open(), table::votesOf, Comparator.reverseOrder());
            for (LiteralStage stage : table.endsOfStages()) {
                tied = extreme(tied, stage::votesOf, Comparator.reverseOrder());
            }
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, table.lastStage(), LiteralPurpose.EXCLUSION);
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
