package org.scrutineer;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.Finding;

/** What a check sees of a corruption: its report beside that of the true record. */
enum Seen {
    /** Something is wrong that was not wrong in the true record. */
    FOUND,
    /** Nothing is found wrong, but something cannot be checked that could be checked in the true record. */
    REFUSED,
    /** The report is no other than that of the true record. */
    NOT_SEEN;

    /**
     * Compares two reports.
     *
     * @param truth the report of the true record
     * @param corrupted the report of the corrupted one
     * @return what was seen
     */
    static Seen of(AuditReport truth, AuditReport corrupted) {
        List<Finding> findings = new ArrayList<>(corrupted.findings());
        findings.removeAll(truth.findings());
        List<String> doubts = new ArrayList<>(corrupted.notCheckable());
        doubts.removeAll(truth.notCheckable());
        if (!findings.isEmpty()) {
            return FOUND;
        }
        return doubts.isEmpty() ? NOT_SEEN : REFUSED;
    }
}
