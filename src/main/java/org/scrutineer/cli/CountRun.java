package org.scrutineer.cli;

import java.io.IOException;
import org.scrutineer.record.CountRecord;

/**
 * Counts all files that are asked for, in the order given, and writes their results. A file that fails is reported, and
 * the others are still counted.
 */
final class CountRun {

    private final CountRequest request;
    private final Streams streams;
    private final FileCount fileCount;
    private int counted;

    /**
     * Makes a run.
     *
     * @param request what is asked for
     * @param streams what is read from and written to
     */
    CountRun(CountRequest request, Streams streams) {
        this.request = request;
        this.streams = streams;
        this.fileCount = new FileCount(request, streams);
    }

    /**
     * Counts.
     *
     * @return how it ended: the gravest of all files
     * @throws CountFailure if the results cannot be written
     */
    ExitStatus run() throws CountFailure {
        try (Output output = request.target().open(streams.out())) {
            ExitStatus status = ExitStatus.DONE;
            for (String name : request.files()) {
                status = status.graver(countTo(output, name));
            }
            if (counted > 0) {
                output.finish();
            }
            return status;
        } catch (IOException e) {
            throw CountFailure.writing(request.target(), e);
        }
    }

    private ExitStatus countTo(Output output, String name) throws IOException {
        String text;
        try {
            CountRecord record = fileCount.of(name);
            text = request.form().text(name, record);
            request.form()
                    .format()
                    .notes(record)
                    .forEach(note -> streams.messages().say(name + ": " + note));
        } catch (CountFailure e) {
            streams.messages().say(e.line());
            return e.status();
        } catch (RuntimeException | Error e) {
            return request.trace().internalError(name, e, streams.messages());
        }
        if (request.files().size() > 1) {
            String heading = request.form().format().heading(name);
            text = counted > 0 && !heading.isEmpty() ? "\n" + heading + text : heading + text;
        }
        output.write(text);
        counted++;
        return ExitStatus.DONE;
    }
}
