package org.scrutineer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.cli.Installation.Start;

/** The script of Unix, with a Java that writes down how it was started. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String C1 = "-XX:TieredStopAtLevel=1";
    private static final String SERIAL = "-XX:+UseSerialGC";
    private static final String START_OF_HEAP = "-Xms64m";
    private static final String GROWTH_OF_HEAP = "-XX:MinHeapFreeRatio=10";

    @TempDir
    private Path root;

    private Installation installation;

    @BeforeEach
    void unpack() throws IOException {
        root = root.toRealPath();
        installation = Installation.in(root, "scrutineer of ours");
    }

    private List<String> lastCall() throws IOException {
        List<List<String>> calls = installation.calls();
        return calls.get(calls.size() - 1);
    }

    private static String shared(Path archive) {
        return "-XX:SharedArchiveFile=" + archive;
    }

    @Nested
    class Words {

        @Test
        void reachTheProgramAsTheyAre() throws IOException, InterruptedException {
            installation.start("count", "a b.blt", "", "*", "$HOME", "a\\b", "-", "--", "\"q\"");

            assertThat(lastCall())
                    .endsWith(
                            "-jar",
                            installation.jar().toString(),
                            "count",
                            "a b.blt",
                            "",
                            "*",
                            "$HOME",
                            "a\\b",
                            "-",
                            "--",
                            "\"q\"");
        }

        @Test
        void mayBeNone() throws IOException, InterruptedException {
            assertThat(installation.start().status()).isZero();
            assertThat(lastCall()).endsWith("-jar", installation.jar().toString());
        }
    }

    @Nested
    class Streams {

        @ParameterizedTest
        @ValueSource(ints = {0, 3, 70, 141})
        void andTheStatusAreThoseOfJavaOnEveryStart(int status) throws IOException, InterruptedException {
            Installation ends = installation.with("STATUS", Integer.toString(status));

            Start first = ends.start("rules");
            Start second = ends.start("rules");

            assertThat(first).isEqualTo(new Start(status, "input\nresult\n", "message\n"));
            assertThat(second).isEqualTo(first);
        }

        @Test
        void signalsReachJavaItself() throws IOException, InterruptedException {
            Process process = installation
                    .with("WAIT", "yes")
                    .builder(installation.script().toString(), "rules")
                    .start();
            try (BufferedReader out = process.inputReader(UTF_8)) {
                assertThat(out.readLine()).isEqualTo("started");

                process.toHandle().destroy();

                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(out.readLine()).isEqualTo("stopped");
                assertThat(process.exitValue()).isEqualTo(143);
            }
        }
    }

    @Nested
    class Archive {

        @Test
        void isMadeOnTheFirstStartAndUsedFromThenOn() throws IOException, InterruptedException {
            installation.start("rules");
            List<List<String>> first = installation.calls();
            installation.start("rules");
            List<List<String>> second = installation.calls();

            Path archive = installation.archives().get(0);
            assertThat(installation.archives()).hasSize(1);
            assertThat(archive.getFileName().toString()).matches("17\\.0\\.15-\\d+-\\d+-3\\.jsa");
            assertThat(first).hasSize(3);
            assertThat(first.get(0))
                    .endsWith("-cp", installation.jar().toString(), "org.scrutineer.cli.Rehearsal")
                    .doesNotContain(shared(archive));
            assertThat(first.get(1)).endsWith("-jar", installation.jar().toString(), "help");
            assertThat(first.get(2))
                    .startsWith(SERIAL, START_OF_HEAP, GROWTH_OF_HEAP, C1, shared(archive), "-Xlog:disable", "-jar");
            assertThat(second).containsExactly(first.get(2));
            assertThat(installation.archivesOfTheUser()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "damaged"})
        void isNeitherNamedNorMadeAgainWhereJavaMakesNoGoodOne(String archive)
                throws IOException, InterruptedException {
            Installation without = installation.with("ARCHIVE", archive);
            without.start("rules");
            assertThat(installation.calls()).hasSize(3);

            without.start("rules");

            assertThat(installation.calls())
                    .containsExactly(List.of(
                            SERIAL,
                            START_OF_HEAP,
                            GROWTH_OF_HEAP,
                            C1,
                            "-Xlog:disable",
                            "-jar",
                            installation.jar().toString(),
                            "rules"));
            assertThat(installation.archives()).hasSize(1);
        }

        @Test
        void isOfOneBuildOfJava() throws IOException, InterruptedException {
            installation.start("rules");
            Path other = Installation.jdk(root.resolve("other"), "25.0.3");
            installation.with("JAVA_HOME", other.toString()).start("rules");
            installation.calls();

            installation.start("rules");
            String first = lastCall().get(4);
            installation.with("JAVA_HOME", other.toString()).start("rules");
            String second = lastCall().get(4);

            assertThat(first).contains("/cache/17.0.15-");
            assertThat(second).contains("/cache/25.0.3-");
        }

        @Test
        void isMadeAnewWhereJavaWasBuiltAnew() throws IOException, InterruptedException {
            installation.start("rules");
            Path release = root.resolve("jdk/release");
            Files.writeString(release, Files.readString(release) + "BUILD=\"2\"\n");

            installation.start("rules");

            assertThat(installation.calls()).hasSize(6);
            assertThat(installation.archives()).hasSize(2);
        }

        @Test
        void isMadeAnewWhereTheJarWasMoved() throws IOException, InterruptedException {
            installation.start("rules");
            installation = installation.movedTo(root.resolve("moved"));

            installation.start("rules");

            assertThat(installation.calls()).hasSize(6);
            assertThat(installation.archives()).hasSize(2);
        }

        @Test
        void isMadeAnewForAnotherJarOfTheSameSizeAndTime() throws IOException, InterruptedException {
            installation.start("rules");
            FileTime time = Files.getLastModifiedTime(installation.jar());
            Files.writeString(installation.jar(), "raj");
            Files.setLastModifiedTime(installation.jar(), time);

            installation.start("rules");

            assertThat(installation.calls()).hasSize(6);
            assertThat(installation.archives()).hasSize(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2001-01-01T00:00:00Z", "2101-01-01T00:00:00Z"})
        void isMadeAnewOnceWhereTheJarHasAnotherTime(Instant time) throws IOException, InterruptedException {
            installation.start("rules");
            Files.setLastModifiedTime(installation.jar(), FileTime.from(time));

            installation.start("rules");
            assertThat(installation.calls()).hasSize(6);
            installation.start("rules");

            assertThat(installation.calls()).hasSize(1);
            assertThat(installation.archives()).hasSize(1);
        }

        @Test
        void isTheUsersOwnWhereTheInstallationCannotBeWrittenTo() throws IOException, InterruptedException {
            Files.createFile(installation.folder().resolve("cache"));

            installation.start("rules");

            assertThat(installation.archivesOfTheUser()).hasSize(1);
            assertThat(lastCall())
                    .contains(shared(installation.archivesOfTheUser().get(0)));
        }

        @Test
        void isWhereTheUserKeepsSuchFiles() throws IOException, InterruptedException {
            Files.createFile(installation.folder().resolve("cache"));
            Path caches = Files.createDirectory(root.resolve("caches"));

            installation.with("XDG_CACHE_HOME", caches.toString()).start("rules");

            assertThat(caches.resolve("scrutineer")).isDirectoryContaining("glob:**.jsa");
            assertThat(installation.archivesOfTheUser()).isEmpty();
        }

        @Test
        void isNowhereWhereThereIsNoFolderForIt() throws IOException, InterruptedException {
            Files.createFile(installation.folder().resolve("cache"));
            Path shared = Files.createDirectory(root.resolve("shared"));

            Start start = installation
                    .without("HOME")
                    .with("TMPDIR", shared.toString())
                    .with("XDG_CACHE_HOME", "relative")
                    .start("rules");

            assertThat(start).isEqualTo(new Start(0, "input\nresult\n", "message\n"));
            assertThat(installation.calls())
                    .containsExactly(List.of(
                            SERIAL,
                            START_OF_HEAP,
                            GROWTH_OF_HEAP,
                            C1,
                            "-Xlog:disable",
                            "-jar",
                            installation.jar().toString(),
                            "rules"));
            assertThat(shared).isEmptyDirectory();
        }

        @Test
        void isOneWhereTwoStartFirst() throws IOException, InterruptedException {
            Process one = installation
                    .builder(installation.script().toString(), "rules")
                    .start();
            Process other = installation
                    .builder(installation.script().toString(), "rules")
                    .start();
            one.getOutputStream().close();
            other.getOutputStream().close();

            assertThat(one.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(one.exitValue()).isZero();
            assertThat(other.exitValue()).isZero();
            assertThat(installation.archives()).hasSize(1);
            assertThat(installation.archives().get(0)).hasContent("archive\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-Xshare:off", "-XX:SharedArchiveFile=a.jsa", "-XX:ArchiveClassesAtExit=a.jsa"})
        void isLeftToTheUserWhoSaysWhich(String option) throws IOException, InterruptedException {
            installation.with("SCRUTINEER_JAVA_OPTS", option).start("rules");

            assertThat(lastCall())
                    .containsExactly(
                            SERIAL,
                            START_OF_HEAP,
                            GROWTH_OF_HEAP,
                            C1,
                            "-Xlog:disable",
                            option,
                            "-jar",
                            installation.jar().toString(),
                            "rules");
            assertThat(installation.archives()).isEmpty();
        }
    }

    @Nested
    class Options {

        @Test
        void ofTheUserComeLastAndArePartedByBlanks() throws IOException, InterruptedException {
            installation.with("SCRUTINEER_JAVA_OPTS", " -Xmx1g  -Da=* ").start("rules");

            assertThat(lastCall())
                    .endsWith(
                            "-Xlog:disable",
                            "-Xmx1g",
                            "-Da=*",
                            "-jar",
                            installation.jar().toString(),
                            "rules");
        }

        @ParameterizedTest
        @ValueSource(strings = {"SCRUTINEER_JAVA_OPTS", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"})
        void ofTheUserForTheCollectorAndTheCompilerStandAlone(String variable)
                throws IOException, InterruptedException {
            installation
                    .with(variable, "-XX:+UseParallelGC -XX:TieredStopAtLevel=4")
                    .start("rules");

            assertThat(lastCall())
                    .doesNotContain(SERIAL, START_OF_HEAP, GROWTH_OF_HEAP, C1)
                    .contains("-Xlog:disable");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "-Xmx2g",
                    "-Xms1g",
                    "-XX:MaxHeapSize=1g",
                    "-XX:InitialHeapSize=1g",
                    "-XX:MaxHeapFreeRatio=20",
                    "-XX:MaxRAMPercentage=50"
                })
        void leaveTheHeapToTheUserWhoSetsIt(String option) throws IOException, InterruptedException {
            installation.with("SCRUTINEER_JAVA_OPTS", option).start("rules");

            assertThat(lastCall()).doesNotContain(START_OF_HEAP, GROWTH_OF_HEAP).contains(SERIAL, option);
        }
    }

    @Nested
    class Compiler {

        private Path file(String name, long bytes) throws IOException {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(bytes);
            }
            return file;
        }

        @ParameterizedTest(name = "{0} and {1} bytes: {2}")
        @CsvSource({"67108864, 0, true", "67108864, 1, false", "40000000, 40000000, false"})
        void isTheFastOneForAtMost64MegabytesTogether(long one, long other, boolean fast)
                throws IOException, InterruptedException {
            installation.start(
                    "count",
                    "--rules",
                    "ers97",
                    file("a b.blt", one).toString(),
                    file("c.blt", other).toString());

            assertThat(lastCall().contains(C1)).isEqualTo(fast);
        }

        @Test
        void isTheBetterOneForALargeContestInAFolder() throws IOException, InterruptedException {
            file("contest/a.blt", 70_000_000);
            installation.start("count", root.resolve("contest").toString());

            assertThat(lastCall()).doesNotContain(C1);
        }

        @Test
        void isTheBetterOneForALargeFileOnStandardInput() throws IOException, InterruptedException {
            ProcessBuilder builder = installation.builder(installation.script().toString(), "count", "-");
            Process process = builder.redirectInput(file("a.blt", 70_000_000).toFile())
                    .redirectOutput(Redirect.DISCARD)
                    .start();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(lastCall()).doesNotContain(C1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ties", "slates", "compare", "verify", "reduce"})
        void isTheBetterOneForWhatCountsManyTimes(String command) throws IOException, InterruptedException {
            installation.start(command, file("a.blt", 1).toString());

            assertThat(lastCall()).doesNotContain(C1).contains(SERIAL);
        }
    }

    @Nested
    class Java {

        private static final String PATH = "PATH";

        private Installation onThePath(Path java) throws IOException {
            Path bin = Files.createDirectory(root.resolve("path"));
            Files.createSymbolicLink(bin.resolve("java"), java);
            return installation.without("JAVA_HOME").with(PATH, bin + ":/usr/bin:/bin");
        }

        @Test
        void isThatOfThePathWithItsReleaseWhereNoHomeIsSet() throws IOException, InterruptedException {
            Start start = onThePath(root.resolve("jdk/bin/java")).start("rules");

            assertThat(start.out()).isEqualTo("input\nresult\n");
            assertThat(installation.archives().get(0).getFileName().toString()).startsWith("17.0.15-");
        }

        @Test
        void isAskedForItsVersionWhereThereIsNoRelease() throws IOException, InterruptedException {
            Files.delete(root.resolve("jdk/release"));

            Start start = installation.start("rules");

            assertThat(start).isEqualTo(new Start(0, "input\nresult\n", "message\n"));
            assertThat(installation.calls().get(0)).containsExactly("-version");
            assertThat(installation.archives().get(0).getFileName().toString()).startsWith("21.0.3-");
        }

        @Test
        void runsWithoutAnArchiveWhereItsVersionIsNotKnown() throws IOException, InterruptedException {
            Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=\"../x\"\n");

            installation.start("rules");

            assertThat(installation.calls()).hasSize(1);
            assertThat(installation.archives()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"11.0.2", "1.8.0_292", "16"})
        void mustBeOfVersion17(String version) throws IOException, InterruptedException {
            Path old = Installation.jdk(root.resolve("old"), version);

            Start start = installation.with("JAVA_HOME", old.toString()).start("rules");

            assertThat(start)
                    .isEqualTo(new Start(
                            2,
                            "",
                            "scrutineer: java must be of version 17 or later, but \"" + old + "/bin/java\" is "
                                    + version + "\n"));
        }

        @Test
        void mustBeWhereItsHomeIsSaidToBe() throws IOException, InterruptedException {
            Start start = installation.with("JAVA_HOME", "/no/where").start("rules");

            assertThat(start)
                    .isEqualTo(new Start(
                            2,
                            "",
                            "scrutineer: JAVA_HOME must be a folder with bin/java in it, but was \"/no/where\"\n"));
        }

        @Test
        void mustBeSomewhere() throws IOException, InterruptedException {
            Path empty = Files.createDirectory(root.resolve("empty"));

            Start start = installation
                    .without("JAVA_HOME")
                    .with(PATH, empty.toString())
                    .start("rules");

            assertThat(start)
                    .isEqualTo(new Start(
                            2, "", "scrutineer: there must be a java: JAVA_HOME is not set, and the path has none\n"));
        }
    }

    @Nested
    class Script {

        @Test
        void isFoundThroughLinks() throws IOException, InterruptedException {
            Path bin = Files.createDirectory(root.resolve("links"));
            Files.createSymbolicLink(bin.resolve("absolute"), installation.script());
            Files.createSymbolicLink(bin.resolve("relative"), Path.of("../scrutineer of ours/bin/scrutineer"));
            Files.createSymbolicLink(bin.resolve("again"), Path.of("relative"));

            for (String link : List.of("absolute", "relative", "again")) {
                installation.startAs(bin.resolve(link).toString(), "rules");
                assertThat(lastCall()).endsWith("-jar", installation.jar().toString(), "rules");
            }
        }

        @Test
        void isFoundFromWhereItStands() throws IOException, InterruptedException {
            installation.startAs("scrutineer of ours/bin/scrutineer", "rules");

            assertThat(lastCall()).endsWith("-jar", installation.jar().toString(), "rules");
        }

        @Test
        void needsItsJar() throws IOException, InterruptedException {
            Files.delete(installation.jar());

            Start start = installation.start("rules");

            assertThat(start)
                    .isEqualTo(
                            new Start(2, "", "scrutineer: \"" + installation.jar() + "\" must be there, but is not\n"));
        }
    }
}
