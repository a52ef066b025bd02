package org.scrutineer.audit;

import java.util.Arrays;
import java.util.List;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Preferences;

/** What of the marks on a paper counts. */
enum PaperReading {
    /** The candidates up to the first rank that is skipped or holds several. */
    UP_TO_THE_FIRST_DEFECT("upToTheFirstDefect"),
    /** One candidate at each rank; there are no other papers. */
    STRICT_ORDER_ONLY("strictOrderOnly"),
    /** Every candidate, several at one rank as equals; a rank that was skipped is as if it were not there. */
    EQUAL_RANKS_STAND("equalRanksStand") {
        @Override
        int end(Ballots ballots, int entry) {
            return ballots.start(entry + 1);
        }

        @Override
        List<List<Integer>> ranks(Preferences preferences) {
            return preferences.ranks();
        }
    };

    private final String word;

    PaperReading(String word) {
        this.word = word;
    }

    /** Reads the parameters. */
    static PaperReading read(Words words) {
        String word = words.oneOf(
                "papers.form",
                Arrays.stream(values()).map(reading -> reading.word).toArray(String[]::new));
        return Arrays.stream(values())
                .filter(reading -> reading.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** Where the marks of an entry end that count. */
    int end(Ballots ballots, int entry) {
        int position = ballots.start(entry);
        while (position < ballots.start(entry + 1) && ballots.mark(position) > 0) {
            position++;
        }
        return position;
    }

    /** The ranks of a paper that count. */
    List<List<Integer>> ranks(Preferences preferences) {
        return preferences.ranks().stream().takeWhile(rank -> rank.size() == 1).toList();
    }
}
