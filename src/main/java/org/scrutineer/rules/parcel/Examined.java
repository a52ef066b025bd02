package org.scrutineer.rules.parcel;

import java.util.List;
import org.scrutineer.record.Source;
import org.scrutineer.rules.part.CountView;

/** Which papers of a candidate are examined for a surplus. */
public interface Examined {

    /**
     * Returns the parcels examined.
     *
     * @param held all parcels of the candidate in the order in which they were received
     * @param view the count before the transfer
     * @param <P> the type of parcel
     * @return those examined, in the same order
     */
    <P extends HeldParcel> List<P> of(List<P> held, CountView view);

    /**
     * Returns how the record names papers of one value among those examined.
     *
     * @param values the number of different values among them
     * @return the selector
     */
    Source.Selector selector(int values);

    /**
     * Returns whether the papers examined were all received at one value.
     *
     * @return whether they were
     */
    default boolean isOfOneValue() {
        return false;
    }

    /**
     * Returns the word by which a rule book says so.
     *
     * @return the word
     */
    String word();

    /** The forms that rules know. */
    enum Form implements Examined {
        /** All of them. */
        ALL("all") {
            @Override
            public <P extends HeldParcel> List<P> of(List<P> held, CountView view) {
                return held;
            }

            @Override
            public Source.Selector selector(int values) {
                return values > 1 ? Source.Selector.VALUE : Source.Selector.ALL;
            }
        },
        /** Those received last. */
        LAST_PARCEL("lastParcel") {
            @Override
            public <P extends HeldParcel> List<P> of(List<P> held, CountView view) {
                return held.subList(Math.max(held.size() - 1, 0), held.size());
            }

            @Override
            public Source.Selector selector(int values) {
                return Source.Selector.LAST_PARCEL;
            }

            @Override
            public boolean isOfOneValue() {
                return true;
            }
        };

        private final String word;

        Form(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
