package org.scrutineer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What the archive with the launcher holds, unpacked in a folder, and the environment that its script is run in: a Java
 * that writes down how it was started, and a home of its own.
 *
 * @param folder where it is
 * @param environment all variables of the environment
 */
record Installation(Path folder, Map<String, String> environment) {

    private static final Path SCRIPT = Path.of("src/dist/bin/scrutineer");

    /** Writes its words down, one a line, makes an archive unless it is not to, and ends with what it is told to. */
    private static final String JAVA = """
            #!/bin/sh
            for word; do
                printf '%s\\n' "$word" >>"$CALLS"
                case $word in
                    -XX:ArchiveClassesAtExit=*) rehearsal=yes; archive=${word#*=} ;;
                    -XX:SharedArchiveFile=*) shared=${word#*=} ;;
                esac
            done
            printf '.\\n' >>"$CALLS"
            [ "$1" != -version ] || { echo 'openjdk version "21.0.3" 2024-04-16' >&2; exit; }
            if [ -n "${rehearsal-}" ]; then
                echo rehearsing
                [ -z "${ARCHIVE=archive}" ] || echo "$ARCHIVE" >"$archive"
                exit 1
            fi
            [ -z "${shared-}" ] || grep -q archive "$shared" || exit 134
            [ -z "${WAIT-}" ] || [ "$word" = help ] || { trap 'echo stopped; exit 143' TERM; echo started; while :; do sleep 0.05; done; }
            cat
            echo result
            echo message >&2
            exit "${STATUS-0}"
            """;

    /** One start of the script. */
    record Start(int status, String out, String err) {}

    /**
     * Unpacks the launcher beside a jar that is none.
     *
     * @param root the folder for it and its environment
     * @param name the name of the folder that it is unpacked in
     */
    static Installation in(Path root, String name) throws IOException {
        Path folder = Files.createDirectories(root.resolve(name));
        Files.createDirectories(folder.resolve("bin"));
        Files.createDirectories(folder.resolve("lib"));
        Files.copy(SCRIPT, script(folder));
        assertThat(script(folder).toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("lib/scrutineer.jar"), "jar");
        Map<String, String> environment = new TreeMap<>(Map.of(
                "PATH",
                System.getenv("PATH"),
                "HOME",
                Files.createDirectories(root.resolve("home")).toString(),
                "CALLS",
                root.resolve("calls").toString()));
        Installation installation = new Installation(folder, environment);
        return installation.with(
                "JAVA_HOME", jdk(root.resolve("jdk"), "17.0.15").toString());
    }

    /** Makes a Java that writes down how it was started. */
    static Path jdk(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Path java = Files.writeString(home.resolve("bin/java"), JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Anybody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static Path script(Path folder) {
        return folder.resolve("bin/scrutineer");
    }

    Installation with(String variable, String value) {
        Map<String, String> changed = new TreeMap<>(environment);
        changed.put(variable, value);
        return new Installation(folder, changed);
    }

    Installation without(String variable) {
        Map<String, String> changed = new TreeMap<>(environment);
        changed.remove(variable);
        return new Installation(folder, changed);
    }

    /** The same, after its folder was moved. */
    Installation movedTo(Path target) throws IOException {
        Files.move(folder, target);
        return new Installation(target, environment);
    }

    Path script() {
        return script(folder);
    }

    Path jar() {
        return folder.resolve("lib/scrutineer.jar");
    }

    /** The files in the folder for archives of the installation. */
    List<Path> archives() {
        return files(folder.resolve("cache"));
    }

    /** The files in the folder for archives of the user. */
    List<Path> archivesOfTheUser() {
        return files(Path.of(environment.get("HOME")).resolve(".cache/scrutineer"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the script and waits for its end. */
    Start start(String... words) throws IOException, InterruptedException {
        return startAs(script().toString(), words);
    }

    /** Starts the script by another name and waits for its end. */
    Start startAs(String name, String... words) throws IOException, InterruptedException {
        Path in = Files.writeString(Files.createTempFile(folder, "in", ""), "input\n");
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = builder(name, words)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        Start start = new Start(process.exitValue(), Files.readString(out), Files.readString(err));
        for (Path file : List.of(in, out, err)) {
            Files.delete(file);
        }
        return start;
    }

    /** What starts the script, in the folder above its own. */
    ProcessBuilder builder(String name, String... words) {
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(Arrays.asList(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Objects.requireNonNull(folder.getParent()).toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    /** How the Java was started, each time, since this was asked last. */
    List<List<String>> calls() throws IOException {
        File calls = new File(Objects.requireNonNull(environment.get("CALLS")));
        String text = Files.readString(calls.toPath(), UTF_8);
        assertThat(calls.delete()).isTrue();
        return Stream.of(text.split("(?m)^\\.\n"))
                .map(call -> call.lines().toList())
                .toList();
    }
}
