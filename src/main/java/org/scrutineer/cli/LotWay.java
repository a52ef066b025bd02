package org.scrutineer.cli;

import java.util.Arrays;
import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.RctabLot;
import org.scrutineer.lot.RivestLot;
import org.scrutineer.lot.StvLot;
import org.scrutineer.record.LotMethod;

/** The ways of drawing lots from a seed, by the words that records have for them. */
enum LotWay {
    /** An order of all candidates, drawn by the generator of this library. */
    STV_LOT(LotMethod.STV_LOT) {
        @Override
        Lots lots(String seed, String context, List<Candidate> candidates) {
            return Lots.drawn(new StvLot(seed, context), candidates);
        }
    },
    /** An order of all candidates, drawn by hashes of a seed and a counter. */
    SEED_AND_COUNTER(LotMethod.SEED_AND_COUNTER) {
        @Override
        Lots lots(String seed, String context, List<Candidate> candidates) {
            requireNoContext(context);
            return Lots.drawn(new RivestLot(seed), candidates);
        }
    },
    /** A draw for each tie, by hashes of a seed and a counter. */
    SEED_AND_COUNTER_BY_TIE(LotMethod.SEED_AND_COUNTER_BY_TIE) {
        @Override
        Lots lots(String seed, String context, List<Candidate> candidates) {
            requireNoContext(context);
            return Lots.drawnByTie(new RivestLot(seed));
        }
    },
    /** An order of all candidates, as RCTab permutes their names. */
    RCTAB_PERMUTATION(LotMethod.RCTAB_PERMUTATION) {
        @Override
        Lots lots(String seed, String context, List<Candidate> candidates) {
            requireNoContext(context);
            return Lots.drawn(rctab(seed), candidates);
        }
    },
    /** A draw for each tie, as RCTab draws among names. */
    RCTAB_BY_TIE(LotMethod.RCTAB_BY_TIE) {
        @Override
        Lots lots(String seed, String context, List<Candidate> candidates) {
            requireNoContext(context);
            return Lots.drawnByTie(rctab(seed));
        }
    };

    private final LotMethod method;

    LotWay(LotMethod method) {
        this.method = method;
    }

    /**
     * Draws lots.
     *
     * @param seed the seed
     * @param context what the seed is used for, empty if that is not stated
     * @param candidates all candidates
     * @return the lots
     * @throws IllegalArgumentException if the way has no such seed, or no context
     */
    abstract Lots lots(String seed, String context, List<Candidate> candidates);

    /**
     * Reads the word for a way.
     *
     * @param word the word
     * @return the way
     * @throws IllegalArgumentException if there is no such word
     */
    static LotWay parse(String word) {
        return Arrays.stream(values())
                .filter(way -> way.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(new Known(
                                "way of drawing lots",
                                Arrays.stream(values()).map(LotWay::toString).toList())
                        .refusal(word)));
    }

    void requireNoContext(String context) {
        if (!context.isEmpty()) {
            throw new IllegalArgumentException("--context must be given with --draw " + STV_LOT + " only, but was \""
                    + context + "\" with " + this);
        }
    }

    RctabLot rctab(String seed) {
        try {
            return new RctabLot(Long.parseLong(seed));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "a seed for " + this + " must be a whole number, but was \"" + seed + "\"", e);
        }
    }

    /** Returns the word of the record format. */
    @Override
    public String toString() {
        return method.term();
    }
}
