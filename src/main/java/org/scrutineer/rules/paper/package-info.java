/** What of a paper counts, which papers are valid, who stands, and how papers lie in a parcel. */
@NullMarked
package org.scrutineer.rules.paper;

import org.jspecify.annotations.NullMarked;
