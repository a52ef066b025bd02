package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Rules by which the papers of a surplus too leave bit by bit, carried out literally: Western Australia by the
 * Electoral Act 1907, Schedule 1, and councils of New South Wales by the Local Government (General) Regulation 2021,
 * Schedule 5, as its Electoral Commission counts and as A. Conway reads it. Numbers in brackets are clauses, of the Act
 * and of the Regulation.
 */
enum LiteralByReceipt implements LiteralBook {
    /** Western Australia. */
    WESTERN_AUSTRALIA,
    /** New South Wales, as counted. */
    NEW_SOUTH_WALES_COUNTED,
    /** New South Wales, as read by A. Conway. */
    NEW_SOUTH_WALES_READ;

    private boolean isWestern() {
        return this == WESTERN_AUSTRALIA;
    }

    private boolean isCounted() {
        return this == NEW_SOUTH_WALES_COUNTED;
    }

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(this, election, new LiteralLots(lots)).run();
    }

    /** A paper, or several alike, where it lies and how it came there. */
    private static final class Lying {
        private final LiteralPaper paper;
        private int with;
        private LiteralFraction value = LiteralFraction.ONE;
        /** The line of the table on which it came. */
        private int line;
        /** The stages it came through, as in 41.20.5.1. */
        private List<Integer> through = List.of(1);

        private Lying(LiteralPaper paper, int with) {
            this.paper = paper;
            this.with = with;
        }
    }

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralByReceipt rules;
        private final LiteralElection election;
        private final LiteralLots lots;
        private final List<Lying> papers = new ArrayList<>();
        private final long[] votes;
        /** What each candidate was credited with on each line of the table. */
        private final Map<Integer, Map<Integer, Long>> credited = new HashMap<>();

        private final TreeSet<Integer> continuing = new TreeSet<>();
        private final List<Integer> elected = new ArrayList<>();
        private final List<Integer> passedOn = new ArrayList<>();
        private final List<LiteralStage> lines = new ArrayList<>();
        private final long quota;
        private long valid;
        private long exhausted;

        Count(LiteralByReceipt rules, LiteralElection election, LiteralLots lots) {
            this.rules = rules;
            this.election = election;
            this.lots = lots;
            this.votes = new long[election.candidates() + 1];
            IntStream.rangeClosed(1, election.candidates())
                    .filter(number -> !election.withdrawn().contains(number))
                    .forEach(continuing::add);
            for (LiteralPaper paper : election.papers()) {
                int first = next(paper);
                if (first != 0) {
                    papers.add(new Lying(paper, first));
                    credit(first, paper.multiplicity());
                    valid += paper.multiplicity();
                } else if (election.withdrawnOnly().counts(paper)) {
                    exhausted += paper.multiplicity();
                    valid += paper.multiplicity();
                }
            }
            // (3), (4)
            this.quota = valid / (election.seats() + 1L) + 1;
        }

        private void credit(int candidate, long more) {
            votes[candidate] += more;
            credited.computeIfAbsent(candidate, any -> new HashMap<>()).merge(lines.size(), more, Long::sum);
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

        private List<Integer> surpluses() {
            return elected.stream()
                    .filter(candidate -> votes[candidate] > quota && !passedOn.contains(candidate))
                    .toList();
        }

        List<LiteralStage> run() {
            write(1, 0, LiteralKind.FIRST_PREFERENCES, List.of());
            elect();
            int stage = 1;
            while (open() > 0
                    && !(continuing.isEmpty()
                            && (!rules.isWestern() || surpluses().isEmpty()))
                    && !(rules.isWestern() ? endsInTheWest() : overwhelms())) {
                stage++;
                if (!surpluses().isEmpty()) {
                    transferSurplus(surpluses().get(0), stage);
                } else if (!rules.isWestern() && open() == 1 && continuing.size() == 2) {
                    // 11(4)
                    take(inOrder(continuing, this::asRuled).get(0));
                } else {
                    exclude(lowest(), stage);
                }
            }
            return List.copyOf(lines);
        }

        /** (12), (13), once no surplus is left. */
        private boolean endsInTheWest() {
            boolean two = open() == 1 && continuing.size() == 2;
            boolean ends = surpluses().isEmpty() && (two || continuing.size() <= open());
            if (ends) {
                inOrder(continuing, this::byLot).stream()
                        .limit(two ? 1 : election.seats())
                        .toList()
                        .forEach(this::take);
            }
            return ends;
        }

        /** 11(1), 11(2), 11(3), whatever surpluses are left. */
        private boolean overwhelms() {
            if (continuing.size() <= open()) {
                inOrder(continuing, this::asRuled).forEach(this::take);
                return true;
            }
            List<Integer> byVotes = continuing.stream()
                    .sorted(Comparator.comparing(candidate -> -votes[candidate]))
                    .toList();
            long below = byVotes.stream()
                    .skip(open())
                    .mapToLong(candidate -> votes[candidate])
                    .sum();
            long waiting = surpluses().stream()
                    .mapToLong(candidate -> votes[candidate] - quota)
                    .sum();
            if (votes[byVotes.get(open() - 1)] <= below + waiting) {
                return false;
            }
            inOrder(byVotes.subList(0, open()), this::byAnyDifference).forEach(this::take);
            return true;
        }

        private void write(int stage, int part, LiteralKind kind, List<Integer> whose) {
            long held = Arrays.stream(votes).sum();
            lines.add(new LiteralStage(
                    stage,
                    part,
                    kind,
                    whose,
                    IntStream.rangeClosed(1, election.candidates())
                            .mapToObj(number -> BigDecimal.valueOf(votes[number]))
                            .toList(),
                    BigDecimal.valueOf(exhausted),
                    BigDecimal.valueOf(valid - held - exhausted),
                    BigDecimal.valueOf(quota),
                    List.of(),
                    kind == LiteralKind.EXCLUSION && part < 2 ? whose : List.of()));
        }

        private void take(int candidate) {
            continuing.remove(candidate);
            elected.add(candidate);
            int last = lines.size() - 1;
            lines.set(last, lines.get(last).withElected(candidate));
        }

        private void elect() {
            inOrder(
                            continuing.stream()
                                    .filter(candidate -> votes[candidate] >= quota)
                                    .toList(),
                            this::asRuled)
                    .forEach(this::take);
        }

        private int lastStage() {
            return lines.get(lines.size() - 1).number();
        }

        /** Most votes first, equals in some order. */
        private List<Integer> inOrder(
                Collection<Integer> candidates, BiFunction<List<Integer>, Integer, List<Integer>> equals) {
            SortedMap<Long, List<Integer>> levels = new TreeMap<>(Collections.reverseOrder());
            candidates.forEach(candidate -> levels.computeIfAbsent(votes[candidate], any -> new ArrayList<>())
                    .add(candidate));
            List<Integer> order = new ArrayList<>();
            levels.values().forEach(level -> order.addAll(equals.apply(level, lines.size() - 1)));
            return order;
        }

        /** As the rules for surpluses have it: (15) and 8(3), 8(4). */
        private List<Integer> asRuled(List<Integer> equals, int from) {
            if (rules.isCounted()) {
                return peeledOff(equals, wholeStages());
            }
            for (int line = from; line >= 0; line--) {
                LiteralStage then = lines.get(line);
                if (new HashSet<>(equals.stream().map(then::votesOf).toList()).size() == equals.size()) {
                    return equals.stream()
                            .sorted(Comparator.comparing(then::votesOf).reversed())
                            .toList();
                }
            }
            return byLot(equals, from);
        }

        private List<LiteralStage> wholeStages() {
            return IntStream.range(0, lines.size())
                    .filter(line -> line + 1 == lines.size()
                            || lines.get(line + 1).number() > lines.get(line).number())
                    .mapToObj(lines::get)
                    .toList();
        }

        private List<Integer> byAnyDifference(List<Integer> equals, int from) {
            return peeledOff(equals, lines.subList(0, from + 1));
        }

        /** One after the other those who had most where they last differed. */
        private List<Integer> peeledOff(List<Integer> equals, List<LiteralStage> table) {
            List<Integer> left = new ArrayList<>(equals);
            List<Integer> order = new ArrayList<>();
            while (!left.isEmpty()) {
                List<Integer> best = new ArrayList<>(left);
                for (int line = table.size() - 1; line >= 0; line--) {
                    LiteralStage then = table.get(line);
                    BigDecimal most = best.stream()
                            .map(then::votesOf)
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
                    best.removeIf(candidate -> then.votesOf(candidate).compareTo(most) < 0);
                }
                int first = best.size() == 1 ? best.get(0) : lots.earliest(best, lastStage(), LiteralPurpose.ELECTION);
                order.add(first);
                left.remove(Integer.valueOf(first));
            }
            return order;
        }

        private List<Integer> byLot(List<Integer> equals, int from) {
            return peeledOff(equals, List.of());
        }

        /** (8) with Schedule 2, and 9(5), 9(6). */
        private int lowest() {
            long fewest = continuing.stream()
                    .mapToLong(candidate -> votes[candidate])
                    .min()
                    .orElseThrow();
            List<Integer> tied = new ArrayList<>(continuing.stream()
                    .filter(candidate -> votes[candidate] == fewest)
                    .toList());
            List<LiteralStage> table = rules.isCounted() ? wholeStages() : lines;
            for (int line = table.size() - 1; line >= 0 && tied.size() > 1; line--) {
                LiteralStage then = table.get(line);
                boolean tells = rules.isCounted()
                        || new HashSet<>(tied.stream().map(then::votesOf).toList()).size() == tied.size();
                BigDecimal least = tied.stream()
                        .map(then::votesOf)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                tied.removeIf(candidate -> tells && then.votesOf(candidate).compareTo(least) > 0);
            }
            return tied.size() == 1 ? tied.get(0) : lots.latest(tied, lastStage(), LiteralPurpose.EXCLUSION);
        }

        /** The papers of a candidate in the lots in which they leave. */
        private List<List<Lying>> bitByBit(int candidate, LiteralKind kind) {
            Comparator<Lying> order = Comparator.comparing(paper -> paper.line);
            if (rules.isCounted()) {
                order = Comparator.comparing(paper -> paper.through, Count::asSorted);
            } else if (kind == LiteralKind.SURPLUS && !rules.isWestern()) {
                order = Comparator.<Lying, LiteralFraction>comparing(paper -> paper.value)
                        .reversed();
            }
            SortedMap<Lying, List<Lying>> lots = new TreeMap<>(order);
            papers.stream()
                    .filter(paper -> paper.with == candidate)
                    .forEach(paper -> lots.computeIfAbsent(paper, any -> new ArrayList<>())
                            .add(paper));
            return List.copyOf(lots.values());
        }

        /** Count numbers as they are sorted: these stand behind the number of the count under way. */
        private static int asSorted(List<Integer> one, List<Integer> other) {
            String padded = "%09d";
            List<String> left = new ArrayList<>();
            List<String> right = new ArrayList<>();
            for (int i = 0; i < one.size(); i++) {
                left.add(i < 2 ? String.format(padded, one.get(i)) : one.get(i).toString());
            }
            for (int i = 0; i < other.size(); i++) {
                right.add(
                        i < 2
                                ? String.format(padded, other.get(i))
                                : other.get(i).toString());
            }
            return String.join(".", left).compareTo(String.join(".", right));
        }

        private long creditedFor(int candidate, List<Lying> some) {
            return some.stream()
                    .map(paper -> paper.line)
                    .distinct()
                    .mapToLong(
                            line -> credited.getOrDefault(candidate, Map.of()).getOrDefault(line, 0L))
                    .sum();
        }

        /** (4), (5) and (6), (7)(4), (7)(6). */
        private void transferSurplus(int candidate, int stage) {
            List<List<Lying>> bits = bitByBit(candidate, LiteralKind.SURPLUS);
            LiteralFraction surplus = LiteralFraction.of(votes[candidate] - quota);
            LiteralFraction divisor = LiteralFraction.of(votes[candidate]);
            if (!rules.isWestern()) {
                for (Lying paper : papers) {
                    if (paper.with == candidate && next(paper.paper) == 0) {
                        divisor = divisor.minus(paper.value.times(LiteralFraction.of(paper.paper.multiplicity())));
                    }
                }
            }
            LiteralFraction fraction =
                    divisor.compareTo(surplus) > 0 ? surplus.dividedBy(divisor) : LiteralFraction.ONE;
            LiteralFraction before = LiteralFraction.of(votes[candidate]);
            long all =
                    bits.stream().mapToLong(bit -> creditedFor(candidate, bit)).sum();
            long looked = 0;
            passedOn.add(candidate);
            for (int i = 0; i < bits.size(); i++) {
                looked += creditedFor(candidate, bits.get(i));
                move(bits.get(i), fraction, stage, rules.isWestern());
                votes[candidate] = whole(
                        before.minus(surplus.times(LiteralFraction.of(looked)).dividedBy(LiteralFraction.of(all))));
                write(stage, bits.size() == 1 ? 0 : i + 1, LiteralKind.SURPLUS, List.of(candidate));
            }
            elect();
        }

        private static long whole(LiteralFraction amount) {
            return amount.down(0).numerator().longValueExact();
        }

        /** Gives papers to whom they name next, each of them credited with whole votes. */
        private void move(List<Lying> bit, LiteralFraction fraction, int stage, boolean exhaustedCount) {
            SortedMap<Integer, Long> named = new TreeMap<>();
            LiteralFraction value = bit.get(0).value.times(fraction);
            List<Integer> through = new ArrayList<>(List.of(stage));
            through.addAll(bit.get(0).through);
            for (Lying paper : bit) {
                paper.with = next(paper.paper);
                paper.value = value;
                paper.line = lines.size();
                paper.through = through;
                named.merge(paper.with, paper.paper.multiplicity(), Long::sum);
            }
            named.forEach((to, number) -> {
                long credit = whole(value.times(LiteralFraction.of(number)));
                if (to != 0) {
                    credit(to, credit);
                } else if (exhaustedCount) {
                    exhausted += credit;
                }
            });
        }

        /** (8), (9), (19) and (9). */
        private void exclude(int candidate, int stage) {
            continuing.remove(candidate);
            List<List<Lying>> bits = bitByBit(candidate, LiteralKind.EXCLUSION);
            if (bits.isEmpty()) {
                write(stage, 0, LiteralKind.EXCLUSION, List.of(candidate));
            }
            for (int i = 0; i < bits.size() && open() > 0; i++) {
                votes[candidate] -= creditedFor(candidate, bits.get(i));
                move(bits.get(i), LiteralFraction.ONE, stage, true);
                write(stage, bits.size() == 1 ? 0 : i + 1, LiteralKind.EXCLUSION, List.of(candidate));
                if (!rules.isCounted()) {
                    elect();
                }
            }
            elect();
        }
    }
}
