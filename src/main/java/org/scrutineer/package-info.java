/**
 * The door to the library: {@link org.scrutineer.Stv} counts an election by a rule book.
 *
 * <h2>The command line</h2>
 *
 * <p>The archive with the classifier {@code cli} runs by itself: {@code java -jar scrutineer-stv-VERSION-cli.jar
 * COMMAND …}. The README lists the commands; {@code help COMMAND} explains one with all its options.</p>
 *
 * <h3>One election, two systems</h3>
 * <p>A made-up election of the size of a national executive: 130,000 papers, 42 candidates in four slates and without,
 * nine places. Nobody in it exists; the papers follow from a seed. The same papers under the block vote, where as many
 * crosses as places go to the first candidates ranked, and by transferable votes, both with at least four women:</p>
 * <pre>
 * example /tmp
 * slates --rules block-vote --rules ers97 --constraints /tmp/example.con /tmp/example.blt
 * </pre>
 * <pre>
 * 130000 papers, 42 candidates, 9 places
 *
 *   Slate             candidates  first preferences      %  block-vote  ers97
 *   Orchard Alliance           9              50651  38.96           8      4
 *   Harbour Forum              9              40288  30.99           1      3
 *   Meadow Group               5              18212  14.00           0      1
 *   Bridge Platform            2               7819   6.01           0      1
 *   (no slate)                17              13030  10.02           0      0
 * </pre>
 * <p>Below that stand who is elected by each, lead and gap of the block vote, and the votes that moved from slate to
 * slate.</p>
 *
 * <h3>Input and output</h3>
 * <ul>
 * <li>Ballot files are BLT in any of its dialects that can be told apart safely; the reader gives line and column for
 * everything else. {@code -} reads standard input.</li>
 * <li>With {@code --input FORMAT} every command that takes papers reads them in another form: tables of ranks or
 * choices, exports of web forms, PrefLib, the published records of voting systems, spreadsheets; {@code papers --help}
 * lists the formats, and what can be told to their readers with {@code --set KEY=VALUE}. A folder is one contest in
 * several files. {@code --contest} names the contest where there are several, {@code --expect-papers N} refuses other
 * numbers of papers. {@code --validity POLICY} says what becomes of skipped ranks, overvotes and repeats; the record
 * states the policy, the papers set aside, cut short and read over a defect, and the digest of the raw papers, and
 * {@code verify} works it out again. {@code papers} shows what was read, or writes it as BLT, PrefLib, ABIF, CSV or
 * JSON.</li>
 * <li>Papers marked above the line are counted from the files that Australian commissions publish: {@code count --rules
 * au-senate-law-2021 --input aec-senate-2019 --seats 6 aec-senate-formalpreferences-27966-TAS.csv}. Where the list of
 * candidates is wanted too, for parties, or for the layout of 2016, both files stand in a folder, and {@code --set
 * state=TAS} picks the state. Both halves of a paper are kept until the policy of its law reads them, {@code
 * au-senate} here, or another that {@code --validity} names; the record tells how many papers count above the line and
 * below it, and why the others are informal. Before 2016 a mark above the line adopts a ticket: {@code --validity
 * au-senate-pre2016 --set 'tickets={"A": "1,2,3;1,3,2"}' --set 'ticketLots={"A": "2"}'}, the lot for the paper that
 * cannot be split. {@code --withdraw N} passes over the name of a candidate who died or may not be elected; papers
 * for nobody else do not count for the quota.</li>
 * <li>{@code trace --by precinct} adds up the votes of each precinct at each stage of a count whose papers have a
 * precinct.</li>
 * <li>With several files and {@code --format jsonl} each record is a line, in the order given; a file that fails is
 * reported and the rest are counted.</li>
 * <li>{@code --output FILE} writes a file whole or not at all: a count that fails leaves it as it was. It must be a
 * file, not a folder, a pipe or a device (standard output serves these), and none that the command reads, by whatever
 * name or link.</li>
 * <li>Messages go to standard error, results to standard output, both in UTF-8. {@code --width N} sets the columns of
 * a sheet.</li>
 * <li>What cannot be printed in a name is shown as U+FFFD, but for ballot files and JSON, which keep it.</li>
 * </ul>
 *
 * <h3>Exit status</h3>
 * <table>
 * <caption>Exit statuses; where several files fail differently, the lowest row of those that apply</caption>
 * <thead><tr><th scope="col">status</th><th scope="col">meaning</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">0</th><td>done</td></tr>
 * <tr><th scope="row">141</th><td>whoever read standard output stopped reading, as {@code head} does; nothing is
 * said</td></tr>
 * <tr><th scope="row">4</th><td>nothing wrong was found in a record, but something in it cannot be checked</td></tr>
 * <tr><th scope="row">1</th><td>something in a record is wrong, or two ballot files differ</td></tr>
 * <tr><th scope="row">3</th><td>a tie needs a lot that was not supplied, or not every way in which lots can fall
 * was followed and the result is not certain, or no rule settles which of a group are elected</td></tr>
 * <tr><th scope="row">2</th><td>the command is wrong, or a file cannot be read, counted as asked for, or
 * written</td></tr>
 * <tr><th scope="row">70</th><td>a fault of the program; {@code --debug} shows where it arose, for a report</td></tr>
 * </tbody>
 * </table>
 *
 * <h3>Speed</h3>
 * <p>For one short count the Java flags {@code -XX:TieredStopAtLevel=1 -XX:+UseSerialGC} before {@code -jar} save a
 * third of the time.</p>
 */
@NullMarked
package org.scrutineer;

import org.jspecify.annotations.NullMarked;
