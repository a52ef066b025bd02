package org.scrutineer.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

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
    /** The most bytes of a mark, and of a number of papers with the blank behind it. */
    private static final int LONGEST_MARK = 6;

    private static final int LONGEST_NUMBER = 20;

    private final Ballots ballots;
    private final MessageDigest sha256;
    private final BooleanSupplier isAbandoned;
    /** The digits of each candidate number, the first in the lowest byte. */
    private final long[] digits;

    private byte[] buffer = new byte[BUFFER];
    private int filled;

    private BallotsDigest(Ballots ballots, MessageDigest sha256, BooleanSupplier isAbandoned) {
        this.ballots = ballots;
        this.sha256 = sha256;
        this.isAbandoned = isAbandoned;
        this.digits = new long[ballots.candidates() + 1];
        for (int number = 0; number < digits.length; number++) {
            digits[number] = digits(number);
        }
    }

    private static long digits(int number) {
        long digits = 0;
        for (int rest = number; digits == 0 || rest > 0; rest /= 10) {
            digits = digits << Byte.SIZE | '0' + rest % 10;
        }
        return digits;
    }

    /**
     * Returns the digest of papers. It is worked out once for the papers, however often it is asked for.
     *
     * @param ballots the papers
     * @return {@code sha256:} and 64 lower-case hexadecimal digits
     */
    public static String of(Ballots ballots) {
        return ballots.digest(() -> false);
    }

    /**
     * Works the digest of papers out.
     *
     * @throws CancellationException if nobody waits for it any more
     */
    static String compute(Ballots ballots, BooleanSupplier isAbandoned) {
        return new BallotsDigest(ballots, sha256(), isAbandoned).compute();
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
        BallotsDigest digest = new BallotsDigest(ballots, sha256(), () -> false);
        digest.text(ORDER_TAG + ballots.candidates() + "\n");
        for (int number = 1; number <= order.papers(); number++) {
            int entry = order.entryOf(number);
            digest.makeRoomFor(entry);
            digest.preferences(entry);
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private String compute() {
        text(TAG + ballots.candidates() + "\n");
        for (int entry = 0; entry < ballots.size(); entry++) {
            makeRoomFor(entry);
            number(ballots.papersOf(entry));
            buffer[filled++] = ' ';
            preferences(entry);
        }
        return end();
    }

    private String end() {
        sha256.update(buffer, 0, filled);
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }

    /** Sees to it that the line of an entry fits behind what was written. */
    private void makeRoomFor(int entry) {
        long longest = LONGEST_NUMBER + (long) LONGEST_MARK * (ballots.start(entry + 1) - ballots.start(entry));
        if (longest > buffer.length - filled) {
            flush();
            buffer = longest > buffer.length ? new byte[Math.toIntExact(longest)] : buffer;
        }
    }

    private void preferences(int entry) {
        int start = ballots.start(entry);
        int end = ballots.start(entry + 1);
        byte[] bytes = buffer;
        int at = filled;
        for (int position = start; position < end; position++) {
            int mark = ballots.mark(position);
            if (mark == Preferences.SKIPPED) {
                bytes[at++] = '-';
            } else {
                long left = digits[Math.abs(mark)];
                do {
                    bytes[at++] = (byte) left;
                    left >>>= Byte.SIZE;
                } while (left != 0);
            }
            bytes[at++] = (byte) (mark < 0 ? '=' : '>');
        }
        at -= start < end ? 1 : 0;
        bytes[at++] = '\n';
        filled = at;
    }

    private void number(long value) {
        int length = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            length++;
        }
        long rest = value;
        for (int i = filled + length - 1; i >= filled; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        filled += length;
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    private void flush() {
        if (isAbandoned.getAsBoolean()) {
            throw new CancellationException("nobody waits for the digest of " + ballots);
        }
        sha256.update(buffer, 0, filled);
        filled = 0;
    }
}
