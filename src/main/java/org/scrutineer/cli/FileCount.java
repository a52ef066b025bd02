package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Election;
import org.scrutineer.constraint.ConstraintException;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.BltFile;
import org.scrutineer.format.BltOptions;
import org.scrutineer.format.BltReader;
import org.scrutineer.format.Notice;
import org.scrutineer.format.PlacesNotice;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.CountStatement;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.PaperOrderNeededException;
import org.scrutineer.rules.paper.UnreadablePaperException;
import org.scrutineer.rules.part.CountRefusedException;

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
     * What a file gives to be counted.
     *
     * @param name the name of the file
     * @param file all that the file says
     * @param election the election, changed as asked for
     * @param lots the lots
     */
    record Ready(String name, BltFile file, Election election, Lots lots) {}

    /**
     * Reads and counts a file.
     *
     * @param name the name of the file
     * @return the record of the count
     * @throws CountFailure if the file cannot be read, its papers cannot be counted as asked for, a lot is needed, or one
     *     was supplied for a tie that there was not
     */
    CountRecord of(String name) throws CountFailure {
        Ready ready = ready(name);
        CountRecord count = count(ready, request.book());
        try {
            AnswerOption.requireUsed(ready.lots(), count, ready.election(), request.book());
            return count;
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a file.
     *
     * @param name the name of the file
     * @return what there is to be counted
     * @throws CountFailure if the file cannot be read, or changed as asked for
     */
    Ready ready(String name) throws CountFailure {
        streams.messages().working(name + ": reading");
        BltFile file = read(name, streams, request.reading());
        sayNotices(
                name,
                file.notices().stream()
                        .filter(notice -> !notice.code().equals(PlacesNotice.CODE))
                        .toList());
        try {
            Election election = request.change().apply(request.order().inOrder(file.election()));
            sayPlaces(name, file, election);
            return new Ready(name, file, election, request.lots().lotsFor(file));
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage(), e);
        }
    }

    /**
     * Counts what was read.
     *
     * @param ready what there is to be counted
     * @param book the rule book
     * @return the record of the count
     * @throws CountFailure if the papers cannot be counted by the rule book, or a lot is needed
     */
    CountRecord count(Ready ready, RuleBook book) throws CountFailure {
        String name = ready.name();
        streams.messages().working(name + ": counting");
        try {
            CountRecord count = Stv.count(ready.election(), book, ready.lots());
            if (count.input().papersValid() == 0) {
                streams.messages().say(name + ": W-NO-VALID-PAPER: no paper is valid by " + book.id());
            }
            return count;
        } catch (UnreadablePaperException e) {
            throw unreadable(ready, e);
        } catch (PaperOrderNeededException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage() + OrderSource.MISSING, e);
        } catch (CountRefusedException | ConstraintException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage(), e);
        } catch (LotNeededException e) {
            String tied = e.tie().candidates().stream()
                    .map(candidate -> String.valueOf(candidate.number()))
                    .collect(Collectors.joining(", "));
            throw new CountFailure(
                    ExitStatus.LOT_NEEDED,
                    name + ": " + e.getMessage() + " (candidates " + tied + ")"
                            + request.lots().shortfall(ready.file())
                            + AnswerOption.toType(e),
                    e);
        }
    }

    /**
     * Says which paper a rule book does not read, and what could be chosen.
     *
     * @param ready what there was to be counted
     * @param e what was thrown
     * @return the failure, to be thrown
     */
    static CountFailure unreadable(Ready ready, UnreadablePaperException e) {
        Ballots ballots = ready.file().election().ballots();
        String line = IntStream.range(0, ballots.size())
                .filter(entry -> ballots.preferencesOf(entry).equals(e.preferences()))
                .mapToObj(entry -> ":" + ready.file().lines().lineOf(entry))
                .findFirst()
                .orElse("");
        return new CountFailure(
                ExitStatus.BAD_INPUT, ready.name() + line + ": " + e.getMessage() + Settings.advice(e.settings()), e);
    }

    /**
     * Returns how the file of a record was read.
     *
     * @param count the record
     * @param settings what is chosen in place of what the record states
     * @return the choices
     * @throws CountFailure if the record states a way of reading that there is not
     */
    static BltOptions reading(CountStatement count, Settings settings) throws CountFailure {
        try {
            Map<String, String> stated = new TreeMap<>();
            count.input().files().forEach(file -> stated.putAll(file.reading()));
            return OrderSource.of(count).reading(settings.reading(BltOptions.of(stated)));
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, "the record: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a ballot file.
     *
     * @param name the name of the ballot file
     * @param streams standard input, for the name {@value CountRequest#STANDARD_INPUT}
     * @param reading how it is read
     * @return all that the file says
     * @throws CountFailure if the file cannot be read
     */
    static BltFile read(String name, Streams streams, BltOptions reading) throws CountFailure {
        try {
            return name.equals(CountRequest.STANDARD_INPUT)
                    ? BltReader.readFile(streams.in(), name, reading)
                    : BltReader.readFile(Path.of(name), reading);
        } catch (BallotFormatException e) {
            String place = Objects.toString(e.getMessage()).substring(e.source().length());
            throw new CountFailure(ExitStatus.BAD_INPUT, name + place + Settings.advice(e.settings()), e);
        } catch (InvalidPathException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getReason(), e);
        } catch (IOException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + CountFailure.reason(e), e);
        }
    }

    /** Says where no more stand than there are places, be it by the file or by what was stated beside it. */
    private void sayPlaces(String name, BltFile file, Election election) {
        String place = election.seats() == file.election().seats()
                ? file.notices().stream()
                        .filter(notice -> notice.code().equals(PlacesNotice.CODE))
                        .findFirst()
                        .map(notice -> notice.line() + ":" + notice.column() + ": ")
                        .orElse(" ")
                : " ";
        PlacesNotice.of(election.seats(), election.standing().size())
                .ifPresent(message -> streams.messages().say(name + ":" + place + PlacesNotice.CODE + ": " + message));
    }

    private void sayNotices(String name, List<Notice> notices) {
        notices.stream().limit(NOTICES).forEach(notice -> streams.messages().say(name + ":" + notice));
        if (notices.size() > NOTICES) {
            streams.messages().say(name + ": and " + (notices.size() - NOTICES) + " more notices");
        }
    }
}
