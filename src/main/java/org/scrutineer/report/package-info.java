/**
 * What a count looks like from outside: the result sheet that a returning officer prints, and the count record as
 * JSON with its chain of digests. Both are made from the record alone.
 */
@NullMarked
package org.scrutineer.report;

import org.jspecify.annotations.NullMarked;
