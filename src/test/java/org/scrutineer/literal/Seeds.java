package org.scrutineer.literal;

import java.util.stream.LongStream;

/** From which seeds elections are generated: from 200 in the ordinary build, from some thousands in the long one. */
final class Seeds {

    /** How many seeds there are in a block. */
    static final int IN_A_BLOCK = 200;

    private static final int BLOCKS = Integer.getInteger("scrutineer.blocks", 1);

    private Seeds() {}

    /**
     * Returns the first seed of each block.
     *
     * @return the seeds, at least one
     */
    static LongStream firstOfEachBlock() {
        return LongStream.range(0, BLOCKS).map(block -> block * IN_A_BLOCK);
    }

    /**
     * Returns the seeds of a block.
     *
     * @param first the first of them
     * @return the seeds
     */
    static LongStream ofBlock(long first) {
        return LongStream.range(first, first + IN_A_BLOCK);
    }

    /**
     * Returns the first seeds of a run for what takes long: a number of each block.
     *
     * @param ofEachBlock how many of each block
     * @return the seeds, from 0
     */
    static LongStream some(int ofEachBlock) {
        return LongStream.range(0, (long) BLOCKS * ofEachBlock);
    }
}
