package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.rules.RuleBook;

class ProgramTest {

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @Test
    void listsTheRuleBooksWithTheirSource() {
        Ran ran = Ran.of("rules");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("""
            scottish-local
                Scottish local government
                Source: SSI 2011/399 Schedule 1, as amended by SSI 2021/437
                Inferred: 44: papers that mark no standing candidate are not valid
                Inferred: 50: three or more who are tied are narrowed step by step
                Inferred: 49(3): what rounding takes from a surplus is kept apart as loss by fraction
                Inferred: 52: three or more who are tied are narrowed step by step
                Fingerprint: version 1, sha256:2a67b3647bd53b8dcbcc3946c171e81e3ef8fe65193ba9d17f318d89b650be31
            """);
        assertThat(ran.out()).contains("""
            malta
                Malta, House of Representatives
                Source: General Elections Act (Cap. 354), Thirteenth Schedule
                Provisional: quota, election, fractions, papers last filed and last vacancies were not read; they are\
             those of the Irish Act of 1923
            """);
    }

    @Test
    void saysItsVersion() {
        Ran ran = Ran.of("--version");

        assertThat(ran).isEqualTo(new Ran(0, "scrutineer (not packaged)\n", ""));
    }

    static Stream<String> booksThatTakeTheFirstDrawn() {
        return RuleBooks.all().stream()
                .filter(book -> book.description().parameters().values().stream()
                        .anyMatch(word -> word.endsWith("predeterminedOrder")))
                .map(RuleBook::id);
    }

    @ParameterizedTest
    @MethodSource("booksThatTakeTheFirstDrawn")
    void saysForWhichRuleBooksTheFirstDrawnIsActedOn(String book) {
        String rules = Ran.of("rules").out();

        assertThat(rules.substring(rules.indexOf("\n" + book + "\n")))
                .matches("(?s)\\R[^\\n]+(\\R    (?!Fingerprint)[^\\n]*)*\\R    Lots: names as they are drawn\\R"
                        + "(    Option: [^\\n]*\\R)*    Fingerprint.*");
    }

    @Test
    void saysOfNoOtherRuleBookThatLotsAreNames() {
        assertThat(Ran.of("rules").out().split("Lots: names as they are drawn", -1))
                .hasSize(1 + (int) booksThatTakeTheFirstDrawn().count());
    }

    @ParameterizedTest
    @CsvSource({
        "--help, Usage: scrutineer [-hV] [--debug] [COMMAND]",
        "help, Usage: scrutineer [-hV] [--debug] [COMMAND]",
        "help sheet, Usage: scrutineer sheet [-h]",
        "help help, Usage: scrutineer help [-h]",
        "rules -h, Usage: scrutineer rules [-h]",
        "count --help, Usage: scrutineer count [-h]"
    })
    void explainsItself(String command, String start) {
        Ran ran = Ran.of(command);

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith(start);
    }

    @Test
    void explainsTheOrderOfLotsAndTheExitStatus() {
        Ran ran = Ran.of("count --help");

        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("the order in which names are drawn: the earliest of the tied is the one acted on")
                .contains("3 A tie needs a lot")
                .contains("Where several files fail differently, the last in this list applies.");
    }

    @Test
    void refusesARuleBookThatIsNotThereAndNamesTheOneThatMayBeMeant() {
        Ran ran = Ran.of("count --rules ers98 x");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("scrutineer: Invalid value for option '--rules': no rule book is called \"ers98\"; did you"
                        + " mean ers97\n");
    }

    @Test
    void listsTheRuleBooksWhereOneIsNotKnown() {
        Ran ran = Ran.of("count --rules coin-toss x");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith(
                        "scrutineer: Invalid value for option '--rules': no rule book is called \"coin-toss\"; there"
                                + " are ers97, ")
                .contains(", warren, ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "count|Missing required options and parameters: '--rules=ID', 'FILE'",
                "count --rules ers97|Missing required parameter: 'FILE'",
                "count --rules ers97 --seats 0 x|Invalid value for option '--seats': seats must be a whole number of at"
                        + " least 1, but was \"0\"",
                "count --rules ers97 --seats two x|Invalid value for option '--seats': seats must be a whole number of"
                        + " at least 1, but was \"two\"",
                "count --rules ers97 --lots 1,,2 x|Invalid value for option '--lots': a candidate number must be a"
                        + " whole number of at least 1, but was \"\"",
                "count --rules ers97 --lots fiel x|Invalid value for option '--lots': an order of lots must be"
                        + " candidate numbers joined by commas, or the word file, but was \"fiel\"",
                "count --rules ers97 --lots 1,2,1 x|Invalid value for option '--lots': candidate 1 comes twice in the"
                        + " order of lots",
                "count --rules ers97 --withdraw Ash x|Invalid value for option '--withdraw': a candidate number must"
                        + " be a whole number of at least 1, but was \"Ash\"",
                "count --rules ers97 --format xml x|Invalid value for option '--format': no format is called \"xml\";"
                        + " there are text, json, jsonl, html, markdown, csv-ers, csv-long, csv-transfers, csv-aec,"
                        + " csv-distribution and rctab",
                "count --rules ers97 --format json x y|--format json holds one result, but there are 2 files; --format"
                        + " jsonl holds several",
                "count --rules ers97 - -|standard input can be read once only, but - was given more than once",
                "count --rules ers97 --wihtdraw 2 x|no option of count is called \"--wihtdraw\"; did you mean"
                        + " --withdraw",
                "count --rules ers97 --seat=2 x|no option of count is called \"--seat\"; did you mean --seats, --set"
                        + " or --seed",
                "example --format=text x|no option of example is called \"--format\"; there are --debug and --help",
                "--verson|no option of scrutineer is called \"--verson\"; did you mean --version",
                "recount|no command is called \"recount\"; did you mean count",
                "help vertify|no command is called \"vertify\"; did you mean verify",
                "tally|no command is called \"tally\"; there are count, list, contests, compare, differ, slates, ties,"
                        + " simulate, margin, reduce, sheet, papers, bundle, explain, verify, verify-sheet, trace,"
                        + " vacancy, nominations, example, rules and help",
                "count --rules meek x|Invalid value for option '--rules': no rule book is called \"meek\"; did you mean"
                        + " meek-nz, meek-prf, meek-1987, meek-2006, meek-exact or meek-nz-calculator",
                "count --rules ERS97 x|Invalid value for option '--rules': no rule book is called \"ERS97\"; did you"
                        + " mean ers97",
                "count --rules ers97 --format JSON x|Invalid value for option '--format': no format is called \"JSON\";"
                        + " did you mean json or jsonl",
                "count --rules ers97 --seed s --draw sha256 x|Invalid value for option '--draw': no way of drawing lots"
                        + " is called \"sha256\"; did you mean sha256Counter or sha256CounterByTie",
            })
    void refusesACommandThatIsWrong(String command, String message) {
        Ran ran = Ran.of(command);

        assertThat(ran).isEqualTo(new Ran(2, "", "scrutineer: " + message + "\n"));
    }

    @Test
    void refusesToDoNothing() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Ran.run(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), err);

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("scrutineer: a command must be given: count, list, contests, compare, differ, slates, ties,"
                        + " simulate, margin, reduce, sheet, papers, bundle, explain, verify, verify-sheet, trace,"
                        + " vacancy, nominations, example, rules, help\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "count --rules ers97 src/test/resources/cli/branch.blt"})
    void saysThatStandardOutputFails(String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        int status = Ran.run(new ByteArrayInputStream(new byte[0]), full, err, command.split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("standard output: No space left on device\n");
    }

    static Stream<String> commands() {
        return Commands.all().stream().map(command -> command.spec().name());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandSaysWhatItDoesAndHowItEnds(String command) {
        Ran ran = Ran.of("help " + command);

        assertThat(ran).isEqualTo(Ran.of(command + " --help"));
        assertThat(ran.out().replaceAll("\\s+", " "))
                .startsWith("Usage: scrutineer " + command + " [-h] ")
                .contains(" [--debug] ")
                .contains(" -h, --help Show this help. ")
                .contains(" Exit status: 0 Done. 141 Whoever ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyParameterIsExplainedInASentence(String command) {
        var spec = Commands.all().stream()
                .map(Command::spec)
                .filter(one -> one.name().equals(command))
                .findFirst()
                .orElseThrow();

        assertThat(spec.usageMessage().description()).isNotEmpty().allMatch(line -> line.endsWith("."));
        assertThat(spec.args())
                .allMatch(arg -> String.join("", arg.description()).endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "help count",
                "rules",
                "count --rules ers97 src/test/resources/cli/branch.blt",
                "slates --rules ers97 src/test/resources/cli/branch.blt",
                "reduce --rules ers97 src/test/resources/cli/branch.blt"
            })
    void isSilentIfNobodyReadsOn(String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream left = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        int status = Ran.run(new ByteArrayInputStream(new byte[0]), left, err, command.split(" "));

        assertThat(status).isEqualTo(141);
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("pipe", "error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "count --help", "rules", "count --rules ers97 @names.blt", "count --format x"})
    void saysTheSameInEveryLocale(String command) {
        Locale.setDefault(Locale.ROOT);
        Ran expected = Ran.of(command);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        Ran arabic = Ran.of(command);
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        Ran turkish = Ran.of(command);

        assertThat(arabic).isEqualTo(expected);
        assertThat(turkish).isEqualTo(expected);
    }
}
