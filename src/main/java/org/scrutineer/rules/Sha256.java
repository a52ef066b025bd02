package org.scrutineer.rules;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Draws from numbered blocks of 256 bits. */
final class Sha256 {

    private static final BigInteger RANGE = BigInteger.ONE.shiftLeft(256);

    private Sha256() {}

    /**
     * Returns the hash.
     *
     * @param bytes any bytes
     * @return 32 bytes
     */
    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Draws one after the other. A block is read as a whole number; one too high to be fair is passed over.
     *
     * @param sizes how many are in each draw
     * @param block the block of each number from 0
     * @return the remainder of a block by the size, for each draw
     * @throws IllegalArgumentException if a size is below 1
     */
    static List<Integer> draws(List<Integer> sizes, LongFunction<byte[]> block) {
        List<Integer> draws = new ArrayList<>();
        long next = 0;
        for (int size : sizes) {
            if (size < 1) {
                throw new IllegalArgumentException("a draw must be among at least 1, but was among " + size);
            }
            BigInteger among = BigInteger.valueOf(size);
            BigInteger limit = RANGE.subtract(RANGE.mod(among));
            BigInteger number = new BigInteger(1, block.apply(next++));
            while (number.compareTo(limit) >= 0) {
                number = new BigInteger(1, block.apply(next++));
            }
            draws.add(number.mod(among).intValueExact());
        }
        return List.copyOf(draws);
    }
}
