package org.scrutineer.report;

import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;
import org.scrutineer.wording.Amounts;

/**
 * The amounts of a record as tables for other programs have them: with the places of the rule book, without grouping.
 *
 * @param record the record
 */
record TableFigures(CountRecord record) {

    /**
     * Returns an amount.
     *
     * @param votes the votes
     * @return its digits, or a fraction where votes are never rounded
     */
    String amount(Votes votes) {
        return Amounts.plain(votes, record.rule().places());
    }

    /**
     * Returns a change with its sign.
     *
     * @param change the votes gained, or lost if below zero
     * @return the digits, none if nothing changed
     */
    String change(Votes change) {
        return change.isZero() ? "" : (change.isPositive() ? "+" : "") + amount(change);
    }

    /**
     * Returns the entry before another.
     *
     * @param entry the place of an entry, from 0
     * @return the entry before it, or itself if it is the first
     */
    Stage before(int entry) {
        return record.stages().get(Math.max(0, entry - 1));
    }
}
