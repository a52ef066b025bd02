package org.scrutineer.audit.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.audit.Fraction;

/**
 * The lowest candidates if they left one after the other: of equals the one first who had less at the first difference,
 * either of them if there was none.
 *
 * @param lowest the candidates
 * @param table the figures
 */
record OneByOne(List<Integer> lowest, TableView table) {

    /** Whether a candidate can be the one who leaves second. */
    boolean canBeSecond(int candidate) {
        int before = 0;
        int always = 0;
        for (int other : lowest) {
            if (other != candidate) {
                before += comesFirst(other, candidate, table.votes(candidate)) ? 1 : 0;
                always += comesFirst(candidate, other, table.votes(other)) ? 0 : 1;
            }
        }
        return before > 0 && always < 2;
    }

    /** The votes of a candidate with the surpluses and the votes of everybody who can leave sooner. */
    Fraction reach(int candidate) {
        Set<Integer> gone = new TreeSet<>(List.of(candidate));
        Fraction reach = table.votes(candidate).plus(table.waitingInAll());
        for (int turn = 1; turn < lowest.size(); turn++) {
            for (int other : lowest) {
                if (!gone.contains(other) && comesFirst(other, candidate, reach)) {
                    gone.add(other);
                    reach = reach.plus(table.votes(other));
                }
            }
        }
        return reach;
    }

    private boolean comesFirst(int one, int other, Fraction votes) {
        int compared = table.votes(one).compareTo(votes);
        if (compared != 0) {
            return compared < 0;
        }
        for (TableView.Point point : table.points()) {
            int then = point.votes().get(one).compareTo(point.votes().get(other));
            if (then != 0) {
                return then < 0;
            }
        }
        return true;
    }
}
