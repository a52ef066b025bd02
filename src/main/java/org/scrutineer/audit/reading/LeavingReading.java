package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Receipt;

/** In which transfers the papers of the excluded leave, as a part says. */
public enum LeavingReading {
    /** In one. */
    ALL_AT_ONCE {
        @Override
        public <P extends Held> List<List<P>> inTurn(List<P> parcels) {
            return List.of(parcels);
        }
    },
    /** In one for each value. */
    BY_VALUE {
        @Override
        public <P extends Held> List<List<P>> inTurn(List<P> parcels) {
            return byValue(parcels);
        }
    },
    /** In one for each value and stage since which they are worth it. */
    BY_VALUE_AND_ORIGIN {
        @Override
        public <P extends Held> List<List<P>> inTurn(List<P> parcels) {
            List<List<P>> turns = new ArrayList<>();
            byValue(parcels)
                    .forEach(equal -> equal.stream()
                            .map(Held::valuedAt)
                            .distinct()
                            .sorted()
                            .forEach(since -> turns.add(equal.stream()
                                    .filter(parcel -> parcel.valuedAt() == since)
                                    .toList())));
            return turns;
        }
    },
    /** First preferences in one, and after it papers received by transfer in one for each value. */
    FIRST_PREFERENCES_THEN_BY_VALUE {
        @Override
        public <P extends Held> List<List<P>> inTurn(List<P> parcels) {
            List<List<P>> turns = new ArrayList<>();
            turns.add(parcels.stream()
                    .filter(parcel -> parcel.received().stage() == 1)
                    .toList());
            turns.addAll(byValue(parcels.stream()
                    .filter(parcel -> parcel.received().stage() > 1)
                    .toList()));
            turns.removeIf(List::isEmpty);
            return turns;
        }
    },
    /** In one for each parcel, in the order in which they were received. */
    AS_RECEIVED {
        @Override
        public <P extends Held> List<List<P>> inTurn(List<P> parcels) {
            return parcels.stream()
                    .sorted(Comparator.comparing(Held::received))
                    .map(List::<P>of)
                    .toList();
        }
    },
    /**
     * In one for each parcel, sorted by the stages through which they came: by the two latest as numbers, by those
     * before as texts.
     */
    AS_RECEIVED_SORTED_BY_PATH {
        @Override
        public <P extends Held> List<List<P>> inTurn(List<P> parcels) {
            return parcels.stream()
                    .sorted(Comparator.comparing(Held::path, LeavingReading::sorted))
                    .map(List::<P>of)
                    .toList();
        }
    },
    /** In one, each by itself as they lie, candidate by candidate; whoever has the quota receives no more. */
    PAPER_BY_PAPER {
        @Override
        public <P extends Held> List<List<P>> inTurn(List<P> parcels) {
            return List.of(parcels);
        }
    },
    /** In none: they stay where they are. */
    NOT_AT_ALL {
        @Override
        public <P extends Held> List<List<P>> inTurn(List<P> parcels) {
            return List.of();
        }
    },
    /** In none: all papers are counted again from the beginning. */
    FROM_THE_BEGINNING {
        @Override
        public <P extends Held> List<List<P>> inTurn(List<P> parcels) {
            return List.of();
        }
    };

    /** Papers that lie together, of one value and received in one transfer. */
    public interface Held {
        /**
         * Returns what each paper is worth.
         *
         * @return the value, in votes
         */
        Fraction value();

        /**
         * Returns when they were received.
         *
         * @return the stage and part
         */
        Receipt received();

        /**
         * Returns since which stage they are worth it.
         *
         * @return the stage of the surplus in which they last moved, 1 if there was none
         */
        int valuedAt();

        /**
         * Returns the stages through which they came.
         *
         * @return the stages, the latest first, as far back as they moved without others
         */
        List<Integer> path();
    }

    /**
     * Returns which papers leave in each transfer.
     *
     * @param parcels all that leave
     * @param <P> the kind of papers
     * @return those of each transfer in turn, none of them empty where there are any
     */
    public abstract <P extends Held> List<List<P>> inTurn(List<P> parcels);

    /** Reads that papers leave one by one. */
    static LeavingReading paperByPaper(Words part) {
        part.clause();
        return PAPER_BY_PAPER;
    }

    /** Whether papers of one value leave in several transfers. */
    boolean tellsWholePapersApart() {
        return this == BY_VALUE_AND_ORIGIN
                || this == FIRST_PREFERENCES_THEN_BY_VALUE
                || this == AS_RECEIVED
                || this == AS_RECEIVED_SORTED_BY_PATH;
    }

    private static int sorted(List<Integer> one, List<Integer> other) {
        int common = Math.min(one.size(), other.size());
        for (int place = 0; place < common; place++) {
            int number = one.get(place);
            int otherNumber = other.get(place);
            if (number != otherNumber) {
                return place < 2
                        ? Integer.compare(number, otherNumber)
                        : String.valueOf(number).compareTo(String.valueOf(otherNumber));
            }
        }
        return one.size() - other.size();
    }

    private static <P extends Held> List<List<P>> byValue(List<P> parcels) {
        Map<Fraction, List<P>> byValue = new TreeMap<>(Comparator.reverseOrder());
        parcels.forEach(parcel -> byValue.computeIfAbsent(parcel.value(), value -> new ArrayList<>())
                .add(parcel));
        return List.copyOf(byValue.values());
    }
}
