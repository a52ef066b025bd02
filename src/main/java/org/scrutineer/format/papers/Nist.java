package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RankedMarks;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * Reads cast vote records by NIST SP 1500-103, version 1, in JSON or XML. Each file is read twice, for records may
 * stand before the elections they refer to.
 */
final class Nist {

    private static final int HIGHEST = 1000;

    private final Trees trees;
    private final String id;
    private final ReaderSettings settings;
    private final Collected collected;
    private final RankedMarks marks = new RankedMarks();
    private final MarkBuffer buffer = new MarkBuffer();

    /**
     * Makes a reader.
     *
     * @param trees how files are read
     * @param id the name of identifiers
     * @param settings what is told
     */
    private Nist(Trees trees, String id, ReaderSettings settings) {
        this.trees = trees;
        this.id = id;
        this.settings = settings;
        this.collected = new Collected("cvr", settings);
    }

    /**
     * Reads JSON.
     *
     * @param word the word of the format
     * @param files the files
     * @param settings what is told
     * @return what they say
     * @throws IOException if one cannot be read
     */
    static PapersFile json(String word, List<BallotSource> files, ReaderSettings settings) throws IOException {
        return new Nist(new JsonTrees(), "@id", settings).read(word, files);
    }

    /**
     * Reads XML.
     *
     * @param word the word of the format
     * @param files the files
     * @param settings what is told
     * @return what they say
     * @throws IOException if one cannot be read
     */
    static PapersFile xml(String word, List<BallotSource> files, ReaderSettings settings) throws IOException {
        Set<String> repeated = Set.of(
                "CVR",
                "Election",
                "Contest",
                "Candidate",
                "ContestSelection",
                "CVRSnapshot",
                "CVRContest",
                "CVRContestSelection",
                "SelectionPosition");
        return new Nist(new XmlTrees(repeated), "ObjectId", settings).read(word, files);
    }

    /**
     * A contest as one file defines it.
     *
     * @param contest its identifier
     * @param selections the candidate number of each selection
     */
    private record Contest(String contest, Map<String, Integer> selections) {}

    private PapersFile read(String word, List<BallotSource> files) throws IOException {
        for (BallotSource file : files) {
            Contest contest = contest(file);
            String digest = trees.read(file, visitor(Map.of("CVR", node -> record(node, contest))));
            collected.fileOfAMachine(new BallotFile(file.name(), digest, word));
        }
        return collected.end();
    }

    private interface Work {
        void on(Node node);
    }

    private static Trees.Visitor visitor(Map<String, Work> works) {
        return new Trees.Visitor() {
            @Override
            public boolean wants(String name) {
                return works.containsKey(name);
            }

            @Override
            public void visit(String name, Node node) {
                Objects.requireNonNull(works.get(name)).on(node);
            }
        };
    }

    private Contest contest(BallotSource file) throws IOException {
        List<Node> elections = new ArrayList<>();
        trees.read(
                file,
                visitor(Map.of(
                        "Election", elections::add, TestBallots.KIND, kind -> TestBallots.check(kind, settings))));
        String wanted = settings.get(ReaderSetting.CONTEST).orElse("");
        TreeSet<String> names = new TreeSet<>();
        List<Node> all = elections.stream()
                .flatMap(election -> election.list("Contest").stream())
                .toList();
        all.forEach(contest -> names.add(contest.text("Name")));
        List<Node> found = all.stream()
                .filter(contest -> wanted.isEmpty()
                        || contest.text("Name").equals(CandidateList.normal(wanted))
                        || contest.text(id).equals(wanted))
                .toList();
        if (found.size() != 1) {
            String path = id.equals("@id") ? "$.Election[*].Contest" : "/CastVoteRecordReport/Election/Contest";
            throw new BallotFormatException(
                    file.name(),
                    Spot.START.withPath(path),
                    "J10",
                    "the contest must be one of " + String.join("; ", names) + ", but was \"" + wanted + "\"");
        }
        Node contest = found.get(0);
        Node election = elections.stream()
                .filter(one -> one.list("Contest").contains(contest))
                .findFirst()
                .orElseThrow();
        collected.title(contest.text("Name"));
        contest.find("NumberElected").ifPresent(number -> collected.seats(number.number()));
        return new Contest(contest.require(id).text(), selections(contest, names(election)));
    }

    private Map<String, String> names(Node election) {
        Map<String, String> names = new HashMap<>();
        for (Node candidate : election.list("Candidate")) {
            Node key = candidate.require(id);
            if (names.putIfAbsent(key.text(), candidate.text("Name")) != null) {
                throw key.error("J06", "an identifier must stand once, but " + key.text() + " stands twice");
            }
        }
        return names;
    }

    private Map<String, Integer> selections(Node contest, Map<String, String> names) {
        Map<String, Integer> selections = new HashMap<>();
        for (Node selection : contest.list("ContestSelection")) {
            Node key = selection.require(id);
            if (selections.put(key.text(), candidate(selection, names)) != null) {
                throw key.error("J06", "an identifier must stand once, but " + key.text() + " stands twice");
            }
        }
        return selections;
    }

    /** The candidate of a selection: 0 for a write-in that becomes a candidate where it is first marked. */
    private int candidate(Node selection, Map<String, String> names) {
        if (selection.isTrue("IsWriteIn")) {
            return collected.candidates().writeIn("Write-in");
        }
        List<String> named = new ArrayList<>();
        for (String candidate : selection.words("CandidateIds")) {
            String name = names.get(candidate);
            if (name == null) {
                throw selection.error("J04", "a candidate must be one of the election, but " + candidate + " is not");
            }
            named.add(name);
        }
        String name = String.join(" and ", named);
        if (name.isBlank()) {
            return 0;
        }
        if (named.size() > 1) {
            collected.notice("W-SEVERAL", selection.spot(), "several candidates of one choice are taken as one");
        }
        return settings.list(ReaderSetting.WRITE_IN_LABEL).contains(name)
                ? collected.candidates().writeIn(name)
                : collected.candidates().findOrAdd(name);
    }

    private void record(Node record, Contest contest) {
        Node current = record.require("CurrentSnapshotId");
        List<Node> snapshots = record.list("CVRSnapshot");
        List<Node> found = snapshots.stream()
                .filter(snapshot -> snapshot.text(id).equals(current.text()))
                .toList();
        if (found.size() != 1) {
            throw current.error(
                    "J08",
                    "the current snapshot must be one of "
                            + String.join(
                                    ", ",
                                    snapshots.stream().map(one -> one.text(id)).toList()) + ", but is "
                            + current.text());
        }
        Node snapshot = found.get(0);
        if (snapshot.text("Type").equals("modified")) {
            collected.count("modifiedSnapshot", 1);
        }
        List<Node> contests = snapshot.list("CVRContest").stream()
                .filter(one -> one.require("ContestId").text().equals(contest.contest()))
                .toList();
        if (contests.size() > 1) {
            throw contests.get(1).error("J06", "a contest must stand once in a record, but stands twice");
        }
        if (contests.isEmpty()
                && !settings.get(ReaderSetting.ABSENT_MEANS)
                        .orElse("notOnPaper")
                        .equals("unmarked")) {
            collected.notOnPaper();
            return;
        }
        contests.forEach(one -> one.list("CVRContestSelection").forEach(selection -> selection(selection, contest)));
        marks.moveTo(buffer);
        collected.papers(1, buffer, Label.NONE);
    }

    private void selection(Node selection, Contest contest) {
        Set<String> status = new HashSet<>(selection.words("Status"));
        if (status.contains("needs-adjudication")) {
            collected.count("needsAdjudication", 1);
            return;
        }
        if (status.contains("invalidated-rules")) {
            collected.count("invalidatedRules", 1);
        }
        for (Node position : selection.list("SelectionPosition")) {
            if (isMark(position)) {
                int rank = rank(selection, position);
                marks.mark(chosen(selection, position, contest), rank);
            }
        }
    }

    private boolean isMark(Node position) {
        String indication = position.text("HasIndication");
        if (indication.equals("unknown")) {
            collected.count("ambiguousMarks", 1);
        }
        if (indication.equals("unknown")
                || indication.equals("no")
                || position.text("IsAllocable").equals("no")) {
            return false;
        }
        if (position.has("FractionalVotes")) {
            throw position.require("FractionalVotes").error("J03", "fractions of votes must not stand, but do");
        }
        position.find("NumberVotes").ifPresent(number -> {
            if (number.number() != 1) {
                throw number.error("C10", "a mark must be 1 vote, but was " + number.text());
            }
        });
        return true;
    }

    private int chosen(Node selection, Node position, Contest contest) {
        if (position.has("CVRWriteIn")) {
            return collected.candidates().writeIn();
        }
        Node key = selection.require("ContestSelectionId");
        Integer candidate = contest.selections().get(key.text());
        if (candidate == null) {
            throw key.error("J04", "a selection must be one of the contest, but " + key.text() + " is not");
        }
        return candidate == 0 ? collected.candidates().writeIn() : candidate;
    }

    private static int rank(Node selection, Node position) {
        Node rank = selection
                .find("Rank")
                .or(() -> position.find("Rank"))
                .orElseThrow(() -> selection.error("J05", "a mark must have a Rank, but has none"));
        int number = rank.number();
        if (number < 1 || number > HIGHEST) {
            throw rank.error("J07", "a rank must be from 1 to " + HIGHEST + ", but was " + number);
        }
        return number;
    }
}
