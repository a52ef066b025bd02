/**
 * Where two counts of the same papers part, whom slates elect, and the figures of a poll. Comparisons read records and
 * papers and never count.
 */
@NullMarked
package org.scrutineer.compare;

import org.jspecify.annotations.NullMarked;
