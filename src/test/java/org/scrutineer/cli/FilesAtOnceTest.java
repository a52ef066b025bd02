package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesAtOnceTest {

    @TempDir
    private Path folder;

    private static CountedFile counted(String text) {
        return new CountedFile(ExitStatus.DONE, Optional.of(text), "");
    }

    private static List<String> all(FilesAtOnce files, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> files.next().text().orElseThrow())
                .toList();
    }

    private String file(String name, long bytes) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(bytes);
        }
        return file.toString();
    }

    @Test
    void comeInTheOrderGivenWhicheverEndsFirst() {
        CountDownLatch othersDone = new CountDownLatch(2);
        List<String> names = List.of("first", "second", "third");

        List<String> results;
        try (FilesAtOnce files = new FilesAtOnce(
                names,
                name -> {
                    if (name.equals("first")) {
                        return counted(waits(othersDone) ? "first, last to end" : "first");
                    }
                    othersDone.countDown();
                    return counted(name);
                },
                2)) {
            results = all(files, 3);
        }

        assertThat(results).containsExactly("first, last to end", "second", "third");
    }

    private static boolean waits(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void areCountedAloneIfLarge() throws IOException {
        List<String> names =
                List.of(file("1", 1), file("2", 64 << 20), file("large", (64 << 20) + 1), file("3", 1), file("4", 1));
        List<String> log = Collections.synchronizedList(new ArrayList<>());

        try (FilesAtOnce files = new FilesAtOnce(
                names,
                name -> {
                    String last = Path.of(name).getFileName().toString();
                    log.add("from " + last);
                    log.add("to " + last);
                    return counted(last);
                },
                2)) {
            assertThat(all(files, 5)).containsExactly("1", "2", "large", "3", "4");
        }

        assertThat(log).hasSize(10);
        assertThat(log.subList(0, 4)).containsExactlyInAnyOrder("from 1", "to 1", "from 2", "to 2");
        assertThat(log.subList(4, 6)).containsExactly("from large", "to large");
    }

    @Test
    void giveTheBytesAndMessagesOfOneAfterTheOther() {
        List<String> files = Stream.of("branch", "malformed", "notices", "tie", "names", "none", "equal-ranks")
                .map(name -> Ran.SAMPLES + name + ".blt")
                .toList();
        List<String> many =
                Collections.nCopies(20, files).stream().flatMap(List::stream).toList();
        String command = "count --rules scottish-local --format jsonl ";

        Ran ran = Ran.of(command + String.join(" ", many));

        List<Ran> single = files.stream().map(file -> Ran.of(command + file)).toList();
        assertThat(ran.out()).isEqualTo(repeated(single.stream().map(Ran::out).toList()));
        assertThat(ran.err()).isEqualTo(repeated(single.stream().map(Ran::err).toList()));
        assertThat(ran.status()).isEqualTo(2);
    }

    private static String repeated(List<String> texts) {
        return String.join("", texts).repeat(20);
    }

    @Test
    void mayBeStandardInputAmongOthers() {
        ByteArrayInputStream in =
                new ByteArrayInputStream("1 1\n1 1 0\n0\n\"Ash\"\n\"By hand\"\n".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int status = Ran.run(
                in,
                out,
                new ByteArrayOutputStream(),
                "count --rules ers97 @branch.blt - @names.blt"
                        .replace("@", Ran.SAMPLES)
                        .split(" "));

        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsSubsequence("Branch committee", "By hand", "Województwo");
    }
}
