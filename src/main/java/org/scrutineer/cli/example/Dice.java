package org.scrutineer.cli.example;

/**
 * Numbers that look like chance and follow from a seed, the same on every machine: the generator SplitMix64. For
 * made-up papers only; no lot is drawn by it. Not safe for use by several threads at once.
 */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    /**
     * Makes a generator.
     *
     * @param seed the seed
     */
    Dice(long seed) {
        this.state = seed;
    }

    /**
     * Returns the next number.
     *
     * @param bound how many numbers there are to fall on, at least 1
     * @return a number from 0 to one below the bound
     */
    int below(int bound) {
        state += STEP;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (int) Long.remainderUnsigned(mixed, bound);
    }

    /**
     * Returns one of several, each as likely as its weight.
     *
     * @param weights the weights, zero or more; one of them at least above zero
     * @return the place of the one, from 0
     */
    int among(int[] weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = below(sum);
        int place = 0;
        while (left >= weights[place]) {
            left -= weights[place];
            place++;
        }
        return place;
    }
}
