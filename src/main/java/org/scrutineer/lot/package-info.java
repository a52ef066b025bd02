/**
 * Ties that need a lot, and the lots that settle them: supplied from outside, or drawn from a public seed by
 * generators that anyone can repeat. Nothing here is random.
 *
 * <p>A rule book settles a tie by its own clauses as far as they go. What it leaves to a lot comes from outside:
 * nothing in the library is random, and nothing is chosen in silence. A tie without a lot stops the count with a
 * {@link org.scrutineer.lot.LotNeededException} (exit status 3), which names the tied candidates, what the choice is
 * for, and the stage.</p>
 *
 * <h2>An order drawn before the count</h2>
 * <p>{@code --lots 3,1,2} or {@link org.scrutineer.lot.Lots#order(java.util.List)}: all candidates in the order
 * drawn, strongest first: the earliest is the first to pass on a surplus and the last to be excluded. Some rule books
 * read it as the order in which names are drawn, and act on the first of the tied, be it for a surplus or for
 * exclusion; {@code help count} names them. {@code --lots file} takes the order that a ballot file states.</p>
 *
 * <h2>A public seed</h2>
 * <p>{@code --seed TEXT} draws the lots from a text that is made public after the papers are frozen, by
 * {@code stv-lot/1} ({@link org.scrutineer.lot.StvLot}); {@code --context TEXT} says what it is used for, such as the
 * contest. The record states seed, context and order, and anyone can draw them again; the check does. {@code --draw}
 * takes another way of drawing from the seed: an order ({@code sha256Counter}, {@code rctabPermutation}), or one lot
 * for each tie, whose number the record states ({@code sha256CounterByTie} as OpenTally draws, {@code rctabRandom} as
 * RCTab does).</p>
 *
 * <h2>A lot that a person drew</h2>
 * <p>{@code --answer "3:exclusion:1,2:2:A. Clerk"} or {@link org.scrutineer.lot.Answer}: at stage 3, of
 * candidates 1 and 2, the lot for exclusion fell on 2, drawn by A. Clerk. It goes before all other lots. An answer to
 * a tie that does not come up is an error, since somebody drew a lot for something that is not there. A count can
 * wait for its lots: {@link org.scrutineer.Stv#begin}.</p>
 *
 * <h2>What lots can change</h2>
 * <p>The command {@code ties} settles every tie in every way and says whom the count elects however they fall.</p>
 */
@NullMarked
package org.scrutineer.lot;

import org.jspecify.annotations.NullMarked;
