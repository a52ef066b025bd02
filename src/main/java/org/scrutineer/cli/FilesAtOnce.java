package org.scrutineer.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Files that are counted on as many threads as there are processors, and come in the order given. A few are counted
 * ahead of the one that is waited for, and a large one is counted alone, so that memory holds few elections at once.
 */
final class FilesAtOnce implements AutoCloseable {

    /** More bytes than this make a file large. */
    private static final long LARGE = 64L << 20;

    private static final int AHEAD = 4;

    private final Deque<String> names;
    private final Function<String, CountedFile> count;
    private final int threads;
    private final ExecutorService pool;
    private final Deque<Future<CountedFile>> underWay = new ArrayDeque<>();

    /**
     * Starts to count.
     *
     * @param names the names of the files
     * @param count counts one, on any thread, and throws nothing
     * @param threads how many are counted at once, at least 1
     */
    FilesAtOnce(List<String> names, Function<String, CountedFile> count, int threads) {
        this.names = new ArrayDeque<>(names);
        this.count = count;
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads, FilesAtOnce::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "count");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Waits for the next file.
     *
     * @return what came of it
     * @throws java.util.NoSuchElementException if there is none
     */
    CountedFile next() {
        start();
        try {
            return underWay.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the count was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a count must throw nothing", e);
        }
    }

    private void start() {
        while (!names.isEmpty() && underWay.size() < AHEAD * threads) {
            String name = names.element();
            boolean alone = new InputFile("ballot file", name).bytes() > LARGE;
            if (alone && !underWay.isEmpty()) {
                return;
            }
            names.remove();
            underWay.add(pool.submit(() -> count.apply(name)));
            if (alone) {
                return;
            }
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
