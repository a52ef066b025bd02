package org.scrutineer.nomination;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads nominees from comma-separated text: a first line {@code name,nominations}, then one line for each nominee. A
 * name with a comma or quotation mark stands in quotation marks, and those inside are doubled. UTF-8; blank lines are
 * skipped.
 */
public final class NominationReader {

    private static final String HEADING = "name,nominations";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private NominationReader() {}

    /**
     * Reads the bytes of a file.
     *
     * @param bytes the bytes
     * @return the nominees in the order of the file, possibly none
     * @throws NominationFormatException if the file is malformed: the line and what is wrong with it
     */
    public static List<Nominee> read(byte[] bytes) throws NominationFormatException {
        String[] lines = text(bytes).split("\r\n|\n|\r", -1);
        if (!lines[0].strip().equals(HEADING)) {
            throw new NominationFormatException(1, "must be \"" + HEADING + "\", but is \"" + lines[0] + "\"");
        }
        List<Nominee> nominees = new ArrayList<>();
        Map<String, Integer> firstLines = new HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                Nominee nominee = nominee(i + 1, lines[i]);
                Integer before = firstLines.putIfAbsent(nominee.name(), i + 1);
                if (before != null) {
                    throw new NominationFormatException(
                            i + 1, "\"" + nominee.name() + "\" stands on line " + before + " already");
                }
                nominees.add(nominee);
            }
        }
        return nominees;
    }

    private static String text(byte[] bytes) throws NominationFormatException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            NominationFormatException malformed = new NominationFormatException(1, "the file must be UTF-8");
            malformed.initCause(e);
            throw malformed;
        }
    }

    private static Nominee nominee(int number, String line) throws NominationFormatException {
        boolean isQuoted = line.startsWith("\"");
        int comma = isQuoted ? closingQuote(line) + 1 : line.indexOf(',');
        String name = comma < 0 ? "" : isQuoted ? line.substring(1, comma - 1) : line.substring(0, comma);
        boolean isWhole = comma >= 0
                && comma < line.length()
                && line.charAt(comma) == ','
                && line.indexOf(',', comma + 1) < 0
                && (isQuoted || name.indexOf('"') < 0);
        if (!isWhole) {
            throw new NominationFormatException(
                    number, "must be a name, a comma and a number of nominations, but is \"" + line + "\"");
        }
        name = name.replace("\"\"", "\"").strip();
        if (name.isEmpty()) {
            throw new NominationFormatException(number, "a nominee must have a name, but the line is \"" + line + "\"");
        }
        String nominations = line.substring(comma + 1).strip();
        if (!NUMBER.matcher(nominations).matches()) {
            throw new NominationFormatException(
                    number, "nominations of \"" + name + "\" must be a whole number, but are \"" + nominations + "\"");
        }
        return new Nominee(name, Integer.parseInt(nominations));
    }

    /** Where the quotation mark stands that ends a name; those inside are doubled. */
    private static int closingQuote(String line) {
        int at = 1;
        while (at < line.length() && (line.charAt(at) != '"' || line.startsWith("\"\"", at))) {
            at += line.charAt(at) == '"' ? 2 : 1;
        }
        return at;
    }
}
