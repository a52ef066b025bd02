package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.scrutineer.ballot.Nearest;
import org.scrutineer.ballot.raw.Columns;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * Reads the preferences of a New South Wales Legislative Council election: a row for each mark, with what was written
 * and what the authority counted. Either is read, as is told.
 */
final class NewSouthWales {

    private static final String LAW = "nsw-lc";
    private static final String COUNTED = "PreferenceNumber";
    private static final String WRITTEN = "PreferenceMark";

    private final FileRoles roles;
    private final ReaderSettings settings;
    private final Collected collected;
    private final GroupedCandidates candidates;
    private final Map<String, Integer> byName = new TreeMap<>();

    private NewSouthWales(FileRoles roles, ReaderSettings settings) {
        this.roles = roles;
        this.settings = settings;
        this.collected = new Collected("papersInFile", settings);
        this.candidates = new GroupedCandidates(collected.candidates());
    }

    /** The marks of one paper: what is written by square. */
    private static final class Paper {
        private final Map<Integer, String> marks = new LinkedHashMap<>();
        private boolean formal = true;
    }

    /**
     * Reads the files.
     *
     * @param word the word of the format
     * @param files the marks, and the candidates
     * @param settings what is told
     * @return what they say
     * @throws IOException if a file cannot be read
     */
    static PapersFile read(String word, List<BallotSource> files, ReaderSettings settings) throws IOException {
        NewSouthWales state = new NewSouthWales(new FileRoles(word, files, settings, '\t'), settings);
        state.readAll();
        return state.collected.end();
    }

    private void readAll() throws IOException {
        FileRoles list = new FileRoles(roles.word(), roles.files(), settings, ',');
        if (list.read(header -> header.names().containsAll(List.of("GroupCode", "Name")), this::candidates) == 0) {
            throw roles.missing("the columns GroupCode and Name");
        }
        Columns columns = candidates.columns(LAW, ReaderSettings.none());
        String use = settings.get(ReaderSetting.USE).orElse(COUNTED);
        if (!use.equals(COUNTED) && !use.equals(WRITTEN)) {
            throw new IllegalArgumentException(
                    ReaderSetting.USE.key() + " must be " + COUNTED + " or " + WRITTEN + ", but was \"" + use + "\"");
        }
        Consumer<Paper> taken = use.equals(WRITTEN) ? written(columns) : paper -> counted(paper, columns);
        boolean sorted = settings.isTrue(ReaderSetting.SORTED);
        if (roles.read(header -> header.names().contains("VCBallotPaperID"), rows -> {
                    Marks marks = new Marks(Header.of(rows), use, columns);
                    if (sorted) {
                        oneAfterAnother(rows, marks, taken);
                    } else {
                        gathered(rows, marks).values().forEach(taken);
                    }
                })
                == 0) {
            throw roles.missing("the column VCBallotPaperID");
        }
        roles.collect(collected);
    }

    /** Rows of a paper may stand apart, so that all are held. */
    private static Map<String, Paper> gathered(Rows rows, Marks marks) throws IOException {
        Map<String, Paper> papers = new LinkedHashMap<>();
        while (rows.next()) {
            marks.read(rows, papers.computeIfAbsent(marks.key(rows), added -> new Paper()));
        }
        return papers;
    }

    /** Rows of a paper follow one another: one is held, and a paper that comes again is refused. */
    private static void oneAfterAnother(Rows rows, Marks marks, Consumer<Paper> taken) throws IOException {
        Set<String> ended = new HashSet<>();
        String current = "";
        Paper paper = new Paper();
        while (rows.next()) {
            String key = marks.key(rows);
            if (!key.equals(current)) {
                if (!ended.add(key)) {
                    throw rows.error(
                            "C11",
                            marks.id(),
                            "the rows of a paper must follow one another, but \"" + key + "\" comes again");
                }
                if (!current.isEmpty()) {
                    taken.accept(paper);
                    paper = new Paper();
                }
                current = key;
            }
            marks.read(rows, paper);
        }
        if (!current.isEmpty()) {
            taken.accept(paper);
        }
    }

    private void candidates(Rows rows) throws IOException {
        Header header = Header.of(rows);
        int group = header.require("GroupCode");
        int name = header.require("Name");
        int party = header.names().indexOf("Party");
        while (rows.next()) {
            String code = rows.text(group).strip();
            int number = candidates.add(
                    code, rows.text(name), party < 0 ? "" : rows.text(party).strip());
            byName.put(code + ":" + CandidateList.normal(rows.text(name)), number);
        }
    }

    /** The columns of a file of marks. */
    private final class Marks {

        private final Columns columns;
        private final int district;
        private final int id;
        private final int mark;
        private final int name;
        private final int group;
        private final int formality;
        private final boolean numbered;

        Marks(Header header, String use, Columns columns) {
            this.columns = columns;
            this.district = header.names().indexOf("District");
            this.id = header.require("VCBallotPaperID");
            this.mark = header.require(use);
            this.name = header.require("CandidateName");
            this.group = header.require("GroupCode");
            this.formality = header.require("Formality");
            this.numbered = use.equals(COUNTED);
        }

        int id() {
            return id;
        }

        String key(Rows rows) {
            return (district < 0 ? "" : rows.text(district)) + ":" + rows.text(id);
        }

        void read(Rows rows, Paper paper) {
            paper.formal &= rows.text(formality).strip().equals("Formal");
            String written = rows.text(mark).strip();
            if (written.isEmpty()) {
                return;
            }
            if (numbered && rows.number(mark) < 1) {
                throw rows.error("C07", mark, "a preference must be a whole number from 1, but was " + written);
            }
            if (paper.marks.putIfAbsent(square(rows), written) != null) {
                throw rows.error("C11", name, "a square must be marked once on a paper, but comes again");
            }
        }

        private int square(Rows rows) {
            String code = rows.text(group).strip();
            String candidate = CandidateList.normal(rows.text(name));
            if (candidate.isEmpty()) {
                int square = candidates.square(code);
                if (square < 0) {
                    throw rows.error("C09", group, "a group must be one of those there are, but was \"" + code + "\"");
                }
                return columns.above(square);
            }
            String named = code + ":" + candidate;
            Integer number = byName.get(named);
            if (number == null) {
                throw rows.error(
                        "C09",
                        name,
                        "a candidate must be one of those there are, but was \"" + named + "\"; the nearest is \""
                                + Nearest.to(named, byName.keySet()) + "\"");
            }
            return number;
        }
    }

    /** Adds papers as they were written. */
    private Consumer<Paper> written(Columns columns) {
        SquarePapers squares = new SquarePapers(columns, collected);
        return paper -> {
            paper.marks.forEach(squares.marks()::write);
            squares.add();
        };
    }

    /** Adds a paper as the authority counted it. */
    private void counted(Paper paper, Columns columns) {
        if (!paper.formal) {
            collected.setAside("informal");
            return;
        }
        Map<Integer, Integer> below = new TreeMap<>();
        Map<Integer, Integer> above = new TreeMap<>();
        paper.marks.forEach((square, text) -> (square > columns.candidates() ? above : below)
                .merge(WholeNumber.of(text), square, (one, other) -> {
                    throw new BallotFormatException(
                            roles.files().get(0).name(),
                            Spot.START,
                            "C11",
                            "a preference must be counted once on a paper, but " + text + " comes again");
                }));
        MarkBuffer buffer = new MarkBuffer();
        if (below.isEmpty()) {
            above.values()
                    .forEach(square -> columns.groups()
                            .get(square - columns.above(0))
                            .candidates()
                            .forEach(buffer::candidate));
        } else {
            below.values().forEach(buffer::candidate);
        }
        collected.count(below.isEmpty() ? "above" : "below", 1);
        collected.papers(1, buffer, Label.NONE);
    }
}
