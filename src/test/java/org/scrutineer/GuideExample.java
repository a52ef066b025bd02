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
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * The first example of a guide, as it stands in the Javadoc of a room.
 *
 * @param room the name of the room, such as {@code ballot.raw}
 * @param imports the packages whose types it names
 */
record GuideExample(String room, List<String> imports) {

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\}</pre>", Pattern.DOTALL);

    /**
     * Compiles and runs the example.
     *
     * @param folder an empty folder
     * @return what it prints
     */
    String run(Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("Example.java"), """
                %s
                public class Example {
                    public static void main(String[] args) throws Exception {
                %s
                    }
                }
                """.formatted(
                imports.stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining()), text()));
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

    private String text() throws IOException {
        Path guide = Path.of("src/main/java/org/scrutineer", room.replace('.', '/'), "package-info.java");
        return EXAMPLE.matcher(Files.readString(guide))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replaceAll("(?m)^ \\* ?", "");
    }
}
