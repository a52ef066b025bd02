package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RankedMarks;

/** Reads a tally sheet of Debian: a rank as one character for each option, {@code -} for none. */
final class Debian implements TextFormat.Reader {

    private static final Pattern OPTION = Pattern.compile("\\s*Option\\s+(\\w+)-*:\\s*(.*)");
    private static final Pattern VOTE = Pattern.compile("(\\s*V:\\s+)(\\S+)(\\s+\\S+)?\\s*");
    private static final String RANKS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** Makes the reader. */
    Debian() {}

    @Override
    public void read(LineBytes lines, ReaderSettings settings, Collected collected) throws IOException {
        List<Integer> options = new ArrayList<>();
        RankedMarks marks = new RankedMarks();
        MarkBuffer buffer = new MarkBuffer();
        while (lines.next()) {
            TextLine line = TextLine.of(lines);
            Matcher option = OPTION.matcher(line.text());
            Matcher vote = VOTE.matcher(line.text());
            if (option.matches()) {
                options.add(collected.candidates().findOrAdd(option.group(2)));
            } else if (vote.matches()) {
                paper(line, vote, options, marks);
                marks.moveTo(buffer);
                collected.papers(1, buffer, Label.NONE);
            }
        }
    }

    private static void paper(TextLine line, Matcher vote, List<Integer> options, RankedMarks marks) {
        String ranks = vote.group(2);
        int at = vote.group(1).length();
        if (ranks.length() != options.size()) {
            throw line.error("C03", at, "a vote must have " + options.size() + " ranks, but has " + ranks.length());
        }
        for (int i = 0; i < ranks.length(); i++) {
            char c = ranks.charAt(i);
            int rank = RANKS.indexOf(c) + 1;
            if (c != '-' && rank == 0) {
                throw line.error("C07", at + i, "a rank must be a digit or -, but was \"" + c + "\"");
            }
            if (rank > 0) {
                marks.mark(options.get(i), rank);
            }
        }
    }
}
