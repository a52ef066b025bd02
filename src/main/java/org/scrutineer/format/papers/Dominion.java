package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RankedMarks;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/** Reads the JSON export of Dominion systems: manifests, and sessions in one file or many. */
final class Dominion {

    private static final String LIST = "List";
    private static final String SESSIONS = "Sessions";
    private static final String INVALID_CONTEST = "InvalidContest";

    private final Trees trees = new JsonTrees();
    private final ReaderSettings settings;
    private final Collected collected;
    private final Map<String, Integer> candidates = new HashMap<>();
    private final RankedMarks marks = new RankedMarks();
    private final MarkBuffer buffer = new MarkBuffer();
    private final DominionConditions conditions;
    private String contest = "";
    private int ranks;
    private String invalid = "7";

    private Dominion(ReaderSettings settings) {
        this.settings = settings;
        this.collected = new Collected("sessions", settings);
        this.conditions = new DominionConditions(collected);
    }

    /**
     * Reads the files.
     *
     * @param word the word of the format
     * @param files the manifests of candidates and contests, possibly others, and the sessions
     * @param settings what is told
     * @return what they say
     * @throws IOException if one cannot be read
     */
    static PapersFile read(String word, List<BallotSource> files, ReaderSettings settings) throws IOException {
        Dominion dominion = new Dominion(settings);
        dominion.manifests(files);
        dominion.collected.count("modifiedUsed", 0);
        dominion.collected.count("ambiguousMarks", 0);
        for (BallotSource file : files) {
            String digest = dominion.trees.read(file, visitor(SESSIONS, dominion::session));
            dominion.collected.file(new BallotFile(file.name(), digest, word));
        }
        return dominion.collected.end();
    }

    private interface Work {
        void on(Node node);
    }

    private static Trees.Visitor visitor(String wanted, Work work) {
        return new Trees.Visitor() {
            @Override
            public boolean wants(String name) {
                return name.equals(wanted);
            }

            @Override
            public void visit(String name, Node node) {
                work.on(node);
            }
        };
    }

    private void manifests(List<BallotSource> files) throws IOException {
        TreeSet<String> contests = new TreeSet<>();
        String wanted = settings.get(ReaderSetting.CONTEST).orElse("");
        BallotSource list = named(files, "contestmanifest");
        trees.read(list, visitor(LIST, node -> {
            contests.add(node.text("Id") + " " + node.text("Description"));
            if (node.text("Id").equals(wanted) || node.text("Description").equals(CandidateList.normal(wanted))) {
                contest(node);
            }
        }));
        if (contest.isEmpty()) {
            throw new BallotFormatException(
                    list.name(),
                    Spot.START.withPath("$.List"),
                    "J10",
                    "the contest must be one of " + String.join("; ", contests) + ", but was \"" + wanted + "\"");
        }
        Set<String> writeIns = Set.copyOf(settings.list(ReaderSetting.WRITE_IN_LABEL));
        trees.read(named(files, "candidatemanifest"), visitor(LIST, node -> {
            if (node.text("ContestId").equals(contest)) {
                candidate(node, writeIns);
            }
        }));
        for (BallotSource file : files) {
            if (isNamed(file, "outstackconditionmanifest")) {
                trees.read(file, visitor(LIST, node -> {
                    conditions.learn(node);
                    if (node.text("Description").equals(INVALID_CONTEST)) {
                        invalid = node.require("Id").text();
                    }
                }));
            }
        }
    }

    private static boolean isNamed(BallotSource file, String part) {
        return file.name().toLowerCase(Locale.ROOT).contains(part);
    }

    private static BallotSource named(List<BallotSource> files, String part) {
        return files.stream()
                .filter(file -> isNamed(file, part))
                .findFirst()
                .orElseThrow(() -> new BallotFormatException(
                        files.get(0).name(), Spot.START, "J02", "a file named as " + part + ".json must be given"));
    }

    private void contest(Node node) {
        contest = node.require("Id").text();
        collected.title(node.text("Description"));
        ranks = node.require("NumOfRanks").number();
        if (ranks == 0) {
            throw node.require("NumOfRanks").error("J03", "the contest must have ranks, but NumOfRanks is 0");
        }
        collected.count("numOfRanks", ranks);
        node.find("VoteFor").ifPresent(number -> collected.count("voteFor", number.number()));
    }

    private void candidate(Node node, Set<String> writeIns) {
        String id = node.require("Id").text();
        String name = settings.map(ReaderSetting.ALIASES)
                .getOrDefault(id, node.require("Description").text());
        boolean writeIn = node.text("Type").toLowerCase(Locale.ROOT).equals("writein")
                || writeIns.contains(id)
                || writeIns.contains(name);
        candidates.put(
                id,
                writeIn
                        ? collected.candidates().writeIn(name)
                        : collected.candidates().findOrAdd(name));
    }

    private void session(Node session) {
        String key = session.text("TabulatorId") + "-" + session.text("BatchId") + "-" + session.text("RecordId");
        List<Node> current = Stream.of("Original", "Modified")
                .flatMap(side -> session.find(side).stream())
                .filter(side -> side.isTrue("IsCurrent"))
                .toList();
        if (current.size() > 1) {
            throw session.error("J08", key, "one side must be current, but IsCurrent is true of both");
        }
        if (current.isEmpty()) {
            collected.setAside("noCurrent");
            collected.notice("J08", session.spot().withRecord(key), "a session has no side of which IsCurrent is true");
            return;
        }
        Node side = current.get(0);
        if (side.name().equals("Modified")) {
            collected.count("modifiedUsed", 1);
        }
        List<Node> found = contests(side).stream()
                .filter(one -> one.text("Id").equals(contest))
                .toList();
        if (found.isEmpty()) {
            collected.notOnPaper();
        } else if (found.size() > 1) {
            throw found.get(1).error("J06", key, "a contest must stand once in a session, but stands twice");
        } else {
            paper(found.get(0), key);
        }
    }

    private static List<Node> contests(Node side) {
        return side.has("Cards")
                ? side.list("Cards").stream()
                        .flatMap(card -> card.list("Contests").stream())
                        .toList()
                : side.list("Contests");
    }

    private void paper(Node paper, String key) {
        if (paper.words("OutstackConditionIds").contains(invalid)) {
            paper.list("Marks").forEach(this::isAmbiguous);
            collected.setAside("outstack7");
            return;
        }
        for (Node mark : paper.list("Marks")) {
            if (!isAmbiguous(mark)) {
                int number = candidate(mark, key);
                int at = rank(mark, key);
                marks.mark(number, at);
                conditions.add(mark, number, at);
            }
        }
        conditions.end();
        marks.moveTo(buffer);
        collected.papers(1, buffer, Label.NONE);
    }

    private boolean isAmbiguous(Node mark) {
        boolean ambiguous = mark.isTrue("IsAmbiguous");
        collected.count("ambiguousMarks", ambiguous ? 1 : 0);
        return ambiguous;
    }

    private int candidate(Node mark, String key) {
        Node id = mark.require("CandidateId");
        return Objects.requireNonNullElseGet(candidates.get(id.text()), () -> {
            throw id.error("J04", key, "a candidate must be one of the contest, but " + id.text() + " is not");
        });
    }

    private int rank(Node mark, String key) {
        Node rank =
                mark.find("Rank").orElseThrow(() -> mark.error("J05", key, "a mark must have a Rank, but has none"));
        int number = rank.number();
        if (number < 1 || number > ranks) {
            throw rank.error("J07", key, "a rank must be from 1 to " + ranks + ", but was " + number);
        }
        return number;
    }
}
