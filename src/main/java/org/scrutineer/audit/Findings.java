package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gathers what a check finds, at the stage it is looking at. */
final class Findings {

    private final List<Finding> findings = new ArrayList<>();
    private int stage;
    private int part;

    /** Goes on to a stage; 0 for what is of no stage. */
    void at(int stageNumber, int partNumber) {
        stage = stageNumber;
        part = partNumber;
    }

    /** Reports something wrong. */
    void report(Invariant invariant, String subject, Object expected, Object found) {
        findings.add(new Finding(invariant, stage, part, subject, expected.toString(), found.toString()));
    }

    /** Reports a difference, if there is one; returns whether there is none. */
    boolean same(Invariant invariant, String subject, Object expected, Object found) {
        boolean same = Objects.equals(expected, found);
        if (!same) {
            report(invariant, subject, expected, found);
        }
        return same;
    }

    /** The number of findings so far. */
    int size() {
        return findings.size();
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
