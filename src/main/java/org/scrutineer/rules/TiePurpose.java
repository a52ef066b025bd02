package org.scrutineer.rules;

import java.util.Collections;
import java.util.List;
import org.scrutineer.arithmetic.Votes;

/** What a tie is about, and so whether the strongest or the weakest of the tied is looked for. */
public enum TiePurpose {
    /** Who takes a place, or takes it first where constraints let not all equals be elected: the strongest. */
    ELECTION("election") {
        @Override
        Votes extreme(List<Votes> votes) {
            return Collections.max(votes);
        }

        @Override
        <T> T among(List<T> strongestFirst) {
            return strongestFirst.get(0);
        }
    },
    /** Whose surplus is transferred first: the strongest. */
    SURPLUS("the next surplus") {
        @Override
        Votes extreme(List<Votes> votes) {
            return Collections.max(votes);
        }

        @Override
        <T> T among(List<T> strongestFirst) {
            return strongestFirst.get(0);
        }
    },
    /** Which of equal fractions counts as the largest: that of the strongest. */
    FRACTION("the larger fraction") {
        @Override
        Votes extreme(List<Votes> votes) {
            return Collections.max(votes);
        }

        @Override
        <T> T among(List<T> strongestFirst) {
            return strongestFirst.get(0);
        }
    },
    /** Who is excluded: the weakest. */
    EXCLUSION("exclusion") {
        @Override
        Votes extreme(List<Votes> votes) {
            return Collections.min(votes);
        }

        @Override
        <T> T among(List<T> strongestFirst) {
            return strongestFirst.get(strongestFirst.size() - 1);
        }
    };

    private final String words;

    TiePurpose(String words) {
        this.words = words;
    }

    /** The votes of those whom a difference singles out. */
    abstract Votes extreme(List<Votes> votes);

    /** The one whom an order of strength singles out. */
    abstract <T> T among(List<T> strongestFirst);

    /** Returns the purpose in words: {@code exclusion}, {@code the next surplus}. */
    @Override
    public String toString() {
        return words;
    }
}
