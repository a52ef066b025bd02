package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RankedMarks;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * Reads the records of Hart systems: XML, a file for each sheet. Options are known by identifier, for their names vary.
 */
final class Hart {

    private static final String CONTESTS = "Contests";

    private final Trees trees = new XmlTrees(Set.of("Contest", "Option"));
    private final ReaderSettings settings;
    private final Collected collected;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final RankedMarks marks = new RankedMarks();
    private final MarkBuffer buffer = new MarkBuffer();
    private String contest = "";

    private Hart(ReaderSettings settings) {
        this.settings = settings;
        this.collected = new Collected("files", settings);
    }

    /**
     * Reads the files.
     *
     * @param word the word of the format
     * @param files the sheets; signatures among them are passed over
     * @param settings what is told
     * @return what they say
     * @throws IOException if one cannot be read
     */
    static PapersFile read(String word, List<BallotSource> files, ReaderSettings settings) throws IOException {
        List<BallotSource> sheets = files.stream()
                .filter(file -> file.name().endsWith(".xml") && !file.name().endsWith(".sig.xml"))
                .toList();
        Hart hart = new Hart(settings);
        hart.define(sheets.isEmpty() ? files : sheets);
        for (BallotSource sheet : sheets) {
            long before = hart.collected.read();
            String digest = hart.trees.read(sheet, hart.visitor(hart::sheet));
            if (hart.collected.read() == before) {
                hart.collected.notOnPaper();
            }
            hart.collected.file(new BallotFile(sheet.name(), digest, word));
        }
        return hart.collected.end();
    }

    private interface Work {
        void on(Node node);
    }

    private Trees.Visitor visitor(Work work) {
        return new Trees.Visitor() {
            @Override
            public boolean wants(String name) {
                return name.equals(CONTESTS);
            }

            @Override
            public void visit(String name, Node node) {
                work.on(node);
            }
        };
    }

    /** Finds the contest, and a name for each of its options. */
    private void define(List<BallotSource> sheets) throws IOException {
        String wanted = settings.get(ReaderSetting.CONTEST).orElse("");
        Map<String, String> contests = new TreeMap<>();
        for (BallotSource sheet : sheets) {
            trees.read(
                    sheet,
                    visitor(node -> node.list("Contest").forEach(one -> {
                        String id = one.require("Id").text();
                        contests.putIfAbsent(id, one.text("Name"));
                        if (id.equals(wanted) || one.text("Name").equals(CandidateList.normal(wanted))) {
                            contest = id;
                        }
                    })));
        }
        if (wanted.isEmpty() && contests.size() == 1) {
            contest = contests.keySet().iterator().next();
        }
        if (contest.isEmpty()) {
            throw new BallotFormatException(
                    sheets.get(0).name(),
                    Spot.START.withPath("/Cvr/Contests/Contest"),
                    "J10",
                    "the contest must be one of " + contests + ", but was \"" + wanted + "\"");
        }
        collected.title(contests.getOrDefault(contest, ""));
        for (BallotSource sheet : sheets) {
            trees.read(
                    sheet,
                    visitor(node -> ofContest(node)
                            .forEach(one -> options(one).forEach(option -> {
                                if (!option.has("WriteInData")) {
                                    names.merge(
                                            option.require("Id").text(),
                                            option.text("Name"),
                                            (a, b) -> a.isEmpty() ? b : a);
                                }
                            }))));
        }
        Set<String> writeIns = Set.copyOf(settings.list(ReaderSetting.WRITE_IN_LABEL));
        names.forEach((id, name) -> numbers.put(id, number(id, name, writeIns)));
    }

    private int number(String id, String name, Set<String> writeIns) {
        String told = settings.map(ReaderSetting.ALIASES).getOrDefault(id, name.isEmpty() ? id : name);
        return writeIns.contains(id)
                ? collected.candidates().writeIn()
                : collected.candidates().findOrAdd(told);
    }

    private List<Node> ofContest(Node contests) {
        return contests.list("Contest").stream()
                .filter(one -> one.require("Id").text().equals(contest))
                .toList();
    }

    private static List<Node> options(Node contest) {
        return contest.list("Options").stream()
                .flatMap(options -> options.list("Option").stream())
                .toList();
    }

    private void sheet(Node contests) {
        for (Node one : ofContest(contests)) {
            for (Node option : options(one)) {
                option(option);
            }
            marks.moveTo(buffer);
            collected.papers(1, buffer, Label.NONE);
        }
    }

    private void option(Node option) {
        Node value = option.require("Value");
        String ovals = value.text();
        if (!ovals.chars().allMatch(c -> c == '0' || c == '1')) {
            throw value.error("J03", "Value must be of 0 and 1, but was \"" + ovals + "\"");
        }
        if (option.has("WriteInData")
                && option.require("WriteInData").text("WriteInDataStatus").equals("Rejected")) {
            collected.count("writeInRejected", 1);
            return;
        }
        int candidate = option.has("WriteInData") ? writeIn(option) : known(option);
        for (int rank = 1; rank <= ovals.length(); rank++) {
            if (ovals.charAt(rank - 1) == '1') {
                marks.mark(candidate, rank);
            }
        }
    }

    private int known(Node option) {
        Node id = option.require("Id");
        Integer candidate = numbers.get(id.text());
        if (candidate == null) {
            throw id.error("J04", "an option must be one of the contest, but " + id.text() + " is not");
        }
        return candidate;
    }

    private int writeIn(Node option) {
        Node data = option.require("WriteInData");
        if (data.text("WriteInDataStatus").equals("Resolved")) {
            int known = collected.candidates().find(data.text("Text"));
            if (known > 0) {
                return known;
            }
        } else {
            collected.count("writeInUnresolved", 1);
        }
        return collected.candidates().writeIn("Write-in");
    }
}
