/** Papers gathered by Spark, and counted on one machine. Built and run by the Maven profile {@code spark} only. */
@NullMarked
package org.scrutineer.spark;

import org.jspecify.annotations.NullMarked;
