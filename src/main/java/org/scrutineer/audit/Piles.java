package org.scrutineer.audit;

import java.util.List;

/** How papers that lie together are told apart by where they go next. */
interface Piles {

    /** All papers as one parcel that nobody holds yet, wherever they lay before. */
    List<Parcel> all();

    /** Sorts parcels by the next preference for an open candidate. The parcels are used up. */
    Parcels.Sorted sort(List<Parcel> parcels, boolean[] open);

    /** Says which papers leave together, one transfer after another, before it is asked how many go on. */
    default void leaveInTurn(List<List<Parcel>> turns) {}

    /** How many papers have a next preference for an open candidate; none is sorted. */
    long transferable(List<Parcel> parcels, boolean[] open);

    /** Says of papers that were sorted and are for nobody open why that is so, where that is known and told. */
    default void tellCauses(Parcels.Sorted sorted, Fraction value, boolean[] open) {}

    /** One parcel of two of the same holder and value. */
    Parcel join(Parcel one, Parcel other);
}
