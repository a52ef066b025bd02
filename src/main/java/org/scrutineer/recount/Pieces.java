package org.scrutineer.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Does numbered work on several threads, a piece of it at a time. */
final class Pieces {

    private Pieces() {}

    /**
     * Does the work and hands on what comes of it. When this ends, however it does, no thread goes on.
     *
     * @param threads how many threads work
     * @param last the last number; the first is 1
     * @param length how many numbers a piece has at most
     * @param work what comes of a number
     * @param taken receives on this thread what comes of a piece, in the order in which pieces are done
     * @throws InterruptedException if this thread is interrupted
     */
    static <T> void work(int threads, int last, int length, IntFunction<T> work, Consumer<List<T>> taken)
            throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Pieces::thread);
        try {
            CompletionService<List<T>> done = new ExecutorCompletionService<>(pool);
            int begun = 0;
            int open = 0;
            while (begun < last || open > 0) {
                while (begun < last && open < 2 * threads) {
                    int first = begun + 1;
                    begun = Math.min(last, begun + length);
                    int end = begun;
                    done.submit(() -> piece(first, end, work));
                    open++;
                }
                taken.accept(done.take().get());
                open--;
            }
        } catch (ExecutionException e) {
            throw thrown(Objects.requireNonNull(e.getCause()));
        } finally {
            end(pool);
        }
    }

    private static Thread thread(Runnable run) {
        Thread thread = new Thread(run, "recount");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> List<T> piece(int first, int end, IntFunction<T> work) throws InterruptedException {
        List<T> piece = new ArrayList<>();
        for (int number = first; number <= end; number++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            piece.add(work.apply(number));
        }
        return piece;
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }

    /** Waits for what each thread is at; if this one is interrupted meanwhile, it still is afterwards. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = pool.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
