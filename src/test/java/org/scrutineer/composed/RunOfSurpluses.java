package org.scrutineer.composed;

import java.util.List;
import org.scrutineer.record.Source;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.HeldParcel;
import org.scrutineer.rules.part.CountView;

/** The papers received last, with those of the surpluses just before at which nobody was elected. */
record RunOfSurpluses() implements Examined {

    @Override
    public <P extends HeldParcel> List<P> of(List<P> held, CountView view) {
        int first = Math.max(held.size() - 1, 0);
        while (first > 0 && isOfTheRun(held.get(first - 1), view)) {
            first--;
        }
        return held.subList(first, held.size());
    }

    private static boolean isOfTheRun(HeldParcel parcel, CountView view) {
        return view.history().stream()
                        .anyMatch(point -> point.stage() == parcel.stage()
                                && point.part() == parcel.part()
                                && point.kind() == StageAction.Kind.SURPLUS)
                && view.elected().stream().noneMatch(candidate -> view.electedAt(candidate) == parcel.stage());
    }

    @Override
    public Source.Selector selector(int values) {
        return Source.Selector.LAST_PARCEL;
    }

    @Override
    public String word() {
        return "runOfSurplusesOfTheHouse";
    }
}
