/**
 * Rule books and the parts they are made of. A part is a small immutable value that does one piece of a rule, names
 * its clause and describes itself; no part reads another part's settings. What a part may know of a count is in
 * {@link org.scrutineer.rules.part.CountView}.
 *
 * <h2>Rules of your own</h2>
 * <p>A society writes its rules as a sentence, which begins with {@link org.scrutineer.rules.Sentence#book}. Each
 * word asks for the next, so that nothing can be left out; and a part is a part only once its clause is cited:</p>
 * <pre>{@code
 * Uncited<TieRule> ties = ties(latestDifference(), lotStrongestFirst());
 * RuleBook ours = book("our-society", "Our society")
 *         .cites("Standing orders of our society, part 3")
 *         .parcels(4)
 *         .papers(upToTheFirstDefect().clause("3.1"))
 *         .quota(wholeDroop().clause("3.2"))
 *         .elected(atTheQuota().clause("3.3"))
 *         .ends(placesFilled().clause("3.4"), remainingFillTheVacancies().clause("3.5"))
 *         .then(
 *                 largestSurplus()
 *                         .of(allPapers())
 *                         .at(surplusTimesValueByVotes(4).clause("3.6"))
 *                         .equalsBy(ties.clause("3.7"))
 *                         .clause("3.6"),
 *                 excludeLowest()
 *                         .moving(inOneTransfer())
 *                         .equalsBy(ties.inferred("3.7", "3.7 speaks of surpluses alone"))
 *                         .clause("3.8"));
 *
 * CountRecord count = Stv.count(election, ours);
 * boolean good = Audit.check(count, election, ours.description()).isGood();
 * }</pre>
 * <p>The words that answer one question stand in one class:</p>
 * <dl>
 * <dt>What of a paper counts, who stands, how papers lie</dt>
 * <dd>{@link org.scrutineer.rules.paper.PaperRules}</dd>
 * <dt>How many votes are needed</dt>
 * <dd>{@link org.scrutineer.rules.quota.Quotas}</dd>
 * <dt>Who is elected</dt>
 * <dd>{@link org.scrutineer.rules.election.ElectionTests}</dd>
 * <dt>When the count is over, and who fills the last places</dt>
 * <dd>{@link org.scrutineer.rules.ending.Endings}</dd>
 * <dt>Which surplus is next, of which papers, at what values</dt>
 * <dd>{@link org.scrutineer.rules.surplus.Surpluses}, {@link org.scrutineer.rules.surplus.TransferValues},
 * {@link org.scrutineer.rules.surplus.Deferrals}, {@link org.scrutineer.rules.parcel.Credits}</dd>
 * <dt>Who is excluded, and how their papers move</dt>
 * <dd>{@link org.scrutineer.rules.exclusion.Exclusions}</dd>
 * <dt>Who of equals</dt>
 * <dd>{@link org.scrutineer.rules.tie.Ties}</dd>
 * <dt>Counts by keep values (Meek, Warren)</dt>
 * <dd>{@link org.scrutineer.rules.keepvalue.KeepValues}</dd>
 * <dt>Counts in which the most votes win</dt>
 * <dd>{@link org.scrutineer.rules.plurality.Plurality}</dd>
 * </dl>
 * <p>Where your text is silent, say {@code inferred("3.7", "what you read there")} in place of {@code clause}; where
 * you have not read all of it, add {@code provisional("why")} after the citation. Both stand in every record and on
 * every sheet. What cannot be, such as a quota finer than the votes or a count that need not end, is refused when the
 * rule book is made ({@link org.scrutineer.rules.UnsoundRuleBookException}). A sentence that is not finished is a
 * value: editions of one law share their beginning.</p>
 *
 * <h2>Descriptions</h2>
 * <p>The words in which parts describe themselves, in {@link org.scrutineer.rules.part.Part#description()}, are
 * fixed: in one list they are the {@code rule.parameters} of a published record, and tell another program which
 * arithmetic to redo.</p>
 */
@NullMarked
package org.scrutineer.rules;

import org.jspecify.annotations.NullMarked;
