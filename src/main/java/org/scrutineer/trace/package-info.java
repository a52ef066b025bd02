/**
 * Where the vote of a ballot paper went in a count, stage by stage, as the record and the paper show it. Of the check
 * it sees {@link org.scrutineer.audit.PaperTreatment} and its fractions; it checks nothing.
 */
@NullMarked
package org.scrutineer.trace;

import org.jspecify.annotations.NullMarked;
