package org.scrutineer.rules.parcel;

import java.util.Arrays;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Part;

/** Which papers of a sub-parcel leave, where not all of them do. */
public interface Choice extends Part {

    /** Those last filed, which is the usual choice and not described: the highest numbers. */
    Choice LAST_FILED = new LastFiled();

    /**
     * Returns the papers that leave.
     *
     * @param lying the numbers of the papers of the sub-parcel, in the order in which they arrived
     * @param number how many leave, from 0 to all
     * @return the numbers of those that leave
     */
    int[] choose(int[] lying, int number);

    /** Those last filed: the highest numbers, in ascending order. */
    record LastFiled() implements Choice {
        @Override
        public int[] choose(int[] lying, int number) {
            int[] filed = lying.clone();
            Arrays.sort(filed);
            return Arrays.copyOfRange(filed, filed.length - number, filed.length);
        }

        @Override
        public PartDescription description() {
            return PartDescription.NOTHING;
        }
    }
}
