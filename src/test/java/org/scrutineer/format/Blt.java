package org.scrutineer.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.ballot.Ballots;

/** Short texts of BLT files, in which a bar stands for a line end. */
final class Blt {

    private Blt() {}

    static BltFile read(String text) {
        return read(text, BltOptions.STANDARD);
    }

    static BltFile read(String text, BltOptions options) {
        return readBytes(text.replace('|', '\n').getBytes(StandardCharsets.UTF_8), options);
    }

    static BltFile readBytes(byte[] bytes, BltOptions options) {
        return readStream(new ByteArrayInputStream(bytes), options);
    }

    static BltFile readStream(InputStream bytes, BltOptions options) {
        try {
            return BltReader.readFile(bytes, "x.blt", options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns entries such as {@code 3: 1>2}, in order. */
    static List<String> papers(BltFile file) {
        Ballots ballots = file.election().ballots();
        return IntStream.range(0, ballots.size())
                .mapToObj(entry -> ballots.papersOf(entry) + ": " + ballots.preferencesOf(entry))
                .toList();
    }

    /** Returns the papers on which each candidate is marked first, in order of number. */
    static String firstPreferences(BltFile file) {
        Ballots ballots = file.election().ballots();
        long[] papers = new long[ballots.candidates()];
        for (int entry = 0; entry < ballots.size(); entry++) {
            papers[ballots.mark(ballots.start(entry)) - 1] += ballots.papersOf(entry);
        }
        return Arrays.stream(papers).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }

    static List<String> names(BltFile file) {
        return file.election().candidates().stream()
                .map(candidate ->
                        candidate.party().isEmpty() ? candidate.name() : candidate.name() + " / " + candidate.party())
                .toList();
    }

    static List<String> notices(BltFile file) {
        return file.notices().stream().map(Notice::toString).toList();
    }

    /**
     * Returns what reading gives: title, names, papers and number of records, or the line, code and problem of the
     * error.
     */
    static String outcome(InputStream bytes) {
        try {
            BltFile file = readStream(bytes, BltOptions.STANDARD);
            return file.election().title() + " " + names(file) + " " + papers(file) + " " + file.records();
        } catch (BallotFormatException e) {
            String message = String.valueOf(e.getMessage());
            return "line " + e.line() + ": " + message.substring(message.indexOf(e.code()));
        }
    }

    static String outcome(byte[] bytes) {
        return outcome(new ByteArrayInputStream(bytes));
    }

    static String outcome(String text) {
        return outcome(text.replace('|', '\n').getBytes(StandardCharsets.UTF_8));
    }
}
