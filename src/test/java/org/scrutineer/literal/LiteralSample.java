package org.scrutineer.literal;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which papers of a pile are taken, written a second time. */
interface LiteralSample {

    /** The seed of the orders of all generated elections. */
    String SEED = "tests";

    /** Those that arrived first. */
    LiteralSample FIRST = (pile, number, name) -> pile.subList(0, number);

    /** Those of the lowest numbers. */
    LiteralSample NUMBERED = (pile, number, name) -> ascending(pile).subList(0, number);

    /** Those drawn. */
    LiteralSample DRAWN = LiteralSample::drawn;

    /**
     * Takes papers.
     *
     * @param pile the papers in the order in which they arrived
     * @param number how many are taken
     * @param name what the pile is called
     * @return those taken, in the order in which they go
     */
    List<LiteralSheet> of(List<LiteralSheet> pile, int number, String name);

    private static List<LiteralSheet> ascending(List<LiteralSheet> pile) {
        return pile.stream().sorted(Comparator.comparing(LiteralSheet::number)).toList();
    }

    /**
     * From the last place down a paper is swapped to it; of papers alike the lowest numbers stand in for those drawn.
     */
    private static List<LiteralSheet> drawn(List<LiteralSheet> pile, int number, String name) {
        List<LiteralSheet> places = new ArrayList<>(ascending(pile));
        List<LiteralSheet> taken = new ArrayList<>();
        Numbers numbers = new Numbers(name);
        for (int left = places.size(); taken.size() < number; left--) {
            int place = number == pile.size() ? left - 1 : numbers.below(left);
            LiteralSheet drawn = places.get(place);
            places.set(place, places.get(left - 1));
            taken.add(ascending(pile).stream()
                    .filter(sheet -> sheet.preferences().equals(drawn.preferences()))
                    .filter(sheet -> !taken.contains(sheet))
                    .findFirst()
                    .orElseThrow());
        }
        return ascending(taken);
    }

    /** The numbers of a pile. Mutable. */
    final class Numbers {

        private static final BigInteger ALL = BigInteger.TWO.pow(64);

        private final byte[] key;
        private final List<BigInteger> numbers = new ArrayList<>();
        private long block;

        private Numbers(String pile) {
            String context = ":" + pile;
            ByteBuffer text = ByteBuffer.allocate(200);
            text.put("stv-lot/1".getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
            text.putInt(SEED.length()).put(SEED.getBytes(StandardCharsets.US_ASCII));
            text.putInt(context.length()).put(context.getBytes(StandardCharsets.US_ASCII));
            byte[] bytes = new byte[text.position()];
            text.flip().get(bytes);
            key = hash(bytes);
        }

        private int below(int limit) {
            BigInteger range = BigInteger.valueOf(limit);
            while (true) {
                BigInteger product = next().multiply(range);
                if (product.mod(ALL).compareTo(ALL.mod(range)) >= 0) {
                    return product.divide(ALL).intValue();
                }
            }
        }

        private BigInteger next() {
            if (numbers.isEmpty()) {
                byte[] bytes =
                        hash(ByteBuffer.allocate(40).put(key).putLong(block++).array());
                for (int word = 0; word < 4; word++) {
                    numbers.add(new BigInteger(1, bytes, 8 * word, 8));
                }
            }
            return numbers.remove(0);
        }

        private static byte[] hash(byte[] bytes) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
