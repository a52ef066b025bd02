package org.scrutineer.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.LotMethod;
import org.scrutineer.record.Randomness;

/**
 * A lot drawn again for one tie.
 *
 * @param chosen the number of the candidate drawn
 * @param index which number of the generator made the draw, from 0
 */
record LotDraw(int chosen, int index) {

    /** Draws one of the tied, beginning with a number of the generator; nothing if the record does not draw by tie. */
    static Optional<LotDraw> of(Randomness lots, long first, List<Candidate> tied) {
        if (lots.method() == LotMethod.SEED_AND_COUNTER_BY_TIE) {
            HashedDraws draws = HashedDraws.counter(lots.seed(), first);
            int place = draws.below(tied.size());
            return Optional.of(
                    new LotDraw(tied.get(place).number(), (int) Math.min(draws.next() - 1, Integer.MAX_VALUE)));
        }
        if (lots.method() == LotMethod.RCTAB_BY_TIE && LotCheck.isNumber(lots.seed())) {
            PlatformNumbers numbers = new PlatformNumbers(Long.parseLong(lots.seed()));
            numbers.passOverFractions(first);
            List<Candidate> byName = tied.stream()
                    .sorted(Comparator.comparing(Candidate::name).thenComparing(Candidate::number))
                    .toList();
            int place = numbers.fractionTimes(tied.size());
            return Optional.of(new LotDraw(byName.get(place).number(), (int) Math.min(first, Integer.MAX_VALUE)));
        }
        return Optional.empty();
    }
}
