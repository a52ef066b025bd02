package org.scrutineer.literal;

/** What a lot is needed for. */
enum LiteralPurpose {
    /** Whose surplus goes first. */
    SURPLUS,
    /** Who is excluded. */
    EXCLUSION,
    /** Who is elected. */
    ELECTION
}
