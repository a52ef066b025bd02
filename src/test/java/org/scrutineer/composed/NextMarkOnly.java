package org.scrutineer.composed;

import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.paper.NextPreference;

/** A paper whose next mark is for somebody who cannot receive it goes to nobody: no mark is passed over. */
record NextMarkOnly() implements NextPreference {

    @Override
    public int next(Marks marks, int from, int end, boolean[] available) {
        return from < end && available[marks.mark(from)] ? from : NONE;
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("nextMarkOnly");
    }
}
