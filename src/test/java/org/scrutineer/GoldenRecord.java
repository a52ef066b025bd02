package org.scrutineer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/**
 * A golden count as the engine makes it, read and counted once for all tests of a run.
 *
 * @param election the election
 * @param book the rule book
 * @param lots the lots
 * @param count the record of the count
 */
record GoldenRecord(Election election, RuleBook book, Lots lots, CountRecord count) {

    private static final Map<GoldenCount, GoldenRecord> COUNTED = new ConcurrentHashMap<>();

    /**
     * Returns what the engine makes of a golden count.
     *
     * @param golden the golden count
     * @return the record, with what it was made of
     */
    static GoldenRecord of(GoldenCount golden) {
        return COUNTED.computeIfAbsent(golden, GoldenRecord::counted);
    }

    private static GoldenRecord counted(GoldenCount golden) {
        Election election = golden.election();
        RuleBook book = GoldenBooks.byId(golden.ruleBook());
        Lots lots = Lots.order(golden.lots());
        return new GoldenRecord(election, book, lots, Stv.count(election, book, lots));
    }
}
