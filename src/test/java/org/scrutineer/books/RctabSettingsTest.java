package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scrutineer.page.BookCatalogue;

/** The catalogue names every setting of RCTab that is covered: the options of the rule book, and those that are not. */
class RctabSettingsTest {

    /** Settings of the program that are no options of the rule book, and where they are to be found. */
    private static final Map<String, String> ELSEWHERE = new TreeMap<>(Map.of(
            "numberOfWinners", "the seats",
            "randomSeed", "the seed of --lots",
            "multiPassIrv", "SuccessivePlaces",
            "treatBlankAsUndeclaredWriteIn", "a setting of readers",
            "minimumVoteThreshold", "without effect in RCTab 2.0.1"));

    private static String line() throws IOException {
        try (InputStream in = Objects.requireNonNull(BookCatalogue.class.getResourceAsStream("catalogue.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("irv-us\t"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void areNamedInTheCatalogue() throws IOException {
        String line = line();

        assertThat(IrvUs.options())
                .hasSize(15)
                .allSatisfy(option -> assertThat(line).contains(option.name()));
        ELSEWHERE.forEach((setting, where) -> assertThat(line).contains(setting).contains(where));
    }
}
