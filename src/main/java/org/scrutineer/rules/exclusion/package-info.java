/** Who is excluded next, alone or together. */
@NullMarked
package org.scrutineer.rules.exclusion;

import org.jspecify.annotations.NullMarked;
