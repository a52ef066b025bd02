package org.scrutineer.format.papers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/** A text in strict UTF-8 on its way to a parser. What is not UTF-8 is refused where it stands. */
final class Utf8Input extends FilterInputStream {

    private final String name;
    private final byte[] character = new byte[4];
    private int length;
    private int line = 1;
    private int column = 1;
    private boolean afterCr;

    /**
     * Opens a text.
     *
     * @param name the name of the file
     * @param input its bytes
     */
    Utf8Input(String name, InputStream input) {
        super(input);
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
        int some = super.read(target, from, most);
        if (some < 0 && length > 0) {
            throw refused();
        }
        for (int i = from; i < from + some; i++) {
            check(target[i]);
        }
        return some;
    }

    private void check(byte next) {
        character[length] = next;
        length++;
        int wanted = Utf8.wanted(character[0]);
        if (wanted == 0 || (length == wanted && Utf8.length(character, 0, length) == 0)) {
            throw refused();
        }
        if (length == wanted) {
            length = 0;
            pass(next);
        }
    }

    private void pass(byte last) {
        if (last == '\r' || (last == '\n' && !afterCr)) {
            line++;
            column = 1;
        } else if (last != '\n') {
            column++;
        }
        afterCr = last == '\r';
    }

    private BallotFormatException refused() {
        return new BallotFormatException(name, Spot.at(line, column), "R02", "the text must be in UTF-8, but is not");
    }
}
