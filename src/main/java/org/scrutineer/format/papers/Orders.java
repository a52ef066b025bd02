package org.scrutineer.format.papers;

import java.util.Arrays;
import org.scrutineer.ballot.raw.MarkBuffer;

/** Reads orders written as numbers with commas between them, those of equal rank in braces. */
final class Orders {

    /** What equal ranks are. */
    enum Ties {
        /** They are part of the form. */
        ALLOWED,
        /** They are an error. */
        REFUSED,
        /**
         * They are overvotes of which the file does not tell whose they are; an alternative may stand at several ranks.
         */
        UNNAMED_OVERVOTES
    }

    private final int[] numbers;
    private final Ties ties;

    /**
     * Makes a reader.
     *
     * @param numbers the candidate number of each number of the file, from 1; 0 for none
     * @param ties what equal ranks are here
     */
    Orders(int[] numbers, Ties ties) {
        this.numbers = numbers.clone();
        this.ties = ties;
    }

    /** The highest number that the file gives to a candidate. */
    int highest() {
        return numbers.length - 1;
    }

    /**
     * Reads an order.
     *
     * @param line its line
     * @param start where it begins
     * @param type the type of the file, for messages
     * @param buffer where the marks go
     * @return how many candidates it names
     */
    int read(TextLine line, int start, String type, MarkBuffer buffer) {
        boolean[] seen = new boolean[numbers.length];
        int[] rank = new int[numbers.length + line.text().length()];
        int named = 0;
        int held = 0;
        int open = -1;
        buffer.clear();
        int at = line.skipBlanks(start);
        String text = line.text();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{') {
                if (open >= 0) {
                    throw line.error("P05", at, "a brace must be closed by } before another opens");
                }
                if (ties == Ties.REFUSED) {
                    throw line.error("P06", at, "a file of type " + type + " must have no tie, but has one");
                }
                open = at++;
            } else if (c == '}') {
                if (open < 0) {
                    throw line.error("P05", at, "a } must close a brace, but none is open");
                }
                open = -1;
                if (ties == Ties.UNNAMED_OVERVOTES) {
                    buffer.unknown();
                } else {
                    buffer.candidates(rank, held);
                }
                held = 0;
                at++;
            } else if (c == ',') {
                at++;
            } else {
                int end = at;
                while (end < text.length() && "{},".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                int candidate = candidate(line, at, text.substring(at, end).strip(), seen);
                named++;
                if (open >= 0) {
                    rank[held++] = candidate;
                } else {
                    buffer.candidate(candidate);
                }
                at = end;
            }
            at = line.skipBlanks(at);
        }
        if (open >= 0) {
            throw line.error("P05", open, "a brace must be closed by }, but this one is not");
        }
        Arrays.fill(rank, 0);
        return named;
    }

    private int candidate(TextLine line, int at, String token, boolean[] seen) {
        int number = WholeNumber.digits(token) ? WholeNumber.of(token) : 0;
        if (number < 1 || number >= numbers.length) {
            throw line.error(
                    "P02",
                    at,
                    "an alternative must be from 1 to " + (numbers.length - 1) + ", but was "
                            + (token.isEmpty() ? "nothing" : token));
        }
        if (seen[number] && ties != Ties.UNNAMED_OVERVOTES) {
            throw line.error("P03", at, "an alternative must stand once in an order, but " + number + " stands twice");
        }
        seen[number] = true;
        return numbers[number];
    }
}
