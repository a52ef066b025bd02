/**
 * Counts by quotients: what a quotient and the quota are, who is elected and excluded, and how a count begins again.
 */
@NullMarked
package org.scrutineer.rules.quotient;

import org.jspecify.annotations.NullMarked;
