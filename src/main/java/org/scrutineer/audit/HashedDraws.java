package org.scrutineer.audit;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Draws by SHA-256 of something that carries a number, the next number each time. */
final class HashedDraws {

    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(256);

    private final Text text;
    private long next;

    private HashedDraws(Text text, long next) {
        this.text = text;
        this.next = next;
    }

    /** What is hashed. */
    private interface Text {
        /** The bytes that carry a number. */
        byte[] numbered(long number);
    }

    /** Draws by {@code stv-lot/1}. */
    static HashedDraws stvLot(String seed, String context) {
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        start.writeBytes("stv-lot/1\0".getBytes(StandardCharsets.UTF_8));
        for (String part : new String[] {seed, context}) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            start.writeBytes(bigEndian(bytes.length).array());
            start.writeBytes(bytes);
        }
        byte[] key = sha256(start.toByteArray());
        return new HashedDraws(
                number -> ByteBuffer.allocate(key.length + Long.BYTES)
                        .put(key)
                        .putLong(number)
                        .array(),
                0);
    }

    /** Draws by a seed and a counter, which has come to a number. */
    static HashedDraws counter(String seed, long number) {
        return new HashedDraws(counter -> (seed + "," + counter).getBytes(StandardCharsets.UTF_8), number);
    }

    /** The next draw: a number from 0 up to a limit, without it. */
    int below(int limit) {
        BigInteger range = BigInteger.valueOf(limit);
        BigInteger fair = ALL.subtract(ALL.mod(range));
        BigInteger draw = number();
        while (draw.compareTo(fair) >= 0) {
            draw = number();
        }
        return draw.mod(range).intValueExact();
    }

    /** The number with which the next draw begins. */
    long next() {
        return next;
    }

    private BigInteger number() {
        return new BigInteger(1, block());
    }

    /** The bytes of the next number. */
    byte[] block() {
        return sha256(text.numbered(next++));
    }

    private static ByteBuffer bigEndian(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
