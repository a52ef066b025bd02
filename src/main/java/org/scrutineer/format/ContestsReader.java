package org.scrutineer.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ballot.Identity;
import org.scrutineer.ballot.Look;
import org.scrutineer.ballot.Nearest;
import org.scrutineer.format.ContestsFile.Entry;
import org.scrutineer.format.ContestsFile.Statement;
import org.scrutineer.format.ContestsFile.Word;

/**
 * Reads files of contests: UTF-8, one line a contest, in the order in which they are counted.
 *
 * <pre>
 * # officers first, then the council
 * "President" president.blt rules=ers97 seats=1
 * "Treasurer" "our treasurer.blt" rules=ers97 after="President"
 * "Council" council.blt rules=ers97 seats=6 after="President","Treasurer" lots=3,1,2
 *
 * same "Ann Lee" "ANN LEE"
 * different "Jo Fox" in "Treasurer" "Jo Fox" in "Council"
 * </pre>
 *
 * <p>A line begins with the name of the contest in quotes and its ballot file, which is in quotes if it has a blank or
 * {@code #} in it. Then come keys in any order: {@code rules}, the rule book, which must be there; {@code seats};
 * {@code after}, the earlier contests whose elected are withdrawn from this one; {@code lots}, an order of candidates
 * for ties; {@code answer}, how the lot for one tie fell; {@code withdraw}, candidates who have withdrawn;
 * {@code ron}, which candidate is re-open nominations, and {@code ron-excludable}, without a value, where they are
 * excluded like any other; {@code constraints}, a file of groups; {@code distributed}, how many voting papers were
 * distributed. Several values are joined by commas, names stand in quotes; a quotation mark in quotes is doubled;
 * {@code #} begins a comment.
 *
 * <p>A line {@code same} or {@code different} says of two candidates whether they are one person; {@code in "Contest"}
 * behind a name means the candidate of that contest alone.
 *
 * <p>Errors are {@link BallotFormatException}s with these codes:
 *
 * <table>
 *   <caption>Codes of errors</caption>
 *   <tr><td>E002</td><td>bytes are not UTF-8</td></tr>
 *   <tr><td>E060</td><td>the file names no contest</td></tr>
 *   <tr><td>E061</td><td>a name that is missing, empty or not a string in quotes, or a string without an end</td></tr>
 *   <tr><td>E062</td><td>a ballot file that is missing</td></tr>
 *   <tr><td>E063</td><td>a key that is unknown, comes twice or is missing, or has no value or too many</td></tr>
 *   <tr><td>E064</td><td>a value that is none of its key</td></tr>
 *   <tr><td>E065</td><td>a contest whose name comes twice or looks like that of another</td></tr>
 *   <tr><td>E066</td><td>a contest after one that there is not, or that is not above it</td></tr>
 *   <tr><td>E067</td><td>a line on one person or two that is malformed, or names nobody</td></tr>
 *   <tr><td>E068</td><td>candidates of whom it must be said whether they are one person</td></tr>
 * </table>
 */
public final class ContestsReader {

    /** The key of the rule book. */
    public static final String RULES = "rules";

    /** The key of the places. */
    public static final String SEATS = "seats";

    /** The key of the contests that a contest comes after. */
    public static final String AFTER = "after";

    /** The key of an order of lots. */
    public static final String LOTS = "lots";

    /** The key of how lots for single ties fell. */
    public static final String ANSWER = "answer";

    /** The key of candidates who have withdrawn. */
    public static final String WITHDRAW = "withdraw";

    /** The key of a file of groups that bound who is elected. */
    public static final String CONSTRAINTS = "constraints";

    /** The key of the voting papers distributed. */
    public static final String DISTRIBUTED = "distributed";

    /** The key of the candidate who is re-open nominations. */
    public static final String RON = "ron";

    /** The key, without a value, that re-open nominations are excluded like any other candidate. */
    public static final String RON_EXCLUDABLE = "ron-excludable";

    /** All keys of a contest. */
    public static final List<String> KEYS =
            List.of(RULES, SEATS, AFTER, LOTS, ANSWER, WITHDRAW, RON, RON_EXCLUDABLE, CONSTRAINTS, DISTRIBUTED);

    private static final List<String> WITH_ONE_VALUE = List.of(RULES, SEATS, RON, CONSTRAINTS, DISTRIBUTED);

    private final String source;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, String> looks = new HashMap<>();

    private ContestsReader(String source) {
        this.source = source;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return what it says
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if it is malformed
     */
    public static ContestsFile read(Path file) throws IOException {
        Path name = file.getFileName();
        try (InputStream input = Files.newInputStream(file)) {
            return read(input, name == null ? "" : name.toString());
        }
    }

    /**
     * Reads what the bytes of a file hold.
     *
     * @param input the bytes, read to the end; not closed
     * @param source the name of the file, for messages
     * @return what they say
     * @throws IOException if the bytes cannot be read
     * @throws BallotFormatException if they are malformed
     */
    public static ContestsFile read(InputStream input, String source) throws IOException {
        ContestsReader reader = new ContestsReader(source);
        List<String> lines = Utf8Lines.of(input.readAllBytes(), source);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(new ContestsLine(source, i + 1, lines.get(i)));
        }
        if (reader.entries.isEmpty()) {
            throw new BallotFormatException(source, 1, 1, "E060", "a contest must be named, but the file has none");
        }
        reader.requireOrder();
        return new ContestsFile(source, reader.entries, reader.statements);
    }

    private void line(ContestsLine line) {
        if (line.isAtEnd()) {
            return;
        }
        if (line.isAtString()) {
            entries.add(entry(line));
        } else {
            statements.add(statement(line));
        }
    }

    private Entry entry(ContestsLine line) {
        Word name = line.string("E061", "a contest");
        String before = looks.putIfAbsent(Look.of(name.text()), name.text());
        if (before != null) {
            throw line.error(
                    name,
                    "E065",
                    before.equals(name.text())
                            ? "a contest must come once, but \"" + before + "\" comes twice"
                            : "names of contests must not look alike, but \"" + name.text() + "\" is like \"" + before
                                    + "\"");
        }
        Word ballots = line.stringOrWord("E062", "a ballot file");
        Map<String, List<Word>> keys = new LinkedHashMap<>();
        while (!line.isAtEnd()) {
            Word key = line.key("E063");
            if (!KEYS.contains(key.text())) {
                throw line.error(
                        key,
                        "E063",
                        "no key of a contest is called \"" + key.text() + "\"; the nearest is \""
                                + Nearest.to(key.text(), KEYS) + "\"");
            }
            List<Word> values = line.values("E063");
            requireNumber(line, key, values);
            if (keys.put(key.text(), values) != null) {
                throw line.error(key, "E063", "a key must come once, but \"" + key.text() + "\" comes twice");
            }
        }
        if (keys.containsKey(RON_EXCLUDABLE) && !keys.containsKey(RON)) {
            throw line.error(name, "E063", "\"" + RON_EXCLUDABLE + "\" must be given with \"" + RON + "\" only");
        }
        if (!keys.containsKey(RULES)) {
            throw line.error("E063", "a contest must say by which rule book it is counted, but has no key " + RULES);
        }
        return new Entry(name, ballots, keys);
    }

    private static void requireNumber(ContestsLine line, Word key, List<Word> values) {
        if (key.text().equals(RON_EXCLUDABLE)) {
            if (!values.isEmpty()) {
                throw line.error(key, "E063", "\"" + RON_EXCLUDABLE + "\" must have no value, but has one");
            }
            return;
        }
        if (values.isEmpty()) {
            throw line.error(key, "E063", "a key must have a value, but \"" + key.text() + "\" has none");
        }
        if (WITH_ONE_VALUE.contains(key.text()) && values.size() > 1) {
            throw line.error(
                    values.get(1), "E063", "\"" + key.text() + "\" must have one value, but has " + values.size());
        }
    }

    private Statement statement(ContestsLine line) {
        Word ruling = line.key("E067");
        for (Identity.Ruling each : Identity.Ruling.values()) {
            if (each.term().equals(ruling.text())) {
                Word one = line.string("E067", "a candidate");
                String inOne = contest(line);
                Word other = line.string("E067", "a candidate");
                String inOther = contest(line);
                if (!line.isAtEnd()) {
                    throw line.error("E067", "the line must end behind two candidates, but goes on");
                }
                Identity.Named first = new Identity.Named(one.text(), inOne);
                Identity.Named second = new Identity.Named(other.text(), inOther);
                if (first.equals(second)) {
                    throw line.error(other, "E067", "two candidates must be named, but both are " + first);
                }
                return new Statement(new Identity(each, first, second), one, other);
            }
        }
        throw line.error(
                ruling,
                "E061",
                "a line must begin with the name of a contest in quotes, or with same or different, but was \""
                        + ruling.text() + "\"");
    }

    private static String contest(ContestsLine line) {
        if (line.isAtEnd() || line.isAtString()) {
            return "";
        }
        Word in = line.key("E067");
        if (!in.text().equals("in")) {
            throw line.error(in, "E067", "a candidate or in must follow, but there was \"" + in.text() + "\"");
        }
        return line.string("E067", "a contest").text();
    }

    /** A contest comes after those above it only. */
    private void requireOrder() {
        List<String> all = entries.stream().map(entry -> entry.name().text()).toList();
        List<String> above = new ArrayList<>();
        for (Entry entry : entries) {
            for (Word earlier : entry.values(AFTER)) {
                if (!all.contains(earlier.text())) {
                    throw error(
                            earlier,
                            "no contest is called \"" + earlier.text() + "\"; the nearest is \""
                                    + Nearest.to(earlier.text(), all) + "\"");
                }
                if (!above.contains(earlier.text())) {
                    throw error(
                            earlier,
                            "a contest must come after contests above it, but \"" + earlier.text() + "\" is "
                                    + (earlier.text().equals(entry.name().text()) ? "itself" : "below it"));
                }
            }
            above.add(entry.name().text());
        }
    }

    private BallotFormatException error(Word word, String problem) {
        return new BallotFormatException(source, word.line(), word.column(), "E066", problem);
    }
}
