/**
 * Ties that need a lot, and the lots that settle them: supplied from outside, or drawn from a public seed by generators that
 * anyone can repeat. Nothing here is random.
 */
@NullMarked
package org.scrutineer.lot;

import org.jspecify.annotations.NullMarked;
