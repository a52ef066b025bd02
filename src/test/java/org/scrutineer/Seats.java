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
     * @return the number that it fills alone, else as many as wished
     */
    public static int by(RuleBook book, int wished) {
        return book.description().seats().orElse(wished);
    }
}
