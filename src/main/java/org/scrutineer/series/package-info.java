/**
 * One result of several counts, each of them a record that can be checked by itself.
 *
 * <h2>Ordered lists</h2>
 * <p>A party list from a count: those elected for the places of the list, in the order that recounts of the same papers
 * give, for one place fewer each time and among those only whom the count before elected
 * ({@link org.scrutineer.series.OrderedList}, command {@code list}). The order of election is another thing: it says
 * who had a quota first, not who would be elected if there were fewer places.</p>
 * <pre>
 * list --rules ers97 --places 6 --format json --output list.json region.blt
 * list --rules ers97 --constraints gender.con --zip Gender region.blt
 * verify list.json region.blt
 * </pre>
 * <p>Who is not on the list before is withdrawn in a recount, which is therefore a count like any other of the same
 * papers; papers that name nobody else are invalid there or do not count for the quota, as the rule book has it. With
 * {@code --zip} each of the two groups of a category of the constraints has at least half of the places, rounded down,
 * in every count, so that the first two places, the next two and so on have one of each.</p>
 */
@NullMarked
package org.scrutineer.series;

import org.jspecify.annotations.NullMarked;
