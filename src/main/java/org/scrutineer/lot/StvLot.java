package org.scrutineer.lot;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.record.LotMethod;

/**
 * Lots drawn by {@code stv-lot/1}: by SHA-256 from a seed that is made public after the papers are frozen.
 *
 * <p>The key is the hash of {@code stv-lot/1}, a zero byte, and the seed and the context as UTF-8, each after its
 * length in bytes as four bytes. Block <i>i</i> is the hash of the key and <i>i</i> as eight bytes, from 0. All numbers
 * are written and read with the highest byte first. Each draw takes the remainder of the next block by the number of
 * those in the draw; a block is passed over if it is at or above the highest multiple of that number that 256 bits
 * hold. An order begins as the ballot paper has it; then each place from the last down to the second is swapped with
 * the one of the places up to it that is drawn.
 *
 * @param seed the published characters, nothing trimmed
 * @param context the contest, so that one seed can serve many
 */
public record StvLot(String seed, String context) implements DrawnOrder, Draws {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the seed or the context holds a lone surrogate, which UTF-8 cannot
     */
    public StvLot {
        requireWritable("seed", seed);
        requireWritable("context", context);
    }

    /** A lone surrogate would be written as a question mark, and so could not be told from one. */
    static void requireWritable(String what, String text) {
        Objects.requireNonNull(text, what);
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("the " + what + " must not hold a lone surrogate");
        }
    }

    @Override
    public LotMethod method() {
        return LotMethod.STV_LOT;
    }

    @Override
    public List<Integer> order(List<Candidate> candidates) {
        return Shuffle.of(candidates, draws(Shuffle.sizes(candidates.size())));
    }

    /**
     * Puts the papers of an election in an order, beginning with the canonical one, in the way in which candidates are.
     *
     * @param ballots the papers, at least one
     * @return the order drawn
     * @throws IllegalArgumentException if there is no paper, or more than an array can hold
     */
    public PaperOrder order(Ballots ballots) {
        int[] entries = PaperOrder.canonical(ballots);
        Shuffle.apply(entries, draws(Shuffle.sizes(entries.length)));
        return PaperOrder.drawn(seed, context, entries);
    }

    @Override
    public Draw draw(int first, int size) {
        byte[] key = key();
        return Sha256.draw(
                first,
                size,
                index -> Sha256.of(ByteBuffer.allocate(key.length + Long.BYTES)
                        .put(key)
                        .putLong(index)
                        .array()));
    }

    /**
     * Returns the key that all draws are made from.
     *
     * @return 32 bytes
     */
    byte[] key() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("stv-lot/1\0".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(withLength(seed));
        bytes.writeBytes(withLength(context));
        return Sha256.of(bytes.toByteArray());
    }

    private static byte[] withLength(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }
}
