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
 * Two counts in which the papers received last carry a surplus, carried out literally from what is known of them: the
 * House of Assembly of Tasmania, in whole votes, and the Proportional Representation Society of Australia, in
 * hundredths.
 */
enum LiteralLastParcel implements LiteralBook {
    /** Tasmania: divided by all those papers; an excluded candidate's papers go by value. */
    TASMANIA,
    /** The Society: divided by those with a next preference; an excluded candidate's papers go as they came. */
    SOCIETY;

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(this, election, new LiteralLots(lots)).run();
    }

    private int places() {
        return this == TASMANIA ? 0 : 2;
    }

    private LiteralFraction quota(long valid, int seats) {
        LiteralFraction part = LiteralFraction.of(valid).dividedBy(LiteralFraction.of(seats + 1L));
        return this == TASMANIA ? part.down(0).plus(LiteralFraction.ONE) : part.up(2);
    }

    /** A paper, or several alike: with whom it lies, what it is worth there, and since which line. */
    private static final class Lying {
        private final LiteralPaper paper;
        private int with;
        private LiteralFraction value = LiteralFraction.ONE;
        private int since;

        private Lying(LiteralPaper paper, int with) {
            this.paper = paper;
            this.with = with;
        }
    }

    /** One count of an election. Mutable; used once. */
    private static final class Count {
        private final LiteralLastParcel rules;
        private final LiteralElection election;
        private final LiteralLots lots;
        private final List<Lying> papers = new ArrayList<>();
        private final Map<Integer, LiteralFraction> votes = new HashMap<>();
        /** What a candidate was credited with at each line, at which value. */
        private final Map<Integer, SortedMap<Integer, LiteralFraction>> credited = new HashMap<>();

        private final TreeSet<Integer> continuing = new TreeSet<>();
        private final List<Integer> elected = new ArrayList<>();
        private final List<Integer> waiting = new ArrayList<>();
        private final List<LiteralStage> lines = new ArrayList<>();
        private final LiteralFraction quota;
        private LiteralFraction stopped = LiteralFraction.ZERO;
        private LiteralFraction lost = LiteralFraction.ZERO;

        Count(LiteralLastParcel rules, LiteralElection election, LiteralLots lots) {
            this.rules = rules;
            this.election = election;
            this.lots = lots;
            for (int number = 1; number <= election.candidates(); number++) {
                votes.put(number, LiteralFraction.ZERO);
                credited.put(number, new TreeMap<>());
                if (!election.withdrawn().contains(number)) {
                    continuing.add(number);
                }
            }
            long valid = 0;
            for (LiteralPaper paper : election.papers()) {
                int first = next(paper);
                LiteralFraction number = LiteralFraction.of(paper.multiplicity());
                if (first != 0) {
                    papers.add(new Lying(paper, first));
                    credit(first, number);
                    valid += paper.multiplicity();
                } else if (election.withdrawnOnly().counts(paper)) {
                    stopped = stopped.plus(number);
                    valid += paper.multiplicity();
                }
            }
            this.quota = rules.quota(valid, election.seats());
        }

        private int next(LiteralPaper paper) {
            return paper.preferences().stream()
                    .filter(continuing::contains)
                    .findFirst()
                    .orElse(0);
        }

        private void credit(int candidate, LiteralFraction more) {
            votes.merge(candidate, more, LiteralFraction::plus);
            credited.getOrDefault(candidate, new TreeMap<>()).merge(lines.size(), more, LiteralFraction::plus);
        }

        private LiteralFraction votesOf(int candidate) {
            return votes.getOrDefault(candidate, LiteralFraction.ZERO);
        }

        private int open() {
            return election.seats() - elected.size();
        }

        List<LiteralStage> run() {
            write(1, 0, LiteralKind.FIRST_PREFERENCES, 0, List.of());
            int stage = 2;
            while (open() > 0 && continuing.size() > open()) {
                if (!surpluses().isEmpty() && !(rules == SOCIETY && mayWait())) {
                    transferSurplus(stage);
                } else {
                    exclude(atAnEnd(fewest(), Integer.MIN_VALUE), stage);
                }
                stage++;
            }
            if (open() > 0) {
                inOrder(List.copyOf(continuing)).forEach(this::take);
            }
            return List.copyOf(lines);
        }

        private void write(int stage, int part, LiteralKind kind, int whose, List<Integer> excluded) {
            lines.add(new LiteralStage(
                    stage,
                    part,
                    kind,
                    whose == 0 ? List.of() : List.of(whose),
                    IntStream.rangeClosed(1, election.candidates())
                            .mapToObj(number -> decimal(votesOf(number)))
                            .toList(),
                    decimal(stopped),
                    decimal(lost),
                    decimal(quota),
                    List.of(),
                    excluded));
            elect();
        }

        /** Who has the quota; where the places do not suffice for all of the Society's, who has more. */
        private void elect() {
            List<Integer> reached = continuing.stream()
                    .filter(candidate -> votesOf(candidate).compareTo(quota) >= 0)
                    .toList();
            boolean tooMany = rules == SOCIETY && reached.size() > open();
            inOrder(reached.stream()
                            .filter(candidate -> !tooMany || votesOf(candidate).compareTo(quota) > 0)
                            .toList())
                    .forEach(this::take);
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

        /** Most votes first; equals as they stand on the paper. */
        private List<Integer> inOrder(List<Integer> candidates) {
            return candidates.stream()
                    .sorted(Comparator.comparing((Integer candidate) -> votesOf(candidate))
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }

        private List<Integer> surpluses() {
            return waiting.stream()
                    .filter(candidate -> votesOf(candidate).compareTo(quota) > 0)
                    .toList();
        }

        /** Less in all than the gap of the two lowest, and than what the highest lacks. */
        private boolean mayWait() {
            if (continuing.size() < 2) {
                return false;
            }
            List<LiteralFraction> up =
                    continuing.stream().map(this::votesOf).sorted().toList();
            LiteralFraction all = surpluses().stream()
                    .map(candidate -> votesOf(candidate).minus(quota))
                    .reduce(LiteralFraction.ZERO, LiteralFraction::plus);
            return all.compareTo(up.get(1).minus(up.get(0))) < 0
                    && all.compareTo(quota.minus(up.get(up.size() - 1))) < 0;
        }

        private List<Integer> fewest() {
            LiteralFraction least = continuing.stream()
                    .map(this::votesOf)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return continuing.stream()
                    .filter(candidate -> votesOf(candidate).compareTo(least) == 0)
                    .toList();
        }

        /** The one of equals who last had the most, or the least; else the lot. */
        private int atAnEnd(List<Integer> equals, int which) {
            List<Integer> tied = equals.stream().sorted().toList();
            for (int i = lines.size() - 1; i >= 0 && tied.size() > 1; i--) {
                LiteralStage then = lines.get(i);
                Comparator<BigDecimal> order = which < 0 ? Comparator.reverseOrder() : Comparator.naturalOrder();
                BigDecimal end = tied.stream().map(then::votesOf).max(order).orElseThrow();
                tied = tied.stream()
                        .filter(candidate -> then.votesOf(candidate).compareTo(end) == 0)
                        .toList();
            }
            int stage = lines.get(lines.size() - 1).number();
            if (tied.size() == 1) {
                return tied.get(0);
            }
            return which < 0
                    ? lots.latest(tied, stage, LiteralPurpose.EXCLUSION)
                    : lots.earliest(tied, stage, LiteralPurpose.SURPLUS);
        }

        private int lineOfElection(int candidate) {
            return IntStream.range(0, lines.size())
                    .filter(line -> lines.get(line).elected().contains(candidate))
                    .findFirst()
                    .orElseThrow();
        }

        /** The first that arose, the largest, and of equals the one who last had more. */
        private int nextSurplus() {
            int first =
                    surpluses().stream().mapToInt(this::lineOfElection).min().orElseThrow();
            List<Integer> arose = surpluses().stream()
                    .filter(candidate -> lineOfElection(candidate) == first)
                    .toList();
            LiteralFraction most = arose.stream()
                    .map(this::votesOf)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return atAnEnd(
                    arose.stream()
                            .filter(candidate -> votesOf(candidate).compareTo(most) == 0)
                            .toList(),
                    Integer.MAX_VALUE);
        }

        private void transferSurplus(int stage) {
            int candidate = nextSurplus();
            int line = lineOfElection(candidate);
            LiteralFraction surplus = votesOf(candidate).minus(quota);
            List<Lying> last = papers.stream()
                    .filter(paper -> paper.with == candidate && paper.since == line)
                    .toList();
            votes.put(candidate, quota);
            waiting.remove(Integer.valueOf(candidate));
            if (rules == TASMANIA) {
                lost = lost.plus(surplus.minus(move(last, surplus.dividedBy(LiteralFraction.of(number(last))))));
            } else {
                List<Lying> going =
                        last.stream().filter(paper -> next(paper.paper) != 0).toList();
                LiteralFraction share = going.isEmpty()
                        ? LiteralFraction.ZERO
                        : surplus.dividedBy(LiteralFraction.of(number(going)))
                                .min(going.get(0).value)
                                .down(2);
                stopped = stopped.plus(surplus.minus(move(going, share)));
            }
            write(stage, 0, LiteralKind.SURPLUS, candidate, List.of());
        }

        private static long number(List<Lying> some) {
            return some.stream().mapToLong(lying -> lying.paper.multiplicity()).sum();
        }

        /** Gives papers to whom they name next; what is credited for all of them. */
        private LiteralFraction move(List<Lying> some, LiteralFraction value) {
            SortedMap<Integer, Long> named = new TreeMap<>();
            for (Lying lying : some) {
                lying.with = next(lying.paper);
                lying.value = value;
                lying.since = lines.size();
                named.merge(lying.with, lying.paper.multiplicity(), Long::sum);
            }
            LiteralFraction all = LiteralFraction.ZERO;
            for (var each : named.entrySet()) {
                LiteralFraction credit =
                        value.times(LiteralFraction.of(each.getValue())).down(rules.places());
                all = all.plus(credit);
                if (each.getKey() == 0) {
                    stopped = stopped.plus(credit);
                } else {
                    credit(each.getKey(), credit);
                }
            }
            return all;
        }

        /** The lines at which papers came that go together, in the order in which they go. */
        private List<List<Integer>> heaps(int candidate) {
            TreeMap<LiteralFraction, List<Integer>> byValue = new TreeMap<>(Comparator.reverseOrder());
            List<List<Integer>> byLine = new ArrayList<>();
            for (int line : credited.getOrDefault(candidate, new TreeMap<>()).keySet()) {
                LiteralFraction value = papers.stream()
                        .filter(paper -> paper.with == candidate && paper.since == line)
                        .findFirst()
                        .orElseThrow()
                        .value;
                byValue.computeIfAbsent(value, any -> new ArrayList<>()).add(line);
                byLine.add(List.of(line));
            }
            return rules == TASMANIA ? List.copyOf(byValue.values()) : byLine;
        }

        private void exclude(int candidate, int stage) {
            continuing.remove(candidate);
            List<List<Integer>> heaps = heaps(candidate);
            if (heaps.isEmpty()) {
                write(stage, 0, LiteralKind.EXCLUSION, candidate, List.of(candidate));
            }
            for (int i = 0; i < heaps.size() && open() > 0; i++) {
                List<Integer> since = heaps.get(i);
                List<Lying> going = papers.stream()
                        .filter(paper -> paper.with == candidate && since.contains(paper.since))
                        .toList();
                LiteralFraction given = since.stream()
                        .map(line -> credited.getOrDefault(candidate, new TreeMap<>())
                                .getOrDefault(line, LiteralFraction.ZERO))
                        .reduce(LiteralFraction.ZERO, LiteralFraction::plus);
                votes.merge(candidate, LiteralFraction.ZERO.minus(given), LiteralFraction::plus);
                lost = lost.plus(given.minus(move(going, going.get(0).value)));
                write(
                        stage,
                        heaps.size() == 1 ? 0 : i + 1,
                        LiteralKind.EXCLUSION,
                        candidate,
                        i == 0 ? List.of(candidate) : List.of());
            }
        }
    }
}
