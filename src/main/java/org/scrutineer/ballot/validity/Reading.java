package org.scrutineer.ballot.validity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.ballot.Preferences;

/** What a policy makes of one paper. */
public sealed interface Reading {

    /**
     * A paper that counts.
     *
     * @param section which section of the paper counts
     * @param preferences the preferences that count, at least one
     * @param passedOver the defects that were passed over on the way to the end
     * @param end how the preferences end
     */
    record Valid(Section section, Preferences preferences, Set<Defect> passedOver, End end) implements Reading {

        /** Copies the set. */
        public Valid {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(preferences, "preferences");
            passedOver = Set.copyOf(passedOver);
            Objects.requireNonNull(end, "end");
        }

        /**
         * Returns the candidates in order, for a paper without equal ranks.
         *
         * @return the candidate numbers, first preference first
         */
        public List<Integer> order() {
            return preferences.ranks().stream().flatMap(List::stream).toList();
        }
    }

    /**
     * A paper that counts for nobody.
     *
     * @param reason why
     */
    record Invalid(SetAside reason) implements Reading {

        public Invalid {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The section of a paper that counts. */
    enum Section {
        /** The squares of groups. */
        ABOVE,
        /** The squares of candidates, also of a paper that has no others. */
        BELOW;

        /**
         * Returns the word of records and files.
         *
         * @return the word, such as {@code above}
         */
        public String term() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the preferences of a paper end. */
    sealed interface End {}

    /** They end with the last mark. */
    record WithTheLastMark() implements End {}

    /**
     * They end earlier.
     *
     * @param cause what ended them
     */
    record Early(Defect cause) implements End {

        public Early {
            Objects.requireNonNull(cause, "cause");
        }
    }
}
