package org.scrutineer.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Identity;

/**
 * Several contests that were counted one after the other, each with its own record: whoever was elected in an earlier
 * one is withdrawn from a later one that says so.
 *
 * @param contests the contests in the order in which they were counted, at least one, no two of a name
 * @param identities what was said of candidates whose names leave open whether they are one person
 */
public record ContestsRecord(List<Counted> contests, List<Identity> identities) {

    /**
     * A contest and its count.
     *
     * @param name the name, not empty
     * @param after the contests, all earlier ones, whose elected are withdrawn from this one
     * @param withdrawn who is withdrawn for that reason
     * @param distributed the voting papers that were distributed, 0 if that is not stated
     * @param record the count
     */
    public record Counted(
            String name, List<String> after, List<Earlier> withdrawn, long distributed, CountRecord record) {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if fewer papers were distributed than came back, or one is said to be
         *     withdrawn who is not
         */
        public Counted {
            Objects.requireNonNull(name, "name");
            after = List.copyOf(after);
            withdrawn = List.copyOf(withdrawn);
            Objects.requireNonNull(record, "record");
            if (distributed < 0
                    || (distributed > 0 && distributed < record.input().papersCast())) {
                throw new IllegalArgumentException("papers distributed must be at least the "
                        + record.input().papersCast() + " returned, but were " + distributed);
            }
            for (Earlier earlier : withdrawn) {
                int number = earlier.candidate().number();
                if (number > record.candidates().size()
                        || !record.candidates().get(number - 1).isWithdrawn()) {
                    throw new IllegalArgumentException("who was elected earlier must be withdrawn, but \""
                            + earlier.candidate() + "\" stands in \"" + name + "\"");
                }
            }
        }
    }

    /**
     * Somebody who was elected earlier.
     *
     * @param candidate the candidate of the later contest, withdrawn there
     * @param contest the earlier contest
     * @param there the same person as a candidate there
     */
    public record Earlier(Candidate candidate, String contest, Candidate there) {
        public Earlier {
            Objects.requireNonNull(candidate, "candidate");
            Objects.requireNonNull(contest, "contest");
            Objects.requireNonNull(there, "there");
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no contest, two have a name, or somebody is said to be elected in an
     *     earlier contest who is not
     */
    public ContestsRecord {
        contests = List.copyOf(contests);
        identities = List.copyOf(identities);
        if (contests.isEmpty()) {
            throw new IllegalArgumentException("contests must be at least 1, but were 0");
        }
        Map<String, CountRecord> before = new HashMap<>();
        for (Counted contest : contests) {
            for (Earlier earlier : contest.withdrawn()) {
                CountRecord there = before.get(earlier.contest());
                if (there == null
                        || !contest.after().contains(earlier.contest())
                        || !ListRecord.elected(there).contains(earlier.there().number())) {
                    throw new IllegalArgumentException(
                            "\"" + earlier.there() + "\" must be elected in a contest before \"" + contest.name()
                                    + "\" to be withdrawn from it, but is not in \"" + earlier.contest() + "\"");
                }
            }
            if (before.put(contest.name(), contest.record()) != null) {
                throw new IllegalArgumentException("contest \"" + contest.name() + "\" comes twice");
            }
        }
    }
}
