package org.scrutineer.count;

import org.scrutineer.ballot.Election;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.Lots;
import org.scrutineer.rules.RuleBook;

/** The one way into the engines. */
public final class Count {

    private Count() {}

    /**
     * Counts an election.
     *
     * @param election the election
     * @param book the rule book
     * @param lots the lots supplied for ties
     * @return the record of the count
     */
    public static CountRecord run(Election election, RuleBook book, Lots lots) {
        return book.byFamily(
                rules -> new ParcelCount(election, rules, lots).run(),
                rules -> new KeepValueCount(election, rules, lots).run());
    }
}
