package org.scrutineer.rules.tie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Point;

/**
 * Tells tied candidates apart by a point of the count at which their votes were not all equal, and keeps those who had
 * the most there, or the fewest, as the tie asks.
 *
 * <p>With three or more tied, those who are equal at that point stay tied and are looked at again without the rest.
 * This is how the clauses read: they ask for a point at which "they", the tied candidates, had unequal votes, then for
 * the one who had the most or fewest there; if two share that place they are themselves two candidates in a tie, and
 * the same clause applies to them. The other reading, which keeps looking for a point at which one of all the tied
 * stands alone, goes to a lot in cases where the candidates were not equal throughout, which the clauses do not allow.
 *
 * @param from the end of the count from which points are consulted
 */
public record DifferenceAtAnEarlierPoint(From from) implements TieBreaker {

    /** The end of the count from which points are consulted. */
    public enum From {
        /** The first stage first. */
        THE_FIRST_STAGE("earliestDifference", TieMethod.FORWARD) {
            @Override
            public List<Point> inOrder(List<Point> history) {
                return history;
            }
        },
        /** The first stage first, each stage as it stood at its end: the parts of an exclusion are no points. */
        THE_FIRST_WHOLE_STAGE("earliestStageDifference", TieMethod.FORWARD) {
            @Override
            public List<Point> inOrder(List<Point> history) {
                Map<Integer, Point> ends = new TreeMap<>();
                history.forEach(point -> ends.put(point.stage(), point));
                return List.copyOf(ends.values());
            }
        },
        /** The most recent stage first. */
        THE_LATEST_STAGE("latestDifference", TieMethod.BACKWARD) {
            @Override
            public List<Point> inOrder(List<Point> history) {
                List<Point> reversed = new ArrayList<>(history);
                Collections.reverse(reversed);
                return reversed;
            }
        },
        /** The most recent stage first, each as it stood at its end: parts of a stage are no points. */
        THE_LATEST_WHOLE_STAGE("latestStageDifference", TieMethod.BACKWARD) {
            @Override
            public List<Point> inOrder(List<Point> history) {
                return THE_LATEST_STAGE.inOrder(THE_FIRST_WHOLE_STAGE.inOrder(history));
            }
        };

        private final String form;
        private final TieMethod method;

        From(String form, TieMethod method) {
            this.form = form;
            this.method = method;
        }

        /**
         * Returns points in the order in which they are consulted.
         *
         * @param history the points in the order in which totals were struck
         * @return those consulted, in order
         */
        public abstract List<Point> inOrder(List<Point> history);

        /**
         * Returns what a tie that is broken so is called in the record.
         *
         * @return the method
         */
        public TieMethod method() {
            return method;
        }

        /**
         * Returns the word of a description.
         *
         * @return the word
         */
        public String form() {
            return form;
        }
    }

    public DifferenceAtAnEarlierPoint {
        Objects.requireNonNull(from, "from");
    }

    @Override
    public Narrowed narrow(Tie tie, CountView view, Lots lots) {
        for (Point point : from.inOrder(view.history())) {
            List<Votes> votes = tie.candidates().stream().map(point::votesOf).toList();
            if (votes.stream().distinct().count() > 1) {
                Votes extreme = tie.purpose()
                        .among(votes.stream().sorted(Comparator.reverseOrder()).toList());
                return new Narrowed(
                        tie.candidates().stream()
                                .filter(candidate -> point.votesOf(candidate).equals(extreme))
                                .toList(),
                        from.method,
                        point.stage());
            }
        }
        return new Narrowed(tie.candidates(), from.method, 0);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of(from.form);
    }
}
