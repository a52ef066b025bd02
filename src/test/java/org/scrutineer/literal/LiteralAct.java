package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The rules of the Legislative Assembly of the Australian Capital Territory, carried out literally: Electoral Act 1992,
 * Schedule 4. Numbers in brackets are its clauses; what it calls a count is a line of the table. Votes are rounded by
 * (1A) to whole votes before 2020, to millionths since.
 */
enum LiteralAct implements LiteralBook {
    /** Before 2020. */
    BEFORE_2020,
    /** The law since 2020. */
    LAW,
    /** What the program of 2020 made of it. */
    PROGRAM_OF_2020;

    private static final int MILLIONTHS = 6;

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(this, election, new LiteralLots(lots)).run();
    }

    private int places() {
        return this == BEFORE_2020 ? 0 : MILLIONTHS;
    }

    /** (1A); the program rounds to the nearest, and just a half down. */
    private LiteralFraction rounded(LiteralFraction votes) {
        return this == PROGRAM_OF_2020 ? nearest(votes) : votes.down(places());
    }

    private static LiteralFraction nearest(LiteralFraction number) {
        LiteralFraction half = LiteralFraction.parse("1/2000000");
        LiteralFraction below = number.minus(half);
        return below.compareTo(LiteralFraction.ZERO) <= 0 ? LiteralFraction.ZERO : below.up(MILLIONTHS);
    }

    /** The program splits values by where they arose. */
    private Heap heap(LiteralFraction value, int arose) {
        return new Heap(value, this == PROGRAM_OF_2020 ? arose : 0);
    }

    /**
     * Papers that move together in an exclusion.
     *
     * @param value what each is worth
     * @param arose the line at which this value arose, where that is told apart
     */
    private record Heap(LiteralFraction value, int arose) implements Comparable<Heap> {
        @Override
        public int compareTo(Heap other) {
            int higher = other.value.compareTo(value);
            return higher == 0 ? Integer.compare(arose, other.arose) : higher;
        }
    }

    /** A paper, or several alike: with whom it lies, what it is worth there, and since which count. */
    private static final class Lying {
        private final LiteralPaper paper;
        private int with;
        private LiteralFraction value = LiteralFraction.ONE;
        private int since;
        private int arose;

        private Lying(LiteralPaper paper, int with) {
            this.paper = paper;
            this.with = with;
        }
    }

    /** One count of an election. Mutable; used once. */
    private static final class Count {
        private final LiteralAct rules;
        private final LiteralElection election;
        private final LiteralLots lots;
        private final List<Lying> papers = new ArrayList<>();
        private final Map<Integer, LiteralFraction> votes = new HashMap<>();
        /** What a candidate was allotted for each heap, for an exclusion to take away. */
        private final Map<Integer, Map<Heap, LiteralFraction>> allotted = new HashMap<>();

        private final TreeSet<Integer> continuing = new TreeSet<>();
        private final List<Integer> elected = new ArrayList<>();
        private final List<Integer> waiting = new ArrayList<>();
        private final List<LiteralStage> lines = new ArrayList<>();
        private final LiteralFraction quota;
        private LiteralFraction exhausted = LiteralFraction.ZERO;
        private LiteralFraction lost = LiteralFraction.ZERO;

        Count(LiteralAct rules, LiteralElection election, LiteralLots lots) {
            this.rules = rules;
            this.election = election;
            this.lots = lots;
            IntStream.rangeClosed(1, election.candidates()).forEach(number -> votes.put(number, LiteralFraction.ZERO));
            votes.keySet().stream()
                    .filter(number -> !election.withdrawn().contains(number))
                    .forEach(continuing::add);
            LiteralFraction formal = LiteralFraction.ZERO;
            for (LiteralPaper paper : election.papers()) {
                LiteralFraction number = LiteralFraction.of(paper.multiplicity());
                int first = next(paper);
                if (first != 0) {
                    papers.add(new Lying(paper, first));
                    allot(first, rules.heap(LiteralFraction.ONE, 0), number);
                    formal = formal.plus(number);
                } else if (election.withdrawnOnly().counts(paper)) {
                    exhausted = exhausted.plus(number);
                    formal = formal.plus(number);
                }
            }
            // (1B)
            this.quota = formal.dividedBy(LiteralFraction.of(election.seats() + 1L))
                    .plus(LiteralFraction.ONE)
                    .down(0);
        }

        private int next(LiteralPaper paper) {
            return paper.preferences().stream()
                    .filter(continuing::contains)
                    .findFirst()
                    .orElse(0);
        }

        private void allot(int candidate, Heap heap, LiteralFraction more) {
            votes.merge(candidate, more, LiteralFraction::plus);
            allotted.computeIfAbsent(candidate, any -> new HashMap<>()).merge(heap, more, LiteralFraction::plus);
        }

        private LiteralFraction votesOf(int candidate) {
            return votes.getOrDefault(candidate, LiteralFraction.ZERO);
        }

        private int open() {
            return election.seats() - elected.size();
        }

        List<LiteralStage> run() {
            write(1, 0, LiteralKind.FIRST_PREFERENCES, List.of(), List.of());
            elect();
            int stage = 2;
            while (goesOn()) {
                if (!surpluses().isEmpty()) {
                    transferSurplus(stage);
                } else if (continuing.size() <= open()) {
                    // (4)(2)
                    ordered(List.copyOf(continuing)).forEach(this::take);
                } else {
                    exclude(lowest(), stage);
                }
                stage++;
            }
            return List.copyOf(lines);
        }

        /** (4)(1); the program goes on with surpluses while somebody is left to receive them. */
        private boolean goesOn() {
            return rules == PROGRAM_OF_2020
                    ? !continuing.isEmpty() && (open() > 0 || !surpluses().isEmpty())
                    : open() > 0 && !(continuing.isEmpty() && surpluses().isEmpty());
        }

        private void write(int stage, int part, LiteralKind kind, List<Integer> whose, List<Integer> excluded) {
            lines.add(new LiteralStage(
                    stage,
                    part,
                    kind,
                    whose,
                    IntStream.rangeClosed(1, election.candidates())
                            .mapToObj(number -> decimal(votesOf(number)))
                            .toList(),
                    decimal(exhausted),
                    decimal(lost),
                    decimal(quota),
                    List.of(),
                    excluded));
        }

        private BigDecimal decimal(LiteralFraction amount) {
            return new BigDecimal(amount.toString()).setScale(rules.places());
        }

        private void take(int candidate) {
            continuing.remove(candidate);
            elected.add(candidate);
            waiting.add(candidate);
            int last = lines.size() - 1;
            lines.set(last, lines.get(last).withElected(candidate));
        }

        /** (3)(3), (6)(4), (9)(2)(d). */
        private void elect() {
            ordered(continuing.stream()
                            .filter(candidate -> votesOf(candidate).compareTo(quota) >= 0)
                            .toList())
                    .forEach(this::take);
        }

        private List<Integer> ordered(List<Integer> candidates) {
            List<Integer> left = new ArrayList<>(candidates);
            List<Integer> order = new ArrayList<>();
            while (!left.isEmpty()) {
                int first = strongest(left);
                order.add(first);
                left.remove(Integer.valueOf(first));
            }
            return order;
        }

        /** (7)(3): the most votes now, or at the latest count before at which they differ; else the lot. */
        private int strongest(List<Integer> candidates) {
            LiteralFraction most = candidates.stream()
                    .map(this::votesOf)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            List<Integer> tied = candidates.stream()
                    .filter(candidate -> votesOf(candidate).compareTo(most) == 0)
                    .sorted()
                    .toList();
            for (int i = lines.size() - 1; i >= 0; i--) {
                LiteralStage then = lines.get(i);
                BigDecimal best = tied.stream()
                        .map(then::votesOf)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                tied = tied.stream()
                        .filter(candidate -> then.votesOf(candidate).compareTo(best) == 0)
                        .toList();
            }
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, lastStage(), LiteralPurpose.ELECTION);
        }

        /** (8)(2): the same from below. */
        private int lowest() {
            LiteralFraction fewest = continuing.stream()
                    .map(this::votesOf)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            List<Integer> tied = continuing.stream()
                    .filter(candidate -> votesOf(candidate).compareTo(fewest) == 0)
                    .toList();
            for (int i = lines.size() - 1; i >= 0; i--) {
                LiteralStage then = lines.get(i);
                BigDecimal least = tied.stream()
                        .map(then::votesOf)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                tied = tied.stream()
                        .filter(candidate -> then.votesOf(candidate).compareTo(least) == 0)
                        .toList();
            }
            return tied.size() == 1 ? tied.get(0) : lots.latest(tied, lastStage(), LiteralPurpose.EXCLUSION);
        }

        private int lastStage() {
            return lines.get(lines.size() - 1).number();
        }

        private List<Integer> surpluses() {
            return waiting.stream()
                    .filter(candidate -> votesOf(candidate).compareTo(quota) > 0)
                    .toList();
        }

        /** (7), (1C): the papers of the count at which he became successful, those with a next preference. */
        private void transferSurplus(int stage) {
            Comparator<Integer> earliest = Comparator.comparing(this::successfulAt);
            Comparator<Integer> largest = Comparator.comparing((Integer candidate) -> votesOf(candidate))
                    .reversed();
            int candidate = surpluses().stream()
                    .min(earliest.thenComparing(largest).thenComparing(elected::indexOf))
                    .orElseThrow();
            LiteralFraction surplus = votesOf(candidate).minus(quota);
            int last = successfulAt(candidate);
            List<Lying> going = papers.stream()
                    .filter(paper -> paper.with == candidate && paper.since == last && next(paper.paper) != 0)
                    .toList();
            long number = going.stream()
                    .mapToLong(paper -> paper.paper.multiplicity())
                    .sum();
            LiteralFraction moved = LiteralFraction.ZERO;
            if (number > 0) {
                LiteralFraction old = going.get(0).value;
                LiteralFraction equal = surplus.dividedBy(LiteralFraction.of(number));
                LiteralFraction most = rules == PROGRAM_OF_2020 ? nearest(old) : old;
                LiteralFraction value = equal.compareTo(old) > 0 ? most : equal;
                going.forEach(paper -> paper.arose = lines.size());
                moved = move(going, value);
            }
            votes.put(candidate, quota);
            waiting.remove(Integer.valueOf(candidate));
            lost = lost.plus(surplus.minus(moved));
            write(stage, 0, LiteralKind.SURPLUS, List.of(candidate), List.of());
            elect();
        }

        /** The count, by its line, at which a candidate was elected. */
        private int successfulAt(int candidate) {
            return IntStream.range(0, lines.size())
                    .filter(line -> lines.get(line).elected().contains(candidate))
                    .findFirst()
                    .orElseThrow();
        }

        /** (1A): what each is allotted for papers of one value, rounded down. */
        private LiteralFraction move(List<Lying> some, LiteralFraction value) {
            SortedMap<Integer, Long> named = new TreeMap<>();
            Heap heap = rules.heap(value, some.isEmpty() ? 0 : some.get(0).arose);
            for (Lying lying : some) {
                lying.with = next(lying.paper);
                lying.value = value;
                lying.since = lines.size();
                named.merge(lying.with, lying.paper.multiplicity(), Long::sum);
            }
            LiteralFraction all = LiteralFraction.ZERO;
            for (var each : named.entrySet()) {
                LiteralFraction credit = rules.rounded(value.times(LiteralFraction.of(each.getValue())));
                if (each.getKey() == 0) {
                    credit = rules == PROGRAM_OF_2020 ? credit.down(0) : credit;
                    exhausted = exhausted.plus(credit);
                } else {
                    allot(each.getKey(), heap, credit);
                }
                all = all.plus(credit);
            }
            return all;
        }

        /** (8), (9): one count for each heap, highest value first. */
        private void exclude(int candidate, int stage) {
            continuing.remove(candidate);
            SortedMap<Heap, List<Lying>> groups = new TreeMap<>();
            papers.stream()
                    .filter(paper -> paper.with == candidate)
                    .forEach(paper -> groups.computeIfAbsent(
                                    rules.heap(paper.value, paper.arose), any -> new ArrayList<>())
                            .add(paper));
            List<Heap> values = List.copyOf(groups.keySet());
            if (values.isEmpty()) {
                write(stage, 0, LiteralKind.EXCLUSION, List.of(candidate), List.of(candidate));
                elect();
            }
            for (int i = 0; i < values.size() && open() > 0; i++) {
                LiteralFraction given =
                        allotted.getOrDefault(candidate, Map.of()).getOrDefault(values.get(i), LiteralFraction.ZERO);
                votes.merge(candidate, LiteralFraction.ZERO.minus(given), LiteralFraction::plus);
                lost = lost.plus(given.minus(move(
                        groups.getOrDefault(values.get(i), List.of()),
                        values.get(i).value())));
                write(
                        stage,
                        values.size() == 1 ? 0 : i + 1,
                        LiteralKind.EXCLUSION,
                        List.of(candidate),
                        i == 0 ? List.of(candidate) : List.of());
                elect();
            }
        }
    }
}
