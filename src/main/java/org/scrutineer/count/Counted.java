package org.scrutineer.count;

import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Elected;

/**
 * What a count came to, beside its stages.
 *
 * @param validPapers the papers that counted
 * @param validity the clause that says which papers are valid
 * @param elected who is elected, in the order of election
 */
record Counted(long validPapers, Clause validity, List<Elected> elected) {}
