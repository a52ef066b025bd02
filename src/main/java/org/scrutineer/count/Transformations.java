package org.scrutineer.count;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.ballot.Transformation;

/** What the record says of the order of the papers. */
final class Transformations {

    private Transformations() {}

    /**
     * The statement of an order.
     *
     * @param election the election
     * @param order the order by which it was counted, possibly none
     * @param from the first stage whose papers were chosen by the order, 0 if there is none
     * @return the statement, empty if no order was used
     */
    static List<Transformation> of(Election election, PaperOrder order, int from) {
        if (!order.isKnown()) {
            return List.of();
        }
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("method", order.method().term());
        if (order.isDrawn()) {
            parameters.put("seed", order.seed());
            parameters.put("context", order.context());
        }
        if (from > 0) {
            parameters.put("decidesFromStage", Integer.toString(from));
        }
        return List.of(new Transformation(
                Transformation.PAPER_ORDER,
                parameters,
                BallotsDigest.of(election.ballots()),
                BallotsDigest.of(election.ballots(), order)));
    }
}
