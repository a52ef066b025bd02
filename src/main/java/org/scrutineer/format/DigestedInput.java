package org.scrutineer.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * A stream of bytes whose SHA-256 is worked out on a second thread while the first reads on. Closing it ends the
 * thread; the stream itself stays the caller's.
 */
final class DigestedInput implements AutoCloseable {

    private static final int PIECE = 1 << 17;
    private static final int PIECES = 4;

    private final InputStream input;
    private final BlockingQueue<ByteBuffer> free = new ArrayBlockingQueue<>(PIECES);
    private final BlockingQueue<ByteBuffer> filled = new ArrayBlockingQueue<>(PIECES + 1);
    private final Digester digester = new Digester();
    private int made;

    /**
     * Starts the digest of a stream.
     *
     * @param input the stream
     */
    DigestedInput(InputStream input) {
        this.input = input;
        digester.start();
    }

    /** Digests the pieces handed to it until an empty one comes. */
    private final class Digester extends Thread {

        private String digest = "";

        private Digester() {
            super("ballot-file-digest");
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
                ByteBuffer piece = filled.take();
                while (piece.hasRemaining()) {
                    sha256.update(piece);
                    free.add(piece);
                    piece = filled.take();
                }
                digest = HexFormat.of().formatHex(sha256.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            } catch (InterruptedException e) {
                currentThread().interrupt();
            }
        }
    }

    /**
     * Reads bytes.
     *
     * @param target where to
     * @param from the first place to fill
     * @param length the most bytes to read, at least 1
     * @return the number of bytes read, or -1 at the end
     * @throws IOException if the stream cannot be read, or the thread is interrupted
     */
    int read(byte[] target, int from, int length) throws IOException {
        int read = input.read(target, from, Math.min(length, PIECE));
        if (read > 0) {
            try {
                ByteBuffer piece = made < PIECES ? ByteBuffer.allocate(PIECE) : free.take();
                made++;
                filled.put(piece.clear().put(target, from, read).flip());
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
        return read;
    }

    /**
     * Returns the digest, once all has been read.
     *
     * @return {@code sha256:} and 64 lower-case hexadecimal digits
     * @throws IOException if the thread is interrupted
     */
    String digest() throws IOException {
        close();
        try {
            digester.join();
        } catch (InterruptedException e) {
            throw interrupted();
        }
        if (digester.digest.isEmpty()) {
            throw new IllegalStateException("the digest was not worked out to its end");
        }
        return "sha256:".concat(digester.digest);
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted while reading");
    }

    /** Tells the second thread that no more will come. */
    @Override
    public void close() {
        filled.offer(ByteBuffer.allocate(0));
    }
}
