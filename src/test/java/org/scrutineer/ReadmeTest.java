package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.rules.RuleBook;

/** Compiles and runs the examples of the README, as they stand there, and holds its table of rule books. */
class ReadmeTest {

    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Predicate<String> IMPORT = line -> line.startsWith("import ");

    @TempDir
    private Path folder;

    @Test
    void theExampleWithAFileCountsIt() throws Exception {
        Path file = folder.resolve("nec.blt");
        Files.writeString(file, "3 2\n4 1 2 0\n2 3 0\n0\n\"Ash\"\n\"Birch\"\n\"Cedar\"\n\"Branch committee\"\n");

        String printed = run(example(0).replace("\"nec.blt\"", "\"" + file + "\""));

        assertThat(printed).startsWith("Ash, stage 1\nCedar, stage 1\n").contains("Branch committee", "Quota");
    }

    /** Of 6 papers for one place Ash has 4, and the quota is 4. */
    @Test
    void theRulesOfASocietyCountAndAreChecked() throws Exception {
        String words = Stream.of(
                                "Sentence",
                                "paper.PaperRules",
                                "quota.Quotas",
                                "election.ElectionTests",
                                "ending.Endings",
                                "surplus.Surpluses",
                                "surplus.TransferValues",
                                "exclusion.Exclusions",
                                "tie.Ties")
                        .map(name -> "import static org.scrutineer.rules." + name + ".*;\n")
                        .collect(Collectors.joining())
                + "import org.scrutineer.rules.RuleBook;\n";
        String counted = """
                var election = org.scrutineer.ballot.Election.builder("Committee", 1)
                        .candidates("Ash", "Birch").papers(4, "Ash").papers(2, "Birch").build();
                var count = org.scrutineer.Stv.count(election, ours);
                System.out.println(count.elected().get(0).candidate().name());
                System.out.println(org.scrutineer.audit.Audit.check(count, election, ours.description()).isGood());
                """;

        assertThat(run(words + example(1) + counted)).isEqualTo("Ash\ntrue\n");
    }

    static Stream<RuleBook> ruleBooks() {
        return RuleBooks.all().stream();
    }

    @ParameterizedTest
    @MethodSource("ruleBooks")
    void aRuleBookIsProvisionalHereAndInItsRecordsOrInNeither(RuleBook book) throws IOException {
        String row = Files.readString(Path.of("README.md"))
                .lines()
                .filter(line -> line.startsWith("| `") && line.contains("`" + book.id() + "`"))
                .findFirst()
                .orElse("no row of " + book.id());

        assertThat(row).startsWith("| `");
        assertThat(book.description().provisional().isPresent()).isEqualTo(row.contains("| provisional"));
    }

    private static String example(int before) throws IOException {
        return JAVA_BLOCK
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .skip(before)
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static String lines(String example, Predicate<String> which) {
        return example.lines().filter(which).collect(Collectors.joining("\n", "", "\n"));
    }

    private String run(String example) throws Exception {
        Path source = folder.resolve("Example.java");
        Files.writeString(
                source,
                lines(example, IMPORT)
                        + "public class Example { public static void main(String[] args) throws Exception {\n"
                        + lines(example, IMPORT.negate()) + "} }");
        String classPath = Path.of(Stv.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-cp", classPath, "-d", folder.toString(), source.toString());
        assertThat(status).isZero();

        PrintStream before = System.out;
        var printed = new ByteArrayOutputStream();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, Stv.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
