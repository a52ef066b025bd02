package org.scrutineer.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Election;
import org.scrutineer.constraint.ConstraintException;
import org.scrutineer.format.Notice;
import org.scrutineer.format.PlacesNotice;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.PaperOrderNeededException;
import org.scrutineer.rules.paper.SampleNeededException;
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
     * @param file what was read of it
     * @param election the election, changed as asked for
     * @param lots the lots
     */
    record Ready(String name, BallotsRead file, Election election, Lots lots) {}

    /**
     * Reads and counts a file.
     *
     * @param name the name of the file
     * @return the record of the count
     * @throws CountFailure if the file cannot be read, its papers cannot be counted as asked for, a lot is needed, or
     *     one was supplied for a tie that there was not
     */
    CountRecord of(String name) throws CountFailure {
        Ready ready = ready(name);
        CountRecord count = count(ready, request.book());
        try {
            AnswerOption.requireUsed(AnswerOption.NAME, ready.lots(), count, ready.election(), request.book());
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
        BallotsRead file = request.input().read(name, streams);
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
        CountRecord count = made(ready, () -> Stv.count(ready.election(), book, ready.lots()), AnswerOption::toType);
        if (count.input().papersValid() == 0) {
            streams.messages().say(ready.name() + ": W-NO-VALID-PAPER: no paper is valid by " + book.id());
        }
        return count;
    }

    /**
     * Makes a result of one count or several.
     *
     * @param ready what there is to be counted
     * @param counts makes it
     * @param toType words what would settle a tie, to go after the message
     * @param <T> the type of the result
     * @return the result
     * @throws CountFailure if the papers cannot be counted by the rule book, or a lot is needed
     */
    <T> T made(Ready ready, Supplier<T> counts, Function<LotNeededException, String> toType) throws CountFailure {
        String name = ready.name();
        streams.messages().working(name + ": counting");
        try {
            return counts.get();
        } catch (UnreadablePaperException e) {
            throw unreadable(ready, e);
        } catch (PaperOrderNeededException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage() + OrderSource.MISSING, e);
        } catch (SampleNeededException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage() + OrderSource.NO_SAMPLE, e);
        } catch (CountRefusedException | ConstraintException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage(), e);
        } catch (LotNeededException e) {
            String tied = e.tie().candidates().stream()
                    .map(candidate -> String.valueOf(candidate.ballotNumber()))
                    .collect(Collectors.joining(", "));
            throw new CountFailure(
                    ExitStatus.LOT_NEEDED,
                    name + ": " + e.getMessage() + " (candidates " + tied + ")"
                            + request.lots().shortfall(ready.file())
                            + toType.apply(e),
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
                .mapToObj(ready.file().lines())
                .findFirst()
                .orElse("");
        return new CountFailure(
                ExitStatus.BAD_INPUT, ready.name() + line + ": " + e.getMessage() + Settings.advice(e.settings()), e);
    }

    /** Says where no more stand than there are places, be it by the file or by what was stated beside it. */
    private void sayPlaces(String name, BallotsRead file, Election election) {
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
