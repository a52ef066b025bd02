package org.scrutineer.format.papers;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, the first of them the lowest of a word. */
final class ByteWords {

    /** The highest bit of each byte. */
    static final long HIGH_BITS = 0x8080808080808080L;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH_BYTE = 0x0101010101010101L;

    private ByteWords() {}

    /** The word at a place, behind which there are seven bytes at least. */
    static long at(byte[] data, int place) {
        return (long) WORDS.get(data, place);
    }

    /** The bytes of a word that differ from one: 0 where they are equal to it. */
    static long differing(long word, byte from) {
        return word ^ EACH_BYTE * from;
    }

    /** The highest bit of each byte that is 0, the lowest of them exactly; no bit if none is. */
    static long zeros(long word) {
        return word - EACH_BYTE & ~word & HIGH_BITS;
    }

    /** Bits of which a {@linkplain #HIGH_BITS highest} is set just if a byte is 0 or above 127. */
    static long otherThanAscii(long word) {
        return word - EACH_BYTE | word;
    }
}
