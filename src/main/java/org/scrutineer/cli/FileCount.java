package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.BltFile;
import org.scrutineer.format.BltReader;
import org.scrutineer.format.Notice;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.LotNeededException;
import org.scrutineer.rules.Lots;
import org.scrutineer.rules.UnreadablePaperException;

/**
 * Counts a file as asked for.
 *
 * @param request what is asked for
 * @param streams what is read from and written to
 */
record FileCount(CountRequest request, Streams streams) {

    /** How many notices of a file are shown one by one. */
    private static final int NOTICES = 5;

    /**
     * Reads and counts a file.
     *
     * @param name the name of the file
     * @return the record of the count
     * @throws CountFailure if the file cannot be read, its papers cannot be counted as asked for, or a lot is needed
     */
    CountRecord of(String name) throws CountFailure {
        streams.messages().working(name + ": reading");
        BltFile file = read(name);
        sayNotices(name, file.notices());

        streams.messages().working(name + ": counting");
        Election election;
        Lots lots;
        try {
            election = request.change().apply(file.election());
            lots = request.lots().lotsFor(file);
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage(), e);
        }
        try {
            return Stv.count(election, request.book(), lots);
        } catch (UnreadablePaperException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage(), e);
        } catch (LotNeededException e) {
            String tied = e.tie().candidates().stream()
                    .map(candidate -> String.valueOf(candidate.number()))
                    .collect(Collectors.joining(", "));
            throw new CountFailure(
                    ExitStatus.LOT_NEEDED,
                    name + ": " + e.getMessage() + " (candidates " + tied + ")"
                            + request.lots().shortfall(file),
                    e);
        }
    }

    private BltFile read(String name) throws CountFailure {
        try {
            return name.equals(CountRequest.STANDARD_INPUT)
                    ? BltReader.readFile(streams.in(), name)
                    : BltReader.readFile(Path.of(name));
        } catch (BallotFormatException e) {
            String place = Objects.toString(e.getMessage()).substring(e.source().length());
            throw new CountFailure(ExitStatus.BAD_INPUT, name + place, e);
        } catch (InvalidPathException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getReason(), e);
        } catch (IOException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + CountFailure.reason(e), e);
        }
    }

    private void sayNotices(String name, List<Notice> notices) {
        notices.stream().limit(NOTICES).forEach(notice -> streams.messages().say(name + ":" + notice));
        if (notices.size() > NOTICES) {
            streams.messages().say(name + ": and " + (notices.size() - NOTICES) + " more notices");
        }
    }
}
