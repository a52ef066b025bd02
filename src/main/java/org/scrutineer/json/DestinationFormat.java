package org.scrutineer.json;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Destination;

/**
 * The places that papers and votes go to in a count record.
 *
 * @param all all candidates, and behind them every further RON
 */
record DestinationFormat(List<Candidate> all) {

    /**
     * Writes a place.
     *
     * @param destination the place
     * @return its JSON
     */
    static Json write(Destination destination) {
        return destination instanceof Destination.Receiver receiver
                ? CandidatesFormat.number(receiver.candidate())
                : Json.text(((Destination.Pool) destination).term());
    }

    /**
     * Reads a place.
     *
     * @param to the place
     * @return the place
     */
    Destination read(JsonValue to) {
        return to.json() instanceof Json.Text && !to.isFurtherRon()
                ? to.term(Destination.Pool.values(), Destination.Pool::term)
                : new Destination.Receiver(to.candidate(all));
    }
}
