/** Measures how long counts take. Built and run by the Maven profile {@code jmh} only. */
@NullMarked
package org.scrutineer.jmh;

import org.jspecify.annotations.NullMarked;
