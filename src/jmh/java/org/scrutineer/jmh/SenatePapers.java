package org.scrutineer.jmh;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes invented papers of a Senate election as large as that of New South Wales, the same for the same number of
 * them: 150 candidates, 40 groups of two to six and four candidates in none. Of a hundred papers 92 are marked above
 * the line, 45 of these by one of the parties' own cards, the others in orders of their own, mostly of six groups; the
 * rest rank twelve candidates or more below it.
 */
public final class SenatePapers {

    private static final long SEED = 16;
    private static final int GROUPS = 40;
    private static final int CANDIDATES = 150;
    private static final int UNGROUPED = 4;
    private static final int CARDS = 3;
    private static final int USUAL = 6;
    private static final int SENATORS = 6;

    private final SplittableRandom chance = new SplittableRandom(SEED);
    private final List<int[]> members = new ArrayList<>();
    private final List<int[]> cards = new ArrayList<>();
    /** What is written in each square, groups first; 0 for nothing. */
    private final int[] squares = new int[GROUPS + CANDIDATES];

    private SenatePapers() {
        int next = 0;
        for (int group = 0; group < GROUPS; group++) {
            int left = CANDIDATES - UNGROUPED - next - 2 * (GROUPS - 1 - group);
            int size = Math.min(left, group < 9 ? USUAL : group % 2 == 0 ? 4 : 2);
            int[] numbers = new int[size];
            for (int i = 0; i < size; i++) {
                numbers[i] = next++;
            }
            members.add(numbers);
        }
        while (next < CANDIDATES) {
            members.add(new int[] {next++});
        }
        for (int card = 0; card < GROUPS * CARDS; card++) {
            cards.add(order(card / CARDS, USUAL));
        }
    }

    /**
     * Writes a file.
     *
     * @param arguments {@code csv}, the commission's layout since 2019, {@code ragged}, the same without blanks at the
     *     end of a row, or {@code blt}; the number of papers; and the file
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        SenatePapers papers = new SenatePapers();
        int number = Integer.parseInt(arguments[1]);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])), 1 << 16)) {
            if (arguments[0].equals("blt")) {
                papers.blt(number, file);
            } else {
                papers.csv(number, arguments[0].equals("ragged"), file);
            }
        }
    }

    private void csv(int papers, boolean ragged, OutputStream file) throws IOException {
        StringBuilder line = new StringBuilder(
                "State,Division,Vote Collection Point Name,Vote Collection Point ID,Batch No,Paper No");
        for (int group = 0; group < GROUPS; group++) {
            line.append(',').append(letter(group)).append(":Party ").append(group + 1);
        }
        for (int group = 0; group < members.size(); group++) {
            for (int candidate : members.get(group)) {
                line.append(',')
                        .append(group < GROUPS ? letter(group) : "UG")
                        .append(":CANDIDATE Number ")
                        .append(candidate + 1);
            }
        }
        write(line, file);
        for (int paper = 0; paper < papers; paper++) {
            mark();
            line.append("NSW,Division ").append(paper / 110_000).append(",Town Hall,").append(paper / 5_000 + 1);
            line.append(',').append(paper / 50 + 1).append(',').append(paper % 50 + 1);
            int end = line.length();
            for (int square : squares) {
                line.append(',');
                if (square > 0) {
                    line.append(square);
                    end = line.length();
                }
            }
            line.setLength(ragged ? end : line.length());
            write(line, file);
        }
    }

    private void blt(int papers, OutputStream file) throws IOException {
        StringBuilder line = new StringBuilder().append(CANDIDATES).append(' ').append(SENATORS);
        write(line, file);
        int[] preferences = new int[CANDIDATES];
        for (int paper = 0; paper < papers; paper++) {
            boolean above = mark();
            line.append('1');
            for (int i = 0, length = preferences(above, preferences); i < length; i++) {
                line.append(' ').append(preferences[i] + 1);
            }
            write(line.append(" 0"), file);
        }
        write(line.append('0'), file);
        for (int candidate = 1; candidate <= CANDIDATES; candidate++) {
            write(line.append("\"CANDIDATE Number ").append(candidate).append('"'), file);
        }
        write(line.append("\"New South Wales\""), file);
    }

    private int preferences(boolean above, int[] preferences) {
        int[] inOrder = new int[squares.length];
        int marks = 0;
        for (int square = 0; square < squares.length; square++) {
            if (squares[square] > 0) {
                inOrder[squares[square] - 1] = square;
                marks++;
            }
        }
        int length = 0;
        for (int i = 0; i < marks; i++) {
            for (int candidate : above ? members.get(inOrder[i]) : new int[] {inOrder[i] - GROUPS}) {
                preferences[length++] = candidate;
            }
        }
        return length;
    }

    /** Marks the next paper; tells whether above the line. */
    private boolean mark() {
        java.util.Arrays.fill(squares, 0);
        int first = party();
        if (chance.nextInt(100) < 92) {
            int[] groups = chance.nextInt(100) < 45
                    ? cards.get(first * CARDS + chance.nextInt(CARDS))
                    : order(first, chance.nextInt(100) < 12 ? 1 : USUAL + Math.max(0, chance.nextInt(12) - 9));
            for (int i = 0; i < groups.length; i++) {
                squares[groups[i]] = i + 1;
            }
            return true;
        }
        int wanted = 12 + Math.max(0, chance.nextInt(30) - 20);
        int marked = 0;
        for (int group : order(first, GROUPS)) {
            for (int candidate : members.get(group)) {
                if (marked < wanted && chance.nextInt(4) > 0) {
                    squares[GROUPS + candidate] = ++marked;
                }
            }
        }
        for (int candidate = CANDIDATES - 1; marked < wanted; candidate--) {
            if (squares[GROUPS + candidate] == 0) {
                squares[GROUPS + candidate] = ++marked;
            }
        }
        return false;
    }

    private int[] order(int first, int length) {
        boolean[] used = new boolean[GROUPS];
        int[] order = new int[length];
        int group = first;
        for (int i = 0; i < length; ) {
            if (!used[group]) {
                used[group] = true;
                order[i++] = group;
            }
            group = length == GROUPS ? (group + 1) % GROUPS : party();
        }
        return order;
    }

    /** A group, the less popular the higher its number. */
    private int party() {
        return (int) (GROUPS * Math.pow(chance.nextDouble(), 2.5));
    }

    private static String letter(int group) {
        return group < 26 ? String.valueOf((char) ('A' + group)) : "A" + (char) ('A' + group - 26);
    }

    private static void write(StringBuilder line, OutputStream file) throws IOException {
        file.write(line.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
        line.setLength(0);
    }
}
