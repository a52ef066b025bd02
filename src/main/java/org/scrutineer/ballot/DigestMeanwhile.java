package org.scrutineer.ballot;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The digest of papers, worked out while something else is done with them: on another thread, unless there are too few
 * for that or it is known. Once it is closed nothing goes on, whether the digest was asked for or not.
 */
public final class DigestMeanwhile implements AutoCloseable {

    /** So many marks are written faster than a thread is started. */
    private static final int FEW_MARKS = 1 << 13;

    private final FutureTask<String> task;
    private volatile boolean isClosed;

    private DigestMeanwhile(Ballots ballots) {
        this.task = new FutureTask<>(() -> ballots.digest(() -> isClosed));
    }

    /**
     * Begins to work the digest of papers out.
     *
     * @param ballots the papers
     * @return the digest to be
     */
    public static DigestMeanwhile of(Ballots ballots) {
        DigestMeanwhile digest = new DigestMeanwhile(ballots);
        if (ballots.hasDigest() || ballots.start(ballots.size()) <= FEW_MARKS) {
            digest.task.run();
        } else {
            Thread thread = new Thread(digest.task, "digest of papers");
            thread.setDaemon(true);
            thread.start();
        }
        return digest;
    }

    /**
     * Returns the digest, after waiting for it if need be.
     *
     * @return as {@link BallotsDigest#of(Ballots)} returns it
     */
    public String value() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a digest of papers can always be worked out", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Gives up a digest that is still being worked out. */
    @Override
    public void close() {
        isClosed = true;
    }
}
