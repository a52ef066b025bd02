package org.scrutineer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Transfer;

/**
 * From whom to whom votes were passed on, over a whole count.
 *
 * @param rows the sources in the order in which they first passed votes on
 */
record Flow(List<Row> rows) {

    Flow {
        rows = List.copyOf(rows);
    }

    /** Why a source first passed votes on. */
    enum Cause {
        SURPLUS,
        EXCLUSION
    }

    /**
     * What a candidate passed on.
     *
     * @param from the candidate
     * @param cause why the first votes were passed on
     * @param to what went where, without nothings
     */
    record Row(Candidate from, Cause cause, Map<Destination, Votes> to) {

        Row {
            to = new LinkedHashMap<>(to);
        }

        /**
         * Returns what went to a place.
         *
         * @param destination the place
         * @return the votes, zero or more
         */
        Votes votesTo(Destination destination) {
            return to.getOrDefault(destination, Votes.ZERO);
        }

        /**
         * Returns what was passed on in all.
         *
         * @return the sum
         */
        Votes total() {
            return to.values().stream().reduce(Votes.ZERO, Votes::plus);
        }
    }

    /**
     * Adds up the transfers of a count.
     *
     * @param stages the entries of its record
     * @return the flow, without rows if nothing was transferred
     */
    static Flow of(List<Stage> stages) {
        Map<Candidate, Map<Destination, Votes>> sums = new LinkedHashMap<>();
        Map<Candidate, Cause> causes = new LinkedHashMap<>();
        for (Stage stage : stages) {
            Cause cause = stage.action().kind() == StageAction.Kind.SURPLUS ? Cause.SURPLUS : Cause.EXCLUSION;
            for (Transfer transfer : stage.transfers()) {
                if (!transfer.votes().isZero()) {
                    causes.putIfAbsent(transfer.from(), cause);
                    sums.computeIfAbsent(transfer.from(), from -> new LinkedHashMap<>())
                            .merge(transfer.to(), transfer.votes(), Votes::plus);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        sums.forEach((from, to) -> rows.add(new Row(from, causes.getOrDefault(from, Cause.EXCLUSION), to)));
        return new Flow(rows);
    }

    /**
     * Returns what went to a place from all.
     *
     * @param destination the place
     * @return the sum
     */
    Votes votesTo(Destination destination) {
        return rows.stream().map(row -> row.votesTo(destination)).reduce(Votes.ZERO, Votes::plus);
    }

    /**
     * Returns what was passed on in all.
     *
     * @return the sum
     */
    Votes total() {
        return rows.stream().map(Row::total).reduce(Votes.ZERO, Votes::plus);
    }
}
