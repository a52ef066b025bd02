package org.scrutineer.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NominationReaderTest {

    @Test
    void readsALineForEachNominee() throws NominationFormatException {
        byte[] bytes = bytes("\uFEFFname,nominations\r\nAda Alder, 5\r\n\r\n\"Birch, \"\"Bo\"\"\",12\n");

        assertThat(NominationReader.read(bytes))
                .containsExactly(new Nominee("Ada Alder", 5), new Nominee("Birch, \"Bo\"", 12));
    }

    @Test
    void readsANameOfManyQuotationMarks() throws NominationFormatException {
        String name = "\"".repeat(100_000);

        assertThat(NominationReader.read(bytes("name,nominations\n\"" + name.replace("\"", "\"\"") + "\",3")))
                .containsExactly(new Nominee(name, 3));
    }

    @Test
    void readsNobodyFromAHeadingAlone() throws NominationFormatException {
        assertThat(NominationReader.read(bytes("name,nominations"))).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "Ada,5|line 1: must be \"name,nominations\", but is \"Ada,5\"",
                "name,nominations;Ada|line 2: must be a name, a comma and a number of nominations, but is \"Ada\"",
                "name,nominations;Ada,5,6|line 2: must be a name, a comma and a number of nominations, but is"
                        + " \"Ada,5,6\"",
                "name,nominations;;,5|line 3: a nominee must have a name, but the line is \",5\"",
                "name,nominations;Ada,five|line 2: nominations of \"Ada\" must be a whole number, but are \"five\"",
                "name,nominations;Ada,-5|line 2: nominations of \"Ada\" must be a whole number, but are \"-5\"",
                "name,nominations;Ada,|line 2: nominations of \"Ada\" must be a whole number, but are \"\"",
                "name,nominations;Ada,5;Bo,6;Ada,5|line 4: \"Ada\" stands on line 2 already",
            })
    void saysWhatIsWrongWithWhichLine(String file, String message) {
        byte[] bytes = bytes(file.replace(';', '\n'));

        assertThatThrownBy(() -> NominationReader.read(bytes))
                .isInstanceOf(NominationFormatException.class)
                .hasMessage(message);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] bytes = {'n', (byte) 0xFF};

        assertThatThrownBy(() -> NominationReader.read(bytes))
                .isInstanceOf(NominationFormatException.class)
                .hasMessage("line 1: the file must be UTF-8");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
