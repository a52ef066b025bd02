package org.scrutineer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.format.BltReader;
import org.scrutineer.lot.StvLot;

/**
 * Pages as Chromium shows them at the widths of a phone, a tablet and a desk, light and dark: nothing beyond the edge,
 * contrast of text, height of targets, no request. Skipped where no Chromium is found.
 */
class PagesInABrowserTest {

    private static final String LINN = "src/test/resources/counts/scotland/glasgow_2007_linn/ballots.blt";

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Browser.program();
        assumeTrue(program.isPresent(), "no Chromium is found, so pages are not shown in one");
        browser = Browser.start(program.get(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    private static Election hostile() {
        return Election.builder("</title><script>document.title='x'</script>\u202e", 2)
                .candidates(
                        "<img src=x onerror=alert(1)>",
                        "\u05d9\u05e9\u05e8\u05d0\u05dc \u05d9\u05e9\u05e8\u05d0\u05dc\u05d9",
                        "X".repeat(200),
                        "Ali\u202eecnirP")
                .papers(7, "X".repeat(200), "Ali\u202eecnirP")
                .papers(4, "<img src=x onerror=alert(1)>", "X".repeat(200))
                .papers(3, "\u05d9\u05e9\u05e8\u05d0\u05dc \u05d9\u05e9\u05e8\u05d0\u05dc\u05d9")
                .papers(2, "Ali\u202eecnirP", "<img src=x onerror=alert(1)>")
                .build();
    }

    private static Path page(String name, String ruleBook) throws IOException {
        Election election = name.equals("hostile") ? hostile() : BltReader.read(Path.of(LINN));
        Election ordered = election.withOrder(new StvLot("1", "").order(election.ballots()));
        Path file = folder.resolve(name + "-" + ruleBook + ".html");
        if (!Files.exists(file)) {
            Files.writeString(
                    file,
                    ResultPage.of(Stv.count(ordered, RuleBooks.byId(ruleBook))).toString());
        }
        return file;
    }

    @ParameterizedTest(name = "{0} by {1}, {2} wide, {3}")
    @CsvSource({
        "linn, scottish-local, 360, light",
        "linn, scottish-local, 800, dark",
        "linn, scottish-local, 1400, light",
        "linn, meek-prf, 360, dark",
        "linn, meek-prf, 1400, light",
        "linn, malta, 800, light",
        "linn, block-vote, 360, light",
        "hostile, ers97, 360, light",
        "hostile, ers97, 1400, dark",
    })
    void areShownWhole(String name, String ruleBook, int width, String scheme) throws Exception {
        browser.open(page(name, ruleBook), width, scheme);

        assertThat(browser.evaluate(Files.readString(Path.of("src/test/resources/page/measure.js"))))
                .isEmpty();
        assertThat(browser.evaluate("document.title")).endsWith(": result of the count");
        assertThat(browser.evaluate("String(document.querySelectorAll('img,script:not(#record)').length)"))
                .isEqualTo("0");
    }

    @ParameterizedTest(name = "entry {0}")
    @CsvSource({"0, stage-1", "8, stage-9"})
    void showTheStageThatIsChosen(int button, String stage) throws Exception {
        browser.open(page("linn", "scottish-local"), 1400, "light");

        browser.evaluate("document.getElementById('p" + button + "').click()");

        assertThat(browser.evaluate("[...document.querySelectorAll('article')].filter(card => card.offsetHeight > 0)"
                        + ".map(card => card.id).join()"))
                .isEqualTo(stage);
    }
}
