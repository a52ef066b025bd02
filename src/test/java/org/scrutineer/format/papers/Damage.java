package org.scrutineer.format.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.scrutineer.format.BallotFormatException;

/**
 * The files of a contest with damage to one of them, and what reading them comes to.
 *
 * @param what what was done, for a person
 * @param whole the files before the damage
 * @param files the files
 */
record Damage(String what, ContestFiles whole, List<BallotSource> files) {

    /** Bytes that mean something in some format, and some that mean nothing in any. */
    private static final byte[] TELLING =
            "\0\t\n\r \"#'(),-./*09=A[]{}<>:;|&e\u007F\u0080\u00C2\u00FF".getBytes(StandardCharsets.ISO_8859_1);

    /** One way to damage bytes. */
    interface Way {
        /** Damaged bytes of the same, by chance. */
        byte[] damaged(byte[] bytes, Random random);
    }

    /** So many damaged copies, each of one of the files, by a fixed seed. */
    static Stream<Damage> some(ContestFiles whole, int number, Way way) {
        Random random = new Random(2026);
        List<BallotSource> files = whole.files();
        return IntStream.range(0, number).mapToObj(i -> {
            int file = random.nextInt(files.size());
            return of("no. " + i, whole, file, way.damaged(bytes(files.get(file)), random));
        });
    }

    /** Each file cut at each place. */
    static Stream<Damage> cutEverywhere(ContestFiles whole) {
        return everywhere(whole)
                .map(at -> of("cut at " + at.place(), whole, at.file(), Arrays.copyOf(at.bytes(), at.place())));
    }

    /** Each telling byte at each place. */
    static Stream<Damage> everyWrongByteEverywhere(ContestFiles whole) {
        return everywhere(whole)
                .flatMap(at -> IntStream.range(0, TELLING.length)
                        .mapToObj(i -> of(
                                TELLING[i] + " at " + at.place(),
                                whole,
                                at.file(),
                                with(at.bytes(), at.place(), TELLING[i]))));
    }

    /** All files changed in the same way. */
    static Damage all(String what, ContestFiles whole, Way way) {
        Random random = new Random(2026);
        return new Damage(
                what,
                whole,
                whole.files().stream()
                        .map(file -> BallotSource.of(file.name(), way.damaged(bytes(file), random)))
                        .toList());
    }

    static byte[] cut(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    static byte[] wrongByte(byte[] bytes, Random random) {
        byte wrong = random.nextBoolean() ? TELLING[random.nextInt(TELLING.length)] : (byte) random.nextInt(256);
        return with(bytes, random.nextInt(bytes.length), wrong);
    }

    static byte[] twoWrongBytes(byte[] bytes, Random random) {
        return wrongByte(wrongByte(bytes, random), random);
    }

    /** Some bytes of the file at another place of it. */
    static byte[] moved(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = random.nextInt(bytes.length);
        byte[] moved = bytes.clone();
        System.arraycopy(bytes, from, moved, to, Math.min(random.nextInt(60), bytes.length - Math.max(from, to)));
        return moved;
    }

    /** The same archive with damage within one of its parts. */
    static byte[] repacked(byte[] archive, Random random) {
        Map<String, byte[]> parts = unpacked(archive);
        List<String> names = parts.entrySet().stream()
                .filter(part -> part.getValue().length > 0)
                .map(Map.Entry::getKey)
                .toList();
        parts.computeIfPresent(names.get(random.nextInt(names.size())), (name, part) -> wrongByte(part, random));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] archive) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Every line end as a carriage return and a line feed. */
    static byte[] withCrLf(byte[] bytes, Random random) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte before = 0;
        for (byte each : bytes) {
            if (each == '\n' && before != '\r') {
                text.write('\r');
            }
            text.write(each);
            before = each;
        }
        return text.toByteArray();
    }

    /** A byte order mark before the text, unless there is one. */
    static byte[] withMark(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text : "\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** The same text in UTF-16 with a byte order mark. */
    static byte[] inUtf16(byte[] bytes, Random random) {
        return new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
    }

    /**
     * Proposes formats for the files and reads them: what they hold, or that they are refused, or what else became of
     * it, which should not be.
     */
    String outcome() {
        try {
            for (BallotSource file : files) {
                Formats.propose(file);
            }
            PapersFile read = Formats.read(whole.format(), files, whole.settings());
            return "read " + read.election().title() + read.election().candidates()
                    + read.election().papers().papers() + " " + read.election().papers();
        } catch (BallotFormatException e) {
            boolean placed = e.line() > 0 && e.column() > 0 && !e.code().isEmpty();
            return placed ? "refused " + e.code() : "without a place: " + e.getMessage();
        } catch (IllegalArgumentException e) {
            boolean unasked = String.valueOf(e.getMessage()).startsWith("a setting must be one that the format");
            return unasked ? "refused for a setting that the damaged file does not ask for" : told(e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return told(e);
        }
    }

    private String told(Throwable e) {
        return "not as it should be: " + what + ", " + e + " at " + Arrays.asList(e.getStackTrace());
    }

    private static Damage of(String what, ContestFiles whole, int file, byte[] bytes) {
        List<BallotSource> files = new ArrayList<>(whole.files());
        BallotSource damaged = files.set(file, BallotSource.of(files.get(file).name(), bytes));
        return new Damage(damaged.name() + " " + what, whole, files);
    }

    /** A place in a file. */
    @SuppressWarnings("ArrayRecordComponent")
    private record At(int file, byte[] bytes, int place) {}

    private static Stream<At> everywhere(ContestFiles whole) {
        List<BallotSource> files = whole.files();
        return IntStream.range(0, files.size()).boxed().flatMap(file -> {
            byte[] bytes = bytes(files.get(file));
            return IntStream.range(0, bytes.length).mapToObj(place -> new At(file, bytes, place));
        });
    }

    private static byte[] with(byte[] bytes, int place, byte wrong) {
        byte[] damaged = bytes.clone();
        damaged[place] = wrong;
        return damaged;
    }

    static byte[] bytes(BallotSource file) {
        try (InputStream input = file.open()) {
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return whole.name() + ", " + what;
    }
}
