/**
 * The record of a count: what was done at each stage, by which clause, on which numbers. Records only; a record is
 * complete in itself, and sheets, digests and checks are made from it without the engine.
 *
 * <p>The record is what a count is for: every number with its operands, its rounding and its clause, papers beside
 * votes, where they went, and what rounding took away. {@link org.scrutineer.record.CountRecord} holds it in Java,
 * {@link org.scrutineer.json.JsonRecord} writes and reads it as JSON, in the format {@code stv-count-record/1}. Its
 * JSON schema is a resource of the archive, {@code META-INF/schema/stv-count-record-1.schema.json}, and the text that
 * {@link org.scrutineer.json.JsonRecord#schema()} returns. Amounts of votes and numbers of papers are strings, so
 * that no reader can round them. The caller's own key of a candidate comes back as {@code key}; where there is none,
 * there is no such member. A rule book with several names is stated by its identifier, with the others as
 * {@code names}. Where a candidate is re-open nominations (RON), the parameters
 * {@code reOpenNominations.candidate} and {@code reOpenNominations.exclusion} say so; a further RON is named by RON's
 * number, a dot and its turn, such as {@code "4.2"}, and has a tally from the stage on at which it comes to stand. RON
 * is never among those elected: its places are among the unfilled ones, and the decision {@code leaveVacant} names
 * it.</p>
 *
 * <p>Some rule books leave places empty though candidates stand who are not elected, as nobody else reached the quota
 * or has any votes. The last decision, {@code stop}, then has the reason {@code quotaNotReached} or {@code
 * withoutVotes} in the place of {@code countComplete}, and cites the clause.</p>
 *
 * <h2>Digests</h2>
 * <p>A record carries a digest of the papers, independent of their order, and a chain of digests over its stages, so
 * that two people who hold the same digest hold the same count. What program wrote the record is not part of it.</p>
 *
 * <h2>What can be made from a record</h2>
 * <table>
 * <caption>Commands that read a record</caption>
 * <thead><tr><th scope="col">command</th><th scope="col">what it makes</th><th scope="col">from Java</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@code sheet RECORD}</th><td>the result sheet, as the count printed it</td>
 * <td>{@link org.scrutineer.report.ResultSheet}</td></tr>
 * <tr><th scope="row">{@code explain RECORD [CANDIDATE]}</th><td>why each candidate is elected or not, in
 * sentences</td>
 * <td>{@link org.scrutineer.explain.Explanation}</td></tr>
 * <tr><th scope="row">{@code trace RECORD [BALLOTS]}</th><td>where the one vote of a paper went</td>
 * <td>{@link org.scrutineer.trace.PaperTraces}</td></tr>
 * <tr><th scope="row">{@code verify RECORD BALLOTS}</th><td>every number and decision worked out again from the
 * papers</td>
 * <td>{@link org.scrutineer.audit.Audit}</td></tr>
 * </tbody>
 * </table>
 *
 * <p>{@code sheet}, {@code explain} and {@code verify} also take the result of several counts
 * ({@linkplain org.scrutineer.series ordered lists, contests one after the other, larger and smaller counts}), which
 * holds the record of each.</p>
 *
 * <h2>The check</h2>
 * <p>{@code verify} shares no code with the engine that counted. It says what it cannot check, and never calls that
 * good: lots that a person drew for a single tie, who paid a deposit, and whether a rule book under a name of its own
 * is what it says. Orders and numbers drawn from a seed, or made from the figures of the election, it draws and makes
 * again.</p>
 * <p>What a count was given beside its ballot file (withdrawals, places, constraints, lots, deposits) stands in the
 * record. Whoever knows it states it to {@code verify} by the options of {@code count}, and it is compared; what is
 * not stated is taken from the record, and noted. A record that was changed is judged all the same: every number that
 * the papers contradict is named.</p>
 * <p>A fingerprint of each rule book is published, in {@code org/scrutineer/audit/rule-books.txt} and by the command
 * {@code rules}: the SHA-256 of {@code stv-rule/1}, a zero byte and the canonical JSON of {@code rule} in its
 * records. A record of another rule under a known name is found out.</p>
 *
 * <h2>Papers for publication</h2>
 * <p>{@code reduce} cuts each list of preferences after the last one that the count read, so that fewer papers can be
 * told apart; counted by the same rule book with the same lots they give the same stages. It refuses counts that
 * moved whole papers by their order.</p>
 */
@NullMarked
package org.scrutineer.record;

import org.jspecify.annotations.NullMarked;
