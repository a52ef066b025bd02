/** Counts in which the most votes win: what votes a paper gives, and who has the most. */
@NullMarked
package org.scrutineer.rules.plurality;

import org.jspecify.annotations.NullMarked;
