package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RankedMarks;

/**
 * Reads ballots of ChoicePlus: a control file that names title, places and candidates, and files of ballots by
 * precinct.
 */
final class ChoicePlus {

    private static final int HIGHEST = 1000;
    private static final Pattern CANDIDATE = Pattern.compile("\\.CANDIDATE\\s+([^,\\s]+)\\s*,\\s*\"(.*)\"\\s*");
    private static final Pattern RANK = Pattern.compile("\\s*([^,\\[\\]]+?)\\s*(?:\\[(\\d+)\\])?\\s*");

    private final Collected collected;
    private final Map<String, Integer> codes = new HashMap<>();
    private final RankedMarks marks = new RankedMarks();
    private final MarkBuffer buffer = new MarkBuffer();

    private ChoicePlus(ReaderSettings settings) {
        this.collected = new Collected("lines", settings);
    }

    /**
     * Reads the files.
     *
     * @param word the word of the format
     * @param files the control file and the ballots
     * @param settings what is told
     * @return what they say
     * @throws IOException if one cannot be read
     */
    static PapersFile read(String word, List<BallotSource> files, ReaderSettings settings) throws IOException {
        ChoicePlus reader = new ChoicePlus(settings);
        String control = settings.get(ReaderSetting.CONTROL).orElse("");
        for (BallotSource file : files) {
            if (isControl(file, control)) {
                try (LineBytes lines = TextFiles.open(file, settings)) {
                    while (lines.next()) {
                        reader.control(TextLine.of(lines));
                    }
                    reader.collected.file(new BallotFile(file.name(), lines.digest(), word));
                }
            }
        }
        for (BallotSource file : files) {
            if (!isControl(file, control)) {
                try (LineBytes lines = TextFiles.open(file, settings)) {
                    while (lines.next()) {
                        reader.ballot(TextLine.of(lines));
                    }
                    reader.collected.file(new BallotFile(file.name(), lines.digest(), word));
                }
            }
        }
        return reader.collected.end();
    }

    private static boolean isControl(BallotSource file, String control) {
        return control.isEmpty()
                ? file.name().toLowerCase(Locale.ROOT).endsWith(".chp")
                : file.name().equals(control);
    }

    private void control(TextLine line) {
        String text = line.text().strip();
        Matcher candidate = CANDIDATE.matcher(text);
        if (candidate.matches()) {
            codes.put(candidate.group(1), collected.candidates().findOrAdd(candidate.group(2)));
        } else if (text.startsWith(".ELECT")) {
            collected.seats(Math.max(1, WholeNumber.of(text.substring(".ELECT".length()))));
        } else if (text.startsWith(".TITLE")) {
            collected.title(text.substring(".TITLE".length()).strip().replaceAll("^\"|\"$", ""));
        }
    }

    private void ballot(TextLine line) {
        String text = line.text();
        if (text.isBlank() || text.startsWith("#")) {
            return;
        }
        int bracket = text.indexOf(')');
        if (bracket < 0) {
            throw line.error("P07", 0, "a line must be an identifier, ) and an order");
        }
        int at = bracket + 1;
        int place = 0;
        for (String rank : text.substring(at).split(",", -1)) {
            if (!rank.isBlank()) {
                place++;
                Matcher matcher = RANK.matcher(rank);
                if (!matcher.matches()) {
                    throw line.error("C07", line.skipBlanks(at), "a rank must be a candidate and a number in brackets");
                }
                int number = matcher.group(2) == null ? place : WholeNumber.of(matcher.group(2));
                if (number < 1 || number > HIGHEST) {
                    throw line.error(
                            "C08", at, "a rank must be from 1 to " + HIGHEST + ", but was " + matcher.group(2));
                }
                for (String code : matcher.group(1).split("=", -1)) {
                    marks.mark(candidate(line, at, code.strip()), number);
                }
            }
            at += rank.length() + 1;
        }
        marks.moveTo(buffer);
        collected.papers(1, buffer, Label.NONE);
    }

    private int candidate(TextLine line, int at, String code) {
        Integer candidate = codes.get(code);
        if (candidate == null) {
            throw line.error(
                    "C09",
                    line.skipBlanks(at),
                    "a candidate must be one of the control file, but was \"" + code + "\"");
        }
        return candidate;
    }
}
