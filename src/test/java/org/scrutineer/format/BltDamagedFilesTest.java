package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A damaged file gives an election or a {@link BallotFormatException}, never another exception. */
class BltDamagedFilesTest {

    private static final String BYTES = "\0\u0001\t\n\r #\"'(),-./*09=A[]\u007F\u0080\u00A0\u00C2\u00FF";
    private static final int THIRD = BYTES.length() / 3;

    static List<byte[]> files() {
        return Stream.of(
                        "\uFEFF4 2 # n\r\n-2\n[nick a b c d]\n[tie 3 1 2 4]\n[droop x=1]\n(i) 3 4=1 0\n3 a b=c - 4 0\n"
                                + "4 1 3 2 0 /* x /* y\n */ */\n5 0\n1\u00A02 0\n1 2 0\n0\n\"Ad\u00E5m\" \"X\"\n"
                                + "\"Basil\" \"\"\n\"C \"\"Y\"\"\" \"\"\n\"D\" \"Z\"\n\"Title\"\n\"S\"\ntrailing",
                        "3 2 -3 [withdrawn 1] 4 1 2 0 2 3 0 0 \"A\" /* */ \"B\nb\" \"\"\"C\"\"\" \"T\"",
                        "2 1,\n3 1 0,\n4 2 1 0, \n0,\nAnn,SMITH\nBob # x\nWard 1, North,")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    static List<byte[]> publishedFiles() {
        return Stream.of(
                        "partly-doubled-eilean-siar-2022-ward4.blt",
                        "unquoted-aberdeenshire-2016-banff.blt",
                        "two-strings-aberdeenshire-2022-ward6.blt")
                .map(BltPublishedFilesTest::bytes)
                .toList();
    }

    @ParameterizedTest
    @MethodSource({"files", "publishedFiles"})
    void mayBeCutAnywhere(byte[] bytes) {
        Stream<String> outcomes =
                IntStream.range(0, bytes.length).mapToObj(length -> Blt.outcome(Arrays.copyOf(bytes, length)));

        assertThat(outcomes).hasSize(bytes.length).doesNotContain("");
    }

    /** A third of the wrong bytes at each place, and another third at the next. */
    @ParameterizedTest
    @MethodSource("files")
    void mayHaveAWrongByteAnywhere(byte[] bytes) {
        Stream<String> outcomes = IntStream.range(0, bytes.length)
                .boxed()
                .flatMap(at ->
                        wrongAt(bytes, at).skip(at % 3L * THIRD).limit(THIRD).map(Blt::outcome));

        assertThat(outcomes).hasSize(bytes.length * THIRD).doesNotContain("");
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("files")
    void mayHaveAnyWrongByteAnywhere(byte[] bytes) {
        Stream<String> outcomes = IntStream.range(0, bytes.length)
                .boxed()
                .flatMap(at -> wrongAt(bytes, at).map(Blt::outcome));

        assertThat(outcomes).hasSize(bytes.length * BYTES.length()).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource({"files", "publishedFiles"})
    void mayHaveTwoWrongBytes(byte[] bytes) {
        assertThat(twoWrong(bytes, 200).map(Blt::outcome)).hasSize(200).doesNotContain("");
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource({"files", "publishedFiles"})
    void mayHaveAnyTwoWrongBytes(byte[] bytes) {
        assertThat(twoWrong(bytes, 20_000).map(Blt::outcome)).hasSize(20_000).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("files")
    void mayComeByteByByte(byte[] bytes) {
        String whole = Blt.outcome(bytes);

        String slow = Blt.outcome(new SlowStream(bytes, 1));

        assertThat(slow).isEqualTo(whole);
    }

    /**
     * Two bytes at places drawn from a fixed seed; any bytes, and half of them in the last part of the file, with the
     * names.
     */
    private static Stream<byte[]> twoWrong(byte[] bytes, int number) {
        Random random = new Random(2026);
        return Stream.generate(() -> {
                    byte[] damaged = bytes.clone();
                    damaged[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                    damaged[bytes.length - 1 - random.nextInt(bytes.length / 3)] = (byte) random.nextInt(256);
                    return damaged;
                })
                .limit(number);
    }

    private static Stream<byte[]> wrongAt(byte[] bytes, int at) {
        return BYTES.chars().mapToObj(wrong -> {
            byte[] damaged = bytes.clone();
            damaged[at] = (byte) wrong;
            return damaged;
        });
    }
}
