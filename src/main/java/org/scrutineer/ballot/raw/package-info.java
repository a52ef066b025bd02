/**
 * What voters marked, before any rule: raw papers with skipped ranks, several candidates at a rank, a candidate at several ranks,
 * and overvotes whose candidates nobody wrote down. What becomes of these is for a validity policy, or for rules that meet them
 * as they come.
 */
@NullMarked
package org.scrutineer.ballot.raw;

import org.jspecify.annotations.NullMarked;
