package org.scrutineer.audit.reading;

import org.scrutineer.record.Clause;

/**
 * How the marks on papers are read.
 *
 * @param reading what of a paper counts
 * @param stated what was chosen where the rule book does not say
 * @param clause the clause that says so
 */
public record Papers(PaperReading reading, StatedReading stated, Clause clause) {

    /** Reads what a rule book says of it. */
    static Papers read(Words whole) {
        Words part = whole.need("papers");
        return new Papers(Forms.PAPERS.read(part), StatedReading.read(whole), part.clause());
    }
}
