package org.scrutineer.audit.reading;

import java.util.List;

/** What else must hold for several candidates to be excluded together, as a part says. */
interface ProvisoReading {

    /** Whether it holds for some of the lowest. */
    boolean holds(List<Integer> lowest, TableView table);

    /** Nobody concerned who could still pass a quarter of the quota alone goes with others below it. */
    static ProvisoReading nobodyMissesTheQuarter(Words part) {
        QuarterReading quarter = QuarterReading.read(part);
        return (lowest, table) -> {
            if (lowest.size() == 1) {
                return true;
            }
            OneByOne turns = new OneByOne(lowest, table);
            return lowest.stream()
                            .filter(turns::canBeSecond)
                            .allMatch(number ->
                                    quarter.concerns(number) && QuarterReading.isPassed(table.votes(number), table))
                    || lowest.stream()
                            .filter(quarter::concerns)
                            .filter(number -> !QuarterReading.isPassed(table.votes(number), table))
                            .noneMatch(number -> QuarterReading.isPassed(turns.reach(number), table));
        };
    }
}
