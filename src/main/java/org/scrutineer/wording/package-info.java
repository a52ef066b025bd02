/**
 * Facts of a count and sentences about them that several rooms show: each is said once here, and shown by a page, a
 * sheet or a table in its own way. Reads the record only.
 */
@NullMarked
package org.scrutineer.wording;

import org.jspecify.annotations.NullMarked;
