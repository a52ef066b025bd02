package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rules of Ireland and Malta for whole papers, carried out literally with a sheet of paper for each ballot paper.
 *
 * <p>Source: Electoral Act 1992 (Ireland), sections 118 to 124, as amended in 2001; Department of the Environment, Commentary on
 * Count Rules, 2000; General Elections Act (Malta), Thirteenth Schedule, with the Irish Act of 1923, Third Schedule.
 */
enum LiteralWholePapers implements LiteralBook {
    /** The Dáil: deferral, joint exclusion, the quarter for everybody. */
    DAIL,
    /** Local elections since 2009 where nobody paid a deposit: the same without the quarter. */
    LOCAL,
    /** The President: one place, joint exclusion with the quarter. */
    PRESIDENT,
    /** Malta: surpluses as they arose, none deferred; exclusions one by one. */
    MALTA;

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(election, new LiteralLots(lots), this).run();
    }

    /**
     * A ballot paper.
     *
     * @param number its number, all papers having been mixed
     * @param preferences the candidates in order
     */
    private record Sheet(int number, List<Integer> preferences) {}

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralElection election;
        private final LiteralLots lots;
        private final LiteralWholePapers law;
        private final List<Integer> continuing = new ArrayList<>();
        private final List<Integer> elected = new ArrayList<>();
        private final List<Integer> passedOn = new ArrayList<>();
        /** What each candidate holds: sub-parcels, the one received last on top, at the end. */
        private final TreeMap<Integer, List<List<Sheet>>> parcels = new TreeMap<>();

        private final TreeMap<Integer, Integer> arose = new TreeMap<>();
        private final List<LiteralStage> stages = new ArrayList<>();
        private final long quota;
        private long notEffective;
        private boolean finished;

        Count(LiteralElection election, LiteralLots lots, LiteralWholePapers law) {
            this.election = election;
            this.lots = lots;
            this.law = law;
            for (int candidate = 1; candidate <= election.candidates(); candidate++) {
                parcels.put(candidate, new ArrayList<>());
                if (!election.withdrawn().contains(candidate)) {
                    continuing.add(candidate);
                }
            }
            TreeMap<Integer, List<Sheet>> first = new TreeMap<>();
            int number = 0;
            long valid = 0;
            for (LiteralPaper paper : election.papers()) {
                for (long copy = 0; copy < paper.multiplicity(); copy++) {
                    Sheet sheet = new Sheet(++number, paper.preferences());
                    int to = next(sheet);
                    if (to > 0) {
                        first.computeIfAbsent(to, any -> new ArrayList<>()).add(sheet);
                        valid++;
                    }
                }
            }
            first.forEach((to, sheets) -> held(to).add(sheets));
            this.quota = valid / (election.seats() + 1) + 1;
        }

        List<LiteralStage> run() {
            close(LiteralKind.FIRST_PREFERENCES, List.of(), List.of());
            while (!finished) {
                List<Integer> waiting = waiting();
                if (!waiting.isEmpty() && (vacancies() == 0 || !maySurplusesWait())) {
                    transferSurplus(nextSurplus(waiting));
                } else {
                    exclude();
                }
            }
            return stages;
        }

        private List<List<Sheet>> held(int candidate) {
            return parcels.computeIfAbsent(candidate, any -> new ArrayList<>());
        }

        private long votes(int candidate) {
            return held(candidate).stream().mapToLong(List::size).sum();
        }

        private int next(Sheet sheet) {
            return sheet.preferences().stream()
                    .filter(continuing::contains)
                    .findFirst()
                    .orElse(0);
        }

        private int vacancies() {
            return election.seats() - elected.size();
        }

        private List<Integer> fromTheBottom() {
            return continuing.stream().sorted(Comparator.comparing(this::votes)).toList();
        }

        /** The elected whose surplus was not transferred; at an election of a President there is none to transfer. */
        private List<Integer> waiting() {
            return law == PRESIDENT
                    ? List.of()
                    : elected.stream()
                            .filter(candidate -> !passedOn.contains(candidate) && votes(candidate) > quota)
                            .toList();
        }

        private long untransferred() {
            return waiting().stream()
                    .mapToLong(candidate -> votes(candidate) - quota)
                    .sum();
        }

        private boolean isOverAQuarter(long votes) {
            return 4 * votes > quota;
        }

        /** The end of a count: 120(2), then 124. */
        private void close(LiteralKind kind, List<Integer> actedOn, List<Integer> excluded) {
            stages.add(new LiteralStage(
                    stages.size() + 1,
                    0,
                    kind,
                    actedOn,
                    IntStream.rangeClosed(1, election.candidates())
                            .mapToObj(candidate -> BigDecimal.valueOf(votes(candidate)))
                            .toList(),
                    BigDecimal.valueOf(notEffective),
                    BigDecimal.ZERO,
                    BigDecimal.valueOf(quota),
                    List.of(),
                    excluded));
            elect(continuing.stream()
                    .filter(candidate -> votes(candidate) >= quota)
                    .toList());
            lastVacancies();
            finished = continuing.isEmpty() || (vacancies() == 0 && !mayAnyonePassTheQuarter());
        }

        private void elect(List<Integer> candidates) {
            candidates.stream()
                    .sorted(Comparator.comparing(this::votes).reversed().thenComparing(Comparator.naturalOrder()))
                    .forEach(candidate -> {
                        continuing.remove(Integer.valueOf(candidate));
                        elected.add(candidate);
                        arose.put(candidate, stages.size());
                        stages.set(
                                stages.size() - 1, stages.get(stages.size() - 1).withElected(candidate));
                    });
        }

        private void lastVacancies() {
            List<Integer> bottom = fromTheBottom();
            int vacancies = vacancies();
            if (vacancies == 0) {
                return;
            }
            if (bottom.size() <= vacancies) {
                elect(bottom);
            } else if ((law == DAIL || law == LOCAL)
                    && bottom.size() == vacancies + 1
                    && votes(bottom.get(0)) + untransferred() < votes(bottom.get(1))) {
                elect(bottom.subList(1, bottom.size()));
            } else if (vacancies == 1) {
                int top = bottom.get(bottom.size() - 1);
                long others = bottom.stream().mapToLong(this::votes).sum() - votes(top) + untransferred();
                if (votes(top) > others) {
                    elect(List.of(top));
                }
            }
        }

        /** 124(3): one who is left, never had more than a quarter, and could have with the surpluses. */
        private boolean mayAnyonePassTheQuarter() {
            return law == DAIL
                    && continuing.stream()
                            .anyMatch(candidate -> isOverAQuarter(votes(candidate) + untransferred())
                                    && stages.stream()
                                            .noneMatch(stage -> isOverAQuarter(
                                                    stage.votesOf(candidate).longValueExact())));
        }

        /** 121(8), tested again without those who have no votes. */
        private boolean maySurplusesWait() {
            if (law == MALTA) {
                return false;
            }
            List<Integer> bottom = fromTheBottom();
            List<Integer> withVotes =
                    bottom.stream().filter(candidate -> votes(candidate) > 0).toList();
            return mayWait(bottom) && (withVotes.size() < 2 || mayWait(withVotes));
        }

        private boolean mayWait(List<Integer> bottom) {
            long surpluses = untransferred();
            long lowest = votes(bottom.get(0));
            return surpluses < quota - votes(bottom.get(bottom.size() - 1))
                    && surpluses < votes(bottom.get(1)) - lowest
                    && (law == LOCAL || isOverAQuarter(lowest) || !isOverAQuarter(lowest + surpluses));
        }

        private int nextSurplus(List<Integer> waiting) {
            List<Integer> left = waiting.stream().sorted().toList();
            if (law == MALTA) {
                left = mostOf(left, candidate -> -arose(candidate));
                left = mostOf(left, this::votes);
            } else {
                left = mostOf(left, this::votes);
                left = mostOf(left, candidate -> -arose(candidate));
            }
            left = mostAtFirst(left);
            return left.size() == 1 ? left.get(0) : lots.earliest(left, stages.size(), LiteralPurpose.SURPLUS);
        }

        private long arose(int candidate) {
            return arose.getOrDefault(candidate, 0);
        }

        private static List<Integer> mostOf(List<Integer> candidates, ToLongFunction<Integer> what) {
            long most = candidates.stream().mapToLong(what).max().orElseThrow();
            return candidates.stream()
                    .filter(candidate -> what.applyAsLong(candidate) == most)
                    .toList();
        }

        /** More votes at the first count at which they were unequal. */
        private List<Integer> mostAtFirst(List<Integer> candidates) {
            List<Integer> left = candidates;
            for (LiteralStage stage : stages) {
                left = mostOf(left, candidate -> stage.votesOf(candidate).longValueExact());
            }
            return left;
        }

        private List<Integer> fewestAtFirst(List<Integer> candidates) {
            List<Integer> left = candidates;
            for (LiteralStage stage : stages) {
                left = mostOf(left, candidate -> -stage.votesOf(candidate).longValueExact());
            }
            return left;
        }

        /** 121(2) to (7). */
        private void transferSurplus(int from) {
            long surplus = votes(from) - quota;
            List<Sheet> last = held(from).get(held(from).size() - 1);
            TreeMap<Integer, List<Sheet>> sorted = new TreeMap<>();
            last.forEach(sheet -> sorted.computeIfAbsent(next(sheet), any -> new ArrayList<>())
                    .add(sheet));
            List<Sheet> without = sorted.containsKey(0) ? sorted.remove(0) : new ArrayList<>();
            long transferable = sorted.values().stream().mapToLong(List::size).sum();
            SortedMap<Integer, Long> shares = shares(sorted, surplus, transferable);
            sorted.forEach((to, sheets) -> {
                List<Sheet> moving = lastFiled(sheets, shares.getOrDefault(to, 0L));
                take(last, moving);
                if (!moving.isEmpty()) {
                    held(to).add(new ArrayList<>(moving));
                }
            });
            long setAside = Math.max(0, surplus - transferable);
            take(last, lastFiled(without, setAside));
            notEffective += setAside;
            passedOn.add(from);
            close(LiteralKind.SURPLUS, List.of(from), List.of());
        }

        private static void take(List<Sheet> parcel, List<Sheet> leaving) {
            Set<Integer> numbers = leaving.stream().map(Sheet::number).collect(Collectors.toSet());
            parcel.removeIf(sheet -> numbers.contains(sheet.number()));
        }

        private static List<Sheet> lastFiled(List<Sheet> sheets, long number) {
            List<Sheet> byNumber =
                    sheets.stream().sorted(Comparator.comparing(Sheet::number)).toList();
            return byNumber.subList(byNumber.size() - (int) number, byNumber.size());
        }

        private SortedMap<Integer, Long> shares(
                SortedMap<Integer, List<Sheet>> sorted, long surplus, long transferable) {
            TreeMap<Integer, Long> shares = new TreeMap<>();
            if (transferable <= surplus) {
                sorted.forEach((to, sheets) -> shares.put(to, (long) sheets.size()));
                return shares;
            }
            TreeMap<Integer, Long> fractions = new TreeMap<>();
            sorted.forEach((to, sheets) -> {
                shares.put(to, sheets.size() * surplus / transferable);
                fractions.put(to, sheets.size() * surplus % transferable);
            });
            while (shares.values().stream().mapToLong(Long::longValue).sum() < surplus) {
                List<Integer> largest = mostOf(List.copyOf(fractions.keySet()), to -> fractions.getOrDefault(to, 0L));
                largest =
                        mostOf(largest, to -> sorted.getOrDefault(to, List.of()).size());
                long missing = surplus
                        - shares.values().stream().mapToLong(Long::longValue).sum();
                int raised = largest.size() <= missing ? largest.get(0) : larger(largest);
                shares.merge(raised, 1L, Long::sum);
                fractions.remove(raised);
            }
            return shares;
        }

        private int larger(List<Integer> equal) {
            List<Integer> left = mostAtFirst(equal);
            return left.size() == 1 ? left.get(0) : lots.earliest(left, stages.size(), LiteralPurpose.SURPLUS);
        }

        /** 122. */
        private void exclude() {
            List<Integer> bottom = fromTheBottom();
            int most = bottom.size() - Math.max(1, vacancies());
            int number = 0;
            if (law != MALTA) {
                for (int size = 2; size <= most; size++) {
                    number = mayGoTogether(bottom, size) ? size : number;
                }
                long zero = bottom.stream()
                        .filter(candidate -> votes(candidate) == 0)
                        .count();
                if (law != PRESIDENT && zero > 0 && zero < most) {
                    number = Math.max(number, (int) zero + 1);
                }
            }
            List<Integer> excluded = new ArrayList<>(number == 0 ? List.of(lowest(bottom)) : bottom.subList(0, number));
            if (number > 0 && votes(bottom.get(number - 1)) == votes(bottom.get(number))) {
                long edge = votes(bottom.get(number - 1));
                excluded.removeIf(candidate -> votes(candidate) == edge);
                excluded.add(lowest(bottom.stream()
                        .filter(candidate -> votes(candidate) >= edge)
                        .toList()));
            }
            excluded.sort(Comparator.naturalOrder());
            excluded.forEach(candidate -> continuing.remove(candidate));
            if (continuing.size() <= vacancies()) {
                elect(List.copyOf(continuing));
                finished = true;
            } else {
                distribute(excluded);
            }
        }

        private int lowest(List<Integer> bottom) {
            List<Integer> left = mostOf(bottom.stream().sorted().toList(), candidate -> -votes(candidate));
            left = fewestAtFirst(left);
            return left.size() == 1 ? left.get(0) : lots.earliest(left, stages.size(), LiteralPurpose.EXCLUSION);
        }

        private boolean mayGoTogether(List<Integer> bottom, int size) {
            List<Integer> group = bottom.subList(0, size);
            long together = group.stream().mapToLong(this::votes).sum() + untransferred();
            if (together >= votes(bottom.get(size))) {
                return false;
            }
            if (law == LOCAL || isOverAQuarter(votes(bottom.get(1)))) {
                return true;
            }
            long below = 0;
            for (int candidate : group) {
                long reach = votes(candidate) + untransferred() + below;
                if (!isOverAQuarter(votes(candidate)) && isOverAQuarter(reach)) {
                    return false;
                }
                below += votes(candidate);
            }
            return true;
        }

        private void distribute(Collection<Integer> excluded) {
            TreeMap<Integer, List<Sheet>> sorted = new TreeMap<>();
            for (int candidate : excluded) {
                for (List<Sheet> parcel : held(candidate)) {
                    parcel.forEach(sheet -> sorted.computeIfAbsent(next(sheet), any -> new ArrayList<>())
                            .add(sheet));
                }
                held(candidate).clear();
            }
            sorted.forEach((to, sheets) -> {
                if (to == 0) {
                    notEffective += sheets.size();
                } else {
                    held(to).add(sheets);
                }
            });
            close(LiteralKind.EXCLUSION, List.copyOf(excluded), List.copyOf(excluded));
        }
    }
}
