/**
 * Counts of papers that differ a little from those counted: how often each candidate is elected, and which decisions
 * turn ({@link org.scrutineer.recount.Simulation}); how many papers must be changed for others to be elected
 * ({@link org.scrutineer.recount.Margin}). They say what small mistakes would matter, not how sure a result is.
 *
 * <pre>{@code
 * Election election = Election.builder("Branch committee", 1)
 *         .candidates("Ash", "Birch", "Cedar")
 *         .papers(6, "Ash", "Birch")
 *         .papers(3, "Birch")
 *         .papers(1, "Cedar", "Birch")
 *         .build();
 * Simulation simulation = Simulation.of(election, ScottishLocal.ruleBook(), Lots.none());
 * SimulationResult keyed = simulation.recount(KeyingErrors.of("0.01"), 1000, "a public seed");
 * System.out.println(keyed);
 * SimulationResult drawn = simulation.onThreads(2)
 *         .recount(new Bootstrap(), 1000, "a public seed", done -> System.err.println(done + " recounts"));
 * System.out.println(drawn.sameElected() + " of " + drawn.counted());
 * }</pre>
 *
 * <p>To end the work before it is done, interrupt the thread that waits for it, or throw from what is told the
 * progress. On the command line these are {@code simulate} and {@code margin}.</p>
 *
 * <h2>What is stated</h2>
 * <p>Each recount is counted by the rule book and compared with the true count, decision by decision. The first that is
 * not the same is the one that turned. Everything after it has other papers before it and is compared in one thing
 * only: who is elected in the end. A recount that the rule book refuses, as it may if no paper is left that names
 * anybody, is counted apart with its reason, and no share is of it.</p>
 *
 * <h2>How to repeat it</h2>
 * <p>All draws of recount <i>i</i>, from 1, are by the numbers of {@link org.scrutineer.lot.StvNumbers}, which are made
 * from the seed and the context {@code keying errors i}, {@code bootstrap i} or {@code samples i}. Papers are taken in
 * their order if that is known, else in canonical order: as {@link org.scrutineer.ballot.BallotsDigest} lists them.</p>
 * <ul>
 * <li><b>Bootstrap.</b> For each paper of the recount a place is drawn among all papers.</li>
 * <li><b>Samples.</b> The first number, in hexadecimal digits, is the seed by which a rule book draws samples; then the
 * papers are put in an order, beginning with the canonical one, each place from the last down swapped with the one of
 * the places up to it that is drawn. {@link org.scrutineer.recount.EverySample} tells what all samples come to, where
 * they are few.</li>
 * <li><b>Keying errors.</b> The marks of all papers stand in one row, each paper's from its first rank on and within a
 * rank by candidate number. A gap is drawn; so many marks are right and the next is wrong; then what the error is, then
 * the next gap, until the row ends. A gap is the number of <i>k</i> from 1 to 1024 for which the next number is below
 * the whole part of (1 − <i>p</i>)<sup><i>k</i></sup> × 2<sup>64</sup>; if that is 1024 and there are still marks in
 * the row, the gap goes on with another. For <i>p</i> = 0 nothing is drawn. An error is a place drawn among six: 0 and
 * 1, the mark is exchanged with the next; 2 and 3, it is left out; 4, read as the candidate above; 5, as the one below.
 * On one paper neighbours are read first, then marks are left out, and then, from the first mark on, exchanged with the
 * next.</li>
 * <li><b>Lots.</b> The lots of the true count hold in each recount. What they do not settle is settled by the
 * candidates in an order: first those of its order, then the others as {@link org.scrutineer.lot.StvLot} draws them
 * from the seed and the context {@code lots i}.</li>
 * </ul>
 *
 * <h2>Margins</h2>
 * <pre>{@code
 * Margin margin = Margin.of(election, ScottishLocal.ruleBook(), Lots.none(), 1000);
 * Witness witness = margin.witnesses().get(0);
 * Election changed = witness.in(election);
 * CountRecord others = Stv.count(changed, ScottishLocal.ruleBook(), Lots.order(witness.lots()));
 * }</pre>
 * <p>The bound from above is a change that a recount showed to be enough: the papers are named, and anybody can count
 * them. The bound from below is a proof. A change of <i>k</i> papers moves no more than <i>k</i> votes at first. As
 * long as nothing has been decided otherwise, an exclusion moves no more votes than these, and a surplus spreads them
 * in a way that can be bounded: at most twice as far, but for rounding, where every paper passes on the same share, as
 * in Scotland; by as much as the whole surplus where only some papers go. A decision whose slack is larger than what
 * these votes can do to it is the same. If all are, nobody else is elected.</p>
 * <p>The proof covers {@code scottish-local}, {@code wigm-prf} and {@code wigm-prf-batch} throughout; {@code ers97},
 * {@code northern-ireland}, {@code wales-local} and {@code alternative-vote} with the wider bound for surpluses; counts
 * by keep values until somebody is elected who is not the last; and counts in which the most votes win. Of whole papers
 * by their order, of constraints and of re-open nominations nothing is proved. Each part of a rule book says itself
 * what it compares ({@link org.scrutineer.rules.part.Part#compared()}); a rule book of your own is covered if its parts
 * are.</p>
 */
@NullMarked
package org.scrutineer.recount;

import org.jspecify.annotations.NullMarked;
