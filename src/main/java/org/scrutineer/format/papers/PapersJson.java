package org.scrutineer.format.papers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.raw.RawCandidate;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.raw.RawMarks.Rank;
import org.scrutineer.ballot.raw.ReadTally;
import org.scrutineer.ballot.validity.Interpretation;
import org.scrutineer.ballot.validity.ValidityPolicies;

/**
 * Writes raw papers as JSON: candidates, seats, what became of each record, the number of papers and the papers with
 * their ranks. A rank is a list of candidate numbers, or {@code "over"} for an overvote of unknown candidates.
 */
public final class PapersJson {

    private final List<String> members = new ArrayList<>();

    private PapersJson() {}

    /**
     * Returns raw papers. Those that have squares above the line are given as candidates in order, as the policy of
     * their law reads them.
     *
     * @param election the contest
     * @return the text, of whole lines
     * @throws IllegalArgumentException if papers have squares above the line and it is not told of which law they are
     */
    public static String of(RawElection election) {
        if (!election.columns().isNone()) {
            return ofSquares(election);
        }
        PapersJson json = new PapersJson();
        json.head(election);
        json.member("papers", String.valueOf(election.papers().papers()));
        json.raw(election);
        return json.text();
    }

    private static String ofSquares(RawElection election) {
        Interpretation read = ValidityPolicies.ofLaw(election)
                .map(policy -> policy.interpret(election))
                .orElseThrow(() -> new IllegalArgumentException(
                        "papers with squares above the line must be read by a policy to be written, but none is"
                                + " given"));
        Map<String, String> records = recordsOf(election.tally());
        read.sections().forEach((section, papers) -> records.put(section.term(), String.valueOf(papers)));
        long left = read.setAside().values().stream().mapToLong(Long::longValue).sum();
        if (left > 0) {
            records.put("notFormalByOurReading", String.valueOf(left));
        }
        PapersJson json = new PapersJson();
        json.head(election, records);
        json.member("papers", String.valueOf(read.valid()));
        json.raw(read.validElection());
        return json.text();
    }

    /**
     * Returns raw papers and what a policy made of them.
     *
     * @param interpretation what it made
     * @return the text, of whole lines; {@code papers} are those that count
     */
    public static String of(Interpretation interpretation) {
        PapersJson json = new PapersJson();
        json.head(interpretation.source());
        json.member("policy", quoted(interpretation.policy().id()));
        json.member("valid", String.valueOf(interpretation.valid()));
        Map<String, Long> setAside = new TreeMap<>();
        interpretation.setAside().forEach((reason, papers) -> setAside.put(reason.term(), papers));
        json.member("setAside", numbers(setAside));
        Map<String, Long> cutShort = new TreeMap<>();
        interpretation.cutShort().forEach((cause, papers) -> cutShort.put(cause.term(), papers));
        json.member("cutShort", numbers(cutShort));
        json.papers("papers", valid(interpretation.ballots()));
        json.raw(interpretation.source().columns().isNone() ? interpretation.source() : interpretation.validElection());
        return json.text();
    }

    private void head(RawElection election) {
        head(election, recordsOf(election.tally()));
    }

    private void head(RawElection election, Map<String, String> records) {
        member("title", quoted(election.title()));
        List<String> candidates =
                election.candidates().stream().map(PapersJson::candidate).toList();
        member("candidates", list(candidates));
        member(
                "seats",
                election.seats().isPresent() ? String.valueOf(election.seats().getAsInt()) : "null");
        member("records", object(records));
    }

    private static String candidate(RawCandidate candidate) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("n", String.valueOf(candidate.candidate().number()));
        members.put("name", quoted(candidate.name()));
        if (!candidate.candidate().party().isEmpty()) {
            members.put("party", quoted(candidate.candidate().party()));
        }
        if (!candidate.candidate().key().isEmpty()) {
            members.put("key", quoted(candidate.candidate().key()));
        }
        if (candidate.kind() != RawCandidate.Kind.DECLARED) {
            members.put("kind", quoted(candidate.kind().term()));
        }
        return object(members);
    }

    private static Map<String, String> recordsOf(ReadTally tally) {
        Map<String, String> members = new TreeMap<>();
        members.put(tally.unit(), String.valueOf(tally.read()));
        members.put("withPapers", String.valueOf(tally.papers()));
        members.put("notOnPaper", String.valueOf(tally.notOnPaper()));
        members.put("rejected", String.valueOf(tally.rejected()));
        if (!tally.setAside().isEmpty()) {
            members.put("excluded", numbers(tally.setAside()));
        }
        tally.setAside().forEach((reason, records) -> members.put(reason, String.valueOf(records)));
        tally.counts().forEach((name, count) -> members.put(name, String.valueOf(count)));
        tally.texts().forEach((name, text) -> members.put(name, quoted(text)));
        return members;
    }

    private void raw(RawElection election) {
        List<String> papers = new ArrayList<>();
        election.papers()
                .forEach((marks, number) -> papers.add(paper(
                        number, marks.ranks().stream().map(PapersJson::rank).toList())));
        papers("raw", papers);
    }

    private static String rank(Rank rank) {
        return rank.isUnknown() ? "\"over\"" : rank.candidates().toString();
    }

    private static List<String> valid(Ballots ballots) {
        List<String> papers = new ArrayList<>();
        for (int entry = 0; entry < ballots.size(); entry++) {
            List<List<Integer>> ranks = ballots.preferencesOf(entry).ranks();
            if (!ranks.isEmpty()) {
                papers.add(paper(
                        ballots.papersOf(entry),
                        ranks.stream().map(Object::toString).toList()));
            }
        }
        return papers;
    }

    private static String paper(long number, List<String> ranks) {
        return "{\"w\": " + number + ", \"r\": [" + String.join(", ", ranks) + "]}";
    }

    private void papers(String name, List<String> papers) {
        List<String> sorted = new ArrayList<>(papers);
        Collections.sort(sorted);
        member(name, list(sorted));
    }

    private void member(String name, String value) {
        members.add("  " + quoted(name) + ": " + value);
    }

    private String text() {
        return "{\n" + String.join(",\n", members) + "\n}\n";
    }

    private static String list(List<String> values) {
        return values.isEmpty() ? "[]" : "[\n    " + String.join(",\n    ", values) + "\n  ]";
    }

    private static String numbers(Map<String, Long> numbers) {
        Map<String, String> members = new TreeMap<>();
        numbers.forEach((name, number) -> members.put(name, String.valueOf(number)));
        return object(members);
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ": " + member.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || (Character.isSurrogate(c) && !isPaired(text, i))) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
