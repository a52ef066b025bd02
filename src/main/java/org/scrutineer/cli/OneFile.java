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
     */
    ExitStatus print(Work work) {
        return run((count, ready) -> Printable.lines(work.text(count, ready)));
    }

    /**
     * Reads the file, does the work and writes the text as it is.
     *
     * @param work the work
     * @return how it ended
     */
    ExitStatus run(Work work) {
        String name = request.files().get(0);
        try (Output output = request.target().open(streams.out())) {
            FileCount count = new FileCount(request, streams);
            output.write(work.text(count, count.ready(name)));
            output.finish();
            return ExitStatus.DONE;
        } catch (CountFailure e) {
            streams.messages().say(e.line());
            return e.status();
        } catch (IOException e) {
            streams.messages().say(request.target() + ": " + CountFailure.reason(e));
            return ExitStatus.BAD_INPUT;
        }
    }
}
