package org.scrutineer.cli;

import java.io.IOException;
import java.util.Optional;
import org.scrutineer.record.CountRecord;

/**
 * Counts all files that are asked for, several at once, and writes their results in the order given. A file that fails
 * is reported, and the others are still counted.
 */
final class CountRun {

    private final CountRequest request;
    private final Streams streams;
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
    }

    /**
     * Counts.
     *
     * @return how it ended: the gravest of all files
     * @throws CountFailure if the results cannot be written
     */
    ExitStatus run() throws CountFailure {
        try (Output output = request.target().open(streams.out())) {
            ExitStatus status = request.files().size() == 1 ? one(output) : all(output);
            if (counted > 0) {
                output.finish();
            }
            return status;
        } catch (IOException e) {
            throw CountFailure.writing(request.target(), e);
        }
    }

    /** The one file is counted here, and what is to be said of it is said at once. */
    private ExitStatus one(Output output) throws IOException {
        String name = request.files().get(0);
        CountedFile file = count(name, streams.messages());
        write(output, name, file);
        return file.status();
    }

    private ExitStatus all(Output output) throws IOException {
        ExitStatus status = ExitStatus.DONE;
        int threads = Math.min(
                Runtime.getRuntime().availableProcessors(), request.files().size());
        try (FilesAtOnce files = new FilesAtOnce(request.files(), this::gather, threads)) {
            for (String name : request.files()) {
                streams.messages().working(name + ": counting");
                CountedFile file = files.next();
                if (!file.messages().isEmpty()) {
                    streams.messages().sayLines(file.messages());
                }
                write(output, name, file);
                status = status.graver(file.status());
            }
        }
        return status;
    }

    private CountedFile gather(String name) {
        GatheredMessages messages = new GatheredMessages();
        CountedFile file = count(name, messages);
        return new CountedFile(file.status(), file.text(), messages.lines());
    }

    private CountedFile count(String name, Messages messages) {
        ExitStatus failed;
        try {
            CountRecord record = new FileCount(request, new Streams(streams.in(), streams.out(), messages)).of(name);
            String text = request.form().text(name, record);
            request.form().format().notes(record).forEach(note -> messages.say(name + ": " + note));
            return new CountedFile(ExitStatus.DONE, Optional.of(text), "");
        } catch (CountFailure e) {
            messages.say(e.line());
            failed = e.status();
        } catch (RuntimeException | Error e) {
            failed = request.trace().internalError(name, e, messages);
        }
        return new CountedFile(failed, Optional.empty(), "");
    }

    private void write(Output output, String name, CountedFile file) throws IOException {
        if (file.text().isEmpty()) {
            return;
        }
        String heading = request.files().size() > 1 ? request.form().format().heading(name) : "";
        output.write((counted > 0 && !heading.isEmpty() ? "\n" : "")
                + heading
                + file.text().get());
        counted++;
    }
}
