/**
 * Who takes a place that falls vacant: an election counted again without the member, through the same door as
 * everybody.
 */
@NullMarked
package org.scrutineer.vacancy;

import org.jspecify.annotations.NullMarked;
