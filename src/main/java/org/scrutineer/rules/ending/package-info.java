/** When a count is over, and who fills the last places. */
@NullMarked
package org.scrutineer.rules.ending;

import org.jspecify.annotations.NullMarked;
