/** Who is elected on the figures of a table. */
@NullMarked
package org.scrutineer.rules.election;

import org.jspecify.annotations.NullMarked;
