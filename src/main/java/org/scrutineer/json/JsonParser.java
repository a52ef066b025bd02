package org.scrutineer.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.ballot.Printable;

/**
 * Reads the JSON that a count record may hold: no fraction, truth value or null, and no member twice. Not safe for
 * several threads at once.
 */
final class JsonParser {

    private static final int MAX_DEPTH = 32;
    private static final String VALUE = "an object, a list, a text or a whole number";
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,15}");
    private static final Pattern WORD = Pattern.compile("[-+.\\w]{1,40}|.", Pattern.DOTALL);
    private static final long LIMIT = 1L << 53;

    private final String text;
    private int at;

    private JsonParser(String text) {
        this.text = text;
    }

    /**
     * Reads a text that is one value.
     *
     * @param text the text
     * @return the value
     * @throws RecordFormatException if it is not
     */
    static Json parse(String text) {
        JsonParser parser = new JsonParser(text);
        Json value = parser.value(JsonPath.ROOT, 0);
        parser.skipBlanks();
        if (parser.at < text.length()) {
            throw parser.wrong(JsonPath.ROOT, "nothing more");
        }
        return value;
    }

    private Json value(JsonPath path, int depth) {
        skipBlanks();
        if (depth > MAX_DEPTH) {
            throw wrong(path, "no more than " + MAX_DEPTH + " values one inside the other");
        }
        return switch (next()) {
            case '{' -> object(path, depth);
            case '[' -> list(path, depth);
            case '"' -> Json.text(string(path));
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> whole(path);
            default -> throw wrong(path, VALUE);
        };
    }

    private Json object(JsonPath path, int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        at++;
        skipBlanks();
        boolean more = next() != '}';
        while (more) {
            skipBlanks();
            if (next() != '"') {
                throw wrong(path, "the name of a member");
            }
            String name = string(path);
            JsonPath member = path.member(name);
            if (members.containsKey(name)) {
                throw wrong(member, "a member that comes once", "a second one");
            }
            skipBlanks();
            take(member, ':');
            members.put(name, value(member, depth + 1));
            skipBlanks();
            more = next() == ',';
            at += more ? 1 : 0;
        }
        take(path, '}');
        return new Json.Members(members);
    }

    private Json list(JsonPath path, int depth) {
        List<Json> items = new ArrayList<>();
        at++;
        skipBlanks();
        boolean more = next() != ']';
        while (more) {
            items.add(value(path.item(items.size()), depth + 1));
            skipBlanks();
            more = next() == ',';
            at += more ? 1 : 0;
        }
        take(path, ']');
        return new Json.Items(items);
    }

    private Json whole(JsonPath path) {
        Matcher word = WORD.matcher(text).region(at, text.length());
        boolean canonical = word.lookingAt() && WHOLE.matcher(word.group()).matches();
        if (!canonical || Math.abs(Long.parseLong(word.group())) >= LIMIT) {
            throw wrong(path, "a whole number nearer to zero than 2^53, without needless digits");
        }
        at = word.end();
        return Json.whole(Long.parseLong(word.group()));
    }

    private String string(JsonPath path) {
        StringBuilder string = new StringBuilder();
        at++;
        while (next() != '"') {
            char unit = next();
            if (unit < ' ') {
                throw wrong(path, "a text in quotes");
            }
            at++;
            string.append(unit == '\\' ? escaped(path) : unit);
        }
        at++;
        for (int i = 0; i < string.length(); i += Character.charCount(string.codePointAt(i))) {
            if (Character.getType(string.codePointAt(i)) == Character.SURROGATE) {
                throw wrong(path, "a text without lone surrogates", "U+" + Integer.toHexString(string.codePointAt(i)));
            }
        }
        return string.toString();
    }

    private char escaped(JsonPath path) {
        char letter = next();
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal(path);
            default -> {
                at--;
                throw wrong(path, "an escape that JSON has");
            }
        };
    }

    private char hexadecimal(JsonPath path) {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0 || next() > 'f') {
                throw wrong(path, "four hexadecimal digits");
            }
            unit = unit * 16 + digit;
            at++;
        }
        return (char) unit;
    }

    /** The next character, or a character that may stand nowhere if there is none. */
    private char next() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void take(JsonPath path, char expected) {
        if (next() != expected) {
            throw wrong(path, "\"" + expected + "\"");
        }
        at++;
    }

    private void skipBlanks() {
        while (next() == ' ' || next() == '\n' || next() == '\r' || next() == '\t') {
            at++;
        }
    }

    private RecordFormatException wrong(JsonPath path, String expected) {
        Matcher word = WORD.matcher(text).region(at, text.length());
        return wrong(path, expected, word.lookingAt() ? "\"" + Printable.line(word.group()) + "\"" : "the end");
    }

    private RecordFormatException wrong(JsonPath path, String expected, String found) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(unit -> unit == '\n').count() + 1;
        int column = at - before.lastIndexOf('\n');
        return new RecordFormatException(path.text(), expected, found + " at line " + line + ", column " + column);
    }
}
