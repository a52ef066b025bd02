package org.scrutineer.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.format.BltOptions.Layout;
import org.scrutineer.format.TailLine.Item;
import org.scrutineer.format.TailLine.Kind;

/** Takes the part of a BLT file behind its ballots apart into strings and other text, line by line. */
final class BltTail {

    private final BltBytes bytes;
    private final Layout layout;
    private final BltFields fields;
    private final Notices notices;
    private final NameComments names;
    private final List<TailLine> lines = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private Place lineStart = new Place(1, 1);
    private String text = "";
    private int at;
    /**
     * A place of this line and how many characters stand before it, so that those of a long line are not counted each
     * time.
     */
    private int placed;

    private int placedColumn;

    /**
     * Makes a reader of names.
     *
     * @param bytes the bytes of the file
     * @param layout the layout of the file, not {@code AUTO}
     * @param fields what ends a field of a line
     * @param notices where notices are added
     * @param names where comments are taken note of that are names
     */
    BltTail(BltBytes bytes, Layout layout, BltFields fields, Notices notices, NameComments names) {
        this.bytes = bytes;
        this.layout = layout;
        this.fields = fields;
        this.notices = notices;
        this.names = names;
    }

    /**
     * Reads up to the end of the file.
     *
     * @return the lines that hold something other than comments
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if a string or comment is not closed, or the bytes are not text
     */
    List<TailLine> read() throws IOException {
        while (!bytes.atEnd()) {
            nextLine();
            while (at < text.length()) {
                item();
            }
        }
        endLine();
        return lines;
    }

    private void nextLine() {
        endLine();
        lineStart = bytes.place(bytes.position());
        text = bytes.restOfLine();
        at = 0;
        placed = 0;
        placedColumn = 0;
        if (fields == BltFields.COMMA_AT_LINE_END) {
            takeOutCommas();
        }
    }

    private void endLine() {
        if (!items.isEmpty()) {
            lines.add(new TailLine(items));
            items.clear();
        }
    }

    /** Takes off the comma at the line end. Without one, a comma between two fields has split a name. */
    private void takeOutCommas() {
        String stripped = text.stripTrailing();
        int comma = stripped.indexOf(',');
        if (stripped.endsWith(",")) {
            text = stripped.substring(0, stripped.length() - 1);
        } else if (comma >= 0 && comma == stripped.lastIndexOf(',')) {
            String found = text;
            text = stripped.replace(',', ' ');
            notices.add("W-SPLIT-NAME", placeOf(comma), "\"" + found + "\" is read as \"" + text + "\"");
        }
    }

    private void item() throws IOException {
        char next = text.charAt(at);
        if (isBlank(next)) {
            at++;
        } else if (next == '#') {
            noteComment(text.substring(at));
            names.see(text.substring(at), placeOf(at));
            at = text.length();
        } else if (text.startsWith("/*", at)) {
            noteComment("/*");
            skipBlockComment();
        } else if (items.isEmpty() && typographic()) {
            at = text.length();
        } else if (next == '"'
                && (items.isEmpty() || items.get(items.size() - 1).kind() == Kind.QUOTED)) {
            string();
        } else {
            bareText();
        }
    }

    /** Takes the rest of the line apart if it is of strings in typographic quotes only. Returns whether it is. */
    private boolean typographic() {
        List<TypographicQuotes.Quoted> strings = TypographicQuotes.strings(text.substring(at));
        strings.forEach(string -> items.add(new Item(Kind.QUOTED, string.content(), placeOf(at + string.start()))));
        return !strings.isEmpty();
    }

    private void noteComment(String comment) {
        if (!items.isEmpty() && items.get(items.size() - 1).kind() == Kind.BARE) {
            notices.add("W-COMMENT", placeOf(at), "text behind a name is read as a comment: \"" + comment + "\"");
        }
    }

    private void skipBlockComment() throws IOException {
        Place opened = placeOf(at);
        int depth = 0;
        do {
            if (text.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (text.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else if (at < text.length()) {
                at++;
            } else if (bytes.atEnd()) {
                throw bytes.error("E010", opened, "a comment must be closed by */, but the file ends in it");
            } else {
                nextLine();
            }
        } while (depth > 0);
    }

    private void string() throws IOException {
        Place opened = placeOf(at);
        StringBuilder content = new StringBuilder();
        at++;
        while (at >= text.length() || text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            if (at < text.length()) {
                content.append(text.charAt(at));
                at += text.charAt(at) == '"' ? 2 : 1;
            } else if (layout == Layout.FREE && !bytes.atEnd()) {
                content.append('\n');
                nextLine();
            } else {
                throw bytes.error("E021", opened, "a string must be closed by \", but the line ended");
            }
        }
        at++;
        items.add(new Item(Kind.QUOTED, content.toString(), opened));
    }

    private void bareText() {
        int from = at;
        int end = at;
        while (at < text.length() && !(isBlank(text.charAt(at)) && startsCommentBehindBlank())) {
            at++;
            end = isBlank(text.charAt(at - 1)) ? end : at;
        }
        int last = items.size() - 1;
        String bare = text.substring(from, end);
        if (last >= 0 && items.get(last).kind() == Kind.BARE) {
            Item before = items.remove(last);
            items.add(new Item(Kind.BARE, before.text() + " " + bare, before.place()));
        } else {
            items.add(new Item(Kind.BARE, bare, placeOf(from)));
        }
    }

    private boolean startsCommentBehindBlank() {
        return text.startsWith("#", at + 1) || text.startsWith("/*", at + 1);
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\f';
    }

    private Place placeOf(int index) {
        if (index < placed) {
            placed = 0;
            placedColumn = 0;
        }
        placedColumn += text.codePointCount(placed, index);
        placed = index;
        return new Place(lineStart.line(), lineStart.column() + placedColumn);
    }
}
