package org.scrutineer.report;

/** What a result sheet shows besides, if it is asked for. */
public enum SheetAddition {
    /** A bar of signs for each candidate: how far the candidate came, against the quota. */
    BARS,
    /** From whom to whom votes went at each stage. */
    TRANSFERS
}
