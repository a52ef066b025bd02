package org.scrutineer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.ContestsAudit;
import org.scrutineer.audit.ListAudit;
import org.scrutineer.audit.ResizedAudit;
import org.scrutineer.audit.Stated;
import org.scrutineer.ballot.Election;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.json.JsonContests;
import org.scrutineer.json.JsonList;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.JsonResized;
import org.scrutineer.json.RecordFormatException;
import org.scrutineer.record.StatedContests;
import org.scrutineer.record.StatedCount;
import org.scrutineer.record.StatedList;
import org.scrutineer.record.StatedResized;
import org.scrutineer.series.Contest;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What can be checked against papers: the record of a count, or the result of several. */
sealed interface Checked {

    /** Where a text says of which format it is. */
    String FORMAT = "$.format";

    /**
     * Reads what a text states.
     *
     * @param text JSON
     * @return what it states, with its faults
     * @throws RecordFormatException if the text is JSON of none of the formats
     */
    static Checked read(String text) {
        try {
            return new OfCount(JsonRecord.read(text));
        } catch (RecordFormatException e) {
            if (e.path().equals(FORMAT) && e.found().contains(JsonList.FORMAT)) {
                return new OfList(JsonList.read(text));
            }
            if (e.path().equals(FORMAT) && e.found().contains(JsonResized.FORMAT)) {
                return new OfResized(JsonResized.read(text));
            }
            if (e.path().equals(FORMAT) && e.found().contains(JsonContests.FORMAT)) {
                return new OfContests(JsonContests.read(text));
            }
            throw e;
        }
    }

    /**
     * Checks everything.
     *
     * @param parsed the command verify
     * @param streams standard input and messages
     * @return what it came to
     * @throws CountFailure if what it is checked against cannot be read
     */
    CheckResult check(ParseResult parsed, Streams streams) throws CountFailure;

    /**
     * The record of one count.
     *
     * @param count what is stated of it
     */
    record OfCount(StatedCount count) implements Checked {
        @Override
        public CheckResult check(ParseResult parsed, Streams streams) throws CountFailure {
            Given given = Given.of(parsed, count, streams);
            given.requireCounts(List.of(count));
            Election election = given.file().election();
            return CheckResult.of(Given.book(parsed, count)
                    .map(book -> Audit.check(count, election, book, given.stated()))
                    .orElseGet(() -> Audit.check(count, election, given.stated())));
        }
    }

    /**
     * An ordered list.
     *
     * @param list what is stated of it
     */
    record OfList(StatedList list) implements Checked {
        @Override
        public CheckResult check(ParseResult parsed, Streams streams) throws CountFailure {
            Given given = Given.of(parsed, list.counts().get(0), streams);
            given.requireCounts(list.counts());
            return CheckResult.of(ListAudit.check(list, given.file().election(), given::ofOthers, given.stated()));
        }
    }

    /**
     * Counts for all places, for more and for fewer.
     *
     * @param resized what is stated of them
     */
    record OfResized(StatedResized resized) implements Checked {
        @Override
        public CheckResult check(ParseResult parsed, Streams streams) throws CountFailure {
            Given given = Given.of(parsed, resized.counts().get(0), streams);
            given.requireCounts(resized.counts());
            return CheckResult.of(
                    ResizedAudit.check(resized, given.file().election(), given::ofOthers, given.stated()));
        }
    }

    /**
     * Contests counted one after the other.
     *
     * @param contests what is stated of them
     */
    record OfContests(StatedContests contests) implements Checked {
        @Override
        public CheckResult check(ParseResult parsed, Streams streams) throws CountFailure {
            for (String option : Stream.concat(ContestsCommand.OF_A_CONTEST.stream(), Stream.of(RecountAnswer.NAME))
                    .toList()) {
                if (parsed.hasMatchedOption(option)) {
                    throw new ParameterException(
                            parsed.commandSpec().commandLine(),
                            option + " must stand in the file of contests, as a key of its contest");
                }
            }
            ContestsInput input = ContestsInput.read(parsed, parsed.matchedPositionalValue(1, ""));
            ContestsRun run = new ContestsRun(input, streams);
            try {
                List<Contest> known = run.contests();
                return CheckResult.of(ContestsAudit.check(
                        contests, known.stream().map(OfContests::known).toList(), run.identities(known)));
            } catch (BallotFormatException e) {
                throw ContestsInput.failure(input.name(), e);
            }
        }

        private static ContestsAudit.Known known(Contest contest) {
            List<Stated> stated = new ArrayList<>();
            stated.add(new Stated.Seats(contest.election().seats()));
            stated.add(new Stated.Constraints(contest.election().categories()));
            stated.add(new Stated.LotsFrom(contest.lots().randomness(contest.election())));
            contest.lots()
                    .answers()
                    .forEach(answer -> stated.add(
                            new Stated.Answer(answer.stage(), answer.tied(), answer.chosen(), answer.decidedBy())));
            return new ContestsAudit.Known(
                    contest.name(), contest.after(), contest.election(), contest.distributed(), stated);
        }
    }
}
