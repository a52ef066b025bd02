package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The rules of the panel elections to Seanad Éireann, carried out literally, with a paper as one vote in three
 * decimals.
 *
 * <p>Source: Seanad Electoral (Panel Members) Act 1947, Second Schedule, rules 1 to 15, rule 8 as amended in 1954;
 * sub-panels are groups.
 */
final class LiteralSeanad implements LiteralBook {

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(election, new LiteralLots(election.along(lots))).run();
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralElection election;
        private final LiteralLots lots;
        private final CountingTable table;
        private final SortedMap<Integer, Integer> electedAt = new TreeMap<>();

        Count(LiteralElection election, LiteralLots lots) {
            this.election = election;
            this.lots = lots;
            this.table = new CountingTable(election, 3);
            BigDecimal value = table.valid().movePointRight(3);
            table.setQuota(value.divideToIntegralValue(BigDecimal.valueOf(election.seats() + 1L))
                    .add(BigDecimal.ONE)
                    .movePointLeft(3));
        }

        List<LiteralStage> run() {
            table.writeDown(1, 0, LiteralKind.FIRST_PREFERENCES, List.of(), List.of());
            elect();
            while (!isOver()) {
                List<Integer> surpluses = table.elected().stream()
                        .filter(candidate -> surplusOf(candidate).signum() > 0)
                        .toList();
                if (!table.doomed().isEmpty()) {
                    exclude(greatestDoomed());
                } else if (surpluses.isEmpty()) {
                    exclude(lowest());
                } else {
                    transferSurplus(nextSurplus(surpluses));
                }
            }
            return table.stages();
        }

        /** Rule 7, with rule 8(2): greater value first. */
        private void elect() {
            List<Integer> reached = reached();
            while (!reached.isEmpty()) {
                int next = first(reached);
                table.elect(next);
                electedAt.put(next, table.lastStage());
                reached = reached();
            }
        }

        /** Rule 8(3): nobody of a sub-panel that has its maximum. */
        private List<Integer> reached() {
            return table.continuing().stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(table.quota()) >= 0)
                    .filter(candidate -> !table.doomed().contains(candidate))
                    .sorted(table.descendingVotes())
                    .toList();
        }

        /** Rule 8(4): of equals too many for the sub-panel, who had more before or stands higher in the order. */
        private int first(List<Integer> reached) {
            List<Integer> equals = extreme(reached, table::votesOf, Comparator.naturalOrder());
            return equals.size() > table.vacancies() || table.canAllBeElected(equals)
                    ? reached.get(0)
                    : strongest(equals, LiteralPurpose.ELECTION);
        }

        private int strongest(List<Integer> equals, LiteralPurpose purpose) {
            List<Integer> tied = settled(equals.stream().sorted().toList(), Comparator.naturalOrder());
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, table.lastStage(), purpose);
        }

        /** Rule 11, at the end of a count. */
        private boolean isOver() {
            if (table.vacancies() == 0) {
                return true;
            }
            if (table.continuing().size() <= table.vacancies()) {
                table.electAllContinuing();
                return true;
            }
            BigDecimal all = table.continuing().stream().map(table::votesOf).reduce(surpluses(), BigDecimal::add);
            List<Integer> more = table.continuing().stream()
                    .filter(candidate -> table.votesOf(candidate).compareTo(all.subtract(table.votesOf(candidate))) > 0)
                    .toList();
            if (table.vacancies() > 1 || more.isEmpty() || table.doomed().containsAll(more)) {
                return false;
            }
            table.elect(more.get(0));
            return true;
        }

        private BigDecimal surplusOf(int candidate) {
            return table.votesOf(candidate).subtract(table.quota()).max(BigDecimal.ZERO);
        }

        private BigDecimal surpluses() {
            return table.elected().stream().map(this::surplusOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Rule 8(1)(f) to (h): the earlier count of origin, the larger, the greater value before, the order. */
        private int nextSurplus(List<Integer> surpluses) {
            List<Integer> tied = extreme(
                    surpluses,
                    candidate -> BigDecimal.valueOf(electedAt.getOrDefault(candidate, 0)),
                    Comparator.reverseOrder());
            tied = extreme(tied, this::surplusOf, Comparator.naturalOrder());
            tied = settled(tied, Comparator.naturalOrder());
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, table.lastStage(), LiteralPurpose.SURPLUS);
        }

        /** Rule 8(3) of 1954: the greatest value first. */
        private int greatestDoomed() {
            List<Integer> doomed = List.copyOf(table.doomed());
            return strongest(extreme(doomed, table::votesOf, Comparator.naturalOrder()), LiteralPurpose.SURPLUS);
        }

        /** Rule 9(1)(e), (3), passing over those protected by 9(2). */
        private int lowest() {
            List<Integer> open = table.continuing().stream()
                    .filter(candidate -> !table.guarded().contains(candidate))
                    .toList();
            List<Integer> tied = extreme(open, table::votesOf, Comparator.reverseOrder());
            tied = settled(tied, Comparator.reverseOrder());
            return tied.size() == 1 ? tied.get(0) : lots.latest(tied, table.lastStage(), LiteralPurpose.EXCLUSION);
        }

        /** The earliest count of difference, then rule 2: the numbers of first, second, third preferences. */
        private List<Integer> settled(List<Integer> candidates, Comparator<BigDecimal> order) {
            List<Integer> tied = candidates;
            for (LiteralStage count : table.endsOfStages()) {
                tied = extreme(tied, count::votesOf, order);
            }
            for (int place = 0; place < election.candidates(); place++) {
                int preference = place;
                tied = extreme(tied, candidate -> marked(candidate, preference), order);
            }
            return tied;
        }

        private BigDecimal marked(int candidate, int preference) {
            return BigDecimal.valueOf(election.papers().stream()
                    .filter(paper -> paper.preferences().size() > preference
                            && paper.preferences().get(preference) == election.named(candidate))
                    .mapToLong(LiteralPaper::multiplicity)
                    .sum());
        }

        private static List<Integer> extreme(
                List<Integer> candidates, Function<Integer, BigDecimal> votes, Comparator<BigDecimal> order) {
            BigDecimal extreme = candidates.stream().map(votes).max(order).orElseThrow();
            return candidates.stream()
                    .filter(candidate -> votes.apply(candidate).compareTo(extreme) == 0)
                    .toList();
        }

        /** Rule 8(1): the sub-parcel last received. */
        private void transferSurplus(int elected) {
            BigDecimal surplus = surplusOf(elected);
            List<HeldPaper> held = table.papersOf(elected);
            int last = held.stream().mapToInt(HeldPaper::receivedAt).max().orElseThrow();
            List<HeldPaper> transferable = held.stream()
                    .filter(paper -> paper.receivedAt() == last)
                    .filter(paper -> table.nextPreference(paper.paper()) != 0)
                    .toList();
            BigDecimal worth = transferable.stream().map(HeldPaper::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (worth.compareTo(surplus) <= 0) {
                transferable.forEach(paper -> moveOn(paper, paper.value()));
                table.addNonTransferable(surplus.subtract(worth));
            } else {
                BigDecimal papers = BigDecimal.valueOf(transferable.stream()
                        .mapToLong(paper -> paper.paper().multiplicity())
                        .sum());
                BigDecimal value = surplus.divide(papers, 3, RoundingMode.DOWN);
                transferable.forEach(paper -> moveOn(paper, value));
                table.addLoss(surplus.subtract(value.multiply(papers)));
            }
            table.credit(elected, surplus.negate());
            table.writeDown(table.lastStage() + 1, 0, LiteralKind.SURPLUS, List.of(elected), List.of());
            elect();
        }

        private void moveOn(HeldPaper paper, BigDecimal value) {
            int to = table.nextPreference(paper.paper());
            paper.move(to, value, table.stages().size());
            table.credit(to, paper.worth());
        }

        /** Rule 9(1): original votes, then the sub-parcels in the order in which they were obtained. */
        private void exclude(int lowest) {
            table.exclude(lowest);
            SortedMap<Integer, List<HeldPaper>> parcels = new TreeMap<>();
            table.papersOf(lowest)
                    .forEach(paper -> parcels.computeIfAbsent(paper.receivedAt(), point -> new ArrayList<>())
                            .add(paper));
            int stage = table.lastStage() + 1;
            List<Integer> actedOn = List.of(lowest);
            if (parcels.isEmpty()) {
                table.writeDown(stage, 0, LiteralKind.EXCLUSION, actedOn, actedOn);
            }
            int part = 0;
            for (List<HeldPaper> parcel : parcels.values()) {
                parcel.forEach(this::passOn);
                part++;
                table.writeDown(
                        stage,
                        parcels.size() == 1 ? 0 : part,
                        LiteralKind.EXCLUSION,
                        actedOn,
                        part == 1 ? actedOn : List.of());
                elect();
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
    }
}
