package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.format.papers.NamedRanks.Name;
import org.scrutineer.format.papers.NamedRanks.Others;

/**
 * Reads names in order on each line, a number of papers and a colon before them. Whom nobody ranked is told by the
 * caller only.
 */
final class OpenStvText implements TextFormat.Reader {

    private static final Pattern WEIGHT = Pattern.compile("\\s*(\\S+?)\\s*:(?=\\s|$)");
    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Makes the reader. */
    OpenStvText() {}

    @Override
    public void read(LineBytes lines, ReaderSettings settings, Collected collected) throws IOException {
        NamedRanks ranks = new NamedRanks(collected.candidates(), collected.isTold() ? Others.REFUSED : Others.ADDED);
        MarkBuffer buffer = new MarkBuffer();
        while (lines.next()) {
            TextLine line = TextLine.of(lines);
            if (line.text().isBlank() || line.text().startsWith("#")) {
                continue;
            }
            Matcher weight = WEIGHT.matcher(line.text());
            int papers = 1;
            int at = 0;
            if (weight.lookingAt()) {
                papers = WholeNumber.digits(weight.group(1)) ? WholeNumber.of(weight.group(1)) : 0;
                if (papers < 1) {
                    throw line.error(
                            "C10",
                            weight.start(1),
                            "a number of papers must be a whole number from 1, but was \"" + weight.group(1) + "\"");
                }
                at = weight.end();
            }
            buffer.clear();
            Matcher word = WORD.matcher(line.text());
            while (word.find(at)) {
                ranks.rank(line, List.of(new Name(word.group(), word.start())), buffer);
                at = word.end();
            }
            collected.papers(papers, buffer, Label.NONE);
        }
    }
}
