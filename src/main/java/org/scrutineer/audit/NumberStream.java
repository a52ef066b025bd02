package org.scrutineer.audit;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Numbers of 64 bits from the blocks of {@code stv-lot/1}, four to a block, the first byte the highest. */
final class NumberStream {

    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(Long.SIZE);

    private final HashedDraws blocks;
    private final Deque<Long> left = new ArrayDeque<>();

    NumberStream(String seed, String context) {
        this.blocks = HashedDraws.stvLot(seed, context);
    }

    /**
     * Draws a number from 0 up to a limit, without it: the product of the next number and the limit, divided by all
     * numbers there are. Where the rest of the division shows that the result would come up once too often, the next
     * number is taken.
     */
    int below(int limit) {
        BigInteger range = BigInteger.valueOf(limit);
        BigInteger tooMany = ALL.mod(range);
        BigInteger[] parts = next().multiply(range).divideAndRemainder(ALL);
        while (parts[1].compareTo(tooMany) < 0) {
            parts = next().multiply(range).divideAndRemainder(ALL);
        }
        return parts[0].intValueExact();
    }

    private BigInteger next() {
        if (left.isEmpty()) {
            ByteBuffer block = ByteBuffer.wrap(blocks.block());
            while (block.hasRemaining()) {
                left.add(block.getLong());
            }
        }
        return new BigInteger(Long.toUnsignedString(left.remove()));
    }
}
