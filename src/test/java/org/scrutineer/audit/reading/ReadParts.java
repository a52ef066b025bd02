package org.scrutineer.audit.reading;

import org.scrutineer.record.PartDescription;

/** What is read of parts that tests describe, each in its role. */
public final class ReadParts {

    private ReadParts() {}

    /** The endings. */
    public static DecisionReading endings(PartDescription rules) {
        return Endings.all(Words.of(rules).list("ending"));
    }

    /** The election test. */
    public static DecisionReading election(PartDescription rules) {
        return Forms.ELECTIONS.read(Words.of(rules).need("election"));
    }

    /** The first step. */
    public static StepReading step(PartDescription rules) {
        return Forms.STEPS.read(Words.of(rules).list("step").get(0));
    }

    /** The first step of a count by keep values. */
    public static KeepValueStepReading keepValueStep(PartDescription rules) {
        return Forms.KEEP_VALUE_STEPS.read(Words.of(rules).list("step").get(0));
    }

    /** The ties. */
    public static TieReading ties(PartDescription rules) {
        return TieReading.of(Words.of(rules));
    }

    /** The quota. */
    public static QuotaReading quota(PartDescription rules) {
        return Forms.QUOTAS.read(Words.of(rules).need("quota"));
    }

    /** The value of the first step. */
    public static ValueReading value(PartDescription rules) {
        return TransferReading.of(Words.of(rules).list("step").get(0)).value().orElseThrow();
    }

    /** How keep values are worked out anew. */
    public static RevisionReading revision(PartDescription rules) {
        return Forms.REVISIONS.read(Words.of(rules).need("revision"));
    }

    /** How the value of a paper divides. */
    public static DivisionReading division(PartDescription rules) {
        return Forms.DIVISIONS.read(Words.of(rules).need("division"));
    }
}
