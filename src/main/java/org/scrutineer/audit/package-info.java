/**
 * The independent check of a count: a record against the papers it was made from. It works every decision out from the
 * figures, with numbers of its own, and compares; where they part it reports once and follows the record.
 *
 * <h2>For whoever certifies a result</h2>
 *
 * <p>A program can show that figures follow from papers by a rule. That the papers are those that were cast, and that
 * the rule is the one that binds the election, stays with the person who signs.</p>
 *
 * <h3>Before the count</h3>
 * <ol>
 * <li>Fix the rule book by its id and fingerprint (command {@code rules}), and write both down.</li>
 * <li>Fix how lots will fall: an order drawn in public, or the event that a public seed will come from (<a
 * href="../lot/package-summary.html">ties and lots</a>).</li>
 * <li>Freeze the papers: publish the digest of the file, and the digest of the ballot set that a count prints.</li>
 * </ol>
 *
 * <h3>After the count</h3>
 * <ol>
 * <li>Keep the record in JSON ({@code count --format json --output record.json}), not only the sheet.</li>
 * <li>Have it verified, by somebody else and on another machine: {@code verify record.json papers.blt}. What is
 * reported as not checkable (exit status 4) is for you to vouch for: lots that a person drew, who paid a deposit. Where
 * your own minutes hold them, state them ({@code verify --answer …}), and they are compared.</li>
 * <li>Read the warnings that the count printed. A defect of a file is never mended in silence.</li>
 * <li>Publish record and papers together, reduced if they would give voters away ({@code reduce}).</li>
 * </ol>
 *
 * <h3>What "provisional" asks of you</h3>
 * <p>A result sheet says <em>provisional</em> beside the name of a rule book whose text was not read, or not where it
 * decides: the rule book is what others say of the rule. The count follows the rule book to the last digit, and
 * {@code verify} finds it right; neither shows that the rule book is the rule. So do not certify by it alone:</p>
 * <ol>
 * <li>Get the text that binds the election.</li>
 * <li>Go through the record: the rule book in it names the clause of each of its parts, and every decision cites one.
 * Hold each against the text.</li>
 * <li>If they agree, certify by the text, and say that it was compared. If they do not, the count is not valid under
 * that text; please report the difference.</li>
 * </ol>
 * <p>The table of the README and the Javadoc of the class say what was not read. For an <em>exact</em> rule book the
 * comparison was made when it was written; what had to be inferred where its text is silent stands in the Javadoc of
 * the class.</p>
 */
@NullMarked
package org.scrutineer.audit;

import org.jspecify.annotations.NullMarked;
