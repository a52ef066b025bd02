package org.scrutineer.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;
import org.scrutineer.record.Transfer;

/**
 * What a count came to for each slate of candidates. A candidate's slate is the party that the ballot file states;
 * candidates without one are a slate of their own without a name. Made from the record alone.
 *
 * @param count the record of the count
 * @param all the slates, in the order in which the ballot paper first has a candidate of them
 */
public record Slates(CountRecord count, List<Slate> all) {

    /** Copies the list. */
    public Slates {
        Objects.requireNonNull(count, "count");
        all = List.copyOf(all);
    }

    /**
     * Candidates who stand together.
     *
     * @param name the name, empty for candidates without a slate
     * @param candidates the candidates, in ballot-paper order, and further RONs that came to stand
     */
    public record Slate(String name, List<Candidate> candidates) {

        /** Copies the list. */
        public Slate {
            Objects.requireNonNull(name, "name");
            candidates = List.copyOf(candidates);
        }

        /**
         * Returns how many were nominated.
         *
         * @return the candidates without further RONs
         */
        public int nominated() {
            return (int) candidates.stream().filter(Candidate::isNominated).count();
        }
    }

    /**
     * Votes that moved in all stages together.
     *
     * @param from the slate of the candidates who had them
     * @param bySlate what went to the candidates of each slate, in the order of all slates
     * @param nonTransferable what went to nobody
     * @param lost what rounding took away
     */
    public record Moved(Slate from, List<Votes> bySlate, Votes nonTransferable, Votes lost) {

        /** Copies the list. */
        public Moved {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(nonTransferable, "nonTransferable");
            Objects.requireNonNull(lost, "lost");
            bySlate = List.copyOf(bySlate);
        }
    }

    /**
     * Returns the slates of a count.
     *
     * @param count the record of the count
     * @return its slates
     */
    public static Slates of(CountRecord count) {
        Map<String, List<Candidate>> members = new LinkedHashMap<>();
        count.rows()
                .forEach(candidate -> members.computeIfAbsent(candidate.party(), name -> new ArrayList<>())
                        .add(candidate));
        return new Slates(
                count,
                members.entrySet().stream()
                        .map(slate -> new Slate(slate.getKey(), slate.getValue()))
                        .toList());
    }

    /**
     * Returns the first preferences for the candidates of a slate.
     *
     * @param slate the slate
     * @return the votes; nothing if the count does not tell first preferences from others, as a block vote does not
     */
    public Optional<Votes> firstPreferences(Slate slate) {
        Stage first = count.stages().get(0);
        return switch (first.action().kind()) {
            case FIRST_PREFERENCES -> Optional.of(votes(first, slate));
            case KEEP_VALUES, QUOTIENTS ->
                Optional.of(Votes.of(slate.candidates().stream()
                        .mapToLong(candidate -> first.tallyOf(candidate).papers())
                        .sum()));
            case ALL_VOTES -> count.rule().papers().giveOneVote() ? Optional.of(votes(first, slate)) : Optional.empty();
            case SURPLUS, EXCLUSION -> Optional.empty();
        };
    }

    private static Votes votes(Stage stage, Slate slate) {
        return slate.candidates().stream().map(stage::tallyOf).map(Tally::votes).reduce(Votes.ZERO, Votes::plus);
    }

    /**
     * Returns the places that the candidates of a slate take.
     *
     * @param slate the slate
     * @return the places, zero or more
     */
    public int seats(Slate slate) {
        return (int) count.elected().stream()
                .map(Elected::candidate)
                .filter(slate.candidates()::contains)
                .count();
    }

    /**
     * Returns whether votes move from one candidate to another in the record.
     *
     * @return whether it is a count in which papers are transferred
     */
    public boolean hasTransfers() {
        return count.stages().get(0).action().kind() == StageAction.Kind.FIRST_PREFERENCES;
    }

    /**
     * Returns what moved from slate to slate, all stages together.
     *
     * @return for each slate what left its candidates; zeros where nothing is transferred
     */
    public List<Moved> moved() {
        return all.stream().map(this::movedFrom).toList();
    }

    private Moved movedFrom(Slate from) {
        Map<Slate, Votes> bySlate = new LinkedHashMap<>();
        all.forEach(slate -> bySlate.put(slate, Votes.ZERO));
        Map<Destination, Votes> byPool = new LinkedHashMap<>();
        for (Stage stage : count.stages()) {
            for (Transfer transfer : stage.transfers()) {
                if (from.candidates().contains(transfer.from())) {
                    if (transfer.to() instanceof Destination.Receiver receiver) {
                        bySlate.merge(slateOf(receiver.candidate()), transfer.votes(), Votes::plus);
                    } else {
                        byPool.merge(transfer.to(), transfer.votes(), Votes::plus);
                    }
                }
            }
        }
        return new Moved(
                from,
                List.copyOf(bySlate.values()),
                byPool.getOrDefault(Destination.Pool.NON_TRANSFERABLE, Votes.ZERO),
                byPool.getOrDefault(Destination.Pool.LOSS_BY_FRACTION, Votes.ZERO));
    }

    private Slate slateOf(Candidate candidate) {
        return all.stream()
                .filter(slate -> slate.candidates().contains(candidate))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("candidate must be one of the count, but was "
                        + candidate.number() + " \"" + candidate + "\""));
    }
}
