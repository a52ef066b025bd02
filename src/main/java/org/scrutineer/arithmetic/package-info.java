/**
 * Exact numbers of a count: votes, transfer values, keep values, and the roundings that a rule names. Nothing here
 * knows a rule, a candidate or a paper. Every value is immutable; none is held in floating point.
 */
@NullMarked
package org.scrutineer.arithmetic;

import org.jspecify.annotations.NullMarked;
