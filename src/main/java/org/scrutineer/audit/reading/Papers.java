package org.scrutineer.audit.reading;

import org.scrutineer.record.Clause;

/**
 * How the marks on papers are read.
 *
 * @param reading what of a paper counts
 * @param stated what was chosen where the rule book does not say, or what it says of skipped and equal ranks
 * @param clause the clause that says so
 */
public record Papers(PaperReading reading, StatedReading stated, Clause clause) {

    /** Reads what a rule book says of it. */
    static Papers read(Words whole) {
        Words part = whole.need("papers");
        PaperReading reading = Forms.PAPERS.read(part);
        StatedReading stated = reading == PaperReading.UP_TO_THE_FIRST_EQUAL_RANK
                ? StatedReading.UP_TO_THE_FIRST_EQUAL_RANK
                : StatedReading.read(whole);
        return new Papers(
                reading, reading == PaperReading.MARKS_IN_TURN ? StatedReading.inTurn(part) : stated, part.clause());
    }
}
