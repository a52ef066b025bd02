package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name with a sign that turns the direction of text, and with a tab. */
class UnprintableNamesTest {

    private static final String FILE = "2 1\n3 1 2 0\n3 2 0\n0\n\"Ash\"\n\"\u202elive\tBirch\"\n\"\u202etitle\"\n";
    private static final String NAME = "\ufffdlive\ufffdBirch";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "count --rules ers97 --lots 2,1 | 0",
                "count --rules ers97 | 3",
                "ties --rules ers97 | 0",
                "compare --rules ers97 --rules sntv --lots 2,1 | 0",
                "slates --rules ers97 --lots 2,1 | 0",
                "vacancy --rules ers97 --lots 2,1 --leaving 2 | 0"
            })
    void areShownWithoutTheSigns(String command, int status) {
        Ran ran = Ran.reading(new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)), command + " -");

        assertThat(ran.status()).isEqualTo(status);
        assertThat(ran.out() + ran.err()).contains(NAME).doesNotContain("\u202e", "\t");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"explain, ''", "explain, ' 2'", "trace, ' --paper 2'"})
    void areShownWithoutTheSignsFromARecord(String command, String words) {
        Ran ran = Ran.reading(new ByteArrayInputStream(record()), command + " -" + words);

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains(NAME).doesNotContain("\u202e", "\t");
    }

    @Test
    void areShownWithoutTheSignsByVerify(@TempDir Path folder) throws Exception {
        Path other = Files.writeString(folder.resolve("other.blt"), FILE.replace("live", "evil"));

        Ran ran = Ran.reading(new ByteArrayInputStream(record()), "verify - " + other);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains(NAME).doesNotContain("\u202e", "\t");
    }

    private static byte[] record() {
        return Ran.reading(
                        new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)),
                        "count --rules ers97 --lots 2,1 --format json -")
                .out()
                .getBytes(StandardCharsets.UTF_8);
    }
}
