/**
 * Counts by keep values: how the value of a paper divides, when the figures are settled, who is excluded then, and how
 * keep values are worked out anew.
 */
@NullMarked
package org.scrutineer.rules.keepvalue;

import org.jspecify.annotations.NullMarked;
