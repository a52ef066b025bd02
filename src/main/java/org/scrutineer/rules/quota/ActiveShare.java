package org.scrutineer.rules.quota;

import java.util.Map;
import java.util.Objects;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.part.CountView;

/**
 * The votes that candidates have, divided by one more than the seats, cut off after some decimal places. Worked out each time
 * the papers are counted.
 *
 * @param places the decimal places
 * @param clause the clause
 */
public record ActiveShare(int places, Clause clause) implements QuotaRule {

    /** Checks that nothing is missing. */
    public ActiveShare {
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Votes quota(CountView view) {
        return view.activeVotes().dividedInto(view.seats() + 1L, Rounding.down(places));
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("form", "activeShare", "places", Integer.toString(places), "clause", clause.number());
    }
}
