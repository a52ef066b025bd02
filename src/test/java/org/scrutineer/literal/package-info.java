/**
 * Slow, literal transcriptions of rule books, made from the rules alone, to be held against the counts of the library.
 * Nothing here uses the library: papers are moved one list of preferences at a time, and figures are
 * {@code BigDecimal}.
 */
@NullMarked
package org.scrutineer.literal;

import org.jspecify.annotations.NullMarked;
