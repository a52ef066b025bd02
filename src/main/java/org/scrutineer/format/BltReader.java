package org.scrutineer.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.format.BltOptions.Layout;
import org.scrutineer.format.BltOptions.Strictness;
import org.scrutineer.format.TailLine.Item;

/**
 * Reads ballot files in the BLT format and its dialects.
 */
public final class BltReader {

    private static final Pattern MISREAD = Pattern.compile("\u00C3[\u0080-\u00BF]|\u00E2\u20AC");

    private final String source;
    private final BltOptions options;
    private final Notices notices = new Notices();

    private BltReader(String source, BltOptions options) {
        this.source = source;
        this.options = options;
    }

    public static Election read(Path file) throws IOException {
        return read(file, BltOptions.STANDARD);
    }

    public static Election read(Path file, BltOptions options) throws IOException {
        return readFile(file, options).election();
    }

    public static BltFile readFile(Path file) throws IOException {
        return readFile(file, BltOptions.STANDARD);
    }

    public static BltFile readFile(Path file, BltOptions options) throws IOException {
        Path name = file.getFileName();
        try (InputStream input = Files.newInputStream(file)) {
            return readFile(input, name == null ? "" : name.toString(), options);
        }
    }

    public static BltFile readFile(InputStream input, String source) throws IOException {
        return readFile(input, source, BltOptions.STANDARD);
    }

    public static BltFile readFile(InputStream input, String source, BltOptions options) throws IOException {
        try (DigestedInput digested = new DigestedInput(input)) {
            return new BltReader(source, options).readAll(digested);
        }
    }

    private BltFile readAll(DigestedInput input) throws IOException {
        BltBytes bytes = new BltBytes(input, source, options.charset());
        bytes.skipByteOrderMark(notices);
        BltLexer lexer = new BltLexer(bytes, options, notices);
        BltContest contest = new BltHeader(bytes, lexer, options).read().read(notices);
        BltBallots reader = new BltBallots(bytes, lexer, contest, options, notices);
        Ballots ballots = reader.read();
        List<TailLine> lines = new BltTail(bytes, contest.layout(), lexer.fields(), notices).read();
        BltNames.Result tail = new BltNames(bytes, contest, options.names(), lines).read();
        bytes.lineEnds().addNotice(notices);
        addNotices(tail, bytes.place(bytes.position()));
        List<Notice> all = notices.list();
        if (options.strictness() == Strictness.NOTICES_ARE_ERRORS && !all.isEmpty()) {
            Notice first = all.get(0);
            throw bytes.error(first.code(), new Place(first.line(), first.column()), first.message());
        }
        String dialect = dialect(contest.layout(), lexer.fields(), tail.names());
        List<BallotFile> files = List.of(new BallotFile(source, input.digest(), "blt: " + dialect));
        return new BltFile(
                new Election(text(tail, 0), contest.seats(), candidates(contest, tail), ballots, files),
                dialect,
                reader.records(),
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

    private static String dialect(Layout layout, BltLexer.Fields fields, List<NameText> names) {
        Set<String> shapes = new LinkedHashSet<>();
        for (NameText name : names) {
            shapes.add(name.shape().description());
        }
        String records = layout == Layout.FREE ? "free form" : "one record a line";
        String commas = fields == BltLexer.Fields.COMMA_AT_LINE_END ? ", commas at line ends" : "";
        return records + commas + ", " + String.join(" or ", shapes);
    }

    private void addNotices(BltNames.Result tail, Place end) {
        Map<String, Integer> earlier = new HashMap<>();
        for (int i = 0; i < tail.names().size(); i++) {
            NameText text = tail.names().get(i);
            Place place = tail.places().get(i);
            addTextNotices(text.name(), place);
            addTextNotices(text.party(), place);
            Integer same = earlier.putIfAbsent(text.name(), i + 1);
            if (text.name().isBlank()) {
                notices.add("W-BLANK-NAME", place, "the name of candidate " + (i + 1) + " is blank");
            } else if (same != null) {
                notices.add(
                        "W-SAME-NAME",
                        place,
                        "candidates " + same + " and " + (i + 1) + " are both named \"" + text.name() + "\"");
            }
        }
        for (Item item : tail.texts()) {
            addTextNotices(item.text(), item.place());
        }
        if (tail.names().get(0).shape() == NameText.Shape.ABSENT) {
            notices.add("W-NO-NAMES", end, "there are no names, so candidates are named by number");
        }
        if (tail.texts().isEmpty()) {
            notices.add("W-NO-TITLE", end, "there is no title");
        }
        if (!tail.trailing().isEmpty()) {
            notices.add("W-TRAILING", tail.trailing().get(0).place(), "text behind the title has no known meaning");
        }
    }

    private void addTextNotices(String text, Place place) {
        if (text.indexOf('\uFFFD') >= 0) {
            notices.add("W-REPLACEMENT", place, "\"" + text + "\" has U+FFFD where a character was lost");
        }
        if (MISREAD.matcher(text).find()) {
            notices.add("W-MISREAD", place, "\"" + text + "\" looks like UTF-8 once read as another character set");
        }
    }
}
