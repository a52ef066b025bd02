package org.scrutineer.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Receipt;
import org.scrutineer.rules.parcel.HeldParcel;
import org.scrutineer.rules.parcel.PaperGroup;
import org.scrutineer.rules.parcel.Passage;

/**
 * Papers that a candidate received together at one value.
 *
 * @param holder who holds them
 * @param value the worth of each
 * @param passage the stages through which they came, that at which they were received first
 * @param stage the stage at which they were received
 * @param part the part of that stage, from 1, 0 if it has none
 * @param valuedAt the stage at which they came to be worth their value
 * @param papers how many there are
 * @param votes what was credited for them
 * @param entries the entries of the papers, in the pieces in which they came
 */
record Parcel(
        Candidate holder,
        TransferValue value,
        Passage passage,
        int stage,
        int part,
        int valuedAt,
        long papers,
        Votes votes,
        List<int[]> entries)
        implements HeldParcel {

    /** When they were received. */
    Receipt receipt() {
        return new Receipt(stage, part);
    }

    /** The passage of papers that leave at a stage: that of the parcel if there is one, else the stage alone. */
    static Passage passage(List<Parcel> leaving, int stage) {
        return leaving.size() == 1 ? leaving.get(0).passage().on(stage) : Passage.at(stage);
    }

    /** Parcels by who holds them, in the order in which these come first. */
    static Map<Candidate, List<Parcel>> byHolder(List<Parcel> parcels) {
        Map<Candidate, List<Parcel>> byHolder = new LinkedHashMap<>();
        for (Parcel parcel : parcels) {
            byHolder.computeIfAbsent(parcel.holder(), holder -> new ArrayList<>())
                    .add(parcel);
        }
        return byHolder;
    }

    /** Parcels by value, the highest first. */
    static Map<TransferValue, List<Parcel>> byValue(List<Parcel> parcels) {
        Map<TransferValue, List<Parcel>> byValue = new TreeMap<>(Comparator.reverseOrder());
        for (Parcel parcel : parcels) {
            byValue.computeIfAbsent(parcel.value(), value -> new ArrayList<>()).add(parcel);
        }
        return byValue;
    }

    /** What is examined of parcels of one value, of whose papers some bear a next available preference. */
    static PaperGroup group(TransferValue value, List<Parcel> parcels, long transferable) {
        long firstPreferences = papersOf(parcels.stream()
                .filter(parcel -> parcel.receipt().equals(Receipt.OF_FIRST_PREFERENCES))
                .toList());
        return new PaperGroup(value, papersOf(parcels), firstPreferences, transferable);
    }

    static List<int[]> entriesOf(List<Parcel> parcels) {
        return parcels.stream().flatMap(parcel -> parcel.entries().stream()).toList();
    }

    static long papersOf(List<Parcel> parcels) {
        return parcels.stream().mapToLong(Parcel::papers).sum();
    }

    /** The earliest stage at which some of them came to be worth their value. */
    static int valuedAt(List<Parcel> parcels) {
        return parcels.stream().mapToInt(Parcel::valuedAt).min().orElse(1);
    }

    static Votes votesOf(List<Parcel> parcels) {
        return parcels.stream().map(Parcel::votes).reduce(Votes.ZERO, Votes::plus);
    }

    /** All that can still be looked at of lists of parcels, as a text, in the order in which they were received. */
    static String seen(List<List<Parcel>> lists) {
        StringBuilder seen = new StringBuilder();
        for (List<Parcel> parcels : lists) {
            for (Parcel parcel : parcels) {
                seen.append(parcel.stage()).append('.').append(parcel.part());
                seen.append('@').append(parcel.value()).append('=').append(parcel.votes());
                seen.append('/').append(parcel.valuedAt());
                parcel.entries().forEach(entries -> seen.append(Arrays.toString(entries)));
            }
            seen.append('\n');
        }
        return seen.toString();
    }
}
