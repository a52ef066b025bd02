/**
 * What a step of a count by parcels may ask for: a surplus or an exclusion, the papers that move, and in which
 * transfers.
 */
@NullMarked
package org.scrutineer.rules.parcel;

import org.jspecify.annotations.NullMarked;
