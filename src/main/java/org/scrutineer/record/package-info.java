/**
 * The record of a count: what was done at each stage, by which clause, on which numbers. Records only; a record is
 * complete in itself, and sheets, digests and checks are made from it without the engine.
 */
@NullMarked
package org.scrutineer.record;

import org.jspecify.annotations.NullMarked;
