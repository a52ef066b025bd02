/**
 * Papers cut to what a count read of them, so that they can be published without the rest of what a voter wrote.
 */
@NullMarked
package org.scrutineer.reduce;

import org.jspecify.annotations.NullMarked;
