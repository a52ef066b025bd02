package org.scrutineer.recount;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Errors in keying: each mark on each paper goes wrong with the same probability, whatever becomes of the others. An
 * error is, in equal parts, that the mark is exchanged with the next on the paper, that it is left out, or that it is
 * read as the neighbour above or below on the ballot paper. No paper is lost.
 *
 * <p>The last mark has no next, and if it is exchanged nothing changes. The first candidate has no neighbour above and
 * the last none below; the only neighbour is read then, and none if there is one candidate. Ranks stay as they are
 * marked, equal and skipped ones too; one that no mark is left at closes. A candidate whom the errors put on a paper
 * twice stands where first named, and the later mark is passed over as one that was left out is. A paper with no mark
 * left stays one.
 *
 * @param probability that a mark goes wrong, from 0 to 1, with at most {@value #MOST_PLACES} decimal places
 */
public record KeyingErrors(BigDecimal probability) implements Variation {

    /** The most decimal places of a probability. */
    public static final int MOST_PLACES = 18;

    /**
     * Cuts needless zeros and checks the range.
     *
     * @throws IllegalArgumentException if the probability is below 0 or above 1, or has more decimal places
     */
    public KeyingErrors {
        if (probability.signum() < 0 || probability.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "the probability of an error must be from 0 to 1, but was " + probability);
        }
        probability = probability.signum() == 0 ? BigDecimal.ZERO : probability.stripTrailingZeros();
        if (probability.scale() > MOST_PLACES) {
            throw new IllegalArgumentException("the probability of an error must have at most " + MOST_PLACES
                    + " decimal places, but was " + probability);
        }
    }

    /**
     * Reads a probability.
     *
     * @param probability a decimal number, such as {@code 0.002}
     * @return the errors
     * @throws IllegalArgumentException if it is no decimal number from 0 to 1
     */
    public static KeyingErrors of(String probability) {
        try {
            return new KeyingErrors(new BigDecimal(probability));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "the probability of an error must be a decimal number from 0 to 1, but was \"" + probability + "\"",
                    e);
        }
    }

    @Override
    public <R> R match(Function<KeyingErrors, R> keyed, Function<Bootstrap, R> drawn, Function<Resample, R> sampled) {
        return keyed.apply(this);
    }

    @Override
    public String term() {
        return "keying errors";
    }

    @Override
    public String toString() {
        return "keying errors, each mark with probability " + probability.toPlainString();
    }
}
