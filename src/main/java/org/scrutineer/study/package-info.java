/**
 * What would have come out otherwise: an election counted again and again with one thing changed, through the same door
 * as everybody.
 */
@NullMarked
package org.scrutineer.study;

import org.jspecify.annotations.NullMarked;
