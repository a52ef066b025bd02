package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.cli.Installation.Start;
import picocli.CommandLine;

/** The script of Unix, with the Java of the tests and a jar of the classes under test. */
@DisabledOnOs(OS.WINDOWS)
class LauncherOnJavaTest {

    private static final String[] COUNT = {
        "count",
        "--rules",
        "scottish-local",
        Path.of(Ran.SAMPLES, "branch.blt").toAbsolutePath().toString()
    };
    private static final String FROM_THE_ARCHIVE = "org.scrutineer.cli.CountCommand source: shared objects file (top)";

    @TempDir
    private Path root;

    private Installation installation;
    private Start expected;

    @BeforeEach
    void unpack() throws IOException, URISyntaxException {
        root = root.toRealPath();
        installation = unpacked("scrutineer");
        Ran ran = Ran.of("count --rules scottish-local @branch.blt");
        expected = new Start(ran.status(), ran.out(), ran.err());
    }

    private Installation unpacked(String name) throws IOException, URISyntaxException {
        Installation unpacked = Installation.in(root, name).with("JAVA_HOME", System.getProperty("java.home"));
        jar(unpacked.jar());
        return unpacked;
    }

    private static Path whereIs(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void jar(Path jar) throws IOException, URISyntaxException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        whereIs(CommandLine.class).toUri().toString());
        Path classes = whereIs(Main.class);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
    }

    private String classesOf(Installation of) throws IOException, InterruptedException {
        Path log = root.resolve("classes");
        of.with("SCRUTINEER_JAVA_OPTS", "-Xlog:class+load:file=" + log).start(COUNT);
        return Files.readString(log);
    }

    @Test
    void doesTheSameFromAnArchive() throws IOException, InterruptedException {
        Start first = installation.start(COUNT);
        Start second = installation.start(COUNT);

        assertThat(first).isEqualTo(expected);
        assertThat(second).isEqualTo(expected);
        assertThat(classesOf(installation).contains(FROM_THE_ARCHIVE)).isTrue();
    }

    @Test
    void doesSoAfterAMoveToo() throws IOException, InterruptedException {
        installation.start(COUNT);
        installation = installation.movedTo(root.resolve("moved"));

        assertThat(installation.start(COUNT)).isEqualTo(expected);
        assertThat(classesOf(installation).contains(FROM_THE_ARCHIVE)).isTrue();
    }

    /** Java 17 keeps no class of a jar whose path has a blank in it, but those of its own. */
    @Test
    void doesSoWhereItsPathHasABlankInIt() throws IOException, InterruptedException, URISyntaxException {
        Installation blank = unpacked("scrutineer of ours");

        assertThat(blank.start(COUNT)).isEqualTo(expected);
        assertThat(blank.start(COUNT)).isEqualTo(expected);
        assertThat(classesOf(blank).contains("source: shared objects file (top)"))
                .isTrue();
    }

    @Test
    void saysNothingOfAnArchiveThatIsOfAnotherJava() throws IOException, InterruptedException {
        installation.start(COUNT);
        Path archive = installation.archives().get(0);
        FileTime time = Files.getLastModifiedTime(archive);
        byte[] bytes = Files.readAllBytes(archive);
        Arrays.fill(bytes, 0, 64, (byte) 7);
        Files.delete(archive);
        Files.write(archive, bytes);
        Files.setLastModifiedTime(archive, time);

        assertThat(installation.start(COUNT)).isEqualTo(expected);
        assertThat(classesOf(installation).contains(FROM_THE_ARCHIVE)).isFalse();
    }

    @Test
    void endsAsTheProgramDoes() throws IOException, InterruptedException {
        Ran ran = Ran.of("count --rules nobodys @branch.blt");

        assertThat(installation.start("count", "--rules", "nobodys", COUNT[3])).isEqualTo(new Start(2, "", ran.err()));
    }
}
