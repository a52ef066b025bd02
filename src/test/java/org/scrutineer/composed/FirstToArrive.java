package org.scrutineer.composed;

import java.util.Arrays;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.Choice;

/** Those papers of a sub-parcel leave that arrived first. */
record FirstToArrive() implements Choice {

    @Override
    public int[] choose(int[] lying, int number) {
        return Arrays.copyOf(lying, number);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("firstToArrive");
    }
}
