package org.scrutineer.record;

import java.util.Objects;

/**
 * Papers that were not counted.
 *
 * @param reason why, in a word or two
 * @param papers how many, at least 1
 * @param clause the clause that says so
 */
public record InvalidPapers(String reason, long papers, Clause clause) {

    public InvalidPapers {
        Objects.requireNonNull(reason, "reason");
        clause = clause.cited();
    }
}
