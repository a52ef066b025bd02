package org.scrutineer.format.papers;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * What stands between cells: a character that is told, or the one that the first line has. Not safe for several
 * threads.
 */
final class Separator {

    private static final String KNOWN = ",;\t|";

    private byte chosen;

    private Separator(byte chosen) {
        this.chosen = chosen;
    }

    /**
     * Returns the separator that is told, or one to be found.
     *
     * @param settings what is told
     * @return the separator
     * @throws IllegalArgumentException if another character is told
     */
    static Separator of(ReaderSettings settings) {
        return settings.get(ReaderSetting.SEPARATOR).map(Separator::parse).orElseGet(() -> new Separator((byte) 0));
    }

    /**
     * Returns a separator.
     *
     * @param character the character
     * @return the separator
     */
    static Separator of(char character) {
        return new Separator((byte) character);
    }

    private static Separator parse(String text) {
        String character = text.equals("TAB") || text.equals("\\t") ? "\t" : text;
        if (character.length() != 1 || KNOWN.indexOf(character.charAt(0)) < 0) {
            throw new IllegalArgumentException(
                    ReaderSetting.SEPARATOR.key() + " must be , ; | or TAB, but was \"" + text + "\"");
        }
        return of(character.charAt(0));
    }

    /** The character, found in the current line if it is the first. */
    byte of(LineBytes lines) {
        if (chosen == 0) {
            chosen = find(lines);
        }
        return chosen;
    }

    private static byte find(LineBytes lines) {
        List<Character> found = new ArrayList<>();
        boolean quoted = false;
        for (int i = lines.from(); i < lines.to(); i++) {
            char c = (char) (lines.data()[i] & 0xFF);
            quoted ^= c == '"';
            if (!quoted && KNOWN.indexOf(c) >= 0 && !found.contains(c)) {
                found.add(c);
            }
        }
        if (found.size() > 1) {
            StringBuilder names = new StringBuilder();
            for (char c : found) {
                names.append(names.length() == 0 ? "" : " and ").append(c == '\t' ? "TAB" : String.valueOf(c));
            }
            throw new BallotFormatException(
                    lines.name(),
                    Spot.START,
                    "C13",
                    "the separator must be told, for the first line has " + names + " outside quotes");
        }
        return (byte) (found.isEmpty() ? ',' : found.get(0));
    }
}
