package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.Sample;

/** No more candidates than places: counted by every way in which that is stated, and said. */
class PlacesTest {

    private static final String BALLOTS = "7 1 2 0\n4 2 0\n0\n\"Ash\"\n\"Beech\"\n\"Committee of five\"\n";
    private static final String THREE_MORE =
            "W-PLACES: seats are 5, more than the 2 candidates not withdrawn, so that places stay unfilled: 3\n";

    private static Ran count(String command, String header) {
        return Ran.reading(
                new ByteArrayInputStream((header + "\n" + BALLOTS).getBytes(StandardCharsets.UTF_8)), command + " -");
    }

    static Stream<String> booksOfSeveralSeats() {
        return RuleBooks.all().stream()
                .filter(book -> book.description().seats().isEmpty())
                .map(RuleBook::id);
    }

    @ParameterizedTest
    @MethodSource("booksOfSeveralSeats")
    void leaveUnfilledWhatNobodyStandsFor(String book) {
        String rules =
                "--rules " + book + (RuleBooks.of(book).with(Sample.FIRST).isPresent() ? " --set sample=first" : "");
        Ran byFile = count("count --order file " + rules, "2 5");
        Ran byOption = count("count --order file --seats 5 " + rules, "2 1");

        assertThat(byFile.status()).isZero();
        assertThat(byFile.err()).isEqualTo("-:1:3: " + THREE_MORE);
        assertThat(byFile.out())
                .contains("Ash - stage", "Beech - stage", "Places left unfilled: 3")
                .contains("no candidate is left for the places unfilled");
        assertThat(byOption.err()).isEqualTo("-: " + THREE_MORE);
        assertThat(figures(byOption)).isEqualTo(figures(byFile));
    }

    /** The sheet without what it says of the file. */
    private static String figures(Ran ran) {
        return ran.out()
                .lines()
                .takeWhile(line -> !line.startsWith("Ballot file"))
                .toList()
                .toString();
    }

    @Test
    void areMendedByTheNumberStated() {
        Ran ran = count("count --rules ers97 --seats 1", "2 5");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("1. Ash - stage 1").doesNotContain("unfilled");
    }

    @Test
    void areTooManyOnceCandidatesAreNamedAsWithdrawn() {
        Ran ran = count("count --rules ers97 --withdraw 2", "2 2");

        assertThat(ran.status()).isZero();
        assertThat(ran.err())
                .isEqualTo("-:1:3: W-PLACES: seats are 2, more than the 1 candidates not withdrawn, so that places stay"
                        + " unfilled: 1\n");
        assertThat(ran.out()).contains("Places left unfilled: 1");
    }

    @ParameterizedTest
    @CsvSource({
        "ties --rules ers97",
        "compare --rules ers97 --rules meek-nz",
        "reduce --rules ers97",
        "slates --rules ers97"
    })
    void areNoHindranceToOtherCommands(String command) {
        Ran ran = count(command, "2 5");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.err()).contains(THREE_MORE);
    }

    @Test
    void leaveNobodyToTakeAPlaceThatFallsVacant() {
        Ran ran = count("vacancy --rules ers97 --leaving 1", "2 5");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .endsWith("a candidate must be left for the place of \"Ash\", but all others are members or"
                        + " withdrawn\n");
    }
}
