package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/** One count by {@link LiteralWholePapers}: what is done at which count. Mutable; used once. */
final class LiteralWholePapersCount {

    private final LiteralElection election;
    private final LiteralWholePapers law;
    private final List<Integer> continuing = new ArrayList<>();
    private final List<Integer> elected = new ArrayList<>();
    private final List<Integer> followed = new ArrayList<>();
    private final List<Integer> passedOn = new ArrayList<>();
    private final TreeMap<Integer, Integer> arose = new TreeMap<>();
    private final List<LiteralStage> stages = new ArrayList<>();
    private final LiteralEquality equality;
    private final LiteralParcels parcels;
    private final long quota;
    private final LiteralQuarter quarter;
    private boolean finished;

    /**
     * Makes a count of an election.
     *
     * @param election the election
     * @param lots the lots
     * @param law the rules
     * @param quarter the quarter of a quota
     */
    LiteralWholePapersCount(
            LiteralElection election, LiteralLots lots, LiteralWholePapers law, LongFunction<LiteralQuarter> quarter) {
        this.election = election;
        this.law = law;
        this.equality = new LiteralEquality(stages, lots);
        for (int candidate = 1; candidate <= election.candidates(); candidate++) {
            if (!election.withdrawn().contains(candidate)) {
                continuing.add(candidate);
            }
        }
        this.parcels = new LiteralParcels(election.papers(), this::next);
        election.papers().stream()
                .filter(paper -> next(paper.preferences()) == 0
                        && election.withdrawnOnly().counts(paper))
                .forEach(paper -> parcels.setAside(paper.multiplicity()));
        this.quota = (parcels.votes() + parcels.notEffective()) / (election.seats() + 1) + 1;
        this.quarter = quarter.apply(quota);
    }

    /**
     * Counts.
     *
     * @return the stages
     * @throws LiteralLotNeeded if a lot is needed and there is none
     */
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

    private int next(LiteralSheet sheet) {
        return next(sheet.preferences());
    }

    private int next(List<Integer> preferences) {
        return preferences.stream()
                .flatMap(mark -> election.line(mark).stream())
                .filter(continuing::contains)
                .findFirst()
                .orElse(0);
    }

    private long votes(int candidate) {
        return parcels.votes(candidate);
    }

    private int vacancies() {
        return election.seats() - elected.size();
    }

    private List<Integer> fromTheBottom() {
        return continuing.stream().sorted(Comparator.comparing(this::votes)).toList();
    }

    /** The elected whose surplus was not transferred; at an election of a President there is none to transfer. */
    private List<Integer> waiting() {
        return law == LiteralWholePapers.PRESIDENT
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

    /** The end of a count: 120(2), then 124. */
    private void close(LiteralKind kind, List<Integer> actedOn, List<Integer> excluded) {
        stages.add(new LiteralStage(
                stages.size() + 1,
                0,
                kind,
                actedOn,
                IntStream.rangeClosed(1, election.rows())
                        .mapToObj(candidate -> BigDecimal.valueOf(votes(candidate)))
                        .toList(),
                BigDecimal.valueOf(parcels.notEffective()),
                BigDecimal.ZERO,
                BigDecimal.valueOf(quota),
                List.of(),
                excluded));
        elect(continuing.stream().filter(candidate -> votes(candidate) >= quota).toList());
        follow();
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
                    stages.set(stages.size() - 1, stages.get(stages.size() - 1).withElected(candidate));
                });
    }

    /** Lets a further RON stand if the one before is elected and a place is open. */
    private void follow() {
        for (int candidate : List.copyOf(elected)) {
            int next = election.after(candidate);
            if (next > 0 && vacancies() > 0 && !elected.contains(next) && !followed.contains(next)) {
                followed.add(next);
                continuing.add(next);
            }
        }
    }

    /** Those who can be excluded, lowest first. */
    private List<Integer> openFromTheBottom() {
        return fromTheBottom().stream()
                .filter(candidate -> !election.spares(candidate))
                .toList();
    }

    private void lastVacancies() {
        List<Integer> bottom = fromTheBottom();
        int vacancies = vacancies();
        if (vacancies == 0) {
            return;
        }
        if (bottom.size() <= vacancies) {
            elect(bottom);
        } else if ((law == LiteralWholePapers.DAIL || law == LiteralWholePapers.LOCAL)
                && bottom.size() == vacancies + 1
                && !election.spares(bottom.get(0))
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

    private boolean mayAnyonePassTheQuarter() {
        return continuing.stream()
                .anyMatch(candidate -> quarter.mayStillBePassedBy(candidate, untransferred(), stages));
    }

    /** 121(8), tested again without those who have no votes. */
    private boolean maySurplusesWait() {
        if (law == LiteralWholePapers.MALTA) {
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
                && quarter.letsWait(bottom.get(0), lowest, surpluses);
    }

    private int nextSurplus(List<Integer> waiting) {
        List<Integer> left = waiting.stream().sorted().toList();
        if (law == LiteralWholePapers.MALTA) {
            left = LiteralEquality.mostOf(left, candidate -> -arose(candidate));
            left = LiteralEquality.mostOf(left, this::votes);
        } else {
            left = LiteralEquality.mostOf(left, this::votes);
            left = LiteralEquality.mostOf(left, candidate -> -arose(candidate));
        }
        return equality.greatest(left);
    }

    private long arose(int candidate) {
        return arose.getOrDefault(candidate, 0);
    }

    private void transferSurplus(int from) {
        parcels.transferSurplus(from, votes(from) - quota, this::next, equality);
        passedOn.add(from);
        close(LiteralKind.SURPLUS, List.of(from), List.of());
    }

    /** 122. */
    private void exclude() {
        List<Integer> bottom = openFromTheBottom();
        int number = law == LiteralWholePapers.MALTA ? 0 : together(bottom);
        List<Integer> excluded = new ArrayList<>(number == 0 ? List.of(lowest(bottom)) : bottom.subList(0, number));
        if (number > 0 && number < bottom.size() && votes(bottom.get(number - 1)) == votes(bottom.get(number))) {
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
            parcels.distribute(excluded, this::next);
            close(LiteralKind.EXCLUSION, List.copyOf(excluded), List.copyOf(excluded));
        }
    }

    private int lowest(List<Integer> bottom) {
        return equality.lowest(
                LiteralEquality.mostOf(bottom.stream().sorted().toList(), candidate -> -votes(candidate)));
    }

    /** How many go together, none if one goes alone; those without votes go with the lowest who has any. */
    private int together(List<Integer> bottom) {
        int most = Math.min(bottom.size(), continuing.size() - Math.max(1, vacancies()));
        int number = 0;
        for (int size = 2; size <= most; size++) {
            number = mayGoTogether(bottom, size) ? size : number;
        }
        long zero = bottom.stream().filter(candidate -> votes(candidate) == 0).count();
        return law != LiteralWholePapers.PRESIDENT && zero > 0 && zero < most
                ? Math.max(number, (int) zero + 1)
                : number;
    }

    private boolean mayGoTogether(List<Integer> bottom, int size) {
        List<Integer> group = bottom.subList(0, size);
        long surpluses = untransferred();
        long together = group.stream().mapToLong(this::votes).sum() + surpluses;
        return together < nextAbove(bottom, size) && quarter.letsGoTogether(group, this::votes, surpluses, equality);
    }

    /** The fewest votes of anybody above some of the lowest. */
    private long nextAbove(List<Integer> bottom, int size) {
        long highest = votes(bottom.get(size - 1));
        return continuing.stream()
                .filter(candidate -> !bottom.subList(0, size).contains(candidate))
                .mapToLong(this::votes)
                .filter(votes -> votes >= highest)
                .min()
                .orElse(highest);
    }
}
