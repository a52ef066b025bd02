package org.scrutineer.audit.reading;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.audit.Fraction;

/**
 * A quarter of the quota, and whom it concerns, as a parameter says.
 *
 * @param everybody the word of the parameter where it concerns everybody, else empty
 * @param numbers the candidates it concerns if not everybody
 */
record QuarterReading(String everybody, Set<Integer> numbers) {

    /** It concerns nobody. */
    static final QuarterReading OF_NOBODY = new QuarterReading("", Set.of());

    private static final String QUARTER = "quarter";
    private static final String EVERYBODY = "everybody";
    private static final String NUMBERS = "[1-9][0-9]{0,4}(,[1-9][0-9]{0,4})*";

    /** Reads the word of a part. */
    static QuarterReading read(Words part) {
        String word = part.text(QUARTER);
        if (word.matches(NUMBERS)) {
            return new QuarterReading(
                    "",
                    Arrays.stream(word.split(",", -1))
                            .map(Integer::valueOf)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return new QuarterReading(
                part.oneOf(QUARTER, EVERYBODY, "nobody").equals(EVERYBODY) ? EVERYBODY : "", Set.of());
    }

    boolean concerns(int candidate) {
        return everybody.equals(EVERYBODY) || numbers.contains(candidate);
    }

    /** Whether votes are more than a quarter of the quota of a table. */
    static boolean isPassed(Fraction votes, TableView table) {
        return votes.times(4).compareTo(table.quota()) > 0;
    }
}
