/**
 * The rule books that the library knows, one class for each, read like the table of contents of the text they render.
 */
@NullMarked
package org.scrutineer.books;

import org.jspecify.annotations.NullMarked;
