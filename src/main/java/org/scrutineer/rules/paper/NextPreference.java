package org.scrutineer.rules.paper;

import java.util.Optional;
import java.util.Set;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.Part;

/** What a paper says next when it moves on. */
public interface NextPreference extends Part {

    /** The answer of a paper that names nobody more. */
    int NONE = -1;

    /** The next mark for somebody who may receive papers; the usual one, which is not described. */
    NextPreference FIRST_AVAILABLE = new FirstAvailable();

    /**
     * The next mark for one who may receive papers, unless its rank has several such; what papers count for says so.
     */
    NextPreference UNLESS_SEVERAL_CONTINUE = new UnlessSeveralContinue();

    /**
     * Returns under which mark a paper lies next.
     *
     * @param marks the marks of all papers
     * @param from the position of the first mark of the paper that was not yet looked at
     * @param end the position behind its last mark
     * @param available whether each candidate, by number, may receive papers
     * @return a position from {@code from} up to the end, without it; a negative number if the paper goes to nobody,
     *     {@link #NONE} if that is because its marks are spent
     */
    int next(Marks marks, int from, int end, boolean[] available);

    /** The marks of all papers, one after the other. */
    interface Marks {

        /**
         * Returns whom a mark is for.
         *
         * @param position the position
         * @return the number of the candidate, negative if the next mark is of the same rank; 0 where a rank is empty
         */
        int mark(int position);
    }

    /** The next mark for somebody who may receive papers. */
    record FirstAvailable() implements NextPreference {
        @Override
        public int next(Marks marks, int from, int end, boolean[] available) {
            int position = from;
            while (position < end && !available[marks.mark(position)]) {
                position++;
            }
            return position < end ? position : NONE;
        }

        @Override
        public Optional<Set<Compared>> compared() {
            return Optional.of(Set.of());
        }

        @Override
        public PartDescription description() {
            return PartDescription.NOTHING;
        }
    }

    /** The next mark for one who may receive papers, unless its rank has several such. */
    record UnlessSeveralContinue() implements NextPreference {
        @Override
        public int next(Marks marks, int from, int end, boolean[] available) {
            int position = from;
            while (position < end) {
                int found = NONE;
                boolean isLast = false;
                while (!isLast) {
                    int mark = marks.mark(position);
                    if (available[Math.abs(mark)]) {
                        if (found >= 0) {
                            return NONE;
                        }
                        found = position;
                    }
                    isLast = mark >= 0;
                    position++;
                }
                if (found >= 0) {
                    return found;
                }
            }
            return NONE;
        }

        @Override
        public PartDescription description() {
            return PartDescription.NOTHING;
        }
    }
}
