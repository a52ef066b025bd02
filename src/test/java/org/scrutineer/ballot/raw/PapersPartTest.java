package org.scrutineer.ballot.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Preferences;

class PapersPartTest {

    private static final Label NORTH = new Label("North", "7");
    private static final ReadTally TALLY =
            new ReadTally("rows", 205, 201, 1, Map.of("blank", 3L), 0, Map.of("writeIns", 2L), Map.of("make", "é"));

    private static PapersPart empty() {
        return new PapersPart("c", 3, "rows");
    }

    private static PapersPart part() {
        return empty().add(300, Preferences.of(1, 2), Label.NONE)
                .add(4, Preferences.ofRanks(List.of(List.of(1, 2), List.of(), List.of(3))), Label.NONE)
                .add(1, Preferences.of(1), Label.NONE)
                .add(2, Preferences.NONE, NORTH)
                .add(TALLY);
    }

    private static final class Bytes {

        private final ByteArrayOutputStream output = new ByteArrayOutputStream();

        Bytes text(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            output.write(bytes.length);
            output.writeBytes(bytes);
            return this;
        }

        Bytes of(int... bytes) {
            Arrays.stream(bytes).forEach(output::write);
            return this;
        }

        /** The bytes, and behind them their SHA-256. */
        byte[] sealed() throws NoSuchAlgorithmException {
            byte[] bytes = output.toByteArray();
            output.writeBytes(MessageDigest.getInstance("SHA-256").digest(bytes));
            return output.toByteArray();
        }
    }

    private static Bytes tagged() {
        Bytes bytes = new Bytes();
        bytes.output.writeBytes("stvpapers".getBytes(StandardCharsets.US_ASCII));
        return bytes.of(1);
    }

    /** A part of three candidates without records, up to the number of its labels. */
    private static Bytes begun() {
        return tagged().text("c").of(3).text("rows").of(0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void isTheBytesThatItsDescriptionSays() throws NoSuchAlgorithmException {
        byte[] expected = tagged().text("c")
                .of(3)
                .text("rows")
                .of(0xCD, 1, 0xC9, 1, 1, 0)
                .of(1)
                .text("blank")
                .of(3)
                .of(1)
                .text("writeIns")
                .of(2)
                .of(1)
                .text("make")
                .text("é")
                .of(2)
                .text("")
                .text("")
                .of(3)
                .of(0, 1, 2, 1)
                .of(1, 1, 4, 0xAC, 2)
                .of(0, 4, 3, 4, 1, 6, 4)
                .text("North")
                .text("7")
                .of(1)
                .of(0, 0, 2)
                .sealed();

        assertThat(part().toBytes()).isEqualTo(expected);
    }

    @Test
    void isReadAsItWasWritten() {
        PapersPart read = PapersPart.fromBytes(part().toBytes());

        assertThat(read.contest()).isEqualTo("c");
        assertThat(read.candidates()).isEqualTo(3);
        assertThat(read.tally()).isEqualTo(TALLY);
        assertThat(read.byLabel()).isEqualTo(part().byLabel()).containsOnlyKeys(Label.NONE, NORTH);
        assertThat(read.ballots()).isEqualTo(part().ballots());
        assertThat(read.ballots().papers()).isEqualTo(307);
        assertThat(read.toBytes()).isEqualTo(part().toBytes());
        assertThat(read).hasToString("307 papers under 2 labels, of \"c\"");
    }

    @Test
    void isReadFromAStreamUpToItsEnd() throws IOException {
        byte[] bytes = part().toBytes();
        byte[] twice = Arrays.copyOf(bytes, 2 * bytes.length);
        System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
        ByteArrayInputStream input = new ByteArrayInputStream(twice);

        PapersPart both = PapersPart.readFrom(input).merge(PapersPart.readFrom(input));

        assertThat(input.available()).isZero();
        assertThat(both.ballots().papers()).isEqualTo(614);
        assertThat(both.tally().setAside()).isEqualTo(Map.of("blank", 6L));
    }

    @Test
    void holdsPapersBeyondAnIntAndManyCandidates() {
        PapersPart part = new PapersPart("", 32767, "papers")
                .add(1L << 40, Preferences.of(32767, 1), Label.NONE)
                .add(5, Preferences.of(32767), Label.NONE);

        assertThat(PapersPart.fromBytes(part.toBytes()).ballots()).isEqualTo(part.ballots());
    }

    private static Preferences preferences(Random random) {
        List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
        Collections.shuffle(numbers, random);
        List<List<Integer>> ranks = new ArrayList<>();
        int next = 0;
        while (next < random.nextInt(7)) {
            int size = Math.min(random.nextInt(3), 6 - next);
            ranks.add(numbers.subList(next, next + size));
            next += size;
        }
        return Preferences.ofRanks(ranks);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void mergesInAnyOrderToTheSameBytesAndDigest(long seed) {
        Random random = new Random(seed);
        BallotAccumulator all = new BallotAccumulator(6);
        List<byte[]> parts = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            PapersPart part = new PapersPart("c", 6, "papers");
            for (int paper = 0; paper < 300; paper++) {
                Preferences preferences = preferences(random);
                all.add(1, preferences);
                part.add(1, preferences, new Label("P" + random.nextInt(3), ""));
            }
            parts.add(part.add(ReadTally.ofMemory(300)).toBytes());
        }
        PapersPart forwards = merged(parts);
        Collections.shuffle(parts, random);

        PapersPart mixed = merged(List.of(
                merged(parts.subList(0, 3)).toBytes(),
                merged(parts.subList(3, 7)).toBytes()));

        assertThat(mixed.toBytes()).isEqualTo(forwards.toBytes());
        assertThat(mixed.tally().papers()).isEqualTo(2100);
        assertThat(mixed.ballots()).isEqualTo(all.build());
        assertThat(BallotsDigest.of(mixed.ballots())).isEqualTo(BallotsDigest.of(all.build()));
    }

    private static PapersPart merged(List<byte[]> parts) {
        PapersPart all = new PapersPart("c", 6, "papers");
        parts.forEach(part -> all.merge(PapersPart.fromBytes(part)));
        return all;
    }

    @Test
    void addsTheBallotsThatAReaderMade() {
        Ballots ballots = new BallotAccumulator(3).add(2, Preferences.of(3)).build();

        assertThat(empty().add(ballots, NORTH).byLabel()).isEqualTo(Map.of(NORTH, ballots));
    }

    @Test
    void isNotMergedWithAPartOfAnotherContest() {
        PapersPart part = empty();
        PapersPart other = new PapersPart("d", 3, "rows");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.merge(other))
                .withMessage("parts must be of one contest to be merged, but are of \"c\" with 3 candidates and of"
                        + " \"d\" with 3");
    }

    @Test
    void isNotMergedWhereRecordsAreOfAnotherKindOrSomethingElseIsTold() {
        PapersPart part = part();
        PapersPart other = new PapersPart("c", 3, "sheets");
        ReadTally told = new ReadTally("rows", 0, 0, 0, Map.of(), 0, Map.of(), Map.of("make", "b"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.merge(other))
                .withMessage("records must be of one unit to be added up, but are rows and sheets");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.add(told))
                .withMessage("\"make\" must be the same of all records to be added up, but is \"é\" and \"b\"");
    }

    @Test
    void isNotWrittenWithATextThatHasNoBytes() {
        PapersPart part = new PapersPart("\uD800", 3, "rows");
        PapersPart longest = new PapersPart("x".repeat(65537), 3, "rows");

        assertThatIllegalArgumentException()
                .isThrownBy(part::toBytes)
                .withMessage("texts of a part must be of whole characters, but one was not");
        assertThatIllegalArgumentException()
                .isThrownBy(longest::toBytes)
                .withMessage("texts of a part must be of at most 65536 bytes, but one was of 65537");
    }

    @Test
    void isRefusedWhereAnyByteIsAnother() {
        byte[] bytes = part().toBytes();

        assertThat(IntStream.range(0, bytes.length * 255).filter(change -> {
                    byte[] changed = bytes.clone();
                    changed[change / 255] += (byte) (change % 255 + 1);
                    return isTaken(changed);
                }))
                .isEmpty();
    }

    @Test
    void isRefusedWhereBytesAreMissingOrFollow() {
        byte[] bytes = part().toBytes();

        assertThat(IntStream.range(0, bytes.length).filter(length -> isTaken(Arrays.copyOf(bytes, length))))
                .isEmpty();
        assertThatThrownBy(() -> PapersPart.fromBytes(Arrays.copyOf(bytes, bytes.length + 2)))
                .isInstanceOf(DamagedPartException.class)
                .hasMessage("byte " + (bytes.length + 1) + ": a part must end here, but 2 bytes follow");
    }

    /** Any other exception than that of damage is thrown on. */
    private static boolean isTaken(byte[] bytes) {
        try {
            PapersPart.fromBytes(bytes);
            return true;
        } catch (DamagedPartException e) {
            return false;
        }
    }

    /** Changed bytes behind which a right SHA-256 was put. */
    @Test
    void isRefusedOrAnotherPartWhereAByteIsAnotherAndTheDigestIsRight() throws NoSuchAlgorithmException {
        byte[] whole = part().toBytes();
        byte[] bytes = Arrays.copyOf(whole, whole.length - 32);
        for (int change = 0; change < bytes.length * 255; change++) {
            byte[] changed = bytes.clone();
            changed[change / 255] += (byte) (change % 255 + 1);
            byte[] sealed = new Bytes().of(unsigned(changed)).sealed();

            assertThat(!isTaken(sealed)
                            || Arrays.equals(PapersPart.fromBytes(sealed).toBytes(), sealed))
                    .as("change %d", change)
                    .isTrue();
        }
    }

    private static int[] unsigned(byte[] bytes) {
        return IntStream.range(0, bytes.length).map(i -> bytes[i] & 0xFF).toArray();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1 0 0 1  0 1 8 1; byte 32: a mark must be from 1 to 7, but was 8",
                "1 0 0 1  0 2 2 2 1; byte 33: candidate 1 must be marked once in a list, but is marked twice",
                "1 0 0 1  0 2 5 2 1; byte 33: candidates of one rank must stand in order of number, but do not",
                "1 0 0 1  0 1 3 1; byte 30: equal ranks must be closed by a last mark, but a list ends before it",
                "1 0 0 1  0 1 2 0; byte 33: the papers of a list must be from 1 to 9007199254740991, but was 0",
                "1 0 0 1  0 1 2 129 0; byte 33: the papers of a list must be written in as few bytes as it needs, but"
                        + " is not",
                "1 0 0 0; byte 29: the number of lists of a label must be from 1 to 2147483647, but was 0",
                "1 0 0 2  0 1 4 1  0 1 2 1; byte 34: lists must stand in order, but one stands behind a later one",
                "1 0 0 2  0 1 4 1  0 1 4 1; byte 34: lists must stand in order, but one stands behind a later one",
                "1 0 0 2  0 2 4 2 1  1 0 1; byte 35: lists must stand in order, but one is the beginning of the one"
                        + " before",
                "1 0 0 2  0 1 4 1  2 1 2 1; byte 34: the marks shared with the list before must be from 0 to 1, but was"
                        + " 2",
                "1 0 0 1  0 255 255 255 255 7; byte 31: the further marks of a list must be from 0 to 1073741823, but"
                        + " was 2147483647",
                "2 0 0 1 0 0 1  0 0 1 0 0 1; byte 33: labels must stand in order, but Label[precinct=, batch=] stands"
                        + " behind Label[precinct=, batch=]",
                "1 1 200 0; byte 27: a text must be of UTF-8, but is not",
                "255 255 255 255 255 255 255 255 255 1; byte 26: a figure must be written in as few bytes as it needs,"
                        + " but is not",
            })
    void isRefusedWithTheReasonThoughTheDigestIsRight(String bytes, String message) throws NoSuchAlgorithmException {
        int[] values = Arrays.stream(bytes.trim().split(" +", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        byte[] sealed = begun().of(values).sealed();

        assertThatThrownBy(() -> PapersPart.fromBytes(sealed))
                .isInstanceOf(DamagedPartException.class)
                .hasMessage(message);
    }

    @Test
    void isRefusedWhereRecordsAreNotAccountedFor() throws NoSuchAlgorithmException {
        byte[] sealed =
                tagged().text("c").of(3).text("rows").of(5, 4, 0, 0, 0, 0, 0, 0).sealed();

        assertThatThrownBy(() -> PapersPart.fromBytes(sealed))
                .isInstanceOfSatisfying(
                        DamagedPartException.class,
                        e -> assertThat(e.position()).isEqualTo(18))
                .hasMessage("byte 19: records read must be accounted for, but of 5 there were 4 with papers, 0 without"
                        + " the contest, 0 set aside and 0 rejected");
    }
}
