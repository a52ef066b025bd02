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
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the example of the guide to raw papers, as it stands there. */
class RowsExampleTest {

    private static final Path GUIDE = Path.of("src/main/java/org/scrutineer/ballot/raw/package-info.java");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\}</pre>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    /** Ann has 2 of 3 papers, and the quota is 3 / 2 + 1 = 2; the second paper skips a rank, the third repeats. */
    @Test
    void theExampleCountsTheRowsOfAnApplication() throws Exception {
        assertThat(run(example())).isEqualTo("{GAP=1, REPEAT=1}\nann\n");
    }

    private static String example() throws IOException {
        return EXAMPLE.matcher(Files.readString(GUIDE))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replaceAll("(?m)^ \\* ?", "");
    }

    private static String imports() {
        return Stream.of(
                        "java.util",
                        "org.scrutineer",
                        "org.scrutineer.ballot.raw",
                        "org.scrutineer.ballot.validity",
                        "org.scrutineer.books",
                        "org.scrutineer.record")
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining());
    }

    private String run(String example) throws Exception {
        Path source = Files.writeString(folder.resolve("Example.java"), imports() + """
                public class Example {
                    public static void main(String[] args) {
                %s
                    }
                }
                """.formatted(example));
        String classes = Path.of(Stv.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-proc:none", "-cp", classes, "-d", folder.toString(), source.toString());
        assertThat(status).isZero();
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, Stv.class.getClassLoader());
                PrintStream instead = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(instead);
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
