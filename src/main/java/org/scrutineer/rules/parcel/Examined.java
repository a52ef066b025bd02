package org.scrutineer.rules.parcel;

import java.util.List;
import java.util.function.BiPredicate;
import org.scrutineer.record.Source;
import org.scrutineer.record.StageAction;
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
            public boolean isOfOneValue() {
                return true;
            }
        },
        /**
         * Those received at the stage of the election and, if that was a surplus, at the surpluses straight before it
         * at which nobody was elected.
         */
        RUN_OF_SURPLUSES("runOfSurpluses") {
            @Override
            public <P extends HeldParcel> List<P> of(List<P> held, CountView view) {
                return run(held, view, Form::isSurplus);
            }
        },
        /**
         * Those received at the stage of the election, be it a surplus or an exclusion, and at the surpluses straight
         * before it at which nobody was elected.
         */
        SURPLUSES_BEFORE_ANY_STAGE("surplusesBeforeAnyStage") {
            @Override
            public <P extends HeldParcel> List<P> of(List<P> held, CountView view) {
                return run(held, view, (last, count) -> true);
            }
        };

        /** Those received from a stage on: that of the election, or an earlier one if it is of the right kind. */
        private static <P extends HeldParcel> List<P> run(
                List<P> held, CountView view, BiPredicate<Integer, CountView> reachesBack) {
            if (held.isEmpty()) {
                return held;
            }
            int elected = view.electedAt(held.get(0).holder());
            int first = elected;
            while (reachesBack.test(elected, view) && isSurplus(first - 1, view) && electsNobody(first - 1, view)) {
                first--;
            }
            int from = first;
            return held.stream().filter(parcel -> parcel.stage() >= from).toList();
        }

        private static boolean isSurplus(int stage, CountView view) {
            return view.history().stream()
                    .anyMatch(point -> point.stage() == stage && point.kind() == StageAction.Kind.SURPLUS);
        }

        private static boolean electsNobody(int stage, CountView view) {
            return view.elected().stream().noneMatch(candidate -> view.electedAt(candidate) == stage);
        }

        private final String word;

        Form(String word) {
            this.word = word;
        }

        @Override
        public Source.Selector selector(int values) {
            return Source.Selector.LAST_PARCEL;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
