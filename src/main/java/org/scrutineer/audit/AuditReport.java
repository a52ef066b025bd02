package org.scrutineer.audit;

import java.util.List;

/**
 * What a check came to.
 *
 * @param findings what is wrong, in the order of the stages
 * @param notes what the count was given besides its papers, and the check took from the record; no doubt of the record
 * @param notCheckable what could not be checked, and why; such a record is not found good
 */
public record AuditReport(List<Finding> findings, List<String> notes, List<String> notCheckable) {

    /** Copies the lists. */
    public AuditReport {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        notCheckable = List.copyOf(notCheckable);
    }

    /**
     * Returns whether everything was checked and nothing is wrong.
     *
     * @return whether the record is good
     */
    public boolean isGood() {
        return findings.isEmpty() && notCheckable.isEmpty();
    }
}
