package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The rules of the Health Boards of Scotland, carried out literally in exact fractions.
 *
 * <p>Source: Health Board Elections (Scotland) Regulations 2009, Schedule, rules 38 to 45 and 48(3).
 */
enum LiteralHealthBoard implements LiteralTable {
    /** Rule 45 as it stands. */
    BY_COMPUTER,
    /** With rule 45(2), by rule 48(3). */
    BY_HAND;

    @Override
    public List<String> lines(LiteralElection election, List<Integer> lots) {
        return new Count(this, election, new LiteralLots(lots)).run();
    }

    @Override
    public List<Integer> elected(LiteralElection election, List<Integer> lots) {
        Count count = new Count(this, election, new LiteralLots(lots));
        count.run();
        return List.copyOf(count.elected);
    }

    /** Papers alike, and where they lie. Mutable. */
    private static final class Pile {
        private final LiteralPaper paper;
        private int holder;
        private LiteralFraction value = LiteralFraction.ONE;

        Pile(LiteralPaper paper, int holder) {
            this.paper = paper;
            this.holder = holder;
        }

        LiteralFraction worth(LiteralFraction each) {
            return each.times(LiteralFraction.of(paper.multiplicity()));
        }
    }

    /** A stage, and who is elected on its figures. */
    private record Row(
            LiteralKind kind,
            Set<Integer> actedOn,
            Map<Integer, LiteralFraction> votes,
            LiteralFraction nonTransferable,
            Set<Integer> excluded,
            List<Integer> elected) {

        LiteralFraction votesOf(int candidate) {
            return votes.getOrDefault(candidate, LiteralFraction.ZERO);
        }
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralHealthBoard way;
        private final LiteralElection election;
        private final LiteralLots lots;
        private final LiteralWinners winners;
        private final Set<Integer> continuing = new TreeSet<>();
        private final List<Integer> elected = new ArrayList<>();
        private final Map<Integer, LiteralFraction> votes = new TreeMap<>();
        private final List<Pile> piles = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private final LiteralFraction quota;
        private LiteralFraction nonTransferable = LiteralFraction.ZERO;

        Count(LiteralHealthBoard way, LiteralElection election, LiteralLots lots) {
            this.way = way;
            this.election = election;
            this.lots = lots;
            this.winners = new LiteralWinners(election);
            IntStream.rangeClosed(1, election.candidates()).forEach(number -> votes.put(number, LiteralFraction.ZERO));
            continuing.addAll(votes.keySet());
            continuing.removeAll(election.withdrawn());
            long valid = 0;
            for (LiteralPaper paper : election.papers()) {
                int first = next(paper);
                if (first != 0) {
                    piles.add(new Pile(paper, first));
                    credit(first, LiteralFraction.of(paper.multiplicity()));
                    valid += paper.multiplicity();
                } else if (election.withdrawnOnly().counts(paper)) {
                    nonTransferable = nonTransferable.plus(LiteralFraction.of(paper.multiplicity()));
                    valid += paper.multiplicity();
                }
            }
            quota = LiteralFraction.of(valid / (election.seats() + 1L) + 1);
        }

        List<String> run() {
            settle(LiteralKind.FIRST_PREFERENCES, Set.of(), Set.of());
            while (vacancies() > 0 && !continuing.isEmpty()) {
                List<Integer> surpluses = elected.stream()
                        .filter(one -> votesOf(one).compareTo(quota) > 0)
                        .toList();
                if (!doomed().isEmpty()) {
                    exclude(doomed());
                } else if (surpluses.isEmpty()) {
                    exclude(Set.of(lowest()));
                } else {
                    transferSurplus(largest(surpluses));
                }
            }
            return IntStream.range(0, rows.size()).mapToObj(this::line).toList();
        }

        private String line(int index) {
            Row row = rows.get(index);
            return LiteralStage.line(
                    index + 1,
                    0,
                    row.kind,
                    List.copyOf(row.actedOn),
                    row.votes.values().stream().map(LiteralFraction::toString).toList(),
                    row.nonTransferable.toString(),
                    LiteralFraction.ZERO.toString(),
                    quota.toString(),
                    row.elected,
                    List.copyOf(row.excluded));
        }

        private int vacancies() {
            return election.seats() - elected.size();
        }

        private Set<Integer> doomed() {
            return new TreeSet<>(winners.doomed(elected, continuing));
        }

        private LiteralFraction votesOf(int candidate) {
            return votes.getOrDefault(candidate, LiteralFraction.ZERO);
        }

        private void credit(int candidate, LiteralFraction more) {
            votes.merge(candidate, more, LiteralFraction::plus);
        }

        private int next(LiteralPaper paper) {
            return paper.preferences().stream()
                    .filter(continuing::contains)
                    .findFirst()
                    .orElse(0);
        }

        /** Writes the stage down; rules 40(1), 45(1) and, by hand, 45(2) on its figures. */
        private void settle(LiteralKind kind, Set<Integer> actedOn, Set<Integer> excluded) {
            rows.add(new Row(kind, actedOn, new TreeMap<>(votes), nonTransferable, excluded, new ArrayList<>()));
            List<Integer> reached = reached();
            while (!reached.isEmpty()) {
                elect(first(reached));
                reached = reached();
            }
            if (continuing.size() <= vacancies()) {
                electTheRest();
            } else if (way == BY_HAND && vacancies() == 1) {
                highestContinuing().forEach(this::elect);
            }
        }

        private void elect(int candidate) {
            continuing.remove(candidate);
            elected.add(candidate);
            rows.get(rows.size() - 1).elected.add(candidate);
        }

        private void electTheRest() {
            continuing.stream().sorted(strongestFirst()).toList().forEach(this::elect);
        }

        private Comparator<Integer> strongestFirst() {
            return Comparator.comparing((Integer candidate) -> votesOf(candidate))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder());
        }

        private List<Integer> reached() {
            Set<Integer> doomed = doomed();
            return continuing.stream()
                    .filter(candidate -> votesOf(candidate).compareTo(quota) >= 0)
                    .filter(candidate -> !doomed.contains(candidate))
                    .sorted(strongestFirst())
                    .toList();
        }

        /** The first to be elected; of equals who cannot all be, the one whose surplus would go first. */
        private int first(List<Integer> reached) {
            List<Integer> equals = reached.stream()
                    .filter(one -> votesOf(one).equals(votesOf(reached.get(0))))
                    .sorted()
                    .toList();
            return equals.size() > vacancies() || winners.canAllBeElected(elected, continuing, equals)
                    ? reached.get(0)
                    : largest(equals);
        }

        /** 45(2): the one who has no fewer votes than all others who continue. */
        private List<Integer> highestContinuing() {
            LiteralFraction all =
                    continuing.stream().map(this::votesOf).reduce(LiteralFraction.ZERO, LiteralFraction::plus);
            List<Integer> highest = continuing.stream()
                    .filter(one -> votesOf(one).compareTo(all.minus(votesOf(one))) >= 0)
                    .toList();
            return highest.size() == 1 && !doomed().containsAll(highest) ? highest : List.of();
        }

        /** 41(3): every paper at surplus times value received by total votes. */
        private void transferSurplus(int donor) {
            LiteralFraction total = votesOf(donor);
            LiteralFraction surplus = total.minus(quota);
            held(donor).forEach(pile -> pass(pile, surplus.times(pile.value).dividedBy(total)));
            votes.put(donor, quota);
            settle(LiteralKind.SURPLUS, Set.of(donor), Set.of());
        }

        /** 43, 45(b): all papers at the values at which they came, unless those who are left are as many as places. */
        private void exclude(Set<Integer> leaving) {
            continuing.removeAll(leaving);
            if (continuing.size() <= vacancies()) {
                electTheRest();
                return;
            }
            for (int candidate : leaving) {
                held(candidate).forEach(pile -> pass(pile, pile.value));
                votes.put(candidate, LiteralFraction.ZERO);
            }
            settle(LiteralKind.EXCLUSION, leaving, leaving);
        }

        private List<Pile> held(int candidate) {
            return piles.stream().filter(pile -> pile.holder == candidate).toList();
        }

        private void pass(Pile pile, LiteralFraction value) {
            int to = next(pile.paper);
            pile.holder = to;
            pile.value = value;
            if (to == 0) {
                nonTransferable = nonTransferable.plus(pile.worth(value));
            } else {
                credit(to, pile.worth(value));
            }
        }

        /** 42: the highest; more votes at the most recent preceding stage of difference; else the lot. */
        private int largest(List<Integer> equals) {
            List<Integer> tied = narrowed(equals, Comparator.naturalOrder());
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, rows.size(), LiteralPurpose.SURPLUS);
        }

        /** 44: the lowest; fewer votes at the most recent preceding stage of difference; else the lot. */
        private int lowest() {
            Set<Integer> guarded = new TreeSet<>(winners.guarded(elected, continuing));
            List<Integer> open =
                    continuing.stream().filter(one -> !guarded.contains(one)).toList();
            List<Integer> tied = narrowed(open, Comparator.reverseOrder());
            return tied.size() == 1 ? tied.get(0) : lots.latest(tied, rows.size(), LiteralPurpose.EXCLUSION);
        }

        private List<Integer> narrowed(List<Integer> candidates, Comparator<LiteralFraction> order) {
            List<Integer> tied = extreme(candidates, order, this::votesOf);
            for (int stage = rows.size() - 1; stage >= 0 && tied.size() > 1; stage--) {
                tied = extreme(tied, order, rows.get(stage)::votesOf);
            }
            return tied;
        }

        private static List<Integer> extreme(
                List<Integer> candidates,
                Comparator<LiteralFraction> order,
                Function<Integer, LiteralFraction> figures) {
            LiteralFraction extreme =
                    candidates.stream().map(figures).max(order).orElseThrow();
            return candidates.stream()
                    .filter(one -> figures.apply(one).equals(extreme))
                    .toList();
        }
    }
}
