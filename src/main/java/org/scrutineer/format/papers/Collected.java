package org.scrutineer.format.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.raw.Columns;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.raw.RawPapersBuilder;
import org.scrutineer.ballot.raw.ReadTally;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.BltOptions.FileOrder;
import org.scrutineer.format.Notice;
import org.scrutineer.format.Spot;

/**
 * What a reader has gathered so far: candidates, papers, and what became of each record. Not safe for several threads.
 */
final class Collected {

    private final String unit;
    private final boolean told;
    private final CandidateList candidates;
    private final RawPapersBuilder papers;
    private final Map<String, Long> setAside = new TreeMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Notice> notices = new LinkedHashMap<>();
    private final Map<String, Long> times = new HashMap<>();
    private final Set<String> digests = new HashSet<>();
    private final List<BallotFile> files = new ArrayList<>();
    private final Map<Label, Label> labels = new HashMap<>();
    private final Set<Integer> seats = new LinkedHashSet<>();
    private String title = "";
    private Columns columns = Columns.NONE;
    private long read;
    private long gave;
    private long notOnPaper;
    private long readBefore;

    /**
     * Starts with nothing.
     *
     * @param unit what a record is
     * @param settings what is told
     */
    Collected(String unit, ReaderSettings settings) {
        this.unit = unit;
        this.papers = settings.order() == FileOrder.KEPT ? RawPapersBuilder.inOrder() : new RawPapersBuilder();
        this.told = settings.has(ReaderSetting.CANDIDATES);
        this.candidates = new CandidateList(settings.map(ReaderSetting.ALIASES));
        settings.list(ReaderSetting.CANDIDATES).forEach(candidates::findOrAdd);
        settings.get(ReaderSetting.SEATS)
                .filter(text -> WholeNumber.of(text) > 0)
                .ifPresent(text -> seats(WholeNumber.of(text)));
    }

    CandidateList candidates() {
        return candidates;
    }

    /** Adds papers of one record. */
    void papers(long number, MarkBuffer marks, Label label) {
        read++;
        gave++;
        papers.add(number, marks, label);
    }

    /** Adds a record whose paper does not have the contest. */
    void notOnPaper() {
        read++;
        notOnPaper++;
    }

    /** Adds a record that is left out. */
    void setAside(String reason) {
        read++;
        setAside.merge(reason, 1L, Long::sum);
    }

    /** Counts something that is no part of the balance. */
    void count(String name, long number) {
        counts.merge(name, number, Long::sum);
    }

    /** Tells something by name. */
    void tell(String name, String text) {
        texts.put(name, text);
    }

    /** Adds a notice; of those with the same code the first is told, and how many there were. */
    void notice(String code, Spot spot, String message) {
        notices.putIfAbsent(code, new Notice(code, spot.line(), spot.column(), spot.around(message)));
        times.merge(code, 1L, Long::sum);
    }

    /** The one object for equal labels. */
    Label label(String precinct, String batch) {
        return labels.computeIfAbsent(new Label(precinct, batch), label -> label);
    }

    void title(String name) {
        title = name;
    }

    /** Tells what squares papers have, which their marks name. */
    void columns(Columns squares) {
        columns = squares;
    }

    /** Tells the places to fill. */
    void seats(int number) {
        seats.add(number);
    }

    /**
     * Adds a file that was read to its end.
     *
     * @param file the file
     * @throws BallotFormatException if a file of the same bytes was read before, and both have records
     */
    void file(BallotFile file) {
        if (digests.contains(file.digest()) && read > readBefore) {
            throw again(file);
        }
        add(file);
    }

    /**
     * Adds a file that was read to its end, of a format in which machines write the same for different papers.
     *
     * @param file the file
     * @throws BallotFormatException if a file of the same name and bytes was read before
     */
    void fileOfAMachine(BallotFile file) {
        if (files.stream()
                .anyMatch(other ->
                        other.digest().equals(file.digest()) && other.name().equals(file.name()))) {
            throw again(file);
        }
        if (digests.contains(file.digest())) {
            notice("W-SAME-BYTES", Spot.START, "the file " + file.name() + " has the bytes of another");
        }
        add(file);
    }

    /**
     * Adds a file of a format whose files are read together, each for a part of its own.
     *
     * @param file the file
     * @throws BallotFormatException if a file of the same bytes was read before
     */
    void fileOfASet(BallotFile file) {
        if (digests.contains(file.digest())) {
            throw again(file);
        }
        add(file);
    }

    private static BallotFormatException again(BallotFile file) {
        return new BallotFormatException(
                file.name(), Spot.START, "R05", "a file must be read once, but one with the same bytes was before");
    }

    private void add(BallotFile file) {
        digests.add(file.digest());
        readBefore = read;
        files.add(file);
    }

    /** Whether the caller told who the candidates are. */
    boolean isTold() {
        return told;
    }

    /** Whether a file has been read to its end. */
    boolean hasFiles() {
        return !files.isEmpty();
    }

    /** Ends the gathering. */
    PapersFile end() {
        List<Notice> all = new ArrayList<>();
        notices.forEach((code, notice) -> {
            long met = times.getOrDefault(code, 1L);
            String message = notice.message() + (met == 1 ? "" : " (" + met + " times, here first)");
            all.add(new Notice(code, notice.line(), notice.column(), message));
        });
        ReadTally tally = new ReadTally(unit, read, gave, notOnPaper, setAside, 0, counts, texts);
        int places = seats.isEmpty() ? 0 : seats.iterator().next();
        return new PapersFile(
                new RawElection(title, places, candidates.list(), papers.build(), tally, files, columns), all);
    }

    /** The records read so far. */
    long read() {
        return read;
    }
}
