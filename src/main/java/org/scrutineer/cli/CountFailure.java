package org.scrutineer.cli;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says why a file was not counted, and what that makes of the run. */
final class CountFailure extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ExitStatus status;
    private final String line;

    /**
     * Makes a failure.
     *
     * @param status what it makes of the run
     * @param message one line that names the file and the place in it
     * @param cause what was thrown
     */
    CountFailure(ExitStatus status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
        this.line = message;
    }

    /**
     * Makes the failure of an output.
     *
     * @param target what was written to
     * @param e what was thrown
     * @return the failure
     */
    static CountFailure writing(OutputTarget target, IOException e) {
        return new CountFailure(ExitStatus.BAD_INPUT, target + ": " + reason(e), e);
    }

    /**
     * Returns what the system has to say of a file, in words.
     *
     * @param e what was thrown
     * @return the reason, without the name of the file
     */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof FileSystemLoopException) {
            return "too many links lead from one to the next";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
    }

    /**
     * Returns what is wrong.
     *
     * @return one line that names the file and the place in it
     */
    String line() {
        return line;
    }

    /**
     * Returns what the failure makes of the run.
     *
     * @return the status
     */
    ExitStatus status() {
        return status;
    }
}
