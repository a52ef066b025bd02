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
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_NUMBER = 20;

    private final Ballots ballots;
    private final MessageDigest sha256;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    private BallotsDigest(Ballots ballots, MessageDigest sha256) {
        this.ballots = ballots;
        this.sha256 = sha256;
    }

    /**
     * Returns the digest of papers.
     *
     * @param ballots the papers
     * @return {@code sha256:} and 64 lower-case hexadecimal digits
     */
    public static String of(Ballots ballots) {
        try {
            return new BallotsDigest(ballots, MessageDigest.getInstance("SHA-256")).compute();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private String compute() {
        text(TAG + ballots.candidates() + "\n");
        int[] order = sorted();
        for (int entry : order) {
            line(entry);
        }
        sha256.update(buffer, 0, filled);
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }

    /** Sorts entries by their first marks packed in a long, and those that agree there by what follows. */
    private int[] sorted() {
        int size = ballots.size();
        long[][] keyed = new long[size][];
        for (int entry = 0; entry < size; entry++) {
            keyed[entry] = new long[] {packed(entry), entry};
        }
        Arrays.sort(keyed, (a, b) -> a[0] != b[0] ? Long.compareUnsigned(a[0], b[0]) : compare((int) a[1], (int) b[1]));
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = (int) keyed[i][1];
        }
        return order;
    }

    private long packed(int entry) {
        return key(entry, 0) << 48 | key(entry, 1) << 32 | key(entry, 2) << 16 | key(entry, 3);
    }

    private long key(int entry, int index) {
        int position = ballots.start(entry) + index;
        return position < ballots.start(entry + 1) ? order(ballots.mark(position)) : 0;
    }

    /** Where a mark stands among others at the same position: end of list 0, skipped 1, then by number, a rank that
     * ends here before one that goes on. */
    private static long order(int mark) {
        return mark == Preferences.SKIPPED ? 1 : mark > 0 ? 2L * mark : -2L * mark + 1;
    }

    private int compare(int left, int right) {
        int leftLength = ballots.start(left + 1) - ballots.start(left);
        int rightLength = ballots.start(right + 1) - ballots.start(right);
        for (int i = 0; i < Math.max(leftLength, rightLength); i++) {
            int byMark = Long.compare(key(left, i), key(right, i));
            if (byMark != 0) {
                return byMark;
            }
        }
        return 0;
    }

    private void line(int entry) {
        number(ballots.papersOf(entry));
        put((byte) ' ');
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
