package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RankedMarks;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/** Reads ballot images of fixed width, a line a rank, with the master lookup that names contests and candidates. */
final class FixedWidth {

    private static final int LOOKUP = 82;
    private static final int IMAGE = 45;

    private final ReaderSettings settings;
    private final Collected collected;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final RankedMarks marks = new RankedMarks();
    private final MarkBuffer buffer = new MarkBuffer();
    private int contest;
    private String voter = "";

    private FixedWidth(ReaderSettings settings) {
        this.settings = settings;
        this.collected = new Collected("papersInFile", settings);
    }

    /**
     * Reads the files.
     *
     * @param word the word of the format
     * @param files the images and the lookup
     * @param settings what is told
     * @return what they say
     * @throws IOException if one cannot be read
     */
    static PapersFile read(String word, List<BallotSource> files, ReaderSettings settings) throws IOException {
        FixedWidth reader = new FixedWidth(settings);
        reader.findContest(files);
        reader.each(files, line -> {
            if (isLookup(line) && kind(line, "Candidate") && number(line, 74, 81) == reader.contest) {
                reader.candidate(line);
            }
        });
        reader.each(files, line -> {
            if (!isLookup(line) && !line.text().isBlank()) {
                reader.image(line);
            }
        });
        reader.end();
        for (BallotSource file : files) {
            try (LineBytes lines = TextFiles.open(file, settings)) {
                while (lines.next()) {
                    // To its end, for the digest.
                }
                reader.collected.fileOfASet(new BallotFile(file.name(), lines.digest(), word));
            }
        }
        return reader.collected.end();
    }

    private interface Work {
        void on(TextLine line);
    }

    private void each(List<BallotSource> files, Work work) throws IOException {
        for (BallotSource file : files) {
            try (LineBytes lines = TextFiles.open(file, settings)) {
                while (lines.next()) {
                    work.on(TextLine.of(lines));
                }
            }
        }
    }

    private static boolean isLookup(TextLine line) {
        return !line.text().isEmpty() && Character.isLetter(line.text().charAt(0));
    }

    private static boolean kind(TextLine line, String kind) {
        return line.text().length() >= LOOKUP
                && line.text().substring(0, 10).strip().equals(kind);
    }

    private static int number(TextLine line, int from, int to) {
        int number = to <= line.text().length() ? WholeNumber.of(line.text().substring(from, to)) : -1;
        if (number < 0) {
            throw line.error(
                    "C07", from, "characters " + (from + 1) + " to " + to + " must be a whole number, but are not");
        }
        return number;
    }

    private void findContest(List<BallotSource> files) throws IOException {
        String wanted = settings.get(ReaderSetting.CONTEST).orElse("");
        Map<Integer, String> contests = new HashMap<>();
        each(files, line -> {
            if (isLookup(line) && kind(line, "Contest")) {
                contests.put(number(line, 10, 17), line.text().substring(17, 67).strip());
            }
        });
        int number = WholeNumber.of(wanted);
        List<Integer> found = contests.entrySet().stream()
                .filter(one -> wanted.isEmpty()
                        || one.getKey() == number
                        || one.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .toList();
        if (found.size() != 1) {
            throw new BallotFormatException(
                    files.get(0).name(),
                    Spot.START,
                    "J10",
                    "the contest must be one of " + contests + ", but was \"" + wanted + "\"");
        }
        contest = found.get(0);
        collected.title(contests.getOrDefault(contest, ""));
    }

    private void candidate(TextLine line) {
        String name = line.text().substring(17, 67);
        boolean writeIn = line.text().charAt(81) == '1';
        numbers.put(
                number(line, 10, 17),
                writeIn
                        ? collected.candidates().writeIn(CandidateList.normal(name))
                        : collected.candidates().findOrAdd(name));
    }

    private void image(TextLine line) {
        if (line.text().length() < IMAGE) {
            throw line.error(
                    "C03",
                    0,
                    "a line must have " + IMAGE + " characters, but has "
                            + line.text().length());
        }
        if (number(line, 0, 7) != contest) {
            return;
        }
        String next = line.text().substring(7, 16);
        if (!next.equals(voter)) {
            end();
            voter = next;
        }
        int rank = number(line, 33, 36);
        if (rank < 1 || rank > MaxRank.of(settings, 999, 999)) {
            throw line.error("C08", 33, "a rank must be from 1 to the number of ranks, but was " + rank);
        }
        if (line.text().charAt(43) == '1') {
            marks.overvote(rank);
        } else if (line.text().charAt(44) != '1') {
            Integer candidate = numbers.get(number(line, 36, 43));
            if (candidate == null) {
                throw line.error(
                        "C09",
                        36,
                        "a candidate must be one of the contest, but was "
                                + line.text().substring(36, 43));
            }
            marks.mark(candidate, rank);
        }
    }

    private void end() {
        if (!voter.isEmpty()) {
            marks.moveTo(buffer);
            collected.papers(1, buffer, Label.NONE);
        }
    }
}
