package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.scrutineer.ballot.raw.Columns;
import org.scrutineer.ballot.raw.SquareMarks;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/** Reads the formal preferences of an Australian Senate election for one state, as they are marked in both halves. */
final class Senate {

    private static final String DASHES = "---";
    private static final String LAW = "au-senate";

    private final FileRoles roles;
    private final ReaderSettings settings;
    private final Collected collected;
    private final GroupedCandidates candidates;

    private Senate(FileRoles roles, ReaderSettings settings) {
        this.roles = roles;
        this.settings = settings;
        this.collected = new Collected("rows", settings.without(ReaderSetting.CANDIDATES));
        this.candidates = new GroupedCandidates(collected.candidates());
    }

    /**
     * Reads the layout of 2016: all marks in one cell.
     *
     * @param word the word of the format
     * @param files the papers, and the candidates of all states
     * @param settings what is told
     * @return what they say
     * @throws IOException if a file cannot be read
     */
    static PapersFile layoutOf2016(String word, List<BallotSource> files, ReaderSettings settings) throws IOException {
        Senate senate = new Senate(new FileRoles(word, files, settings, ','), settings);
        senate.readCandidates();
        if (senate.roles.read(header -> header.names().contains("Preferences"), senate::oneCell) == 0) {
            throw senate.roles.missing("the column Preferences");
        }
        senate.roles.collect(senate.collected);
        return senate.collected.end();
    }

    /**
     * Reads the layout from 2019 on: a column for each square.
     *
     * @param word the word of the format
     * @param files the papers, and possibly the candidates of all states
     * @param settings what is told
     * @return what they say
     * @throws IOException if a file cannot be read
     */
    static PapersFile layoutOf2019(String word, List<BallotSource> files, ReaderSettings settings) throws IOException {
        Senate senate = new Senate(new FileRoles(word, files, settings, ','), settings);
        senate.readCandidates();
        if (senate.roles.read(header -> header.names().contains("Paper No"), senate::oneColumnASquare) == 0) {
            throw senate.roles.missing("the column Paper No");
        }
        senate.roles.collect(senate.collected);
        return senate.collected.end();
    }

    private void readCandidates() throws IOException {
        String state = settings.get(ReaderSetting.STATE).orElse("");
        Set<String> states = new TreeSet<>();
        roles.read(header -> header.names().contains("BallotPosition"), rows -> {
            Header header = Header.of(rows);
            int inState = header.require("StateAb");
            int group = header.require("Ticket");
            int place = header.require("BallotPosition");
            int name = header.require("CandidateDetails");
            int party = header.require("PartyName");
            while (rows.next()) {
                states.add(rows.text(inState));
                if ((state.isEmpty() || state.equals(rows.text(inState))) && rows.number(place) > 0) {
                    candidates.add(
                            rows.text(group).strip(),
                            rows.text(name),
                            rows.text(party).strip());
                }
            }
        });
        if ((state.isEmpty() && states.size() > 1)
                || (!state.isEmpty() && !states.isEmpty() && !states.contains(state))) {
            throw new BallotFormatException(
                    roles.files().get(0).name(),
                    Spot.START,
                    "J10",
                    "the state must be one of " + String.join(", ", states) + ", but was \"" + state + "\"");
        }
    }

    private void oneCell(Rows rows) throws IOException {
        int cell = Header.of(rows).require("Preferences");
        Columns columns = columns();
        int above = columns.groups().size();
        int squares = columns.squares();
        if (candidates.size() == 0) {
            throw roles.missing("the column BallotPosition");
        }
        SquarePapers papers = new SquarePapers(columns, collected);
        Rows.Action action = (place, number) -> {
            if (place < squares) {
                int square = place < above ? columns.above(place) : place - above + 1;
                write(papers.marks(), square, number, () -> rows.text(cell).split(",", -1)[place]);
            }
        };
        while (rows.next()) {
            if (!rows.text(0).startsWith(DASHES)) {
                int marks = rows.forEachIn(cell, action);
                if (marks != squares) {
                    throw rows.error(
                            "C03", cell, "a paper must have " + squares + " marks or blanks, but has " + marks);
                }
                papers.add();
            }
        }
    }

    /** The squares of a paper: those of the groups of candidates, or as many as are told, of unknown candidates. */
    private Columns columns() {
        Map<String, String> told = settings.map(ReaderSetting.SQUARES);
        int below = number(told, "belowTheLine", 0);
        while (candidates.size() < below) {
            candidates.add("", "Candidate " + (candidates.size() + 1), "");
        }
        Columns known = candidates.columns(LAW, settings);
        int above = number(told, "aboveTheLine", known.groups().size());
        List<Columns.Group> unknown = IntStream.rangeClosed(1, above)
                .mapToObj(square -> new Columns.Group(Integer.toString(square), List.of()))
                .toList();
        return known.groups().size() == above ? known : new Columns(LAW, candidates.size(), unknown);
    }

    private static int number(Map<String, String> told, String half, int otherwise) {
        if (!told.containsKey(half)) {
            return otherwise;
        }
        int number = WholeNumber.of(told.getOrDefault(half, ""));
        if (number < 0 || number > Columns.MOST_SQUARES) {
            throw new IllegalArgumentException(ReaderSetting.SQUARES.key() + " must be from 0 to "
                    + Columns.MOST_SQUARES + " in each half, but " + half + " was \"" + told.get(half) + "\"");
        }
        return number;
    }

    private static void write(SquareMarks marks, int square, int number, Supplier<String> text) {
        if (number >= 0) {
            marks.figure(square, number);
        } else {
            marks.write(square, text.get());
        }
    }

    private void oneColumnASquare(Rows rows) throws IOException {
        Header header = Header.of(rows);
        int first = header.require("Paper No") + 1;
        int[] numbers = squares(header, first);
        SquarePapers papers = new SquarePapers(candidates.columns(LAW, settings), collected);
        int[] squares = numbers.clone();
        for (int column = first; column < squares.length; column++) {
            squares[column] = numbers[column] < 0 ? candidates.size() - numbers[column] : numbers[column];
        }
        Rows.Action action = (cell, number) -> {
            if (cell < squares.length) {
                write(papers.marks(), squares[cell], number, () -> rows.text(cell));
            }
        };
        while (rows.next()) {
            int cells = rows.forEach(first, action);
            if (cells > header.size()) {
                throw rows.error(
                        "C03", header.size(), "a row must have at most " + header.size() + " cells, but has " + cells);
            }
            papers.add();
        }
    }

    /** What each column is for: a candidate by number, or the square of a group, numbered from -1 downward. */
    private int[] squares(Header header, int first) {
        Set<String> met = new HashSet<>();
        int[] squares = new int[header.size()];
        int above = 0;
        int below = 0;
        boolean known = candidates.size() > 0;
        if (header.size() - first > Columns.MOST_SQUARES) {
            throw header.error(
                    "C08",
                    first,
                    "squares must be at most " + Columns.MOST_SQUARES + ", but are " + (header.size() - first));
        }
        for (int column = first; column < header.size(); column++) {
            String name = header.names().get(column);
            int colon = name.indexOf(':');
            if (colon < 1) {
                throw header.error("C04", column, "a heading must be \"group:name\", but is \"" + name + "\"");
            }
            String group = name.substring(0, colon);
            if (met.add(group) && !group.equals(GroupedCandidates.UNGROUPED)) {
                squares[column] = - ++above;
            } else {
                squares[column] = ++below;
                if (!known) {
                    candidates.add(group, name.substring(colon + 1), "");
                }
            }
        }
        if (candidates.size() != below
                || candidates.columns(LAW, settings).groups().size() != above) {
            throw header.error(
                    "C14",
                    first,
                    "squares must be those of the candidates, but there are " + below + " for " + candidates.size());
        }
        return squares;
    }
}
