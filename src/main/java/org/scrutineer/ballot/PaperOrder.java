package org.scrutineer.ballot;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * The order in which the ballot papers of an election lie, and where it comes from. Papers are numbered from 1 in this
 * order; each is named by the entry of {@link Ballots} that its preferences are of. Immutable.
 *
 * <p>Rule books that pass on whole papers depend on it: which papers of equal standing go is settled by their order.
 */
public final class PaperOrder {

    private static final PaperOrder NONE = new PaperOrder(Method.NONE, "", "", new int[0]);

    private final Method method;
    private final String seed;
    private final String context;
    private final int[] entries;

    private PaperOrder(Method method, String seed, String context, int[] entries) {
        this.method = method;
        this.seed = seed;
        this.context = context;
        this.entries = entries;
    }

    /** Where an order of papers comes from. */
    public enum Method {
        /** No order is known. */
        NONE("none"),
        /** The papers lie as they stand in their file. */
        FILE("file"),
        /** It was given as a list. */
        SUPPLIED("supplied"),
        /** It was drawn from a seed and a context by the generator of this library. */
        STV_LOT("stv-lot/1");

        private final String term;

        Method(String term) {
            this.term = term;
        }

        /**
         * Returns the word of the record format.
         *
         * @return the word
         */
        public String term() {
            return term;
        }
    }

    /**
     * Returns the absence of an order.
     *
     * @return no order
     */
    public static PaperOrder none() {
        return NONE;
    }

    /**
     * Returns an order given as a list.
     *
     * @param entries the entry of each paper, in order, at least one; copied
     * @return the order
     * @throws IllegalArgumentException if there is no paper
     */
    public static PaperOrder supplied(int... entries) {
        return known(Method.SUPPLIED, "", "", entries.clone());
    }

    /**
     * Returns an order drawn from a seed.
     *
     * @param seed the seed, exactly as published
     * @param context what the seed was used for
     * @param entries the entry of each paper in the order drawn, at least one; copied
     * @return the order
     * @throws IllegalArgumentException if there is no paper
     */
    public static PaperOrder drawn(String seed, String context, int... entries) {
        return known(Method.STV_LOT, seed, context, entries.clone());
    }

    /**
     * Returns the canonical order with the same seed and context: papers are drawn from them pile by pile.
     *
     * @param ballots the papers
     * @return the order
     * @throws IllegalStateException if this order was not drawn from a seed
     * @throws IllegalArgumentException if there is no paper, or more than an array can hold
     */
    public PaperOrder byPile(Ballots ballots) {
        if (!isDrawn()) {
            throw new IllegalStateException("piles can be drawn from for an order that was drawn, but it is " + this);
        }
        return known(method, seed, context, canonical(ballots));
    }

    private static PaperOrder known(Method method, String seed, String context, int[] entries) {
        if (entries.length == 0) {
            throw new IllegalArgumentException("an order must be of at least 1 paper, but was of 0");
        }
        return new PaperOrder(method, Objects.requireNonNull(seed), Objects.requireNonNull(context), entries);
    }

    /**
     * Returns the entries of papers in canonical order: that of the entries, each as often as it has papers. It is
     * the same for every order and grouping of the papers.
     *
     * @param ballots the papers
     * @return the entry of each paper
     * @throws IllegalArgumentException if there are more papers than an array can hold
     */
    public static int[] canonical(Ballots ballots) {
        if (ballots.papers() > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "papers in an order must be fewer than 2^31, but were " + ballots.papers());
        }
        int[] entries = new int[(int) ballots.papers()];
        int filled = 0;
        for (int entry = 0; entry < ballots.size(); entry++) {
            int following = filled + (int) ballots.papersOf(entry);
            Arrays.fill(entries, filled, following, entry);
            filled = following;
        }
        return entries;
    }

    /**
     * Returns the same order of papers that others were made of, entry by entry.
     *
     * @param became the entry that each entry became
     * @return the order
     */
    PaperOrder of(IntUnaryOperator became) {
        return new PaperOrder(
                method, seed, context, Arrays.stream(entries).map(became).toArray());
    }

    /** Gathers an order as papers are added to a {@link NumberedAccumulator}. Not safe for several threads at once. */
    public static final class Builder {

        private int[] additions = new int[1 << 10];
        private int size;

        /** Makes a builder without papers. */
        public Builder() {}

        /**
         * Adds papers that lie together.
         *
         * @param addition the number of their addition
         * @param number how many there are, at least 1
         * @throws IllegalArgumentException if with them there are more papers than an array can hold
         */
        public void add(int addition, long number) {
            if (number > Integer.MAX_VALUE - 8 - size) {
                throw new IllegalArgumentException(
                        "papers in an order must be fewer than 2^31, but were " + size + " before " + number + " more");
            }
            int following = size + (int) number;
            if (following > additions.length) {
                additions =
                        Arrays.copyOf(additions, (int) Math.max(following, Math.min(2L * size, Integer.MAX_VALUE - 8)));
            }
            Arrays.fill(additions, size, following, addition);
            size = following;
        }

        /**
         * Returns the order of the papers in their file.
         *
         * @param papers all papers added, from which ballots were built
         * @return the order; none if there was no paper
         */
        public PaperOrder build(NumberedAccumulator papers) {
            int[] entries = new int[size];
            Arrays.setAll(entries, paper -> papers.entryOf(additions[paper]));
            return size == 0 ? NONE : known(Method.FILE, "", "", entries);
        }
    }

    /**
     * Returns where the order comes from.
     *
     * @return the method
     */
    public Method method() {
        return method;
    }

    /**
     * Returns the seed.
     *
     * @return the seed, empty if the order was not drawn
     */
    public String seed() {
        return seed;
    }

    /**
     * Returns what the seed was used for.
     *
     * @return the context, empty if the order was not drawn
     */
    public String context() {
        return context;
    }

    /**
     * Returns whether there is an order.
     *
     * @return whether any paper is in it
     */
    public boolean isKnown() {
        return method != Method.NONE;
    }

    /**
     * Returns whether there is a seed.
     *
     * @return whether the order was drawn, or papers are drawn pile by pile
     */
    public boolean isDrawn() {
        return method == Method.STV_LOT;
    }

    /**
     * Returns how many papers are in the order.
     *
     * @return the papers, 0 if no order is known
     */
    public int papers() {
        return entries.length;
    }

    /**
     * Returns the entry of a paper.
     *
     * @param number the number of the paper, from 1
     * @return the entry of {@link Ballots}
     */
    public int entryOf(int number) {
        return entries[number - 1];
    }

    /**
     * Checks that the order is one of just these papers.
     *
     * @throws IllegalArgumentException if an entry has more papers or fewer in the order than among the papers
     */
    void check(Ballots ballots) {
        if (!isKnown()) {
            return;
        }
        long[] papers = new long[ballots.size()];
        for (int entry : entries) {
            if (entry < 0 || entry >= papers.length) {
                throw new IllegalArgumentException(
                        "entry " + entry + " in the order of papers is not between 0 and " + (papers.length - 1));
            }
            papers[entry]++;
        }
        for (int entry = 0; entry < papers.length; entry++) {
            if (papers[entry] != ballots.papersOf(entry)) {
                throw new IllegalArgumentException("the order of papers holds " + papers[entry] + " with preferences "
                        + ballots.preferencesOf(entry) + ", but there are " + ballots.papersOf(entry));
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaperOrder that
                && method == that.method
                && seed.equals(that.seed)
                && context.equals(that.context)
                && Arrays.equals(entries, that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, seed, context) * 31 + Arrays.hashCode(entries);
    }

    @Override
    public String toString() {
        return isKnown() ? method.term() + " order of " + entries.length + " papers" : "no order of papers";
    }
}
