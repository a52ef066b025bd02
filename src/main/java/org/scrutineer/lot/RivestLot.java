package org.scrutineer.lot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.LotMethod;

/**
 * Lots drawn by SHA-256 of a seed and a counter, as OpenTally draws after Rivest.
 *
 * <p>The counter runs from 0. Each draw takes the hash of the seed, a comma and the counter in decimal digits, as
 * UTF-8, reads it as a whole number, highest byte first, and takes the remainder by the number of those in the draw; a
 * hash at or above the highest multiple of that number is passed over.
 *
 * <p>OpenTally draws so for each tie, among the tied in ballot-paper order (the order is inferred). An order of all
 * candidates is not part of that generator. Here it begins as the ballot paper has it; then each place
 * from the last down to the second is swapped with the one of the places up to it that is drawn (inferred).
 *
 * @param seed the published characters, nothing trimmed
 */
public record RivestLot(String seed) implements DrawnOrder, DrawsByTie {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the seed holds a lone surrogate, which UTF-8 cannot
     */
    public RivestLot {
        StvLot.requireWritable("seed", seed);
    }

    @Override
    public LotMethod method() {
        return LotMethod.SEED_AND_COUNTER;
    }

    @Override
    public String context() {
        return "";
    }

    @Override
    public List<Integer> order(List<Candidate> candidates) {
        return Shuffle.of(candidates, draws(Shuffle.sizes(candidates.size())));
    }

    @Override
    public LotMethod methodByTie() {
        return LotMethod.SEED_AND_COUNTER_BY_TIE;
    }

    @Override
    public Draw draw(int first, int size) {
        return Sha256.draw(first, size, counter -> Sha256.of((seed + "," + counter).getBytes(StandardCharsets.UTF_8)));
    }
}
