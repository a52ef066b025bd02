package org.scrutineer.format.papers;

import java.io.IOException;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;

/** Reads lists of candidate numbers; who they are, and whether they begin with 0 or 1, the caller tells. */
final class DemoChoice implements TextFormat.Reader {

    /** Makes the reader. */
    DemoChoice() {}

    @Override
    public void read(LineBytes lines, ReaderSettings settings, Collected collected) throws IOException {
        if (!collected.isTold()) {
            throw new IllegalArgumentException(
                    ReaderSetting.CANDIDATES.key() + " must be told, for the file does not name them");
        }
        int first = settings.number(ReaderSetting.FIRST_NUMBER, 1);
        int candidates = settings.list(ReaderSetting.CANDIDATES).size();
        MarkBuffer buffer = new MarkBuffer();
        while (lines.next()) {
            TextLine line = TextLine.of(lines);
            buffer.clear();
            int at = 0;
            if (line.text().isBlank()) {
                continue;
            }
            for (String text : line.text().split(",", -1)) {
                int number = WholeNumber.digits(text.strip()) ? WholeNumber.of(text) : -1;
                if (number < first || number >= first + candidates) {
                    throw line.error(
                            "C09",
                            line.skipBlanks(at),
                            "a candidate must be from " + first + " to " + (first + candidates - 1) + ", but was \""
                                    + text.strip() + "\"");
                }
                buffer.candidate(number - first + 1);
                at += text.length() + 1;
            }
            collected.papers(1, buffer, Label.NONE);
        }
    }
}
