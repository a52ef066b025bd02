package org.scrutineer.format.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/** Opens files as texts. */
final class TextFiles {

    private TextFiles() {}

    /**
     * Opens a text in UTF-8, or in the character set that is told.
     *
     * @param file the file
     * @param settings what is told
     * @return its lines
     * @throws IOException if it cannot be read
     */
    static LineBytes open(BallotSource file, ReaderSettings settings) throws IOException {
        if (!settings.has(ReaderSetting.CHARSET)) {
            return new LineBytes(file.name(), file.open());
        }
        Charset charset = charset(settings.get(ReaderSetting.CHARSET).orElse(""));
        try (InputStream input = file.open()) {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(input.readAllBytes()))
                    .toString();
            return new LineBytes(file.name(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (CharacterCodingException e) {
            throw new BallotFormatException(
                    file.name(), Spot.START, "R02", "the text must be in " + charset + ", but is not");
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    ReaderSetting.CHARSET.key() + " must be a known character set, but was \"" + name + "\"", e);
        }
    }
}
