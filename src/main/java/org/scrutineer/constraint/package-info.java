/**
 * Who can still be elected, and who must be, where groups of candidates have a minimum or a maximum. The answers are
 * exact: they hold for every set of candidates that meets all bounds, and nothing is guessed. No rule of a count is
 * known here: that a doomed candidate still receives papers until the transfer under way is finished, and is excluded
 * only then, is how counts use them.
 *
 * <p>Groups of candidates may have a minimum and a maximum to be elected: with every rule book that transfers papers
 * or counts by keep values; {@code block-vote}, {@code block-vote-crosses} and {@code sntv} keep the minima of one
 * category, and refuse any other constraints. A file ({@code --constraints FILE}) names each group with its minimum,
 * its maximum and the numbers of its candidates; every category places every candidate. At least four women of nine
 * places:</p>
 * <pre>
 * "Gender" "Women" 4 9 9 10 11 12 13
 * "Gender" "Men" 0 9 1 2 3 4 5 6 7 8
 * </pre>
 * <p>From Java: {@link org.scrutineer.format.ConReader} and
 * {@link org.scrutineer.ballot.Election#withCategories}.</p>
 *
 * <p>Another way to meet a minimum, by larger and smaller counts without bounds, is in
 * {@code org.scrutineer.series}.</p>
 *
 * <p>After every election and exclusion it is worked out exactly, over all categories together, who must be elected
 * for the constraints to be met (guarded: never excluded) and who cannot be (doomed: excluded next, with or without
 * the quota, though they still receive papers until the transfer under way is finished). The record says by which
 * bounds and on which numbers. Constraints that nobody can meet are refused before the count, with bounds that
 * conflict.</p>
 */
@NullMarked
package org.scrutineer.constraint;

import org.jspecify.annotations.NullMarked;
