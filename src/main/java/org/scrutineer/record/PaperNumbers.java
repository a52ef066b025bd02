package org.scrutineer.record;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The numbers of ballot papers in the order in which they lie, ascending. Kept and written as runs joined by commas,
 * such as {@code 3-7,9,12-13}. Immutable.
 */
public final class PaperNumbers {

    private static final Pattern RUN = Pattern.compile("[1-9][0-9]{0,9}(-[1-9][0-9]{0,9})?");

    private final int[] firsts;
    private final int[] lasts;
    private final int size;

    private PaperNumbers(int[] firsts, int[] lasts) {
        this.firsts = firsts;
        this.lasts = lasts;
        this.size = IntStream.range(0, firsts.length)
                .map(run -> lasts[run] - firsts[run] + 1)
                .sum();
    }

    /**
     * Returns numbers.
     *
     * @param numbers the numbers, each from 1 and more than the one before
     * @return the numbers
     * @throws IllegalArgumentException if one is less than 1 or not more than the one before
     */
    public static PaperNumbers of(int... numbers) {
        int[] firsts = new int[numbers.length];
        int[] lasts = new int[numbers.length];
        int runs = 0;
        int before = 0;
        for (int number : numbers) {
            if (number <= before) {
                throw new IllegalArgumentException(
                        "paper numbers must ascend from 1, but " + number + " comes after " + before);
            }
            if (runs == 0 || number > before + 1) {
                firsts[runs++] = number;
            }
            lasts[runs - 1] = number;
            before = number;
        }
        return new PaperNumbers(Arrays.copyOf(firsts, runs), Arrays.copyOf(lasts, runs));
    }

    /**
     * Reads numbers.
     *
     * @param text runs joined by commas
     * @return the numbers
     * @throws IllegalArgumentException if the text is not what {@link #toString()} writes
     */
    public static PaperNumbers parse(String text) {
        String[] runs = text.isEmpty() ? new String[0] : text.split(",", -1);
        int[] firsts = new int[runs.length];
        int[] lasts = new int[runs.length];
        long before = -1;
        for (int i = 0; i < runs.length; i++) {
            if (!RUN.matcher(runs[i]).matches()) {
                throw notRuns(text);
            }
            int dash = runs[i].indexOf('-');
            long first = Long.parseLong(dash < 0 ? runs[i] : runs[i].substring(0, dash));
            long last = Long.parseLong(runs[i].substring(dash + 1));
            if (last > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("paper numbers must be below 2^31, but were \"" + runs[i] + "\"");
            }
            if (first <= before + 1 || last < first || (dash > 0 && last == first)) {
                throw notRuns(text);
            }
            firsts[i] = (int) first;
            lasts[i] = (int) last;
            before = last;
        }
        return new PaperNumbers(firsts, lasts);
    }

    private static IllegalArgumentException notRuns(String text) {
        return new IllegalArgumentException("paper numbers must be ascending runs, but were \"" + text + "\"");
    }

    /**
     * Returns how many there are.
     *
     * @return the number of papers
     */
    public int size() {
        return size;
    }

    /**
     * Returns the numbers.
     *
     * @return the numbers, ascending
     */
    public List<Integer> list() {
        return IntStream.range(0, firsts.length)
                .flatMap(run -> IntStream.rangeClosed(firsts[run], lasts[run]))
                .boxed()
                .toList();
    }

    /**
     * Returns whether a number is among them.
     *
     * @param number the number of a paper
     * @return whether it is here
     */
    public boolean contains(int number) {
        int place = Arrays.binarySearch(firsts, number);
        int run = place < 0 ? -place - 2 : place;
        return run >= 0 && number <= lasts[run];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaperNumbers that
                && Arrays.equals(firsts, that.firsts)
                && Arrays.equals(lasts, that.lasts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(firsts) + Arrays.hashCode(lasts);
    }

    @Override
    public String toString() {
        StringJoiner runs = new StringJoiner(",");
        for (int run = 0; run < firsts.length; run++) {
            runs.add(firsts[run] == lasts[run] ? Integer.toString(firsts[run]) : firsts[run] + "-" + lasts[run]);
        }
        return runs.toString();
    }
}
