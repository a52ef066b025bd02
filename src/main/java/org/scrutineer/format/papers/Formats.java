package org.scrutineer.format.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Nearest;

/** The formats that files of papers are read in, by word. A format is chosen by the caller; none is guessed. */
public final class Formats {

    private static final Map<String, BallotFormat> ALL = byWord(
            List.of(new BltPapers()),
            TableFormats.all(),
            TextFormats.all(),
            AustralianFormats.all(),
            TreeFormats.all(),
            RareFormats.all());

    private Formats() {}

    @SafeVarargs
    private static Map<String, BallotFormat> byWord(List<BallotFormat>... families) {
        Map<String, BallotFormat> words = new LinkedHashMap<>();
        for (List<BallotFormat> formats : families) {
            formats.forEach(format -> words.put(format.word(), format));
        }
        return Collections.unmodifiableMap(words);
    }

    /**
     * Returns the words of all formats.
     *
     * @return each word with what the format is
     */
    public static Map<String, String> all() {
        Map<String, String> titles = new LinkedHashMap<>();
        ALL.values().forEach(format -> titles.put(format.word(), format.title()));
        return titles;
    }

    /**
     * Reads a file.
     *
     * @param format the word of its format
     * @param file the file
     * @param settings what is told besides
     * @return all that it says
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if there is no such format, or a setting does not fit or is of no use to it
     * @throws org.scrutineer.format.BallotFormatException if the file is malformed
     */
    public static PapersFile read(String format, Path file, ReaderSettings settings) throws IOException {
        return read(format, List.of(BallotSource.of(file)), settings);
    }

    /**
     * Reads several files of one contest.
     *
     * @param format the word of their format
     * @param files the files, at least one
     * @param settings what is told besides
     * @return all that they say
     * @throws IOException if one cannot be read
     * @throws IllegalArgumentException if there is no such format, or a setting does not fit or is of no use to it
     * @throws org.scrutineer.format.BallotFormatException if a file is malformed, or has the bytes of another
     */
    public static PapersFile read(String format, List<BallotSource> files, ReaderSettings settings) throws IOException {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("files must be at least 1, but were 0");
        }
        BallotFormat chosen = ALL.get(format);
        if (chosen == null) {
            throw new IllegalArgumentException("a format must be one of " + String.join(", ", ALL.keySet())
                    + ", but was \"" + format + "\"; the nearest is " + Nearest.to(format, ALL.keySet()));
        }
        Set<ReaderSetting> asked = EnumSet.noneOf(ReaderSetting.class);
        PapersFile read = chosen.read(files, settings.telling(asked::add));
        requireAsked(format, settings, asked);
        return new PapersFile(read.election().withReading(words(settings)), read.notices());
    }

    /** Refuses what was told to a reader that has no use for it. */
    private static void requireAsked(String format, ReaderSettings settings, Set<ReaderSetting> asked) {
        settings.values().keySet().stream()
                .filter(setting -> !asked.contains(setting))
                .findFirst()
                .ifPresent(setting -> {
                    throw new IllegalArgumentException("a setting must be one that the format " + format
                            + " takes here, which is "
                            + asked.stream().map(ReaderSetting::key).collect(Collectors.joining(", ")) + ", but was "
                            + setting.key());
                });
    }

    private static Map<String, String> words(ReaderSettings settings) {
        Map<String, String> words = new LinkedHashMap<>();
        settings.values().forEach((setting, value) -> words.put(setting.key(), value));
        return words;
    }

    /**
     * Proposes formats for a file by its beginning. Nothing is chosen by it: what is read is read as the caller says.
     *
     * @param file the file
     * @return the formats that it looks like, each with the reason; possibly none
     * @throws IOException if it cannot be read
     */
    public static List<Proposal> propose(Path file) throws IOException {
        return propose(BallotSource.of(file));
    }

    /**
     * Proposes formats for a file by its beginning.
     *
     * @param file the file
     * @return the formats that it looks like, each with the reason; possibly none
     * @throws IOException if it cannot be read
     */
    public static List<Proposal> propose(BallotSource file) throws IOException {
        FileStart start = FileStart.of(file);
        List<Proposal> proposals = new ArrayList<>();
        for (BallotFormat format : ALL.values()) {
            format.proposed(start).ifPresent(reason -> proposals.add(new Proposal(format.word(), reason)));
        }
        return List.copyOf(proposals);
    }
}
