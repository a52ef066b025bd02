package org.scrutineer.lot;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.IntFunction;

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
     * Draws once. A block is read as a whole number; one too high to be fair is passed over.
     *
     * @param first the block to begin with
     * @param size how many are in the draw
     * @param block the block of each number from 0
     * @return the remainder of the block by the size
     * @throws IllegalArgumentException if the size is below 1
     */
    static Draws.Draw draw(int first, int size, IntFunction<byte[]> block) {
        Draws.requireSome(size);
        BigInteger among = BigInteger.valueOf(size);
        BigInteger limit = RANGE.subtract(RANGE.mod(among));
        int index = first;
        BigInteger number = new BigInteger(1, block.apply(index));
        while (number.compareTo(limit) >= 0) {
            index++;
            number = new BigInteger(1, block.apply(index));
        }
        return new Draws.Draw(number.mod(among).intValueExact(), index);
    }
}
