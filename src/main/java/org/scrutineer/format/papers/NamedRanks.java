package org.scrutineer.format.papers;

import java.util.List;
import org.scrutineer.ballot.Nearest;
import org.scrutineer.ballot.raw.MarkBuffer;

/**
 * Reads orders of names parted by {@code >}, those of equal rank by {@code =}.
 *
 * @param candidates the candidates
 * @param others what a name is that is not among them
 */
record NamedRanks(CandidateList candidates, Others others) {

    /** What a name is that is not among the candidates. */
    enum Others {
        /** It is a candidate. */
        ADDED,
        /** It is an error. */
        REFUSED
    }

    /**
     * A name in a line.
     *
     * @param text the name
     * @param at where it begins
     */
    record Name(String text, int at) {}

    /**
     * Marks the candidates of a rank.
     *
     * @param line the line
     * @param names the names at the rank
     * @param buffer where the marks go
     */
    void rank(TextLine line, List<Name> names, MarkBuffer buffer) {
        int[] numbers = new int[names.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(line, names.get(i));
        }
        buffer.candidates(numbers, numbers.length);
    }

    private int number(TextLine line, Name name) {
        if (name.text().isBlank()) {
            throw line.error("C12", name.at(), "a rank must not have an empty part");
        }
        int known = candidates.find(name.text());
        if (known == 0 && others == Others.REFUSED) {
            throw line.error(
                    "C09",
                    line.skipBlanks(name.at()),
                    "a candidate must be one of those there are, but was \""
                            + name.text().strip() + "\"; the nearest is \""
                            + Nearest.to(name.text().strip(), candidates.names()) + "\"");
        }
        return known > 0 ? known : candidates.findOrAdd(name.text());
    }
}
