/**
 * The rule books that the library knows, one class for each, read like the table of contents of the text they render.
 *
 * <p>A rule book is a value: {@link org.scrutineer.books.RuleBooks} holds all of them, one class of {@link
 * org.scrutineer.books} for each. A class reads like the table of contents of the text it renders; its Javadoc says
 * what was read, and what was inferred where the text is silent. The command {@code rules} lists them with their
 * sources and fingerprints, and the README has a table.</p>
 *
 * <h2>Which one</h2>
 * <dl>
 * <dt>A trade union, a professional body, a society in Britain</dt>
 * <dd>Read your own rules first. Where they name the Electoral Reform Society or ERS97, {@code ers97}; an older text
 * with "the rules of the Electoral Reform Society" and a date before 1997, {@code ers76}, which is provisional. Where
 * they are silent and you may choose, {@code ers97} can be counted and checked by hand, {@code meek-prf} needs a
 * computer.</dd>
 * <dt>The Deputy Speakers of the House of Commons</dt>
 * <dd>{@code uk-deputy-speakers}, which is provisional, with constraints as its class has them.</dd>
 * <dt>One post to fill</dt>
 * <dd>{@code alternative-vote}; all other rule books count one place too, by their own clauses.</dd>
 * <dt>A council in Scotland</dt>
 * <dd>{@code scottish-local}; counts before the amendment of 2021 by {@code scottish-local-2011}.</dd>
 * <dt>The Crofting Commission of Scotland</dt>
 * <dd>{@code av-crofting}, one place.</dd>
 * <dt>A Health Board in Scotland, 2010</dt>
 * <dd>{@code scottish-health-board}; counted by hand, {@code scottish-health-board-hand}. Both count in fractions.</dd>
 * <dt>A council in Wales that has chosen the single transferable vote</dt>
 * <dd>{@code wales-local}. What the letter of rule 60J(5) would change, {@code wales-local-uncapped} shows.</dd>
 * <dt>Northern Ireland</dt>
 * <dd>{@code northern-ireland}, for district councils and the Assembly.</dd>
 * <dt>Ireland and Malta</dt>
 * <dd>{@code ireland-dail}, {@code ireland-local}, {@code ireland-european}, {@code ireland-president}, {@code
 * ireland-seanad}, {@code malta}. But for the President and the Seanad they need an order of papers: see below.</dd>
 * <dt>New Zealand</dt>
 * <dd>{@code meek-nz} is the law as it reads, {@code meek-nz-calculator} what the official calculator does. Where
 * they part, the record of each says at which decision (command {@code compare}).</dd>
 * <dt>An election by another program that follows the PR Foundation</dt>
 * <dd>{@code wigm-prf}, {@code wigm-prf-batch}, {@code meek-prf}.</dd>
 * <dt>Equal preferences on papers</dt>
 * <dd>{@code meek-exact}. It calculates in fractions and is for small elections.</dd>
 * <dt>What another system would have given</dt>
 * <dd>{@code block-vote}, {@code block-vote-crosses}, {@code sntv}: definitions for comparison, no statutes.</dd>
 * </dl>
 * <p>A body with rules of its own composes them from the parts in {@link org.scrutineer.rules}; its counts are checked
 * like any other.</p>
 *
 * <h2>Exact, inferred, provisional</h2>
 * <p><em>Exact</em> means that the text was read, and that every clause that bears on a count is carried out as it
 * stands there. Where the text leaves a question open, the clause is <em>inferred</em>: it is printed as {@code 52(1),
 * inferred}, and its reading stands in every record. The Javadoc of the class says more, and why.
 * Where another program's result differs from the rule, the rule is kept, and the difference stands beside the data
 * in {@code src/test/resources/counts}.</p>
 * <p><em>Provisional</em> means that the text, or the part of it that decides, was not read: the rule book is put
 * together from what others say of it. Its counts are as exact and as checkable as all others, but what is checked is
 * that the count follows <em>this</em> rule book, not that this rule book is the rule. Every record and every result
 * sheet of such a count says so where it names the rule book, and the check by {@code verify} does not take it away.
 * <a href="../audit/package-summary.html">Whoever certifies a result</a> finds there what that asks of them.</p>
 *
 * <h2>Counts that choose papers by their order</h2>
 * <p>Some laws pass on whole papers of a surplus: those last filed. Their result depends on how the papers lie, so
 * the order is part of the input. All papers are numbered once, and those last filed are those with the highest
 * numbers. Take the order of the file ({@code --order file},
 * {@link org.scrutineer.format.BltReader#readInOrder(java.nio.file.Path)}), or draw one from a published seed ({@code
 * --order-seed TEXT}, {@link org.scrutineer.lot.StvLot}, {@link org.scrutineer.ballot.Election#withOrder}); without
 * one such a rule book refuses to count.</p>
 * <p>The record states method, seed and a digest of the order, names the papers that moved by their numbers, and says
 * from which stage on figures depend on the order: the first at which some papers of a sub-parcel were taken and
 * others not. Before that stage, and if there is none, any order gives the same figures.</p>
 *
 * <h2>Deposits</h2>
 * <p>At a local election in Ireland the quarter of the quota concerns those who paid a deposit: {@code --deposit-paid
 * 2,5}, {@link org.scrutineer.books.IrelandLocal#ruleBook(java.util.Set)}.</p>
 */
@NullMarked
package org.scrutineer.books;

import org.jspecify.annotations.NullMarked;
