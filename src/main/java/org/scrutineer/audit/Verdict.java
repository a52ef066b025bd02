package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ballot.Printable;

/** Gathers what a check comes to. */
final class Verdict {

    private final Findings findings = new Findings();
    private final List<String> notes = new ArrayList<>();
    private final List<String> notCheckable = new ArrayList<>();

    /** What is wrong. */
    Findings findings() {
        return findings;
    }

    /** Adds something that is taken from the record. */
    void note(String note) {
        notes.add(Printable.message(note));
    }

    /** Adds something that cannot be checked. */
    void doubt(String doubt) {
        notCheckable.add(Printable.message(doubt));
    }

    /** What the check came to. */
    AuditReport report() {
        return new AuditReport(findings.all(), notes, notCheckable);
    }
}
