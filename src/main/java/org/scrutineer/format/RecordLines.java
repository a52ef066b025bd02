package org.scrutineer.format;

import java.util.Arrays;

/** Where in a ballot file each distinct list of preferences stands first. */
public final class RecordLines {

    private final int[] lines;

    private RecordLines(int[] lines) {
        this.lines = lines;
    }

    /** Takes note of lines while a file is read. */
    static final class Log {

        private int[] lines = new int[1 << 9];
        private int size;

        /**
         * Notes the line of the next list of preferences.
         *
         * @param line the line, from 1
         */
        void add(int line) {
            if (size == lines.length) {
                lines = Arrays.copyOf(lines, size * 2);
            }
            lines[size++] = line;
        }

        /**
         * Returns the lines noted.
         *
         * @return the lines
         */
        RecordLines lines() {
            return new RecordLines(Arrays.copyOf(lines, size));
        }
    }

    /**
     * Returns where a list of preferences stands first.
     *
     * @param entry the entry of the ballots, from 0
     * @return the line, from 1
     */
    public int lineOf(int entry) {
        return lines[entry];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordLines that && Arrays.equals(lines, that.lines);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lines);
    }
}
