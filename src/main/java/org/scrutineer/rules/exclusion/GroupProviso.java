package org.scrutineer.rules.exclusion;

import java.util.List;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.quota.Quarter;

/** What else must hold for several candidates to be excluded together. */
public interface GroupProviso extends Part {

    /** Nothing else. */
    GroupProviso NONE = new NothingElse();

    /** Nothing else. */
    record NothingElse() implements GroupProviso {
        @Override
        public boolean allows(List<Candidate> group, CountView view) {
            return true;
        }

        @Override
        public PartDescription description() {
            return PartDescription.NOTHING;
        }
    }

    /**
     * Returns whether a group may be excluded together.
     *
     * @param group the candidates, fewest votes first
     * @param view the count
     * @return whether it may
     */
    boolean allows(List<Candidate> group, CountView view);

    /**
     * Nobody loses a deposit by going together. Either the second lowest is already above a quarter of the quota, or
     * nobody below it could have passed it had the group gone one by one.
     *
     * @param quarter whom the quarter concerns
     */
    record NobodyMissesTheQuarter(Quarter quarter) implements GroupProviso {

        public NobodyMissesTheQuarter {
            Objects.requireNonNull(quarter, "quarter");
        }

        @Override
        public boolean allows(List<Candidate> group, CountView view) {
            if (group.size() < 2) {
                return true;
            }
            SeparateExclusions separately = new SeparateExclusions(group, view);
            return separately.second().stream()
                            .allMatch(second -> quarter.concerns(second) && isAbove(view.votesOf(second), view))
                    || group.stream()
                            .filter(candidate -> quarter.concerns(candidate) && !isAbove(view.votesOf(candidate), view))
                            .noneMatch(candidate -> isAbove(separately.mostReached(candidate), view));
        }

        private static boolean isAbove(Votes votes, CountView view) {
            return Quarter.isExceeded(votes, view.quota());
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("nobodyMissesTheQuarter").with("quarter", quarter.word());
        }
    }
}
