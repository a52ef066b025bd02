package org.scrutineer.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Transformation;
import org.scrutineer.record.CountStatement;

/**
 * Checks what a record says of the policy by which ballots were made of raw papers.
 *
 * @param count the record
 * @param made what was done to make the papers that are given, empty if they are ballots and nothing is known of raw
 *     ones
 * @param verdict where findings and notes go
 */
record PolicyCheck(CountStatement count, List<Transformation> made, Verdict verdict) {

    private static final Transformation NONE = new Transformation("", Map.of(), "nothing", "nothing");

    /** Compares the statement of the record with what was done, or where that is not known with the papers alone. */
    void run(Ballots ballots) {
        Transformation recorded = count.input().validity().orElse(NONE);
        if (made.isEmpty()) {
            if (!recorded.equals(NONE)) {
                same("digest of the papers made", PaperDigest.of(ballots), recorded.after());
                verdict.note("validity policy " + recorded.parameters().getOrDefault("policy", "")
                        + ", which made the papers of raw ones that are not given");
            }
            return;
        }
        Transformation due = made.get(0);
        same("digest of the raw papers", due.before(), recorded.before());
        same("digest of the papers made", due.after(), recorded.after());
        Set<String> names = new TreeSet<>(due.parameters().keySet());
        names.addAll(recorded.parameters().keySet());
        names.forEach(name -> same(
                "validity, " + name,
                due.parameters().getOrDefault(name, "nothing"),
                recorded.parameters().getOrDefault(name, "nothing")));
    }

    private void same(String subject, String due, String recorded) {
        verdict.findings().same(Invariant.P4, subject, due, recorded);
    }
}
