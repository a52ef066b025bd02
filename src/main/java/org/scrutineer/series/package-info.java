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
 *
 * <h2>Minima by larger and smaller counts</h2>
 * <p>A party that wants a minimum of each sex on a committee may count without bounds, and where the minimum is not
 * met, count the same papers for more places until enough of the group that is short are elected, and for fewer until
 * as few of the other as are left ({@link org.scrutineer.series.ResizedCounts}). It stands beside the guarding and
 * dooming of {@link org.scrutineer.constraint}, and may elect others. A count that steps over the number wanted is
 * reported and elects nobody of the group, for there is no rule for it.</p>
 * <pre>
 * count --rules ers97 --constraints sex.con --constraints-by resized-counts committee.blt
 * </pre>
 *
 * <h2>Contests one after the other</h2>
 * <p>A union that elects its officers and then its council counts them in that order: whoever is elected in a contest
 * is withdrawn from those that come after it, and passed over on their papers
 * ({@link org.scrutineer.series.Contests}, command {@code contests}). The file of contests has a line for each
 * ({@link org.scrutineer.format.ContestsReader} lists the keys); contests that name none before them are independent,
 * so that one call counts all the wards of a council.</p>
 * <pre>
 * "President" president.blt rules=ers97 distributed=12000
 * "Treasurer" treasurer.blt rules=ers97 after="President"
 * "Council" council.blt rules=ers97 seats=6 after="President","Treasurer" ron=9
 *
 * same "Ann Lee" "ANN LEE"
 * different "Jo Fox" in "Treasurer" "Jo Fox" in "Council"
 * </pre>
 * <p>One person is who has the same key of the caller's in Java, else who has exactly the same name, whatever the
 * party. Names that look alike and are not the same are refused until it is said whether they are one person; of two of
 * the same name it can be said that they are not. Re-open nominations, where the line says
 * {@code ron=}, are nobody, and withdrawn from no contest; without it RON is a candidate like any other.</p>
 * <p>The sheet gives for each contest the figures of a scrutineer's report (Trade Union and Labour Relations
 * (Consolidation) Act 1992, section 52): voting papers distributed, if that is stated, and returned, those invalid by
 * reason, the valid votes for each candidate; with the quota and the stages.</p>
 * <pre>
 * contests --format json --output result.json contests.txt
 * verify result.json contests.txt
 * </pre>
 */
@NullMarked
package org.scrutineer.series;

import org.jspecify.annotations.NullMarked;
