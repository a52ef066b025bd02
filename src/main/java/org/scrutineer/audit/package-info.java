/**
 * The independent check of a count and what else can be told from its papers and its record alone: every number and
 * every decision is worked out again, with an arithmetic and a bookkeeping of its own, from the papers and from what
 * the record says of the rule book. Nothing here knows the engine or the rule books.
 */
@NullMarked
package org.scrutineer.audit;

import org.jspecify.annotations.NullMarked;
