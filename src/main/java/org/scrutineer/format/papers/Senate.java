package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.validity.ValidityPolicies;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/** Reads the formal preferences of an Australian Senate election for one state, by the law's own policy. */
final class Senate {

    private static final String DASHES = "---";

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
        Map<String, String> told = settings.map(ReaderSetting.SQUARES);
        if (!told.isEmpty()) {
            int below = WholeNumber.of(told.getOrDefault("belowTheLine", "0"));
            while (candidates.size() < below) {
                candidates.add("", "Candidate " + (candidates.size() + 1), "");
            }
        }
        int above = told.containsKey("aboveTheLine")
                ? WholeNumber.of(told.get("aboveTheLine"))
                : candidates.squares().size();
        if (candidates.size() == 0) {
            throw roles.missing("the column BallotPosition");
        }
        List<List<Integer>> groups =
                candidates.squares().size() == above ? candidates.squares() : Collections.nCopies(above, List.of());
        int squares = above + candidates.size();
        SquarePapers papers = new SquarePapers(ValidityPolicies.byId("au-senate"), groups, collected);
        while (rows.next()) {
            if (!rows.text(0).startsWith(DASHES)) {
                String[] marks = rows.text(cell).split(",", -1);
                if (marks.length != squares) {
                    throw rows.error(
                            "C03", cell, "a paper must have " + squares + " marks or blanks, but has " + marks.length);
                }
                papers.add(List.of(marks).subList(0, above), List.of(marks).subList(above, squares));
            }
        }
    }

    private void oneColumnASquare(Rows rows) throws IOException {
        Header header = Header.of(rows);
        int first = header.require("Paper No") + 1;
        Set<String> met = new HashSet<>();
        List<Integer> above = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        boolean known = candidates.size() > 0;
        for (int column = first; column < header.size(); column++) {
            String name = header.names().get(column);
            int colon = name.indexOf(':');
            if (colon < 1) {
                throw header.error("C04", column, "a heading must be \"group:name\", but is \"" + name + "\"");
            }
            String group = name.substring(0, colon);
            if (met.add(group) && !group.equals(GroupedCandidates.UNGROUPED)) {
                above.add(column);
            } else {
                below.add(column);
                if (!known) {
                    candidates.add(group, name.substring(colon + 1), "");
                }
            }
        }
        if (candidates.size() != below.size() || candidates.squares().size() != above.size()) {
            throw header.error(
                    "C14",
                    first,
                    "squares must be those of the candidates, but there are " + below.size() + " for "
                            + candidates.size());
        }
        SquarePapers papers = new SquarePapers(ValidityPolicies.byId("au-senate"), candidates.squares(), collected);
        while (rows.next()) {
            if (rows.size() > header.size()) {
                throw rows.error(
                        "C03",
                        header.size(),
                        "a row must have at most " + header.size() + " cells, but has " + rows.size());
            }
            papers.add(
                    above.stream().map(rows::text).toList(),
                    below.stream().map(rows::text).toList());
        }
    }
}
