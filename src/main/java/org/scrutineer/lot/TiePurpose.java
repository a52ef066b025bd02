package org.scrutineer.lot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a tie is about, and so whether the strongest or the weakest of the tied is looked for. */
public enum TiePurpose {
    /**
     * Who takes a place, or takes it first where constraints let not all equals be elected or the election comes with
     * the transfer of the surplus: the strongest.
     */
    ELECTION("election") {
        @Override
        boolean covers(TiePurpose other) {
            return other == ELECTION || other == ORDER_OF_ELECTION || other == LAST_TWO;
        }
    },
    /** Who of those elected on the same figures is elected first: the strongest. */
    ORDER_OF_ELECTION("the order of election"),
    /** Who of the last two for one place takes it: the stronger. */
    LAST_TWO("the last place"),
    /** Whose surplus of those elected is transferred first: the strongest. */
    SURPLUS("the next surplus"),
    /** Which of equal fractions counts as the largest: that of the strongest. */
    FRACTION("the larger fraction"),
    /** Who is excluded: the weakest. */
    EXCLUSION("exclusion") {
        @Override
        public <T> T among(List<T> strongestFirst) {
            return strongestFirst.get(strongestFirst.size() - 1);
        }
    };

    private final String words;

    TiePurpose(String words) {
        this.words = words;
    }

    /**
     * Returns the one whom the purpose looks for.
     *
     * @param <T> what is in order
     * @param strongestFirst one or more, strongest first
     * @return the strongest or the weakest
     */
    public <T> T among(List<T> strongestFirst) {
        return strongestFirst.get(0);
    }

    /**
     * Returns whether an answer given for this purpose answers a tie for another: a record says of a lot only that it
     * elected somebody.
     */
    boolean covers(TiePurpose other) {
        return other == this;
    }

    /**
     * Reads the word for a purpose.
     *
     * @param term the word
     * @return the purpose
     * @throws IllegalArgumentException if there is no such word
     */
    public static TiePurpose parse(String term) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.term().equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("what a lot is for must be "
                        + Arrays.stream(values()).map(TiePurpose::term).collect(Collectors.joining(" or "))
                        + ", but was \"" + term + "\""));
    }

    /**
     * Returns the one word that stands for the purpose where an answer is written.
     *
     * @return {@code election}, {@code order-of-election}, {@code last-two}, {@code surplus}, {@code fraction} or
     *     {@code exclusion}
     */
    public String term() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the purpose in words: {@code exclusion}, {@code the next surplus}. */
    @Override
    public String toString() {
        return words;
    }
}
