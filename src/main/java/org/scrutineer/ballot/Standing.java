package org.scrutineer.ballot;

/** How a candidate stands in an election when the count begins. */
public enum Standing {
    /** Nominated and still standing. */
    STANDING,
    /** Nominated, and withdrawn or dead before the count: passed over on every paper. */
    WITHDRAWN,
    /** Written in by voters without having been declared: a rule book says what becomes of them, or refuses them. */
    UNDECLARED
}
