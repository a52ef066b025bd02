package org.scrutineer.record;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Identity;

/**
 * What was read of contests that were counted one after the other, to be checked; nothing in it need be true or go
 * together.
 *
 * @param contests the contests in the order in which they were counted, at least one
 * @param identities what is said of candidates whose names leave open whether they are one person
 * @param faults where what was read besides the counts does not hold together
 */
public record StatedContests(List<Counted> contests, List<Identity> identities, List<RecordFault> faults) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no contest
     */
    public StatedContests {
        contests = List.copyOf(contests);
        identities = List.copyOf(identities);
        faults = List.copyOf(faults);
        if (contests.isEmpty()) {
            throw new IllegalArgumentException("contests must be at least 1, but were 0");
        }
    }

    /**
     * What was read of a contest.
     *
     * @param name the name
     * @param after the contests whose elected are said to be withdrawn from this one
     * @param withdrawn who is said to be withdrawn for that reason
     * @param distributed the voting papers that were distributed, 0 if that is not stated
     * @param count what was read of its count, with faults of its own
     */
    public record Counted(
            String name,
            List<String> after,
            List<ContestsRecord.Earlier> withdrawn,
            long distributed,
            StatedCount count) {
        /** Copies the lists. */
        public Counted {
            Objects.requireNonNull(name, "name");
            after = List.copyOf(after);
            withdrawn = List.copyOf(withdrawn);
            Objects.requireNonNull(count, "count");
        }

        private ContestsRecord.Counted sound() {
            return new ContestsRecord.Counted(name, after, withdrawn, distributed, count.sound());
        }
    }

    /**
     * Returns the same as a record that holds together.
     *
     * @return the record
     * @throws IllegalArgumentException if there is a fault, in a count or besides, or contests do not go together
     */
    public ContestsRecord sound() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0).toString());
        }
        return new ContestsRecord(contests.stream().map(Counted::sound).toList(), identities);
    }
}
