/**
 * The count record as JSON with its chain of digests: written, and read back strictly.
 */
@NullMarked
package org.scrutineer.json;

import org.jspecify.annotations.NullMarked;
