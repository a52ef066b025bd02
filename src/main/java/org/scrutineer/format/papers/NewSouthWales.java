package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.ballot.Nearest;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.validity.ValidityPolicies;

/**
 * Reads the preferences of a New South Wales Legislative Council election: a row for each mark, with what was written
 * and what the authority counted. Either is read, as is told.
 */
final class NewSouthWales {

    private final FileRoles roles;
    private final ReaderSettings settings;
    private final Collected collected;
    private final GroupedCandidates candidates;
    private final Map<String, Integer> byName = new TreeMap<>();
    private final Map<String, Paper> papers = new LinkedHashMap<>();

    private NewSouthWales(FileRoles roles, ReaderSettings settings) {
        this.roles = roles;
        this.settings = settings;
        this.collected = new Collected("papersInFile", settings);
        this.candidates = new GroupedCandidates(collected.candidates());
    }

    /** The marks of one paper: what is written by square, groups below 0, candidates from 1. */
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
        String use = settings.get(ReaderSetting.USE).orElse("PreferenceNumber");
        if (!use.equals("PreferenceNumber") && !use.equals("PreferenceMark")) {
            throw new IllegalArgumentException(
                    ReaderSetting.USE.key() + " must be PreferenceNumber or PreferenceMark, but was \"" + use + "\"");
        }
        if (roles.read(header -> header.names().contains("VCBallotPaperID"), rows -> marks(rows, use)) == 0) {
            throw roles.missing("the column VCBallotPaperID");
        }
        SquarePapers squares = new SquarePapers(ValidityPolicies.byId("nsw-lc"), candidates.squares(), collected);
        for (Paper paper : papers.values()) {
            if (use.equals("PreferenceMark")) {
                squares.add(texts(paper, -candidates.squares().size(), 0), texts(paper, 1, candidates.size() + 1));
            } else {
                counted(paper);
            }
        }
        roles.collect(collected);
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

    private void marks(Rows rows, String use) throws IOException {
        Header header = Header.of(rows);
        int id = header.require("VCBallotPaperID");
        int district = header.names().indexOf("District");
        int mark = header.require(use);
        int name = header.require("CandidateName");
        int group = header.require("GroupCode");
        int formality = header.require("Formality");
        while (rows.next()) {
            String key = (district < 0 ? "" : rows.text(district)) + ":" + rows.text(id);
            Paper paper = papers.computeIfAbsent(key, added -> new Paper());
            paper.formal &= rows.text(formality).strip().equals("Formal");
            String written = rows.text(mark).strip();
            if (!written.isEmpty()) {
                paper.marks.put(square(rows, name, group), written);
            }
        }
    }

    private int square(Rows rows, int name, int group) {
        String code = rows.text(group).strip();
        String candidate = CandidateList.normal(rows.text(name));
        if (candidate.isEmpty()) {
            int square = candidates.square(code);
            if (square < 0) {
                throw rows.error("C09", group, "a group must be one of those there are, but was \"" + code + "\"");
            }
            return square - candidates.squares().size();
        }
        Integer number = byName.get(code + ":" + candidate);
        if (number == null) {
            throw rows.error(
                    "C09",
                    name,
                    "a candidate must be one of those there are, but was \"" + candidate + "\"; the nearest is \""
                            + Nearest.to(candidate, collected.candidates().names()) + "\"");
        }
        return number;
    }

    private static List<String> texts(Paper paper, int from, int to) {
        List<String> texts = new ArrayList<>(Collections.nCopies(to - from, ""));
        paper.marks.forEach((square, text) -> {
            if (square >= from && square < to) {
                texts.set(square - from, text);
            }
        });
        return texts;
    }

    /** Adds a paper as the authority counted it. */
    private void counted(Paper paper) {
        if (!paper.formal) {
            collected.setAside("informal");
            return;
        }
        Map<Integer, Integer> below = new TreeMap<>();
        Map<Integer, Integer> above = new TreeMap<>();
        paper.marks.forEach((square, text) -> (square > 0 ? below : above).put(WholeNumber.of(text), square));
        MarkBuffer buffer = new MarkBuffer();
        if (below.isEmpty()) {
            List<List<Integer>> groups = candidates.squares();
            above.values().forEach(square -> groups.get(square + groups.size()).forEach(buffer::candidate));
        } else {
            below.values().forEach(buffer::candidate);
        }
        collected.count(below.isEmpty() ? "above" : "below", 1);
        collected.papers(1, buffer, Label.NONE);
    }
}
