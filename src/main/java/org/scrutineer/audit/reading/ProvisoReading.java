package org.scrutineer.audit.reading;

import java.util.List;
import org.scrutineer.audit.Fraction;

/** What else must hold for several candidates to be excluded together, as a part says. */
interface ProvisoReading {

    /** Whether it holds for some of the lowest. */
    boolean holds(List<Integer> lowest, TableView table);

    /**
     * One place is open, or as many are left as places; or nobody comes to the quota by what the lowest have, with the
     * surpluses that wait, or while none waits without the highest of them.
     */
    static ProvisoReading orderOfElectionStands(Words part) {
        part.clause();
        return (lowest, table) -> {
            Fraction above = table.continuing().stream()
                    .map(table::votes)
                    .reduce(Fraction.ZERO, (one, other) -> one.compareTo(other) < 0 ? other : one);
            Fraction free =
                    table.waitingInAll().signum() > 0 ? Fraction.ZERO : table.votes(lowest.get(lowest.size() - 1));
            Fraction reached =
                    above.plus(table.sum(lowest)).plus(table.waitingInAll()).minus(free);
            return table.vacancies() == 1
                    || table.continuing().size() - lowest.size() == table.vacancies()
                    || reached.compareTo(table.quota()) < 0;
        };
    }

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
