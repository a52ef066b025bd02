/**
 * Who can still be elected, and who must be, where groups of candidates have a minimum or a maximum. The answers are exact:
 * they hold for every set of candidates that meets all bounds, and nothing is guessed. No rule of a count is known here.
 */
@NullMarked
package org.scrutineer.constraint;

import org.jspecify.annotations.NullMarked;
