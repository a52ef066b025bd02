package org.scrutineer.vacancy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.NumberedAccumulator;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;

/**
 * With whom each paper stands at the end of a count of whole papers, followed through its record: papers of one list of
 * preferences together, or one by one by their numbers where the count chose papers by their order.
 */
final class StandingPapers {

    private static final int NOBODY = 0;
    private static final Set<StageAction.Kind> NOT_IN_PARCELS =
            EnumSet.of(StageAction.Kind.KEEP_VALUES, StageAction.Kind.QUOTIENTS, StageAction.Kind.ALL_VOTES);

    private final Election election;
    private final CountRecord count;
    private final boolean byNumber;
    private final int[][] preferences;
    private final int[] position;

    private StandingPapers(Election election, CountRecord count) {
        this.election = election;
        this.count = count;
        this.byNumber = count.input().paperOrder().isPresent();
        this.preferences = IntStream.range(0, election.ballots().size())
                .mapToObj(this::readable)
                .toArray(int[][]::new);
        this.position = new int[byNumber ? election.order().papers() : preferences.length];
        Arrays.fill(position, -1);
    }

    /**
     * Follows all papers to the end of a count.
     *
     * @param election the election
     * @param count the record of its count
     * @return where they stand
     * @throws IllegalArgumentException if a paper was not worth one vote throughout, the order of the papers is
     *     another, or the record does not tell which papers of a candidate moved
     */
    static StandingPapers of(Election election, CountRecord count) {
        count.input().paperOrder().ifPresent(order -> {
            if (!BallotsDigest.of(election.ballots(), election.order()).equals(order.after())) {
                throw new IllegalArgumentException(
                        "papers must lie in the order in which they were counted, but lie in another");
            }
        });
        StandingPapers papers = new StandingPapers(election, count);
        for (int i = 0; i < count.stages().size(); i++) {
            requireWhole(count.stages().get(i));
            papers.pass(i);
            papers.check(count.stages().get(i));
        }
        return papers;
    }

    private static void requireWhole(Stage stage) {
        if (NOT_IN_PARCELS.contains(stage.action().kind())) {
            throw new IllegalArgumentException(
                    "papers must be worth one vote each to be counted back, but in this count they do not move in"
                            + " parcels");
        }
        for (Source source : stage.sources()) {
            if (source instanceof Source.Surplus || source instanceof Source.Remainder) {
                throw new IllegalArgumentException(
                        "papers must be worth one vote each to be counted back, but those of \""
                                + source.candidate() + "\" were passed on at other values at stage " + stage.number()
                                + ", and what they weigh in a countback is the matter of other rules");
            }
        }
    }

    /**
     * What can be read of a paper: its preferences for one candidate, down to the first that is not unless those are
     * passed over.
     */
    private int[] readable(int entry) {
        List<List<Integer>> ranks = election.ballots().preferencesOf(entry).ranks();
        Stream<List<Integer>> clear = count.rule().papers().passOverUnclearMarks()
                ? ranks.stream().filter(rank -> rank.size() == 1)
                : ranks.stream().takeWhile(rank -> rank.size() == 1);
        return clear.mapToInt(rank -> rank.get(0)).toArray();
    }

    private void pass(int index) {
        Stage stage = count.stages().get(index);
        Set<Integer> open = open(index);
        if (stage.sources().stream().anyMatch(Source.InTurn.class::isInstance)) {
            stage.sources().forEach(source -> send((Source.InTurn) source));
            return;
        }
        for (int unit = 0; unit < position.length; unit++) {
            if (index == 0 || leaves(stage, unit)) {
                position[unit] = next(unit, open);
            }
        }
    }

    /** Lays papers that were looked at one by one where they went by their numbers. */
    private void send(Source.InTurn turn) {
        for (int unit = 0; unit < position.length; unit++) {
            if (turn.numbers().contains(unit + 1)) {
                position[unit] = turn.to() instanceof Destination.Receiver receiver
                        ? next(unit, Set.of(receiver.candidate().number()))
                        : preferences[entry(unit)].length;
            }
        }
    }

    /** Who can receive papers at a stage. */
    private Set<Integer> open(int index) {
        Set<Integer> open = new TreeSet<>();
        for (Tally tally : count.stages().get(Math.max(0, index - 1)).tallies()) {
            if (index == 0 ? !tally.candidate().isWithdrawn() : tally.status().isContinuing()) {
                open.add(tally.candidate().number());
            }
        }
        if (count.stages().get(index).action() instanceof StageAction.Exclusion exclusion) {
            exclusion.candidates().forEach(candidate -> open.remove(candidate.number()));
        }
        return open;
    }

    private boolean leaves(Stage stage, int unit) {
        if (stage.action() instanceof StageAction.Exclusion) {
            int holder = holder(unit);
            return stage.sources().stream()
                    .anyMatch(source -> source.candidate().number() == holder);
        }
        return stage.sources().stream()
                .anyMatch(source -> source instanceof Source.WholePapers whole
                        && whole.numbers().contains(unit + 1));
    }

    private int next(int unit, Set<Integer> open) {
        int[] named = preferences[entry(unit)];
        int place = position[unit] + 1;
        while (place < named.length && !open.contains(named[place])) {
            place++;
        }
        return Math.min(place, named.length);
    }

    /** Compares the papers of each candidate with the record: an exclusion in parts, for one, does not agree. */
    private void check(Stage stage) {
        long[] papers = new long[election.candidates().size() + 1];
        for (int unit = 0; unit < position.length; unit++) {
            papers[holder(unit)] += papersOf(unit);
        }
        for (Tally tally : stage.tallies()) {
            long found = papers[tally.candidate().number()];
            if (found != tally.papers()) {
                throw new IllegalArgumentException("the papers of \"" + tally.candidate() + "\" at stage "
                        + stage.number() + " must be known one by one to be counted back, but of " + tally.papers()
                        + " papers the record leads to " + found);
            }
        }
    }

    /**
     * Returns an election for one place by the papers that stand with a candidate, as they were marked and in the order
     * in which they lay.
     *
     * @param holder the candidate
     * @return the election, with all candidates
     */
    Election of(Candidate holder) {
        NumberedAccumulator accumulator =
                new NumberedAccumulator(election.candidates().size());
        int additions = 0;
        Ballots ballots = election.ballots();
        for (int unit = 0; unit < position.length; unit++) {
            if (holder(unit) == holder.number()) {
                accumulator.add(papersOf(unit), ballots.preferencesOf(entry(unit)));
                additions++;
            }
        }
        Election held = new Election(election.title(), 1, election.candidates(), accumulator.build(), List.of());
        return byNumber && held.ballots().papers() > 0
                ? held.withOrder(PaperOrder.supplied(
                        IntStream.range(0, additions).map(accumulator::entryOf).toArray()))
                : held;
    }

    private int holder(int unit) {
        int[] named = preferences[entry(unit)];
        return position[unit] < named.length ? named[position[unit]] : NOBODY;
    }

    private int entry(int unit) {
        return byNumber ? election.order().entryOf(unit + 1) : unit;
    }

    private long papersOf(int unit) {
        return byNumber ? 1 : election.ballots().papersOf(unit);
    }
}
