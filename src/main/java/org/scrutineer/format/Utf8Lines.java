package org.scrutineer.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a file in UTF-8. */
final class Utf8Lines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n|\n|\r";

    private Utf8Lines() {}

    /**
     * Reads bytes.
     *
     * @param bytes all bytes of a file
     * @param source the name of the file, for messages
     * @return the lines without their ends, at least one; without a byte order mark
     * @throws BallotFormatException if a byte is not UTF-8
     */
    static List<String> of(byte[] bytes, String source) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(input).toString();
            return List.of((text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).split(LINE_END, -1));
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
            String[] lines = before.split(LINE_END, -1);
            int column = lines[lines.length - 1].codePointCount(0, lines[lines.length - 1].length()) + 1;
            BallotFormatException error = new BallotFormatException(
                    source, lines.length, column, "E002", "bytes must be UTF-8, but one was not");
            error.initCause(e);
            throw error;
        }
    }
}
