package org.scrutineer.vacancy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;

/** With whom the papers of each list of preferences are in a count by values, since when, and at what value. */
final class ValuedPapers {

    private static final int NOBODY = 0;

    private final CountRecord count;
    private final int[][] preferences;
    private final long[] papers;
    private final int[] position;
    private final int[] received;
    private final TransferValue[] values;
    private final Map<Receipt, Integer> entries = new HashMap<>();

    /**
     * Lays every paper where its first preference is.
     *
     * @param election the election
     * @param count the record of its count
     */
    ValuedPapers(Election election, CountRecord count) {
        int size = election.ballots().size();
        this.count = count;
        this.preferences = IntStream.range(0, size)
                .mapToObj(entry -> election.ballots().preferencesOf(entry).ranks().stream()
                        .takeWhile(rank -> rank.size() == 1)
                        .mapToInt(rank -> rank.get(0))
                        .toArray())
                .toArray(int[][]::new);
        this.papers =
                IntStream.range(0, size).mapToLong(election.ballots()::papersOf).toArray();
        this.position = new int[size];
        this.received = new int[size];
        this.values = new TransferValue[size];
        Arrays.fill(values, TransferValue.ONE);
        Set<Integer> open = new TreeSet<>();
        election.candidates().stream().filter(one -> !one.isWithdrawn()).forEach(one -> open.add(one.number()));
        for (int unit = 0; unit < size; unit++) {
            position[unit] = next(unit, 0, open);
        }
        check(0);
    }

    /**
     * Papers that came to somebody together.
     *
     * @param value what each was worth
     * @param received the place of the count at which they came, from 0
     * @param papers how many there are
     * @param preferences the preferences, the first to be read first
     * @param further whether a preference behind was for somebody who continued then
     */
    record Pile(TransferValue value, int received, long papers, List<Integer> preferences, Further further) {}

    /** Whether papers had a next available preference. */
    enum Further {
        /** They had. */
        SOME,
        /** They had none. */
        NONE
    }

    /**
     * Follows the papers to the count at which a candidate is elected.
     *
     * @param member the candidate
     * @param last the place of that count, from 0
     * @return all papers that came to the candidate
     * @throws IllegalArgumentException if the record does not lead to the papers it counts
     */
    List<Pile> heldBy(Candidate member, int last) {
        for (int entry = 1; entry <= last; entry++) {
            entries.put(Receipt.at(count.stages().get(entry - 1)), entry - 1);
            pass(entry);
            check(entry);
        }
        Set<Integer> open = openAfter(last);
        open.remove(member.number());
        List<Pile> held = new ArrayList<>();
        for (int unit = 0; unit < papers.length; unit++) {
            if (holder(unit) == member.number()) {
                boolean further = next(unit, position[unit] + 1, open) < preferences[unit].length;
                held.add(new Pile(
                        values[unit],
                        received[unit],
                        papers[unit],
                        Arrays.stream(preferences[unit]).boxed().toList(),
                        further ? Further.SOME : Further.NONE));
            }
        }
        return held;
    }

    private Set<Integer> openAfter(int entry) {
        Set<Integer> open = new TreeSet<>();
        for (Tally tally : count.stages().get(entry).tallies()) {
            if (tally.status().isContinuing()) {
                open.add(tally.candidate().number());
            }
        }
        return open;
    }

    private void pass(int entry) {
        Stage stage = count.stages().get(entry);
        Set<Integer> open = openAfter(entry - 1);
        if (stage.action() instanceof StageAction.Exclusion exclusion) {
            exclusion.candidates().forEach(candidate -> open.remove(candidate.number()));
        }
        int[] before = IntStream.range(0, papers.length).map(this::holder).toArray();
        for (Source source : stage.sources()) {
            int giver = source.candidate().number();
            int latest = IntStream.range(0, papers.length)
                    .filter(unit -> before[unit] == giver)
                    .map(unit -> received[unit])
                    .max()
                    .orElse(0);
            for (int unit = 0; unit < papers.length; unit++) {
                if (before[unit] == giver && received[unit] < entry && leaves(source, unit, latest)) {
                    move(stage, source, unit, next(unit, position[unit] + 1, open), entry);
                }
            }
        }
    }

    private boolean leaves(Source source, int unit, int latest) {
        if (source instanceof Source.Exclusion exclusion) {
            return exclusion.value().equals(values[unit])
                    && exclusion.receipts().stream()
                            .anyMatch(receipt -> entries.getOrDefault(receipt, -1) == received[unit]);
        }
        return source instanceof Source.Surplus surplus
                && (surplus.selector() == Source.Selector.LAST_PARCEL
                        ? received[unit] == latest
                        : surplus.received().equals(values[unit]));
    }

    private void move(Stage stage, Source source, int unit, int to, int entry) {
        boolean stays = source instanceof Source.Surplus
                && to == preferences[unit].length
                && stage.transfers().stream()
                        .noneMatch(transfer -> transfer.papers() > 0
                                && transfer.to() == Destination.Pool.NON_TRANSFERABLE
                                && transfer.from().equals(source.candidate()));
        if (!stays) {
            position[unit] = to;
            received[unit] = entry;
            if (source instanceof Source.Surplus surplus) {
                values[unit] = surplus.transferValue();
            }
        }
    }

    private int next(int unit, int from, Set<Integer> open) {
        int place = from;
        while (place < preferences[unit].length && !open.contains(preferences[unit][place])) {
            place++;
        }
        return place;
    }

    private int holder(int unit) {
        return position[unit] < preferences[unit].length ? preferences[unit][position[unit]] : NOBODY;
    }

    private void check(int entry) {
        long[] held = new long[count.candidates().size() + 1];
        for (int unit = 0; unit < papers.length; unit++) {
            held[holder(unit)] += papers[unit];
        }
        for (Tally tally : count.stages().get(entry).tallies()) {
            long found = held[tally.candidate().number()];
            if (found != tally.papers()) {
                throw new IllegalArgumentException("the papers of \"" + tally.candidate() + "\" at stage "
                        + count.stages().get(entry).number() + " must be known with their values to be counted back,"
                        + " but of " + tally.papers() + " papers the record leads to " + found);
            }
        }
    }
}
