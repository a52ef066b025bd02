/** The order among equals: earlier differences, marks on papers, lots, and chains of these. */
@NullMarked
package org.scrutineer.rules.tie;

import org.jspecify.annotations.NullMarked;
