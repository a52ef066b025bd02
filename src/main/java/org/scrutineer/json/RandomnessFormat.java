package org.scrutineer.json;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.LotMethod;
import org.scrutineer.record.Randomness;

/** What a count record says of lots. */
final class RandomnessFormat {

    private static final String METHOD = "method";
    private static final String SEED = "seed";
    private static final String CONTEXT = "context";
    private static final String LOT_ORDER = "lotOrder";

    private RandomnessFormat() {}

    /**
     * Writes what is said of lots.
     *
     * @param randomness what is said of them
     * @return its JSON
     */
    static Json write(Randomness randomness) {
        JsonObject stated = Json.object().with(METHOD, randomness.method().term());
        if (randomness.method().hasSeed()) {
            stated.with(SEED, randomness.seed()).with(CONTEXT, randomness.context());
        }
        return stated.withUnlessEmpty(LOT_ORDER, randomness.lotOrder(), candidate -> Json.whole(candidate.number()))
                .build();
    }

    /**
     * Reads what is said of lots.
     *
     * @param randomness what is said of them
     * @param all all candidates
     * @return the same
     */
    static Randomness read(JsonValue randomness, List<Candidate> all) {
        LotMethod method = randomness.member(METHOD).term(LotMethod.values(), LotMethod::term);
        if (method == LotMethod.NONE) {
            return Randomness.none();
        }
        if (method.isByTie()) {
            return new Randomness(
                    method,
                    randomness.member(SEED).text(),
                    randomness.member(CONTEXT).text(),
                    List.of());
        }
        JsonValue order = randomness.member(LOT_ORDER);
        List<Candidate> lotOrder = order.candidates(all);
        if (lotOrder.isEmpty()) {
            order.doubt("at least one candidate");
            return Randomness.none();
        }
        return method.hasSeed()
                ? new Randomness(
                        method,
                        randomness.member(SEED).text(),
                        randomness.member(CONTEXT).text(),
                        lotOrder)
                : Randomness.supplied(lotOrder);
    }
}
