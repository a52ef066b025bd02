package org.scrutineer.lot;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Whole numbers of 64 bits, one after the other, from the blocks of {@link StvLot}: each block of 32 bytes holds four,
 * each with the highest byte first. For whoever needs many numbers, where a lot takes a block for each.
 *
 * <p>Not for use by several threads at once.
 */
public final class StvNumbers {

    private static final int KEY = 32;
    private static final int BLOCK = 32;

    private final MessageDigest sha256;
    private final ByteBuffer input = ByteBuffer.allocate(KEY + Long.BYTES);
    private final byte[] bytes = new byte[BLOCK];
    private final ByteBuffer block = ByteBuffer.wrap(bytes).limit(0);
    private long index;

    /**
     * Begins with the first number.
     *
     * @param lot the seed and the context
     */
    public StvNumbers(StvLot lot) {
        input.put(lot.key());
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns the next number.
     *
     * @return 64 bits, to be read without a sign
     */
    public long next() {
        if (!block.hasRemaining()) {
            input.putLong(KEY, index++);
            try {
                sha256.update(input.array());
                sha256.digest(bytes, 0, BLOCK);
            } catch (DigestException e) {
                throw new IllegalStateException("a block must hold a hash of SHA-256", e);
            }
            block.clear();
        }
        return block.getLong();
    }

    /**
     * Draws a place: the whole part of the next number times the number of places, divided by 2<sup>64</sup>. A number
     * is passed over if what that leaves is below the remainder of 2<sup>64</sup> by the number of places, so that all
     * places have as many numbers.
     *
     * @param among how many places there are, at least 1
     * @return the place, from 0
     * @throws IllegalArgumentException if there is no place
     */
    public int place(int among) {
        Draws.requireSome(among);
        long number = next();
        // What is left is below the number of places seldom, and a division takes ten times as long as all the rest.
        while (Long.compareUnsigned(number * among, among) < 0
                && Long.compareUnsigned(number * among, Long.remainderUnsigned(-among, among)) < 0) {
            number = next();
        }
        return (int) (Math.multiplyHigh(number, among) + (number < 0 ? among : 0));
    }
}
