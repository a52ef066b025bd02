package org.scrutineer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.Finding;
import org.scrutineer.audit.Invariant;
import org.scrutineer.ballot.Election;
import org.scrutineer.record.CountRecord;

/**
 * A corruption, and what the check made of it.
 *
 * @param count what was corrupted
 * @param field the field, as {@link Corruptions.Corruption} names it
 * @param place where the field is
 * @param seen what the check saw
 * @param findings what it found
 */
record CheckedCorruption(String count, String field, String place, Seen seen, List<Finding> findings) {

    /**
     * Checks every corruption of a record.
     *
     * @param name the name of the count
     * @param count the true record
     * @param election its election
     * @return the corruptions, in the order of the fields
     */
    static List<CheckedCorruption> of(String name, CountRecord count, Election election) {
        return checked(name, Corruptions.of(count), Audit.check(count, election), election);
    }

    /**
     * Checks the last corruption of each field of a record.
     *
     * @param name the name of the count
     * @param count the true record
     * @param election its election
     * @return the corruptions, one for each field
     */
    static List<CheckedCorruption> ofEachField(String name, CountRecord count, Election election) {
        return checked(name, Corruptions.ofEachField(count), Audit.check(count, election), election);
    }

    private static List<CheckedCorruption> checked(
            String name, List<Corruptions.Corruption> corruptions, AuditReport truth, Election election) {
        return corruptions.stream()
                .map(corruption -> {
                    AuditReport report = Audit.check(corruption.count(), election);
                    return new CheckedCorruption(
                            name, corruption.field(), corruption.place(), Seen.of(truth, report), report.findings());
                })
                .toList();
    }

    /**
     * Returns what the findings are under.
     *
     * @return the invariants
     */
    Set<Invariant> invariants() {
        return findings.stream().map(Finding::invariant).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return count + " " + field + " at " + place;
    }
}
