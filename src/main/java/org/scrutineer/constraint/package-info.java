/**
 * Who can still be elected, and who must be, where groups of candidates have a minimum or a maximum. The answers are exact:
 * they hold for every set of candidates that meets all bounds, and nothing is guessed. No rule of a count is known here: that a doomed
 * candidate still receives papers until the transfer under way is finished, and is excluded only then, is how counts use them.
 */
@NullMarked
package org.scrutineer.constraint;

import org.jspecify.annotations.NullMarked;
