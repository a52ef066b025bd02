package org.scrutineer;

import org.scrutineer.rules.RuleBook;

/** The seats of an election in a test that counts by every rule book. */
public final class Seats {

    private Seats() {}

    /**
     * Returns the seats that a rule book can fill.
     *
     * @param book the rule book
     * @param wished the seats wished for
     * @return 1 for a rule book that fills no more, else as many as wished
     */
    public static int by(RuleBook book, int wished) {
        return "1".equals(book.description().parameters().get("quota.seats")) ? 1 : wished;
    }
}
