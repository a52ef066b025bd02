package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.rules.RuleBook;

/** What a newcomer reads first is there, is short, and is true. */
class DocumentationTest {

    private static final Path MAIN = Path.of("src/main/java/org/scrutineer");
    private static final Pattern TYPE_DOCUMENTATION =
            Pattern.compile("^/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public ", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\}</pre>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    @TempDir
    private Path folder;

    @Test
    void theReadmeIsAPage() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md")).stream().filter(line -> !line.startsWith("| `")))
                .as("lines besides the rows of rule books and commands")
                .hasSizeBetween(50, 120);
    }

    @Test
    void itsLinksLeadSomewhere() throws IOException {
        List<Path> targets = LINK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(link -> Path.of(link.group(1)))
                .toList();

        assertThat(targets).hasSizeGreaterThan(8).allMatch(Files::exists);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stv", "ballot/Election", "record/CountRecord", "lot/Lots", "audit/Audit"})
    void theTypesThatACallerMeetsFirstHaveAnExampleThatCompiles(String type) throws IOException {
        MatchResult example = EXAMPLE.matcher(documentation(MAIN.resolve(type + ".java")))
                .results()
                .findFirst()
                .orElseThrow();
        Path source = Files.writeString(folder.resolve("Example.java"), imports() + """
                class Example {
                    static Election election;
                    static void example() throws Exception {
                %s
                    }
                }
                """.formatted(example.group(1)));

        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-cp",
                        classPath(),
                        "-d",
                        folder.toString(),
                        source.toString());

        assertThat(status).isZero();
    }

    static Stream<String> ruleBooks() {
        return RuleBooks.all().stream().map(RuleBook::id);
    }

    @ParameterizedTest
    @MethodSource("ruleBooks")
    void theClassOfARuleBookNamesItInItsFirstSentence(String id) throws IOException {
        try (Stream<Path> classes = Files.list(MAIN.resolve("books"))) {
            List<Path> naming = classes.filter(file -> !file.endsWith("package-info.java"))
                    .filter(file -> firstSentence(documentation(file)).contains("{@code " + id + "}"))
                    .toList();

            assertThat(naming).hasSize(1);
        }
    }

    /** Brings in everything that an example may name. */
    private static String imports() {
        Stream<String> rooms = Stream.of("audit", "ballot", "books", "format", "json", "lot", "record", "report");
        return Stream.concat(
                        Stream.of("java.nio.file", "java.util", "org.scrutineer"),
                        rooms.map(room -> "org.scrutineer." + room))
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining());
    }

    private static String firstSentence(String documentation) {
        return documentation.split("\\.(\\s|$)", 2)[0];
    }

    /** The documentation of the type of a file, without the stars; empty if the type is not public. */
    private static String documentation(Path file) {
        try {
            return TYPE_DOCUMENTATION
                    .matcher(Files.readString(file))
                    .results()
                    .findFirst()
                    .map(found -> found.group(1).replaceAll("(?m)^ \\* ?", ""))
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return Path.of(Stv.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }
}
