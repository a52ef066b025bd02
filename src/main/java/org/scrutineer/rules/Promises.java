package org.scrutineer.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.keepvalue.KeepValueStep;
import org.scrutineer.rules.parcel.Credit;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.quota.QuotaRule;

/** The invariants that a rule book promises: those of its family and those that its parts add. */
final class Promises {

    private static final List<String> OF_KEEP_VALUES = List.of("I1", "I2");

    /** What holds in every count by quotients. */
    static final List<String> OF_QUOTIENTS = List.of("I3", "I4", "I6", "I7", "I8", "I11", "I13", "I20");

    /** What holds in every count in which the most votes win. */
    static final List<String> OF_PLURALITY = List.of("I1", "I4", "I7");

    private static final String NOTHING_IS_NEGATIVE = "I4";
    private static final String VALUES_NEVER_RISE = "I5";
    private static final List<String> OF_PARCELS = List.of(
            "I1", "I2", "I3", NOTHING_IS_NEGATIVE, VALUES_NEVER_RISE, "I6", "I7", "I8", "I9", "I10", "I18", "I20");

    private Promises() {}

    /** What holds in every count by parcels but for what a part lets happen, and what the parts add. */
    static List<String> ofParcels(QuotaRule quota, ElectionTest election, Credit credit, List<Step> steps) {
        List<Part> parts = new ArrayList<>(steps);
        parts.add(quota);
        parts.add(election);
        List<String> promises = new ArrayList<>(with(OF_PARCELS, parts));
        if (steps.stream().flatMap(step -> step.forms().stream()).anyMatch(InTransfers::letsValuesRise)) {
            promises.remove(VALUES_NEVER_RISE);
        }
        if (credit.mayGiveMore()) {
            promises.remove(NOTHING_IS_NEGATIVE);
        }
        return List.copyOf(promises);
    }

    /** What holds in every count by keep values, and what the parts add. */
    static List<String> ofKeepValues(
            ElectionTest election, List<KeepValueStep> steps, List<KeepValueStep> furtherSteps) {
        List<Part> parts = new ArrayList<>(steps);
        parts.addAll(furtherSteps);
        parts.add(election);
        return with(OF_KEEP_VALUES, parts);
    }

    private static List<String> with(List<String> family, List<Part> parts) {
        Set<String> promises =
                new TreeSet<>(Comparator.comparingInt((String promise) -> Integer.parseInt(promise.substring(1))));
        promises.addAll(family);
        parts.forEach(part -> promises.addAll(part.promises()));
        return List.copyOf(promises);
    }
}
