package org.scrutineer.record;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * The numbers of ballot papers in the order in which they lie, ascending. Written as runs joined by commas, such as
 * {@code 3-7,9,12-13}. Immutable.
 */
public final class PaperNumbers {

    private static final Pattern RUN = Pattern.compile("[1-9][0-9]{0,9}(-[1-9][0-9]{0,9})?");

    private final int[] numbers;

    private PaperNumbers(int[] numbers) {
        this.numbers = numbers;
    }

    /**
     * Returns numbers.
     *
     * @param numbers the numbers, each from 1 and more than the one before; copied
     * @return the numbers
     * @throws IllegalArgumentException if one is less than 1 or not more than the one before
     */
    public static PaperNumbers of(int... numbers) {
        int before = 0;
        for (int number : numbers) {
            if (number <= before) {
                throw new IllegalArgumentException(
                        "paper numbers must ascend from 1, but " + number + " comes after " + before);
            }
            before = number;
        }
        return new PaperNumbers(numbers.clone());
    }

    /**
     * Reads numbers.
     *
     * @param text runs joined by commas
     * @return the numbers
     * @throws IllegalArgumentException if the text is not what {@link #toString()} writes
     */
    public static PaperNumbers parse(String text) {
        int[] read = new int[16];
        int size = 0;
        if (!text.isEmpty()) {
            for (String run : text.split(",", -1)) {
                if (!RUN.matcher(run).matches()) {
                    throw notRuns(text);
                }
                int dash = run.indexOf('-');
                long first = Long.parseLong(dash < 0 ? run : run.substring(0, dash));
                long last = Long.parseLong(run.substring(dash + 1));
                if (last > Integer.MAX_VALUE - 8 || last - first > Integer.MAX_VALUE - 8 - size) {
                    throw new IllegalArgumentException("paper numbers must be below 2^31, but were \"" + run + "\"");
                }
                for (long number = first; number <= last; number++) {
                    read = size == read.length ? Arrays.copyOf(read, size * 2) : read;
                    read[size++] = (int) number;
                }
            }
        }
        PaperNumbers numbers = of(Arrays.copyOf(read, size));
        if (!numbers.toString().equals(text)) {
            throw notRuns(text);
        }
        return numbers;
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
        return numbers.length;
    }

    /**
     * Returns the numbers.
     *
     * @return the numbers, ascending
     */
    public List<Integer> list() {
        return Arrays.stream(numbers).boxed().toList();
    }

    /**
     * Returns whether a number is among them.
     *
     * @param number the number of a paper
     * @return whether it is here
     */
    public boolean contains(int number) {
        return Arrays.binarySearch(numbers, number) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaperNumbers that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        StringJoiner runs = new StringJoiner(",");
        int first = 0;
        for (int i = 1; i <= numbers.length; i++) {
            if (i == numbers.length || numbers[i] != numbers[i - 1] + 1) {
                runs.add(i - first > 1 ? numbers[first] + "-" + numbers[i - 1] : Integer.toString(numbers[first]));
                first = i;
            }
        }
        return runs.toString();
    }
}
