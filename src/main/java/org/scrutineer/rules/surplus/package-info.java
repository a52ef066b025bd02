/** Which surplus is transferred next, and at what values its papers leave. */
@NullMarked
package org.scrutineer.rules.surplus;

import org.jspecify.annotations.NullMarked;
