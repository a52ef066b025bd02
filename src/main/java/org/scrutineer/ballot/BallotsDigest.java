package org.scrutineer.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The digest of a set of papers, the same for every order and grouping of them.
 *
 * <p>SHA-256 over UTF-8 lines ended by LF: {@code stv-ballots/1}, the number of candidates, then for each distinct
 * list of preferences, in numeric lexicographic order of its ranks, the number of papers, a blank and the list as
 * {@link Preferences#toString()} writes it. A list that is the beginning of another stands first; a skipped rank
 * stands before any candidate.
 */
public final class BallotsDigest {

    private static final String TAG = "stv-ballots/1\n";
    private static final String ORDER_TAG = "stv-paper-order/1\n";
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_NUMBER = 20;
    private static final int FIRST_OF_THREE_DIGITS = 100;

    private final Ballots ballots;
    private final MessageDigest sha256;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    private final int entryBits;
    private final int markBits;
    private final int marksInKey;

    private BallotsDigest(Ballots ballots, MessageDigest sha256) {
        this.ballots = ballots;
        this.sha256 = sha256;
        this.entryBits = bits(ballots.size());
        this.markBits = bits(2 * ballots.candidates() + 1);
        this.marksInKey = Math.max(1, (Long.SIZE - 1 - entryBits) / markBits);
    }

    private static int bits(int highest) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(highest);
    }

    /**
     * Returns the digest of papers. It is worked out once for the papers, however often it is asked for.
     *
     * @param ballots the papers
     * @return {@code sha256:} and 64 lower-case hexadecimal digits
     */
    public static String of(Ballots ballots) {
        return ballots.digest();
    }

    /** Works the digest of papers out. */
    static String compute(Ballots ballots) {
        return new BallotsDigest(ballots, sha256()).compute();
    }

    /**
     * Returns the digest of papers in an order. SHA-256 over UTF-8 lines ended by LF: {@code stv-paper-order/1}, the
     * number of candidates, then for each paper in order its list of preferences as {@link Preferences#toString()}
     * writes it.
     *
     * @param ballots the papers
     * @param order their order
     * @return {@code sha256:} and 64 lower-case hexadecimal digits
     */
    public static String of(Ballots ballots, PaperOrder order) {
        BallotsDigest digest = new BallotsDigest(ballots, sha256());
        digest.text(ORDER_TAG + ballots.candidates() + "\n");
        for (int number = 1; number <= order.papers(); number++) {
            digest.preferences(order.entryOf(number));
        }
        return digest.end();
    }

    /**
     * Returns the digest of a text.
     *
     * @param text the text
     * @return {@code sha256:} and 64 lower-case hexadecimal digits over its UTF-8 bytes
     */
    public static String ofText(String text) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The entries of papers in the order in which the digest lists them. */
    static int[] sorted(Ballots ballots) {
        return new BallotsDigest(ballots, sha256()).sorted();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private String compute() {
        text(TAG + ballots.candidates() + "\n");
        for (int entry : sorted()) {
            number(ballots.papersOf(entry));
            put((byte) ' ');
            preferences(entry);
        }
        return end();
    }

    private String end() {
        sha256.update(buffer, 0, filled);
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }

    private int[] sorted() {
        long[] keys = new long[ballots.size()];
        for (int entry = 0; entry < keys.length; entry++) {
            keys[entry] = entry;
        }
        sort(keys, 0, keys.length, 0);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = entryOf(keys[i]);
        }
        return order;
    }

    /**
     * Sorts entries that agree in their marks before a depth. A key holds as many of the next marks as fit above the
     * entry number, so that most entries are told apart by one sort of numbers.
     */
    private void sort(long[] keys, int from, int to, int depth) {
        for (int i = from; i < to; i++) {
            keys[i] = key(entryOf(keys[i]), depth);
        }
        Arrays.sort(keys, from, to);
        int run = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || keys[i] >>> entryBits != keys[run] >>> entryBits) {
                if (i - run > 1) {
                    sort(keys, run, i, depth + marksInKey);
                }
                run = i;
            }
        }
    }

    private int entryOf(long key) {
        return (int) (key & (1L << entryBits) - 1);
    }

    private long key(int entry, int depth) {
        int end = ballots.start(entry + 1);
        int position = ballots.start(entry) + depth;
        long key = 0;
        for (int i = 0; i < marksInKey; i++) {
            key = key << markBits | (position < end ? order(ballots.mark(position)) : 0);
            position++;
        }
        return key << entryBits | entry;
    }

    /**
     * Where a mark stands among others at the same position: the end of the list, a skipped rank, then by number, a
     * rank that ends with the candidate before one that goes on.
     */
    private static int order(int mark) {
        return mark == Preferences.SKIPPED ? 1 : mark > 0 ? 2 * mark : -2 * mark + 1;
    }

    private void preferences(int entry) {
        int start = ballots.start(entry);
        int end = ballots.start(entry + 1);
        for (int position = start; position < end; position++) {
            int mark = ballots.mark(position);
            if (position > start) {
                put((byte) (ballots.mark(position - 1) < 0 ? '=' : '>'));
            }
            if (mark == Preferences.SKIPPED) {
                put((byte) '-');
            } else {
                number(Math.abs(mark));
            }
        }
        put((byte) '\n');
    }

    private void number(long value) {
        if (filled + LONGEST_NUMBER > BUFFER) {
            flush();
        }
        if (value < FIRST_OF_THREE_DIGITS) {
            shortNumber((int) value);
            return;
        }
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int i = filled + digits - 1; i >= filled; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        filled += digits;
    }

    private void shortNumber(int value) {
        if (value >= 10) {
            buffer[filled++] = (byte) ('0' + value / 10);
        }
        buffer[filled++] = (byte) ('0' + value % 10);
    }

    private void text(String text) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            put(b);
        }
    }

    private void put(byte b) {
        if (filled == BUFFER) {
            flush();
        }
        buffer[filled++] = b;
    }

    private void flush() {
        sha256.update(buffer, 0, filled);
        filled = 0;
    }
}
