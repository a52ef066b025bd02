package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The generic weighted inclusive Gregory method, literally, in fractions of which some are cut off.
 *
 * <p>Source: Droop 0.14, rule set wigm.
 */
enum LiteralGenericWigm implements LiteralTable {
    /** Nothing is cut off; more than the quota elects. */
    EXACT(-1, false, false),
    /** Nothing is cut off; more than a whole quota elects; candidates without votes go together. */
    EXACT_WHOLE_ZERO(-1, true, true),
    /** Nine places. */
    FIXED(9, false, false),
    /** Nine places, a whole quota, and candidates without votes go together. */
    FIXED_WHOLE_ZERO(9, true, true);

    private final int places;
    private final boolean wholeQuota;
    private final boolean zeroBatch;

    LiteralGenericWigm(int places, boolean wholeQuota, boolean zeroBatch) {
        this.places = places;
        this.wholeQuota = wholeQuota;
        this.zeroBatch = zeroBatch;
    }

    private boolean isExact() {
        return places < 0;
    }

    private LiteralFraction cut(LiteralFraction figure) {
        return isExact() ? figure : figure.down(places);
    }

    private String text(LiteralFraction figure) {
        return isExact()
                ? figure.toString()
                : new BigDecimal(figure.toString()).setScale(places).toPlainString();
    }

    @Override
    public List<String> lines(LiteralElection election, List<Integer> lots) {
        return new Count(this, election, new LiteralLots(election.along(lots))).run();
    }

    @Override
    public List<Integer> elected(LiteralElection election, List<Integer> lots) {
        Count count = new Count(this, election, new LiteralLots(election.along(lots)));
        count.run();
        return List.copyOf(count.elected);
    }

    /** Papers alike, with whom they lie and at what. Mutable. */
    private static final class Pile {
        private final LiteralPaper paper;
        private int holder;
        private LiteralFraction weight = LiteralFraction.ONE;

        Pile(LiteralPaper paper) {
            this.paper = paper;
        }

        LiteralFraction worth() {
            return weight.times(LiteralFraction.of(paper.multiplicity()));
        }
    }

    /** A round, and who is elected on its figures. */
    private record Row(
            LiteralKind kind,
            Set<Integer> actedOn,
            Map<Integer, LiteralFraction> votes,
            LiteralFraction nonTransferable,
            LiteralFraction loss,
            List<Integer> elected) {}

    /** One count. Mutable; used once. */
    private static final class Count {
        private final LiteralGenericWigm form;
        private final LiteralElection election;
        private final LiteralLots lots;
        private final Set<Integer> hopeful = new TreeSet<>();
        private final List<Integer> pending = new ArrayList<>();
        private final List<Integer> elected = new ArrayList<>();
        private final Map<Integer, LiteralFraction> votes = new TreeMap<>();
        private final List<Pile> piles = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private LiteralFraction exhausted = LiteralFraction.ZERO;
        private LiteralFraction loss = LiteralFraction.ZERO;
        private LiteralFraction quota = LiteralFraction.ZERO;

        Count(LiteralGenericWigm form, LiteralElection election, LiteralLots lots) {
            this.form = form;
            this.election = election;
            this.lots = lots;
            IntStream.rangeClosed(1, election.rows()).forEach(number -> votes.put(number, LiteralFraction.ZERO));
            IntStream.rangeClosed(1, election.candidates()).forEach(hopeful::add);
            hopeful.removeAll(election.withdrawn());
        }

        List<String> run() {
            long ballots = 0;
            for (LiteralPaper paper : election.papers()) {
                boolean names = next(paper) > 0;
                if (names || election.withdrawnOnly().counts(paper)) {
                    ballots += paper.multiplicity();
                    Pile pile = new Pile(paper);
                    piles.add(pile);
                    deal(pile);
                }
            }
            quota = quota(ballots);
            write(LiteralKind.FIRST_PREFERENCES, Set.of());
            boolean electing = elect();
            while (hopeful.size() > vacancies() && (vacancies() > 0 || electing)) {
                if (pending.isEmpty()) {
                    defeat();
                } else {
                    transfer();
                }
                electing = elect();
            }
            if (vacancies() > 0) {
                List.copyOf(hopeful).stream().sorted(mostFirst()).forEach(this::electOne);
            }
            return IntStream.range(0, rows.size()).mapToObj(this::line).toList();
        }

        private LiteralFraction quota(long ballots) {
            if (form.wholeQuota) {
                return LiteralFraction.of(ballots / (election.seats() + 1) + 1);
            }
            LiteralFraction share = LiteralFraction.of(ballots).dividedBy(LiteralFraction.of(election.seats() + 1L));
            return form.isExact() ? share : share.down(9).plus(LiteralFraction.parse("1/1000000000"));
        }

        private int vacancies() {
            return election.seats() - elected.size();
        }

        private LiteralFraction votesOf(int candidate) {
            return votes.getOrDefault(candidate, LiteralFraction.ZERO);
        }

        private Comparator<Integer> mostFirst() {
            return Comparator.comparing((Integer candidate) -> votesOf(candidate))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder());
        }

        private boolean hasQuota(int candidate) {
            int compared = votesOf(candidate).compareTo(quota);
            return form.isExact() ? compared > 0 : compared >= 0;
        }

        /** Elects all who have the quota; whether anybody has. */
        private boolean elect() {
            List<Integer> winners =
                    hopeful.stream().filter(this::hasQuota).sorted(mostFirst()).toList();
            for (int winner : winners) {
                electOne(winner);
                pending.add(winner);
            }
            // a further RON stands where a place is still open
            winners.stream()
                    .mapToInt(election::after)
                    .filter(further -> further > 0 && vacancies() > 0)
                    .forEach(hopeful::add);
            return !winners.isEmpty();
        }

        private void electOne(int candidate) {
            hopeful.remove(candidate);
            elected.add(candidate);
            rows.get(rows.size() - 1).elected.add(candidate);
        }

        private int next(LiteralPaper paper) {
            return paper.preferences().stream()
                    .flatMap(mark -> election.line(mark).stream())
                    .filter(hopeful::contains)
                    .findFirst()
                    .orElse(0);
        }

        private void deal(Pile pile) {
            pile.holder = next(pile.paper);
            if (pile.holder == 0) {
                exhausted = exhausted.plus(pile.worth());
            } else {
                votes.merge(pile.holder, pile.worth(), LiteralFraction::plus);
            }
        }

        private List<Pile> held(int candidate) {
            return piles.stream().filter(pile -> pile.holder == candidate).toList();
        }

        /** The highest vote of those pending; each weight times surplus, divided by vote. */
        private void transfer() {
            int donor = pick(pending, Comparator.naturalOrder(), LiteralPurpose.SURPLUS);
            LiteralFraction vote = votesOf(donor);
            LiteralFraction surplus = vote.minus(quota);
            LiteralFraction left = surplus;
            for (Pile pile : held(donor)) {
                pile.weight = form.cut(form.cut(pile.weight.times(surplus)).dividedBy(vote));
                left = left.minus(pile.worth());
                deal(pile);
            }
            loss = loss.plus(left);
            votes.put(donor, quota);
            pending.remove(Integer.valueOf(donor));
            write(LiteralKind.SURPLUS, Set.of(donor));
        }

        private void defeat() {
            List<Integer> open = hopeful.stream()
                    .filter(candidate -> !election.spares(candidate))
                    .toList();
            List<Integer> none = open.stream()
                    .filter(candidate -> votesOf(candidate).isZero())
                    .toList();
            boolean together = form.zeroBatch && !none.isEmpty();
            Set<Integer> losers = new TreeSet<>(
                    together ? none : List.of(pick(open, Comparator.reverseOrder(), LiteralPurpose.EXCLUSION)));
            hopeful.removeAll(losers);
            for (int loser : losers) {
                votes.put(loser, LiteralFraction.ZERO);
                held(loser).forEach(this::deal);
            }
            write(LiteralKind.EXCLUSION, losers);
        }

        /** The first in the given order of those who are level. */
        private int pick(List<Integer> candidates, Comparator<LiteralFraction> order, LiteralPurpose purpose) {
            LiteralFraction extreme =
                    candidates.stream().map(this::votesOf).max(order).orElseThrow();
            List<Integer> tied = candidates.stream()
                    .filter(candidate -> votesOf(candidate).equals(extreme))
                    .toList();
            return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, rows.size(), purpose);
        }

        private void write(LiteralKind kind, Set<Integer> actedOn) {
            rows.add(new Row(kind, actedOn, new TreeMap<>(votes), exhausted, loss, new ArrayList<>()));
        }

        private String line(int index) {
            Row row = rows.get(index);
            UnaryOperator<Set<Integer>> ifExcluded = numbers -> row.kind == LiteralKind.EXCLUSION ? numbers : Set.of();
            return LiteralStage.line(
                    index + 1,
                    0,
                    row.kind,
                    List.copyOf(row.actedOn),
                    row.votes.values().stream().map(form::text).toList(),
                    form.text(row.nonTransferable),
                    form.text(row.loss),
                    form.text(quota),
                    row.elected,
                    List.copyOf(ifExcluded.apply(row.actedOn)));
        }
    }
}
