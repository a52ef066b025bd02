/**
 * The engines that carry a count out. They hold the state of a count and no rule: what to do and on which numbers is
 * asked of the parts of the rule book.
 */
@NullMarked
package org.scrutineer.count;

import org.jspecify.annotations.NullMarked;
