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
 * The rules of New South Wales by which whole papers are taken at random, carried out literally with a sheet of paper
 * for each ballot paper: Constitution Act 1902, Sixth Schedule, and Local Government (General) Regulation 2005,
 * Schedule 5, as it stood before October 2020; and what programs made of them.
 *
 * @param house whose rules they are
 * @param surplus whether papers without a next preference lessen a surplus
 * @param back when papers of earlier surpluses are examined too
 * @param numbers how the papers of each pile are worked out
 * @param lowest how equals are told apart who are lowest
 * @param sample which papers are taken
 */
record LiteralAtRandom(House house, Surplus surplus, Back back, Numbers numbers, Lowest lowest, LiteralSample sample)
        implements LiteralBook {

    /** Whose rules. */
    enum House {
        COUNCIL,
        LEGISLATIVE_COUNCIL
    }

    /** What a surplus is. */
    enum Surplus {
        LESSENED,
        NOT_LESSENED
    }

    /** When papers of earlier surpluses are examined too. */
    enum Back {
        AFTER_A_SURPLUS,
        ALWAYS
    }

    /** How the papers of each pile are worked out. */
    enum Numbers {
        FRACTIONS,
        FLOATS
    }

    /** How equals are told apart who are lowest. */
    enum Lowest {
        COUNTBACK,
        DRAW
    }

    static final LiteralAtRandom COUNCIL_LAW = new LiteralAtRandom(
            House.COUNCIL,
            Surplus.LESSENED,
            Back.AFTER_A_SURPLUS,
            Numbers.FRACTIONS,
            Lowest.COUNTBACK,
            LiteralSample.DRAWN);
    static final LiteralAtRandom HOUSE_LAW = new LiteralAtRandom(
            House.LEGISLATIVE_COUNCIL,
            Surplus.LESSENED,
            Back.AFTER_A_SURPLUS,
            Numbers.FRACTIONS,
            Lowest.DRAW,
            LiteralSample.DRAWN);
    static final LiteralAtRandom COUNCIL_2012 = new LiteralAtRandom(
            House.COUNCIL, Surplus.NOT_LESSENED, Back.ALWAYS, Numbers.FLOATS, Lowest.DRAW, LiteralSample.DRAWN);
    static final LiteralAtRandom COUNCIL_2016 = new LiteralAtRandom(
            House.COUNCIL,
            Surplus.NOT_LESSENED,
            Back.AFTER_A_SURPLUS,
            Numbers.FLOATS,
            Lowest.DRAW,
            LiteralSample.DRAWN);
    static final LiteralAtRandom COUNCIL_2017 = new LiteralAtRandom(
            House.COUNCIL,
            Surplus.NOT_LESSENED,
            Back.AFTER_A_SURPLUS,
            Numbers.FRACTIONS,
            Lowest.COUNTBACK,
            LiteralSample.DRAWN);
    static final LiteralAtRandom HOUSE_2015 = new LiteralAtRandom(
            House.LEGISLATIVE_COUNCIL,
            Surplus.NOT_LESSENED,
            Back.ALWAYS,
            Numbers.FRACTIONS,
            Lowest.DRAW,
            LiteralSample.DRAWN);
    static final LiteralAtRandom HOUSE_2019 = new LiteralAtRandom(
            House.LEGISLATIVE_COUNCIL,
            Surplus.NOT_LESSENED,
            Back.AFTER_A_SURPLUS,
            Numbers.FRACTIONS,
            Lowest.DRAW,
            LiteralSample.DRAWN);

    /**
     * Returns the same with other samples.
     *
     * @param other which papers are taken
     * @return the changed copy
     */
    LiteralAtRandom with(LiteralSample other) {
        return new LiteralAtRandom(house, surplus, back, numbers, lowest, other);
    }

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(election, new LiteralLots(lots)).run();
    }

    /** Papers that came together. */
    private record Parcel(int stage, List<LiteralSheet> sheets) {}

    /** One count. Mutable; used once. */
    private final class Count {
        private final LiteralElection election;
        private final LiteralLots lots;
        private final Map<Integer, List<Parcel>> held = new HashMap<>();
        private final TreeSet<Integer> continuing = new TreeSet<>();
        private final List<Integer> elected = new ArrayList<>();
        private final Map<Integer, Integer> electedAt = new HashMap<>();
        private final List<Integer> passedOn = new ArrayList<>();
        private final Map<Integer, Long> votes = new HashMap<>();
        private final List<LiteralStage> stages = new ArrayList<>();
        private final long quota;
        private long exhausted;
        private boolean over;

        Count(LiteralElection election, LiteralLots lots) {
            this.election = election;
            this.lots = lots;
            IntStream.rangeClosed(1, election.candidates())
                    .filter(number -> !election.withdrawn().contains(number))
                    .forEach(continuing::add);
            List<LiteralSheet> all = new ArrayList<>();
            for (LiteralPaper paper : inOrder()) {
                for (long copy = 0; copy < paper.multiplicity(); copy++) {
                    all.add(new LiteralSheet(all.size() + 1, paper.preferences()));
                }
                if (next(paper.preferences()) == 0 && election.withdrawnOnly().counts(paper)) {
                    exhausted += paper.multiplicity();
                }
            }
            sorted(all).forEach((to, sheets) -> {
                if (to > 0) {
                    receive(to, 1, sheets);
                }
            });
            long valid = exhausted
                    + votes.values().stream().mapToLong(Long::longValue).sum();
            quota = valid / (election.seats() + 1L) + 1;
        }

        /** As they were mixed; where they are drawn, however they were mixed, by their preferences. */
        private List<LiteralPaper> inOrder() {
            if (sample != LiteralSample.DRAWN) {
                return election.papers();
            }
            Comparator<LiteralPaper> byPreferences = (one, other) -> {
                int place = 0;
                List<Integer> these = one.preferences();
                List<Integer> those = other.preferences();
                while (place < Math.min(these.size(), those.size())
                        && these.get(place).equals(those.get(place))) {
                    place++;
                }
                return place == Math.min(these.size(), those.size())
                        ? Integer.compare(these.size(), those.size())
                        : Integer.compare(these.get(place), those.get(place));
            };
            return election.papers().stream().sorted(byPreferences).toList();
        }

        List<LiteralStage> run() {
            close(LiteralKind.FIRST_PREFERENCES, List.of());
            while (!over) {
                if (surplusGoes()) {
                    transfer(nextSurplus());
                } else {
                    exclude();
                }
            }
            return stages;
        }

        private int next(List<Integer> preferences) {
            return preferences.stream().filter(continuing::contains).findFirst().orElse(0);
        }

        private SortedMap<Integer, List<LiteralSheet>> sorted(List<LiteralSheet> sheets) {
            SortedMap<Integer, List<LiteralSheet>> sorted = new TreeMap<>();
            sheets.forEach(sheet -> sorted.computeIfAbsent(next(sheet.preferences()), any -> new ArrayList<>())
                    .add(sheet));
            return sorted;
        }

        private void receive(int candidate, int stage, List<LiteralSheet> sheets) {
            held.computeIfAbsent(candidate, any -> new ArrayList<>()).add(new Parcel(stage, sheets));
            votes.merge(candidate, (long) sheets.size(), Long::sum);
        }

        private List<Parcel> held(int candidate) {
            return held.getOrDefault(candidate, List.of());
        }

        private long votes(int candidate) {
            return votes.getOrDefault(candidate, 0L);
        }

        private int open() {
            return election.seats() - elected.size();
        }

        /** Excess over the quota, or over the papers without a next preference if they are more. */
        private long surplus(int candidate) {
            if (votes(candidate) <= quota || passedOn.contains(candidate)) {
                return 0;
            }
            long without = held(candidate).stream()
                    .flatMap(parcel -> parcel.sheets().stream())
                    .filter(sheet -> next(sheet.preferences()) == 0)
                    .count();
            boolean less = surplus == Surplus.LESSENED && without > quota;
            return votes(candidate) - (less ? without : quota);
        }

        private long waiting() {
            return elected.stream().mapToLong(this::surplus).sum();
        }

        private boolean surplusGoes() {
            if (waiting() == 0 || continuing.size() < 2) {
                return waiting() > 0;
            }
            List<Long> up = continuing.stream().map(this::votes).sorted().toList();
            long gap = up.get(1) - up.get(0);
            return house == House.COUNCIL ? waiting() > gap : waiting() >= gap;
        }

        private void close(LiteralKind kind, List<Integer> whose) {
            stages.add(new LiteralStage(
                    stages.size() + 1,
                    0,
                    kind,
                    whose,
                    IntStream.rangeClosed(1, election.candidates())
                            .mapToObj(candidate -> BigDecimal.valueOf(votes(candidate)))
                            .toList(),
                    BigDecimal.valueOf(exhausted),
                    BigDecimal.ZERO,
                    BigDecimal.valueOf(quota),
                    List.of(),
                    kind == LiteralKind.EXCLUSION ? whose : List.of()));
            boolean surplus = kind == LiteralKind.SURPLUS;
            if (!(surplus && surplusGoes())) {
                List<Integer> reached = continuing.stream()
                        .filter(candidate -> votes(candidate) >= quota)
                        .toList();
                take(ranked(reached, house == House.COUNCIL));
            }
            over = open() == 0;
            if (!over && !(surplus && surplusGoes())) {
                fillTheLastPlaces();
            }
        }

        private void fillTheLastPlaces() {
            if (continuing.size() <= open()) {
                take(ranked(List.copyOf(continuing), false));
                over = true;
                return;
            }
            List<Integer> down = continuing.stream()
                    .sorted(Comparator.comparing(this::votes).reversed())
                    .toList();
            long below = down.stream().skip(open()).mapToLong(this::votes).sum();
            boolean safe = votes(down.get(open() - 1)) > below + waiting();
            if (safe && (open() == 1 || house == House.COUNCIL)) {
                take(ranked(down.subList(0, open()), true));
                over = true;
            }
        }

        private void take(List<Integer> candidates) {
            for (int candidate : candidates) {
                continuing.remove(candidate);
                elected.add(candidate);
                electedAt.put(candidate, stages.size());
                stages.set(stages.size() - 1, stages.get(stages.size() - 1).withElected(candidate));
            }
        }

        private List<Integer> ranked(List<Integer> candidates, boolean countback) {
            TreeMap<Long, List<Integer>> levels = new TreeMap<>(Comparator.reverseOrder());
            candidates.stream()
                    .sorted()
                    .forEach(candidate -> levels.computeIfAbsent(votes(candidate), any -> new ArrayList<>())
                            .add(candidate));
            List<Integer> ranked = new ArrayList<>();
            levels.values().forEach(equals -> {
                List<Integer> left = new ArrayList<>(equals);
                while (!left.isEmpty()) {
                    int strongest = strongest(left, countback);
                    ranked.add(strongest);
                    left.remove(Integer.valueOf(strongest));
                }
            });
            return ranked;
        }

        private int strongest(List<Integer> equals, boolean countback) {
            List<Integer> left = countback ? atTheLatestDifference(equals, 1) : equals;
            return left.size() == 1 ? left.get(0) : lots.earliest(left, stages.size(), LiteralPurpose.ELECTION);
        }

        /** Those who had most at the latest count at which not all had the same, again and again; or least. */
        private List<Integer> atTheLatestDifference(List<Integer> equals, int sign) {
            List<Integer> left = equals;
            for (int count = stages.size() - 1; count >= 0; count--) {
                LiteralStage then = stages.get(count);
                left = LiteralEquality.mostOf(
                        left, candidate -> sign * then.votesOf(candidate).longValueExact());
            }
            return left;
        }

        private int nextSurplus() {
            return elected.stream()
                    .filter(candidate -> surplus(candidate) > 0)
                    .min(Comparator.<Integer, Integer>comparing(candidate -> electedAt.getOrDefault(candidate, 0))
                            .thenComparing(Comparator.<Integer, Long>comparing(this::surplus)
                                    .reversed())
                            .thenComparing(elected::indexOf))
                    .orElseThrow();
        }

        private void transfer(int from) {
            long surplus = surplus(from);
            SortedMap<Integer, List<LiteralSheet>> piles = sorted(examined(from));
            piles.remove(0);
            long papers = piles.values().stream().mapToLong(List::size).sum();
            Map<Integer, Integer> shares = shares(piles, surplus, papers);
            int stage = stages.size() + 1;
            passedOn.add(from);
            piles.forEach((to, pile) -> {
                String name = "stage " + stage + ", " + from + " to " + to;
                List<LiteralSheet> taken = sample.of(pile, shares.getOrDefault(to, 0), name);
                if (!taken.isEmpty()) {
                    receive(to, stage, taken);
                }
            });
            exhausted += Math.max(0, surplus - papers);
            votes.merge(from, -surplus, Long::sum);
            close(LiteralKind.SURPLUS, List.of(from));
        }

        /** The papers of the count that elected, and of the run of surpluses before it. */
        private List<LiteralSheet> examined(int candidate) {
            int at = electedAt.getOrDefault(candidate, 0);
            int from = at;
            boolean looksBack = back == Back.ALWAYS || isSurplus(at);
            while (looksBack
                    && isSurplus(from - 1)
                    && stages.get(from - 2).elected().isEmpty()) {
                from--;
            }
            int first = from;
            return held(candidate).stream()
                    .filter(parcel -> parcel.stage() >= first)
                    .flatMap(parcel -> parcel.sheets().stream())
                    .toList();
        }

        private boolean isSurplus(int stage) {
            return stage > 0 && stages.get(stage - 1).kind() == LiteralKind.SURPLUS;
        }

        private Map<Integer, Integer> shares(SortedMap<Integer, List<LiteralSheet>> piles, long surplus, long papers) {
            Map<Integer, Integer> shares = new HashMap<>();
            if (papers <= surplus) {
                piles.forEach((to, pile) -> shares.put(to, pile.size()));
                return shares;
            }
            Map<Integer, BigDecimal> rest = new HashMap<>();
            piles.forEach((to, pile) -> {
                int whole;
                if (numbers == Numbers.FLOATS) {
                    float value = (float) surplus / (float) papers;
                    float product = value * pile.size();
                    whole = (int) product;
                    rest.put(to, new BigDecimal(product - whole));
                } else {
                    whole = (int) (pile.size() * surplus / papers);
                    rest.put(to, BigDecimal.valueOf(pile.size() * surplus % papers));
                }
                shares.put(to, whole);
            });
            long missing = surplus
                    - shares.values().stream().mapToLong(Integer::longValue).sum();
            List<Integer> left = new ArrayList<>(piles.keySet());
            Comparator<Integer> largest = Comparator.<Integer, BigDecimal>comparing(
                            to -> rest.getOrDefault(to, BigDecimal.ZERO))
                    .thenComparing(to -> piles.getOrDefault(to, List.of()).size());
            while (missing > 0) {
                int first = left.stream().max(largest).orElseThrow();
                List<Integer> equals = left.stream()
                        .filter(to -> largest.compare(to, first) == 0)
                        .toList();
                int raised = equals.size() <= missing ? equals.get(0) : strongest(equals, true);
                shares.merge(raised, 1, Integer::sum);
                left.remove(Integer.valueOf(raised));
                missing--;
            }
            return shares;
        }

        /** The lowest goes; if the others then fill the places, no paper moves. */
        private void exclude() {
            List<Integer> tied = LiteralEquality.mostOf(List.copyOf(continuing), candidate -> -votes(candidate));
            List<Integer> left = lowest == Lowest.COUNTBACK ? atTheLatestDifference(tied, -1) : tied;
            int excluded = left.size() == 1 ? left.get(0) : lots.latest(left, stages.size(), LiteralPurpose.EXCLUSION);
            continuing.remove(excluded);
            if (continuing.size() > open()) {
                List<LiteralSheet> all = held(excluded).stream()
                        .flatMap(parcel -> parcel.sheets().stream())
                        .toList();
                held.remove(excluded);
                votes.remove(excluded);
                int stage = stages.size() + 1;
                sorted(all).forEach((to, sheets) -> {
                    if (to == 0) {
                        exhausted += sheets.size();
                    } else {
                        receive(to, stage, sheets);
                    }
                });
            }
            close(LiteralKind.EXCLUSION, List.of(excluded));
        }
    }
}
