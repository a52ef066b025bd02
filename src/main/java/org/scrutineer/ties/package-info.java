/**
 * Whom lots could elect: a count made again for each way in which its ties could fall, through the same door as
 * everybody.
 */
@NullMarked
package org.scrutineer.ties;

import org.jspecify.annotations.NullMarked;
