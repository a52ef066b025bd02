package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.PageText;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.rules.RuleBook;

/** A result page where a record is asked for. */
class PageCommandTest {

    private static final String BALLOTS = "src/test/resources/counts/scotland/glasgow_2007_linn/ballots.blt";

    @TempDir
    private Path folder;

    private Path page;
    private Path record;

    @BeforeEach
    void count() throws IOException {
        page = folder.resolve("linn.html");
        record = folder.resolve("linn.json");
        Ran counted = Ran.of("count --rules scottish-local --format html --output " + page + " " + BALLOTS);
        Ran recorded = Ran.of("count --rules scottish-local --format json " + BALLOTS);
        assertThat(counted.status()).isZero();
        Files.writeString(record, recorded.out());
    }

    @Test
    void isTheSameFromThePapersAndFromTheRecord() throws IOException {
        Ran shown = Ran.of("sheet --format html " + record);

        assertThat(shown.out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">")
                .isEqualTo(Files.readString(page));
    }

    @ParameterizedTest
    @CsvSource({"sheet", "explain"})
    void isReadAsTheRecordThatItCarries(String command) {
        Ran ofPage = Ran.of(command + " " + page);

        assertThat(ofPage.status()).isZero();
        assertThat(ofPage.out())
                .isNotEmpty()
                .isEqualTo(Ran.of(command + " " + record).out());
    }

    @Test
    void isVerified() {
        Ran verified = Ran.of("verify " + page + " " + BALLOTS);

        assertThat(verified.out()).isEqualTo("every number and every decision is right\n");
        assertThat(verified.status()).isZero();
        assertThat(verified.err()).isEmpty();
    }

    @Test
    void isNotTakenAtItsWordWhereItShowsOtherThanItsRecord() throws IOException {
        String shown = Files.readString(page);
        assertThat(shown).contains("<h1><bdi>Linn</bdi></h1>");
        Files.writeString(page, shown.replace("<h1><bdi>Linn</bdi></h1>", "<h1><bdi>Cathcart</bdi></h1>"));

        Ran verified = Ran.of("verify " + page + " " + BALLOTS);

        assertThat(verified.err()).contains("what it shows is not checked");
    }

    @ParameterizedTest
    @CsvSource({"compare", "slates"})
    void showsTheSamePapersByTwoRuleBooks(String command) {
        Ran compared = Ran.of(command + " --rules scottish-local --rules block-vote --format html " + BALLOTS);

        PageText shown = PageText.of(compared.out());
        assertThat(shown.elected()).containsExactly(7, 3, 6, 2);
        assertThat(shown.section("compared"))
                .contains(
                        "Elected by scottish-local alone: Margot Clark (LD).",
                        "Elected by block-vote alone: Alan Stewart (Lab).");
    }

    @Test
    void listsTheRuleBooks() {
        PageText catalogue = PageText.of(Ran.of("rules --format html").out());

        assertThat(catalogue.values("data-book"))
                .isEqualTo(RuleBooks.all().stream().map(RuleBook::id).toList());
        assertThat(catalogue.section("malta"))
                .contains("Malta, House of Representatives", "provisional", "General Elections Act (Cap. 354)");
    }
}
