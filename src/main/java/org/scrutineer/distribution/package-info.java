/**
 * Distributions of preferences as commissions publish them: what papers and votes moved at each count, without the
 * papers themselves. They are read here, and checked by the room {@code audit}.
 */
@NullMarked
package org.scrutineer.distribution;

import org.jspecify.annotations.NullMarked;
