package org.scrutineer.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.scrutineer.ballot.Ballots;

/**
 * The digest of a set of papers, worked out apart from the one that the record carries: entries are sorted mark by mark
 * into bins, and equal ones are added up.
 */
final class PaperDigest {

    private static final int FEW = 24;
    private static final int MOST_IN_ORDER = Integer.MAX_VALUE - 8;

    private final Ballots ballots;
    private final int[] order;
    private final int[] spare;
    private final StringBuilder lines = new StringBuilder(1 << 16);
    private final MessageDigest sha256;

    private PaperDigest(Ballots ballots) {
        this.ballots = ballots;
        this.order = new int[ballots.size()];
        this.spare = new int[ballots.size()];
        for (int entry = 0; entry < order.length; entry++) {
            order[entry] = entry;
        }
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(Ballots ballots) {
        PaperDigest digest = new PaperDigest(ballots);
        digest.sort(0, ballots.size(), 0);
        return digest.write();
    }

    /** The entry of each paper, in the order in which the digest lists them. */
    static int[] listed(Ballots ballots) {
        if (ballots.papers() > MOST_IN_ORDER) {
            throw new GroupBounds.TooManyException(
                    "papers in an order must be at most " + MOST_IN_ORDER + ", but were " + ballots.papers());
        }
        PaperDigest digest = new PaperDigest(ballots);
        digest.sort(0, ballots.size(), 0);
        int[] listed = new int[(int) ballots.papers()];
        int size = 0;
        for (int entry : digest.order) {
            for (long paper = 0; paper < ballots.papersOf(entry); paper++) {
                listed[size++] = entry;
            }
        }
        return listed;
    }

    /** The digest of papers in an order: the preferences of each, a line each. */
    static String inOrder(Ballots ballots, int[] entries) {
        PaperDigest digest = new PaperDigest(ballots);
        digest.lines.append("stv-paper-order/1\n").append(ballots.candidates()).append('\n');
        for (int entry : entries) {
            digest.preferences(entry);
            if (digest.lines.length() > 1 << 15) {
                digest.flush();
            }
        }
        digest.flush();
        return "sha256:" + HexFormat.of().formatHex(digest.sha256.digest());
    }

    /** Sorts entries that agree in the marks before a depth. */
    private void sort(int from, int to, int depth) {
        if (to - from < FEW) {
            insert(from, to, depth);
            return;
        }
        int[] starts = new int[2 * ballots.candidates() + 4];
        for (int i = from; i < to; i++) {
            starts[rank(order[i], depth) + 1]++;
        }
        for (int bin = 1; bin < starts.length; bin++) {
            starts[bin] += starts[bin - 1];
        }
        int[] filled = starts.clone();
        for (int i = from; i < to; i++) {
            spare[from + filled[rank(order[i], depth)]++] = order[i];
        }
        System.arraycopy(spare, from, order, from, to - from);
        for (int bin = 1; bin + 1 < starts.length; bin++) {
            if (starts[bin + 1] - starts[bin] > 1) {
                sort(from + starts[bin], from + starts[bin + 1], depth + 1);
            }
        }
    }

    private void insert(int from, int to, int depth) {
        for (int i = from + 1; i < to; i++) {
            int entry = order[i];
            int j = i;
            while (j > from && compare(order[j - 1], entry, depth) > 0) {
                order[j] = order[j - 1];
                j--;
            }
            order[j] = entry;
        }
    }

    private int compare(int one, int other, int depth) {
        for (int i = depth; ; i++) {
            int rank = rank(one, i);
            int difference = rank - rank(other, i);
            if (difference != 0 || rank == 0) {
                return difference;
            }
        }
    }

    /** Where an entry stands by one of its marks: the end first, then a skipped rank, then by number. */
    private int rank(int entry, int depth) {
        int position = ballots.start(entry) + depth;
        if (position >= ballots.start(entry + 1)) {
            return 0;
        }
        int mark = ballots.mark(position);
        if (mark == 0) {
            return 1;
        }
        return mark > 0 ? 2 * mark : 2 * -mark + 1;
    }

    private String write() {
        lines.append("stv-ballots/1\n").append(ballots.candidates()).append('\n');
        for (int i = 0; i < order.length; i++) {
            long papers = ballots.papersOf(order[i]);
            while (i + 1 < order.length && compare(order[i], order[i + 1], 0) == 0) {
                i++;
                papers += ballots.papersOf(order[i]);
            }
            line(papers, order[i]);
            if (lines.length() > 1 << 15) {
                flush();
            }
        }
        flush();
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }

    private void line(long papers, int entry) {
        lines.append(papers).append(' ');
        preferences(entry);
    }

    private void preferences(int entry) {
        int end = ballots.start(entry + 1);
        for (int position = ballots.start(entry); position < end; position++) {
            int mark = ballots.mark(position);
            if (mark == 0) {
                lines.append('-');
            } else {
                lines.append(Math.abs(mark));
            }
            if (position + 1 < end) {
                lines.append(mark < 0 ? '=' : '>');
            }
        }
        lines.append('\n');
    }

    private void flush() {
        sha256.update(lines.toString().getBytes(StandardCharsets.US_ASCII));
        lines.setLength(0);
    }
}
