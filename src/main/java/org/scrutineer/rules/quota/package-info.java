/** The votes that elect, and when they are worked out again. */
@NullMarked
package org.scrutineer.rules.quota;

import org.jspecify.annotations.NullMarked;
