/**
 * The independent check of a count: a record against the papers it was made from, and the path of each paper. It follows
 * the decisions of the record, never takes one, and calculates with numbers of its own.
 */
@NullMarked
package org.scrutineer.audit;

import org.jspecify.annotations.NullMarked;
