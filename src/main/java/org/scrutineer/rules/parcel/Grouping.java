package org.scrutineer.rules.parcel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.CountView;

/**
 * How one move, a surplus or an exclusion, is split into transfers, and when the count looks at the totals between
 * them.
 */
public interface Grouping extends HowTheyLeave, InTransfers {

    /**
     * Returns the parcels in the transfers in which they leave. Totals are struck after each.
     *
     * @param held the parcels, those of each holder in the order in which they were received
     * @param <P> the type of parcel
     * @return the transfers in order, at least one
     */
    <P extends HeldParcel> List<List<P>> transfers(List<P> held);

    @Override
    default Move leave(List<Candidate> candidates, List<Decision> decisions, CountView view) {
        return new Move.Exclude(candidates, this, decisions);
    }

    /** The transfers that rules know for papers that leave together. */
    enum Form implements Grouping {
        /** All in one transfer. */
        ALL_AT_ONCE("allAtOnce") {
            @Override
            public <P extends HeldParcel> List<List<P>> transfers(List<P> held) {
                return List.of(held);
            }
        },
        /** One transfer for each value, highest value first, the papers of all candidates together. */
        BY_VALUE("byValue") {
            @Override
            public <P extends HeldParcel> List<List<P>> transfers(List<P> held) {
                return atLeastOne(List.copyOf(byValue(held).values()));
            }
        },
        /**
         * First the papers on which the candidates are the first preference, then those they received by transfer,
         * one transfer for each value, highest value first; the papers of all candidates together.
         */
        FIRST_PREFERENCES_THEN_BY_VALUE("firstPreferencesThenByValue") {
            @Override
            public <P extends HeldParcel> List<List<P>> transfers(List<P> held) {
                List<P> first =
                        held.stream().filter(parcel -> parcel.stage() == 1).toList();
                List<P> transferred =
                        held.stream().filter(parcel -> parcel.stage() > 1).toList();
                List<List<P>> transfers = new ArrayList<>();
                if (!first.isEmpty()) {
                    transfers.add(first);
                }
                transfers.addAll(byValue(transferred).values());
                return atLeastOne(transfers);
            }
        },
        /**
         * One transfer for each value and stage at which papers came to be worth it, highest value first and of equal
         * values the one that arose first; the papers of all candidates together.
         */
        BY_VALUE_AND_ORIGIN("byValueAndOrigin") {
            @Override
            public <P extends HeldParcel> List<List<P>> transfers(List<P> held) {
                List<List<P>> transfers = new ArrayList<>();
                for (List<P> equal : byValue(held).values()) {
                    Map<Integer, List<P>> byOrigin = new TreeMap<>();
                    equal.forEach(parcel -> byOrigin.computeIfAbsent(parcel.valuedAt(), any -> new ArrayList<>())
                            .add(parcel));
                    transfers.addAll(byOrigin.values());
                }
                return atLeastOne(transfers);
            }
        },
        /**
         * Each parcel in a transfer of its own, in the order in which they were received, whoever received them; those
         * of one receipt in the order given.
         */
        AS_RECEIVED("asReceived") {
            @Override
            public <P extends HeldParcel> List<List<P>> transfers(List<P> held) {
                return atLeastOne(held.stream()
                        .sorted(Comparator.<P>comparingInt(HeldParcel::stage).thenComparingInt(HeldParcel::part))
                        .map(List::of)
                        .toList());
            }
        },
        /**
         * The same, in the order in which a program sorts the numbers of its counts: such a number is the stage under
         * way and behind it those through which papers came, and while its first three numbers are sorted as numbers,
         * all behind them are sorted as texts, 14 before 5.
         */
        AS_RECEIVED_SORTED_BY_PATH("asReceivedSortedByPath") {
            @Override
            public <P extends HeldParcel> List<List<P>> transfers(List<P> held) {
                return atLeastOne(held.stream()
                        .sorted(Comparator.comparing(HeldParcel::passage, Form::sorted))
                        .map(List::of)
                        .toList());
            }
        },
        /** In one transfer in which nothing moves: they stay where they are, and are never looked at again. */
        NOTHING_MOVES("nothingMoves") {
            @Override
            public <P extends HeldParcel> List<List<P>> transfers(List<P> held) {
                return List.of(List.of());
            }
        };

        /** How many numbers of a passage are compared as numbers; before them stands that of the stage under way. */
        private static final int AS_NUMBERS = 2;

        private final String form;

        Form(String form) {
            this.form = form;
        }

        @Override
        public boolean eachIsOfOneValue() {
            return this != ALL_AT_ONCE;
        }

        /** Compares passages number by number, the third and all that follow as texts. */
        private static int sorted(Passage one, Passage other) {
            List<Integer> left = one.stages();
            List<Integer> right = other.stages();
            for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
                int compared = i < AS_NUMBERS
                        ? left.get(i).compareTo(right.get(i))
                        : left.get(i).toString().compareTo(right.get(i).toString());
                if (compared != 0) {
                    return compared;
                }
            }
            return Integer.compare(left.size(), right.size());
        }

        private static <P extends HeldParcel> Map<TransferValue, List<P>> byValue(List<P> held) {
            Map<TransferValue, List<P>> byValue = new TreeMap<>(Comparator.reverseOrder());
            for (P parcel : held) {
                byValue.computeIfAbsent(parcel.value(), value -> new ArrayList<>())
                        .add(parcel);
            }
            return byValue;
        }

        private static <P extends HeldParcel> List<List<P>> atLeastOne(List<List<P>> transfers) {
            return transfers.isEmpty() ? List.of(List.of()) : transfers;
        }

        @Override
        public PartDescription description() {
            return PartDescription.of(form);
        }
    }

    private static void requireTransfers(Grouping grouping) {
        if (grouping.beginsAgain()) {
            throw new IllegalArgumentException(
                    "papers must be transferred to be looked at on their way, but the count begins again");
        }
    }

    /**
     * All papers in one transfer, one after the other: those of each candidate in the order in which they lie,
     * candidate by candidate in the order in which they are named. Each goes to the next preference for a candidate who
     * continues and has less than the quota.
     *
     * @param clause the clause
     */
    record PaperByPaper(Clause clause) implements Grouping {

        public PaperByPaper {
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public <P extends HeldParcel> List<List<P>> transfers(List<P> held) {
            return List.of(held);
        }

        @Override
        public Receiving receiving() {
            return Receiving.UNTIL_THE_QUOTA;
        }

        @Override
        public boolean eachIsOfOneValue() {
            return false;
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("paperByPaper", clause);
        }
    }

    /**
     * The same transfers, the rest of which is given up once all places are filled.
     *
     * @param grouping the transfers
     * @param clause the clause, or the practice
     */
    record UntilThePlacesAreFilled(Grouping grouping, Clause clause) implements Grouping {

        public UntilThePlacesAreFilled {
            requireTransfers(grouping);
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public <P extends HeldParcel> List<List<P>> transfers(List<P> held) {
            return grouping.transfers(held);
        }

        @Override
        public Asked asked() {
            return grouping.asked();
        }

        @Override
        public boolean isBrokenOff(CountView view) {
            return view.vacancies() == 0;
        }

        @Override
        public boolean eachIsOfOneValue() {
            return grouping.eachIsOfOneValue();
        }

        @Override
        public PartDescription description() {
            return grouping.description().with("brokenOff", PartDescription.of("placesFilled", clause));
        }
    }

    /**
     * The same transfers, with election test and endings asked only after the last.
     *
     * @param grouping the transfers
     */
    record AskedAfterTheLast(Grouping grouping) implements Grouping {

        public AskedAfterTheLast {
            requireTransfers(grouping);
        }

        @Override
        public <P extends HeldParcel> List<List<P>> transfers(List<P> held) {
            return grouping.transfers(held);
        }

        @Override
        public Asked asked() {
            return Asked.AFTER_THE_LAST;
        }

        @Override
        public boolean eachIsOfOneValue() {
            return grouping.eachIsOfOneValue();
        }

        @Override
        public PartDescription description() {
            return grouping.description().with("asked", "afterTheLast");
        }
    }
}
