package org.scrutineer.format;

import java.io.ByteArrayInputStream;

/** A stream that gives few bytes at a time. */
final class SlowStream extends ByteArrayInputStream {

    private final int most;

    SlowStream(byte[] bytes, int most) {
        super(bytes);
        this.most = most;
    }

    @Override
    public synchronized int read(byte[] target, int from, int length) {
        return super.read(target, from, Math.min(length, most));
    }
}
