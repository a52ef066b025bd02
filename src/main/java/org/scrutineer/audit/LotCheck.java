package org.scrutineer.audit;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.LotMethod;
import org.scrutineer.record.Randomness;

/** Works an order of lots out again from the seed that the record states. */
final class LotCheck {

    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(256);

    private final byte[] key;
    private long draws;

    private LotCheck(String seed, String context) {
        byte[] tag = "stv-lot/1\0".getBytes(StandardCharsets.UTF_8);
        byte[] first = seed.getBytes(StandardCharsets.UTF_8);
        byte[] second = context.getBytes(StandardCharsets.UTF_8);
        this.key = sha256(ByteBuffer.allocate(tag.length + first.length + second.length + 2 * Integer.BYTES)
                .put(tag)
                .putInt(first.length)
                .put(first)
                .putInt(second.length)
                .put(second)
                .array());
    }

    /** Compares the order of lots with its seed; an order from another generator is not checkable here. */
    static void run(Randomness randomness, int candidates, Findings findings, List<String> notCheckable) {
        if (randomness.method().hasSeed() && randomness.seed().isEmpty()) {
            findings.report(Invariant.T2, "seed of the lots", "a published seed", "none");
        }
        if (randomness.method() == LotMethod.STV_LOT) {
            List<Integer> recorded =
                    randomness.lotOrder().stream().map(Candidate::number).toList();
            List<Integer> due = order(randomness.seed(), randomness.context(), candidates);
            findings.same(Invariant.T2, "order of lots", due, recorded);
        } else if (randomness.method().hasSeed()) {
            notCheckable.add("the order of lots drawn by " + randomness.method().term());
        }
    }

    /** The order that a seed and a context give. */
    static List<Integer> order(String seed, String context, int candidates) {
        LotCheck lots = new LotCheck(seed, context);
        List<Integer> order = new ArrayList<>();
        for (int number = 1; number <= candidates; number++) {
            order.add(number);
        }
        for (int last = candidates - 1; last > 0; last--) {
            Collections.swap(order, last, lots.below(last + 1));
        }
        return order;
    }

    private int below(int limit) {
        BigInteger range = BigInteger.valueOf(limit);
        BigInteger fair = ALL.subtract(ALL.mod(range));
        BigInteger draw = draw();
        while (draw.compareTo(fair) >= 0) {
            draw = draw();
        }
        return draw.mod(range).intValueExact();
    }

    private BigInteger draw() {
        byte[] block = ByteBuffer.allocate(key.length + Long.BYTES)
                .put(key)
                .putLong(draws)
                .array();
        draws++;
        return new BigInteger(1, sha256(block));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
