package org.scrutineer.rules.parcel;

/** How long those who continue go on receiving papers of one transfer. */
public enum Receiving {
    /** To its end: papers with the same preferences go the same way. */
    TO_THE_END,
    /** Until they have the quota, so that it matters which paper is looked at first. */
    UNTIL_THE_QUOTA
}
