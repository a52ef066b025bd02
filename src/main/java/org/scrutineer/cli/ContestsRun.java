package org.scrutineer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Identity;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.ContestsFile;
import org.scrutineer.format.ContestsFile.Entry;
import org.scrutineer.format.ContestsReader;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.record.ContestsRecord;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.series.Contest;
import org.scrutineer.series.ContestRefusedException;
import org.scrutineer.series.Contests;
import org.scrutineer.series.PersonInDoubtException;
import picocli.CommandLine.ParseResult;

/**
 * The contests of a file, read and counted.
 *
 * @param input what the file asks for
 * @param streams what is read from and written to
 */
record ContestsRun(ContestsInput input, Streams streams) {

    private static final String BAD_BALLOTS = "E062";
    private static final String BAD_VALUE = "E064";
    private static final String NOBODY = "E067";
    private static final String IN_DOUBT = "E068";

    /**
     * Reads all contests, sees that they go together, and counts them.
     *
     * @return the result
     * @throws CountFailure if anything is wrong with them, or a lot is needed
     */
    ContestsRecord count() throws CountFailure {
        try {
            List<Contest> contests = contests();
            List<Identity> identities = identities(contests);
            requirePersons(contests, identities);
            streams.messages().working(input.name() + ": counting");
            ContestsRecord counted = Contests.count(contests, identities);
            for (int i = 0; i < contests.size(); i++) {
                requireLotsUsed(
                        input.file().entries().get(i),
                        contests.get(i),
                        counted.contests().get(i));
            }
            return counted;
        } catch (BallotFormatException e) {
            throw ContestsInput.failure(input.name(), e);
        } catch (ContestRefusedException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, input.name() + ": " + e.getMessage(), e);
        } catch (LotNeededException e) {
            throw new CountFailure(
                    ExitStatus.LOT_NEEDED,
                    input.name() + ": " + e.getMessage() + "; to settle it, on the line of the contest: "
                            + ContestsReader.ANSWER + "=\"" + e.answerToComplete()
                            + "\", N being the candidate drawn, or " + ContestsReader.LOTS
                            + "= with an order of all candidates",
                    e);
        }
    }

    /**
     * Reads the contests.
     *
     * @return the contests in counting order
     * @throws CountFailure if one cannot be read
     * @throws BallotFormatException if something on a line of the file is wrong
     */
    List<Contest> contests() throws CountFailure {
        List<Contest> contests = new ArrayList<>();
        for (Entry entry : input.file().entries()) {
            contests.add(contest(entry));
        }
        return contests;
    }

    private Contest contest(Entry entry) throws CountFailure {
        RuleBook book = input.book(entry);
        Election election = read(entry, book);
        long distributed = input.distributed(entry);
        try {
            return new Contest(
                    entry.name().text(),
                    election,
                    book,
                    input.lots(entry, election),
                    entry.values(ContestsReader.AFTER).stream()
                            .map(ContestsFile.Word::text)
                            .toList(),
                    distributed);
        } catch (IllegalArgumentException e) {
            throw input.file().error(entry.name(), BAD_VALUE, String.valueOf(e.getMessage()));
        }
    }

    private Election read(Entry entry, RuleBook book) throws CountFailure {
        ParseResult parsed = input.parsed();
        UnaryOperator<RawElection> places = raw -> {
            RawElection election = raw;
            for (ContestsFile.Word word : entry.values(ContestsReader.SEATS)) {
                election = election.withSeats(Numbers.atLeastOne("seats", word.text()));
            }
            return election;
        };
        String ballots = input.path(entry.ballots()).toString();
        CountRequest request = new CountRequest(
                book,
                input.change(entry),
                new LotSource.None(),
                OrderSource.of(parsed),
                CountSyntax.input(parsed, RuleOptions.limit(List.of(book)), places),
                new ResultForm(OutputFormat.TEXT, OutputFormat.TEXT::render),
                new OutputTarget.Standard(),
                Trace.of(parsed.originalArgs()),
                List.of(ballots));
        try {
            return new FileCount(request, streams).ready(ballots).election();
        } catch (CountFailure e) {
            throw ContestsInput.failure(input.name(), input.file().error(entry.ballots(), BAD_BALLOTS, e.line()));
        }
    }

    /**
     * Returns what the file says of persons.
     *
     * @param contests the contests
     * @return what is said
     * @throws BallotFormatException if a line names nobody
     */
    List<Identity> identities(List<Contest> contests) {
        for (ContestsFile.Statement statement : input.file().statements()) {
            requireNamed(statement.identity().one(), statement.one(), contests);
            requireNamed(statement.identity().other(), statement.other(), contests);
        }
        return input.file().statements().stream()
                .map(ContestsFile.Statement::identity)
                .toList();
    }

    private void requireNamed(Identity.Named named, ContestsFile.Word word, List<Contest> contests) {
        try {
            Contests.requireNamed(named, contests);
        } catch (IllegalArgumentException e) {
            throw input.file().error(word, NOBODY, String.valueOf(e.getMessage()));
        }
    }

    private void requirePersons(List<Contest> contests, List<Identity> identities) {
        try {
            Contests.requireToGoTogether(contests, identities);
        } catch (PersonInDoubtException e) {
            ContestsFile.Word line = input.file().entries().stream()
                    .map(Entry::name)
                    .filter(name -> name.text().equals(e.contest()))
                    .findFirst()
                    .orElseThrow();
            Identity toSay = new Identity(
                    Identity.Ruling.SAME,
                    new Identity.Named(e.other().name(), e.otherContest()),
                    new Identity.Named(e.candidate().name(), e.contest()));
            throw input.file()
                    .error(line, IN_DOUBT, e.getMessage() + "; say so in a line: " + toSay + ", or different");
        }
    }

    private void requireLotsUsed(Entry entry, Contest contest, ContestsRecord.Counted counted) throws CountFailure {
        try {
            AnswerOption.requireUsed(
                    ContestsReader.ANSWER,
                    contest.lots(),
                    counted.record(),
                    contest.election()
                            .withWithdrawn(counted.withdrawn().stream()
                                    .map(earlier -> earlier.candidate().number())
                                    .toList()),
                    contest.book());
        } catch (IllegalArgumentException e) {
            throw ContestsInput.failure(
                    input.name(), input.file().error(entry.name(), BAD_VALUE, String.valueOf(e.getMessage())));
        }
    }
}
