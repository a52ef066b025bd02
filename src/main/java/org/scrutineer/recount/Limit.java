package org.scrutineer.recount;

import java.util.Objects;
import org.scrutineer.rules.part.Compared;

/** Why no more papers are proved to make no difference. */
public sealed interface Limit {

    /**
     * With one paper more a comparison could go the other way.
     *
     * @param stage the stage whose figures are compared, from 1
     * @param compared what is compared
     */
    record Comparison(int stage, Compared compared) implements Limit {

        public Comparison {
            Objects.requireNonNull(compared, "compared");
        }

        @Override
        public String toString() {
            return "stage " + stage + ", " + compared.words();
        }
    }

    /**
     * Nothing is proved of something that the count does.
     *
     * @param stage the stage, from 1; 0 if it is of the count as a whole
     * @param what what it is
     */
    record NothingProved(int stage, String what) implements Limit {

        public NothingProved {
            Objects.requireNonNull(what, "what");
        }

        @Override
        public String toString() {
            return (stage == 0 ? "" : "stage " + stage + ", ") + "nothing is proved of " + what;
        }
    }

    /** The count needs a lot. */
    record LotNeeded() implements Limit {

        @Override
        public String toString() {
            return "the count needs a lot, which could fall otherwise";
        }
    }

    /** No more stand than there are places, so that papers make no difference to who is elected. */
    record NobodyElse() implements Limit {

        @Override
        public String toString() {
            return "nobody else stands";
        }
    }
}
