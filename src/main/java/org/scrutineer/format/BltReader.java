package org.scrutineer.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.format.BltOptions.FileOrder;
import org.scrutineer.format.BltOptions.Layout;
import org.scrutineer.format.BltOptions.Strictness;
import org.scrutineer.format.TailLine.Item;

/**
 * Reads ballot files in the BLT format and its dialects: one record a line or free form; names with and without quotes,
 * with parties in doubled quotes or a second string; comments; equal and skipped ranks; withdrawals; the options
 * {@code [nick]}, {@code [tie]}, {@code [withdrawn]}, {@code [undeclared]} and {@code [droop]}; ballot ids; fields
 * ended by commas, if the first two lines end in one.
 *
 * <p>Papers are kept as they were marked: with skipped and equal ranks, preferences for withdrawn candidates, and
 * without any preference. A text that can be read in two ways is an error, unless {@link BltOptions} selects one. A
 * name without quotes is the whole line, with a party in parentheses if it has one.
 *
 * <p>The file is read piece by piece, at least one line at a time. Errors are {@link BallotFormatException}s with these
 * codes:
 *
 * <table>
 *   <caption>Codes of errors</caption>
 *   <tr><td>E001</td><td>the file is empty</td></tr>
 *   <tr><td>E002</td><td>bytes are not text of the character set, or are control characters</td></tr>
 *   <tr><td>E003, E004</td><td>the number of candidates or of seats is not one</td></tr>
 *   <tr><td>E005</td><td>text behind these two numbers, such as a comma</td></tr>
 *   <tr><td>E007</td><td>a withdrawn candidate does not exist, or is withdrawn twice</td></tr>
 *   <tr><td>E008</td><td>an option is unknown or malformed</td></tr>
 *   <tr><td>E009</td><td>a withdrawal or option behind the first ballot</td></tr>
 *   <tr><td>E010</td><td>a comment without an end</td></tr>
 *   <tr><td>E011</td><td>a number of papers that is missing, zero or not whole</td></tr>
 *   <tr><td>E012, E013</td><td>a preference for a candidate who does not exist, or is marked already</td></tr>
 *   <tr><td>E014</td><td>a line without the closing zero</td></tr>
 *   <tr><td>E015</td><td>a zero between preferences</td></tr>
 *   <tr><td>E016</td><td>malformed equal ranks, or parentheses among preferences</td></tr>
 *   <tr><td>E017, E018, E019</td><td>a ballot id that stands twice, can be read in two ways, or is of many
 *   papers</td></tr>
 *   <tr><td>E020</td><td>the file ends inside the ballots</td></tr>
 *   <tr><td>E021</td><td>a string without an end</td></tr>
 *   <tr><td>E030</td><td>names that do not fit the number of candidates, or can be read in two ways</td></tr>
 *   <tr><td>E031</td><td>unquoted text behind a quoted name</td></tr>
 *   <tr><td>E032</td><td>a line of numbers among the names: a second election, or ballots behind the zero that ends
 *   them</td></tr>
 *   <tr><td>E040</td><td>2^53 papers or more, or more than {@link BltOptions#limit()}</td></tr>
 * </table>
 */
public final class BltReader {

    private final String source;
    private final BltOptions options;
    private final Notices notices = new Notices();

    private BltReader(String source, BltOptions options) {
        this.source = source;
        this.options = options;
    }

    /**
     * Reads the election in a file.
     *
     * @param file the file, in UTF-8
     * @return the election
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if the file is malformed or can be read in two ways
     */
    public static Election read(Path file) throws IOException {
        return read(file, BltOptions.STANDARD);
    }

    /**
     * Reads the election in a file of which a doubtful text is to be read one way.
     *
     * @param file the file
     * @param options which way
     * @return the election
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if the file is malformed or can be read in two ways
     */
    public static Election read(Path file, BltOptions options) throws IOException {
        return readFile(file, options).election();
    }

    /**
     * Reads the election in a file with its papers in the order of the file, for rule books that pass on whole papers.
     *
     * @param file the file, in UTF-8
     * @return the election, its order known if it has a paper
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if the file is malformed, can be read in two ways, or has 2^31 papers or more
     */
    public static Election readInOrder(Path file) throws IOException {
        return read(file, BltOptions.STANDARD.with(FileOrder.KEPT));
    }

    /**
     * Reads all that a file says.
     *
     * @param file the file, in UTF-8
     * @return the election and what is no part of it
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if the file is malformed or can be read in two ways
     */
    public static BltFile readFile(Path file) throws IOException {
        return readFile(file, BltOptions.STANDARD);
    }

    /**
     * Reads all that a file says, a doubtful text one way.
     *
     * @param file the file
     * @param options which way
     * @return the election and what is no part of it
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if the file is malformed or can be read in two ways
     */
    public static BltFile readFile(Path file, BltOptions options) throws IOException {
        Path name = file.getFileName();
        try (InputStream input = Files.newInputStream(file)) {
            return readFile(input, name == null ? "" : name.toString(), options);
        }
    }

    /**
     * Reads all that the bytes of a file say.
     *
     * @param input the bytes, in UTF-8, read to the end; not closed
     * @param source the name of the file, for messages and the record
     * @return the election and what is no part of it
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if the file is malformed or can be read in two ways
     */
    public static BltFile readFile(InputStream input, String source) throws IOException {
        return readFile(input, source, BltOptions.STANDARD);
    }

    /**
     * Reads all that the bytes of a file say, a doubtful text one way.
     *
     * @param input the bytes, read to the end; not closed
     * @param source the name of the file, for messages and the record
     * @param options which way
     * @return the election and what is no part of it
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if the file is malformed or can be read in two ways
     */
    public static BltFile readFile(InputStream input, String source, BltOptions options) throws IOException {
        try (DigestedInput digested = new DigestedInput(input)) {
            return new BltReader(source, options).readAll(digested);
        }
    }

    private BltFile readAll(DigestedInput input) throws IOException {
        BltBytes bytes = new BltBytes(input, source, options.charset());
        bytes.skipByteOrderMark(notices);
        NameComments comments = new NameComments();
        BltBlanks blanks = new BltBlanks(bytes, options.charset(), notices, comments);
        BltLexer lexer = new BltLexer(bytes, blanks, notices);
        BltContest contest = new BltHeader(bytes, lexer, blanks, options).read().read(notices);
        BltBallots reader = new BltBallots(bytes, lexer, contest, options, notices);
        Ballots ballots = reader.read();
        List<TailLine> lines = new BltTail(bytes, contest.layout(), blanks.fields(), notices, comments).read();
        BltNames.Result tail = new BltNames(bytes, contest, options.names(), lines, comments).read();
        bytes.lineEnds().addNotice(notices);
        new NameNotices(notices).add(tail);
        new RoleNotices(notices).add(tail, comments, bytes.place(bytes.position()));
        List<Notice> all = notices.list();
        if (options.strictness() == Strictness.NOTICES_ARE_ERRORS && !all.isEmpty()) {
            Notice first = all.get(0);
            throw bytes.error(first.code(), new Place(first.line(), first.column()), first.message());
        }
        String dialect = dialect(contest.layout(), blanks.fields(), tail.names());
        List<BallotFile> files =
                List.of(new BallotFile(source, input.digest(), "blt: ".concat(dialect), options.words()));
        return new BltFile(
                new Election(text(tail, 0), contest.seats(), candidates(contest, tail), ballots, files)
                        .withOrder(reader.order()),
                dialect,
                reader.records(),
                reader.lines(ballots),
                all,
                contest.nicknames(),
                contest.tieOrder(),
                contest.countingOptions(),
                reader.ids(),
                text(tail, 1),
                text(tail, 2),
                joined(tail.trailing()));
    }

    private static List<Candidate> candidates(BltContest contest, BltNames.Result tail) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < contest.candidates(); i++) {
            NameText text = tail.names().get(i);
            candidates.add(new Candidate(
                    i + 1, text.name(), text.party(), contest.standings().get(i)));
        }
        return candidates;
    }

    private static String text(BltNames.Result tail, int index) {
        return index < tail.texts().size()
                ? NameText.withoutQuotes(tail.texts().get(index).text())
                : "";
    }

    private static String joined(List<Item> items) {
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (Item item : items) {
            text.append(text.length() == 0 ? "" : item.place().line() == line ? " " : "\n");
            text.append(item.text());
            line = item.place().line();
        }
        return text.toString();
    }

    private static String dialect(Layout layout, BltFields fields, List<NameText> names) {
        Set<String> shapes = new LinkedHashSet<>();
        for (NameText name : names) {
            shapes.add(name.shape().description());
        }
        StringBuilder dialect = new StringBuilder(layout == Layout.FREE ? "free form" : "one record a line");
        dialect.append(fields == BltFields.COMMA_AT_LINE_END ? ", commas at line ends" : "");
        return dialect.append(", ").append(String.join(" or ", shapes)).toString();
    }
}
