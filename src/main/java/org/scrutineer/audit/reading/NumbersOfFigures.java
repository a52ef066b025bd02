package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The pseudo-random numbers that New Zealand makes from the figures of an election, worked out again: the highest is
 * the strongest.
 *
 * @param form how they are read
 * @param factor what the last digit of the number of valid papers is multiplied by
 */
record NumbersOfFigures(Form form, long factor) {

    private static final int WHOLE = 10_000;
    private static final int PASSED_OVER = 4;

    /** How the numbers are read. */
    enum Form {
        /** The whole sum of three fractions. */
        AS_ENACTED,
        /** What follows the whole of the sum. */
        AS_CALCULATED
    }

    /**
     * The number of each candidate in ballot-paper order, when the papers have been counted so many times; there are
     * ten thousand, and none for further candidates.
     */
    List<Integer> of(int candidates, int seats, long papers, int counts) {
        WichmannHill seeds = new WichmannHill(candidates + 5L, seats, (papers + factor * (papers % 10)) % 30_323);
        for (int i = 0; i < PASSED_OVER; i++) {
            seeds = seeds.next();
        }
        boolean enacted = form == Form.AS_ENACTED;
        Set<Integer> made = new LinkedHashSet<>();
        while (made.size() < Math.min(candidates, WHOLE)) {
            seeds = seeds.next();
            made.add(enacted ? seeds.tenThousandths() : seeds.tenThousandths() % WHOLE);
        }
        boolean turned = (counts % 2 == 0) == enacted;
        List<Integer> numbers = new ArrayList<>();
        made.forEach(number -> numbers.add(turned ? WHOLE - number : number));
        numbers.addAll(Collections.nCopies(candidates - made.size(), 0));
        return numbers;
    }
}
