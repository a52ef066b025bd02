package org.scrutineer.cli;

import java.io.IOException;
import org.scrutineer.ballot.Printable;

/**
 * A command on one file that ends in one text.
 *
 * @param request what is asked for
 * @param streams what is read from and written to
 */
record OneFile(CountRequest request, Streams streams) {

    /** What a command makes of a file. */
    interface Work {

        /**
         * Makes the text.
         *
         * @param count reads and counts
         * @param ready what the file gives to be counted
         * @return the text, of whole lines
         * @throws CountFailure if it cannot be made
         */
        String text(FileCount count, FileCount.Ready ready) throws CountFailure;
    }

    /**
     * Reads the file, does the work and writes the text for people; what cannot be printed is shown as U+FFFD.
     *
     * @param work the work
     * @return how it ended
     * @throws CountFailure if the text cannot be made or written
     */
    ExitStatus print(Work work) throws CountFailure {
        return run((count, ready) -> Printable.lines(work.text(count, ready)));
    }

    /**
     * Reads the file, does the work and writes the text as it is.
     *
     * @param work the work
     * @return how it ended
     * @throws CountFailure if the text cannot be made or written
     */
    ExitStatus run(Work work) throws CountFailure {
        String name = request.files().get(0);
        try (Output output = request.target().open(streams.out())) {
            FileCount count = new FileCount(request, streams);
            output.write(work.text(count, count.ready(name)));
            output.finish();
            return ExitStatus.DONE;
        } catch (IOException e) {
            throw CountFailure.writing(request.target(), e);
        }
    }
}
