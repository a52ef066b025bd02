package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.raw.RawCandidate;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.ballot.raw.RawMarks.Rank;
import org.scrutineer.ballot.raw.RawPapers;
import org.scrutineer.format.BltWriter;

/** Writes raw papers in forms that other programs read, and refuses what a form cannot hold. */
public enum PapersWriter {
    /** BLT: no repeats, and no overvotes of unknown candidates. */
    BLT {
        @Override
        public String text(RawElection election) {
            Election marked = election.asMarked();
            boolean parties =
                    marked.candidates().stream().anyMatch(one -> !one.party().isEmpty());
            return BltWriter.text(
                    marked,
                    BltWriter.Quotes.DOUBLED,
                    parties ? BltWriter.Parties.SECOND_STRING : BltWriter.Parties.REFUSED);
        }
    },
    /** PrefLib: soi, or toi if there are ties; no gaps and no repeats. Seats are not told by it. */
    PREFLIB {
        @Override
        public String text(RawElection election) {
            Map<RawMarks, Long> papers = papers(election);
            requireNo(papers, "PrefLib", Rank::isSkipped, "skipped rank");
            requireNoRepeat(papers, "PrefLib");
            requireNo(papers, "PrefLib", Rank::isUnknown, "overvote of unknown candidates");
            List<Map.Entry<RawMarks, Long>> orders = new ArrayList<>(papers.entrySet());
            orders.removeIf(order -> order.getKey().ranks().isEmpty());
            if (orders.size() < papers.size()) {
                throw new IllegalArgumentException("PrefLib must have an order on each paper, but a paper is unmarked");
            }
            boolean ties = papers.keySet().stream()
                    .anyMatch(marks -> marks.ranks().stream().anyMatch(Rank::isOvervote));
            StringBuilder text = new StringBuilder();
            String type = ties ? "toi" : "soi";
            text.append("# FILE NAME: papers.").append(type).append('\n');
            text.append("# TITLE: ").append(line(election.title())).append('\n');
            text.append("# DESCRIPTION: \n# DATA TYPE: ").append(type).append('\n');
            text.append("# MODIFICATION TYPE: original\n# RELATES TO: \n# RELATED FILES: \n");
            text.append("# PUBLICATION DATE: \n# MODIFICATION DATE: \n");
            text.append("# NUMBER ALTERNATIVES: ")
                    .append(election.candidates().size())
                    .append('\n');
            text.append("# NUMBER VOTERS: ").append(election.papers().papers()).append('\n');
            text.append("# NUMBER UNIQUE ORDERS: ").append(orders.size()).append('\n');
            for (RawCandidate candidate : election.candidates()) {
                text.append("# ALTERNATIVE NAME ")
                        .append(candidate.candidate().number())
                        .append(": ");
                text.append(line(candidate.name())).append('\n');
            }
            orders.forEach(order -> text.append(order.getValue())
                    .append(": ")
                    .append(ranks(order.getKey(), ",", rank -> joined(rank, ",", "{", "}")))
                    .append('\n'));
            return text.toString();
        }
    },
    /** ABIF: no gaps, no repeats, no overvotes of unknown candidates. */
    ABIF {
        @Override
        public String text(RawElection election) {
            Map<RawMarks, Long> papers = papers(election);
            requireNo(papers, "ABIF", Rank::isSkipped, "skipped rank");
            requireNoRepeat(papers, "ABIF");
            requireNo(papers, "ABIF", Rank::isUnknown, "overvote of unknown candidates");
            StringBuilder text = new StringBuilder("{\"version\": \"0.1\"}\n");
            for (RawCandidate candidate : election.candidates()) {
                String name = line(candidate.name());
                if (name.contains("[") || name.contains("]")) {
                    throw new IllegalArgumentException(
                            "ABIF must have no brackets in a name, but there is \"" + name + "\"");
                }
                text.append("=C")
                        .append(candidate.candidate().number())
                        .append(":[")
                        .append(name)
                        .append("]\n");
            }
            papers.forEach((marks, number) -> text.append(number)
                    .append(':')
                    .append(ranks(
                            marks,
                            ">",
                            rank -> rank.candidates().stream()
                                    .map(candidate -> "C" + candidate)
                                    .collect(Collectors.joining("="))))
                    .append('\n'));
            return text.toString();
        }
    },
    /** A table with a column for each candidate: no repeats, and no overvotes of unknown candidates. */
    CSV {
        @Override
        public String text(RawElection election) {
            Map<RawMarks, Long> papers = papers(election);
            requireNoRepeat(papers, "a rank matrix");
            requireNo(papers, "a rank matrix", Rank::isUnknown, "overvote of unknown candidates");
            StringBuilder text = new StringBuilder();
            List<String> head = new ArrayList<>(List.of("papers"));
            election.candidates().forEach(candidate -> head.add(cell(candidate.name())));
            text.append(String.join(",", head)).append('\n');
            papers.forEach((marks, number) ->
                    text.append(row(marks, number, election.candidates().size())));
            return text.toString();
        }
    };

    /**
     * Writes papers.
     *
     * @param election the contest
     * @return the text, of whole lines; equal papers are one line with their number
     * @throws IllegalArgumentException if the form cannot hold them
     */
    public abstract String text(RawElection election);

    /**
     * Writes papers.
     *
     * @param election the contest
     * @param output where to
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the form cannot hold them
     */
    public void write(RawElection election, Appendable output) throws IOException {
        output.append(text(election));
    }

    /** Returns the word by which the form is chosen. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A question about a rank. */
    private interface RankTest {
        boolean holds(Rank rank);
    }

    /** A rank as a text. */
    private interface RankText {
        String of(Rank rank);
    }

    /** The papers by their marks, in the order of the text of these. */
    private static Map<RawMarks, Long> papers(RawElection election) {
        election.requireNoSquares();
        Map<RawMarks, Long> papers = new TreeMap<>(Comparator.comparing(RawMarks::toString));
        RawPapers all = election.papers();
        all.forEach(papers::put);
        return papers;
    }

    private static void requireNo(Map<RawMarks, Long> papers, String form, RankTest test, String what) {
        papers.keySet().stream()
                .filter(marks -> marks.ranks().stream().anyMatch(test::holds))
                .findFirst()
                .ifPresent(marks -> {
                    throw new IllegalArgumentException(form + " must have no " + what + ", but a paper is " + marks);
                });
    }

    private static void requireNoRepeat(Map<RawMarks, Long> papers, String form) {
        papers.keySet().stream().filter(RawMarks::hasRepeat).findFirst().ifPresent(marks -> {
            throw new IllegalArgumentException(form + " must have no repeat of a candidate, but a paper is " + marks);
        });
    }

    private static String ranks(RawMarks marks, String between, RankText text) {
        return marks.ranks().stream().map(text::of).collect(Collectors.joining(between));
    }

    private static String joined(Rank rank, String between, String open, String close) {
        String numbers = rank.candidates().stream().map(String::valueOf).collect(Collectors.joining(between));
        return rank.isOvervote() ? open + numbers + close : numbers;
    }

    private static String row(RawMarks marks, long number, int candidates) {
        String[] cells = new String[candidates + 1];
        Arrays.fill(cells, "");
        cells[0] = String.valueOf(number);
        List<Rank> ranks = marks.ranks();
        for (int i = 0; i < ranks.size(); i++) {
            for (int candidate : ranks.get(i).candidates()) {
                cells[candidate] = String.valueOf(i + 1);
            }
        }
        return String.join(",", cells) + "\n";
    }

    private static String line(String name) {
        if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a name must keep to its line, but \"" + name + "\" does not");
        }
        return name;
    }

    private static String cell(String text) {
        boolean plain = text.strip().equals(text) && text.chars().noneMatch(c -> ",;|\t\"\n\r".indexOf(c) >= 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
