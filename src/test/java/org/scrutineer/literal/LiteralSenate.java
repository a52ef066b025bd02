package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The rules of the Senate of Australia, carried out literally: Commonwealth Electoral Act 1918, section 273, with one
 * heap of papers for each transfer value. Numbers in brackets are its subsections. The Legislative Council of Victoria
 * counts beside it, by the Electoral Act 2002 of Victoria, section 114A: there the first preferences of the excluded
 * are a heap of their own, and the places are filled as soon as nobody is left too many. The Legislative Council of
 * South Australia counts beside it too, as far as is known: there the papers of each transfer are a heap of their own,
 * and leave in the order in which they came.
 */
enum LiteralSenate implements LiteralBook {
    /** Before 2021: several may go together by (13A), and ties go back to a count at which all differ, by (31). */
    LAW_BEFORE_2021,
    /** Counted by computer since 2021: section 273A leaves out (13A) to (13C), and (29) to (31A) set pairs in order. */
    LAW_2021,
    /** Counted by hand since 2021. */
    LAW_2021_BY_HAND,
    /** As the Commission counted in 2019: whoever is left is elected once the lowest has been named. */
    COUNTED_2019,
    /** Victoria. */
    VICTORIA,
    /** South Australia. */
    SOUTH_AUSTRALIA;

    private boolean groupsGo() {
        return this == LAW_BEFORE_2021 || this == LAW_2021_BY_HAND;
    }

    private boolean pairwise() {
        return this == LAW_2021 || this == LAW_2021_BY_HAND || this == SOUTH_AUSTRALIA;
    }

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(this, election, new LiteralLots(lots)).run();
    }

    /** A paper, or several alike, and where it lies. */
    private static final class Lying {
        private final LiteralPaper paper;
        private int with;
        private int since;
        private LiteralFraction value = LiteralFraction.ONE;

        private Lying(LiteralPaper paper, int with) {
            this.paper = paper;
            this.with = with;
        }
    }

    /**
     * Papers that move together in an exclusion.
     *
     * @param turn which come first
     * @param value what each is worth
     */
    private record Heap(int turn, LiteralFraction value) implements Comparable<Heap> {
        @Override
        public int compareTo(Heap other) {
            return turn == other.turn ? other.value.compareTo(value) : Integer.compare(turn, other.turn);
        }
    }

    /** The heap of papers that came at a count, the first of which is 0. */
    private Heap heap(int since, LiteralFraction value) {
        return new Heap(this == SOUTH_AUSTRALIA ? since : this == VICTORIA && since == 0 ? 0 : 1, value);
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralSenate rules;
        private final LiteralElection election;
        private final LiteralLots lots;
        private final List<Lying> papers = new ArrayList<>();
        private final long[] votes;
        /** For each heap that a candidate holds: what he has been credited with. */
        private final Map<Integer, Map<Heap, Long>> credited = new HashMap<>();

        private final TreeSet<Integer> continuing = new TreeSet<>();
        private final List<Integer> elected = new ArrayList<>();
        private final List<Integer> waiting = new ArrayList<>();
        private final List<LiteralStage> counts = new ArrayList<>();
        private final long quota;
        private long exhausted;
        private long lost;

        Count(LiteralSenate rules, LiteralElection election, LiteralLots lots) {
            this.rules = rules;
            this.election = election;
            this.lots = lots;
            this.votes = new long[election.candidates() + 1];
            IntStream.rangeClosed(1, election.candidates())
                    .filter(number -> !election.withdrawn().contains(number))
                    .forEach(continuing::add);
            long valid = 0;
            for (LiteralPaper paper : election.papers()) {
                int first = next(paper);
                boolean counts = first != 0 || election.withdrawnOnly().counts(paper);
                if (first != 0) {
                    papers.add(new Lying(paper, first));
                    credit(first, rules.heap(0, LiteralFraction.ONE), paper.multiplicity());
                } else if (counts) {
                    exhausted += paper.multiplicity();
                }
                valid += counts ? paper.multiplicity() : 0;
            }
            // (8)
            this.quota = valid / (election.seats() + 1L) + 1;
        }

        private void credit(int candidate, Heap heap, long more) {
            votes[candidate] += more;
            credited.computeIfAbsent(candidate, any -> new HashMap<>()).merge(heap, more, Long::sum);
        }

        private int next(LiteralPaper paper) {
            return paper.preferences().stream()
                    .filter(continuing::contains)
                    .findFirst()
                    .orElse(0);
        }

        private int open() {
            return election.seats() - elected.size();
        }

        List<LiteralStage> run() {
            write(1, 0, LiteralKind.FIRST_PREFERENCES, List.of(), List.of());
            elect();
            int stage = 2;
            while (open() > 0
                    && !(continuing.isEmpty()
                            && (rules == VICTORIA || surpluses().isEmpty()))) {
                if (!surpluses().isEmpty()) {
                    transferSurplus(nextSurplus(), stage);
                } else if (open() == 1 && continuing.size() == 2) {
                    take(ordered(List.copyOf(continuing), false).get(0));
                } else if (continuing.size() <= open()) {
                    ordered(List.copyOf(continuing), true).forEach(this::take);
                } else {
                    exclude(whoGoes(), stage);
                }
                stage++;
            }
            return List.copyOf(counts);
        }

        private void write(int stage, int part, LiteralKind kind, List<Integer> whose, List<Integer> excluded) {
            counts.add(new LiteralStage(
                    stage,
                    part,
                    kind,
                    whose,
                    IntStream.rangeClosed(1, election.candidates())
                            .mapToObj(number -> BigDecimal.valueOf(votes[number]))
                            .toList(),
                    BigDecimal.valueOf(exhausted),
                    BigDecimal.valueOf(lost),
                    BigDecimal.valueOf(quota),
                    List.of(),
                    excluded));
        }

        private void take(int candidate) {
            continuing.remove(candidate);
            elected.add(candidate);
            waiting.add(candidate);
            int last = counts.size() - 1;
            counts.set(last, counts.get(last).withElected(candidate));
        }

        /** (8), (10), (14), (20): all who have the quota. */
        private void elect() {
            List<Integer> reached = continuing.stream()
                    .filter(candidate -> votes[candidate] >= quota)
                    .toList();
            ordered(reached, true).forEach(this::take);
            if (rules == VICTORIA && continuing.size() <= open()) {
                ordered(List.copyOf(continuing), false).forEach(this::take);
            }
        }

        /** Most votes first; equals as (20)(b) has it, or by lot alone, as (17) has it. */
        private List<Integer> ordered(List<Integer> candidates, boolean lookBack) {
            TreeMap<Long, List<Integer>> levels = new TreeMap<>(Collections.reverseOrder());
            candidates.forEach(candidate -> levels.computeIfAbsent(votes[candidate], any -> new ArrayList<>())
                    .add(candidate));
            List<Integer> order = new ArrayList<>();
            levels.values().forEach(equals -> order.addAll(equalsInOrder(equals, lookBack)));
            return order;
        }

        private List<Integer> equalsInOrder(List<Integer> equals, boolean lookBack) {
            for (int i = counts.size() - 1; i >= 0 && lookBack; i--) {
                Function<Integer, BigDecimal> then = counts.get(i)::votesOf;
                if (new HashSet<>(equals.stream().map(then).toList()).size() == equals.size()) {
                    return equals.stream()
                            .sorted(Comparator.comparing(then).reversed())
                            .toList();
                }
            }
            List<Integer> left = new ArrayList<>(equals);
            List<Integer> order = new ArrayList<>();
            while (left.size() > 1) {
                int drawn = lots.earliest(left, lastStage(), LiteralPurpose.ELECTION);
                order.add(drawn);
                left.remove(Integer.valueOf(drawn));
            }
            order.addAll(left);
            return order;
        }

        private int lastStage() {
            return counts.get(counts.size() - 1).number();
        }

        private List<Integer> surpluses() {
            return waiting.stream()
                    .filter(candidate -> votes[candidate] > quota)
                    .toList();
        }

        /** (23), (21), (22): the one that arose first, the largest, the one elected first. */
        private int nextSurplus() {
            Comparator<Integer> earliest = Comparator.comparing(candidate -> IntStream.range(0, counts.size())
                    .filter(count -> counts.get(count).elected().contains(candidate))
                    .findFirst()
                    .orElseThrow());
            Comparator<Integer> largest = Comparator.comparing(candidate -> -votes[candidate]);
            return surpluses().stream()
                    .min(earliest.thenComparing(largest).thenComparing(elected::indexOf))
                    .orElseThrow();
        }

        /** (9), (12). */
        private void transferSurplus(int candidate, int stage) {
            List<Lying> held = papersOf(candidate);
            LiteralFraction value =
                    LiteralFraction.of(votes[candidate] - quota).dividedBy(LiteralFraction.of(number(held)));
            long surplus = votes[candidate] - quota;
            votes[candidate] = quota;
            waiting.remove(Integer.valueOf(candidate));
            lost += surplus - move(held, value);
            write(stage, 0, LiteralKind.SURPLUS, List.of(candidate), List.of());
            elect();
        }

        private List<Lying> papersOf(int candidate) {
            return papers.stream().filter(paper -> paper.with == candidate).toList();
        }

        private static long number(List<Lying> some) {
            return some.stream().mapToLong(lying -> lying.paper.multiplicity()).sum();
        }

        /** (9)(b), (13AA)(b): gives papers to whom they name next; what is credited for all of them. */
        private long move(List<Lying> some, LiteralFraction value) {
            SortedMap<Integer, Long> named = new TreeMap<>();
            for (Lying lying : some) {
                lying.with = next(lying.paper);
                lying.value = value;
                lying.since = counts.size();
                named.merge(lying.with, lying.paper.multiplicity(), Long::sum);
            }
            long all = 0;
            for (var each : named.entrySet()) {
                long whole = value.times(LiteralFraction.of(each.getValue()))
                        .down(0)
                        .numerator()
                        .longValueExact();
                all += whole;
                if (each.getKey() == 0) {
                    exhausted += whole;
                } else {
                    credit(each.getKey(), rules.heap(counts.size(), value), whole);
                }
            }
            return all;
        }

        /** (13), (13AA), (15): papers worth one vote first, then the rest by their value; of several all together. */
        private void exclude(List<Integer> excluded, int stage) {
            excluded.forEach(continuing::remove);
            SortedMap<Heap, List<Lying>> lying = new TreeMap<>();
            papers.stream()
                    .filter(paper -> excluded.contains(paper.with))
                    .forEach(paper -> lying.computeIfAbsent(
                                    rules.heap(paper.since, paper.value), any -> new ArrayList<>())
                            .add(paper));
            List<Heap> heaps = List.copyOf(lying.keySet());
            if (heaps.isEmpty() || (rules == COUNTED_2019 && continuing.size() <= open())) {
                write(stage, 0, LiteralKind.EXCLUSION, excluded, excluded);
                elect();
                return;
            }
            for (int i = 0; i < heaps.size() && open() > 0; i++) {
                long given = 0;
                for (int candidate : excluded) {
                    long his = credited.getOrDefault(candidate, Map.of()).getOrDefault(heaps.get(i), 0L);
                    votes[candidate] -= his;
                    given += his;
                }
                lost += given
                        - move(
                                lying.getOrDefault(heaps.get(i), List.of()),
                                heaps.get(i).value());
                int part = heaps.size() == 1 ? 0 : i + 1;
                write(stage, part, LiteralKind.EXCLUSION, excluded, i == 0 ? excluded : List.of());
                elect();
            }
        }

        private List<Integer> whoGoes() {
            int together = rules.groupsGo() ? groupOf13A() : 0;
            List<Integer> gone = new ArrayList<>();
            List<Integer> left = new ArrayList<>(continuing);
            while (gone.size() < Math.max(together, 1)) {
                List<Integer> lowest = atTheBottom(left);
                if (gone.size() + lowest.size() > Math.max(together, 1)) {
                    lowest = List.of(lowestOf(lowest));
                }
                gone.addAll(lowest);
                left.removeAll(lowest);
            }
            return gone.stream().sorted().toList();
        }

        private List<Integer> atTheBottom(List<Integer> candidates) {
            long fewest = candidates.stream()
                    .mapToLong(candidate -> votes[candidate])
                    .min()
                    .orElseThrow();
            return candidates.stream()
                    .filter(candidate -> votes[candidate] == fewest)
                    .toList();
        }

        /** (13A), (13B): how many go together, 0 if nobody does. */
        private int groupOf13A() {
            long[] up = continuing.stream()
                    .mapToLong(candidate -> votes[candidate])
                    .sorted()
                    .toArray();
            int standing = up.length;
            long leading = quota - up[standing - 1];
            long vacancy = 0;
            for (int place = 1; place <= open(); place++) {
                vacancy += quota - up[standing - place];
            }
            long[] notional = new long[standing + 1];
            for (int number = 1; number <= standing; number++) {
                notional[number] = notional[number - 1] + up[number - 1];
            }
            int a = 1;
            while (a <= standing && notional[a] < vacancy) {
                a++;
            }
            int b = Math.min(a, standing) - 1;
            while (b > 0 && notional[b] >= up[b]) {
                b--;
            }
            int going = b;
            if (b > 0 && notional[b] >= leading) {
                going = standing;
                while (going > 0 && notional[going] >= leading) {
                    going--;
                }
            }
            return Math.min(going, standing - open());
        }

        /** (31) back to a count at which all differ, or since 2021 by (29) and (31A) count by count; else the lot. */
        private int lowestOf(List<Integer> equals) {
            List<Integer> tied = equals.stream().sorted().toList();
            for (int i = counts.size() - 1; i >= 0 && tied.size() > 1; i--) {
                Function<Integer, BigDecimal> then = counts.get(i)::votesOf;
                BigDecimal least =
                        tied.stream().map(then).min(Comparator.naturalOrder()).orElseThrow();
                boolean allDiffer = new HashSet<>(tied.stream().map(then).toList()).size() == tied.size();
                if (rules.pairwise() || allDiffer) {
                    tied = tied.stream()
                            .filter(candidate -> then.apply(candidate).compareTo(least) == 0)
                            .toList();
                }
            }
            return tied.size() == 1 ? tied.get(0) : lots.latest(tied, lastStage(), LiteralPurpose.EXCLUSION);
        }
    }
}
