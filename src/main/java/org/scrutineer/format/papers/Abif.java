package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.format.papers.NamedRanks.Name;
import org.scrutineer.format.papers.NamedRanks.Others;

/**
 * Reads ABIF: {@code =token:[name]}, then {@code count:A>B=C}. A token without a name is a candidate. Scores without an
 * order are refused.
 */
final class Abif implements TextFormat.Reader {

    /** Makes the reader. */
    Abif() {}

    @Override
    public void read(LineBytes lines, ReaderSettings settings, Collected collected) throws IOException {
        NamedRanks ranks = new NamedRanks(collected.candidates(), Others.ADDED);
        MarkBuffer buffer = new MarkBuffer();
        while (lines.next()) {
            TextLine line = withoutComment(TextLine.of(lines));
            String text = line.text().strip();
            if (text.startsWith("=")) {
                define(line, collected.candidates());
            } else if (!text.isEmpty() && !text.startsWith("{")) {
                vote(line, ranks, buffer, collected);
            }
        }
    }

    /** The line up to a {@code #} outside brackets. */
    private static TextLine withoutComment(TextLine line) {
        int depth = 0;
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '#' && depth == 0) {
                return new TextLine(line.file(), line.number(), line.text().substring(0, i));
            }
        }
        return line;
    }

    private static void define(TextLine line, CandidateList candidates) {
        String text = line.text();
        int colon = text.indexOf(':');
        int open = text.indexOf('[');
        if (colon < 0 || open < colon) {
            throw line.error("P07", 0, "a candidate must be \"=token:[name]\"");
        }
        int number = candidates.findOrAdd(text.substring(open + 1, closing(line, open)));
        candidates.alias(text.substring(text.indexOf('=') + 1, colon), number);
    }

    private static int closing(TextLine line, int open) {
        int close = line.text().indexOf(']', open);
        if (close < 0) {
            throw line.error("C01", open, "a bracket must be closed by ], but this one is never closed");
        }
        return close;
    }

    private static void vote(TextLine line, NamedRanks ranks, MarkBuffer buffer, Collected collected) {
        String text = line.text();
        int colon = text.indexOf(':');
        String count = colon < 0 ? "" : text.substring(0, colon).strip();
        int papers = WholeNumber.digits(count) ? WholeNumber.of(count) : 0;
        if (papers < 1) {
            throw line.error("P07", line.skipBlanks(0), "a line must be \"count:order\" with a count from 1");
        }
        buffer.clear();
        List<Name> rank = new ArrayList<>();
        int at = line.skipBlanks(colon + 1);
        while (at < text.length()) {
            int start = at;
            int end;
            String name;
            if (text.charAt(at) == '[') {
                int close = closing(line, at);
                name = text.substring(at + 1, close);
                end = close + 1;
            } else {
                end = at;
                while (end < text.length() && ">=,/".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                name = text.substring(at, end);
            }
            while (end < text.length() && ">=,".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            rank.add(new Name(name, start));
            if (end < text.length() && text.charAt(end) == ',') {
                throw line.error("P06", end, "an order must part candidates by > or =, but this line lists scores");
            }
            if (end >= text.length() || text.charAt(end) == '>') {
                ranks.rank(line, rank, buffer);
                rank.clear();
            }
            if (end < text.length() && text.substring(end + 1).isBlank()) {
                throw line.error("C12", end, "a rank must follow " + text.charAt(end));
            }
            at = line.skipBlanks(end + 1);
        }
        collected.papers(papers, buffer, Label.NONE);
    }
}
