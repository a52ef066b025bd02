package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.validity.ValidityPolicies;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.BltFile;
import org.scrutineer.format.BltOptions;
import org.scrutineer.format.BltReader;
import org.scrutineer.format.papers.BallotSource;
import org.scrutineer.format.papers.PapersFile;
import org.scrutineer.record.CountStatement;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * How ballot files are read to be counted: BLT as it stands, or papers in any format, of which a policy makes ballots.
 *
 * @param papers their format, what the reader is told, the policy, and how many papers there must be
 * @param blt how BLT is read as it stands
 * @param places gives papers the places to fill that they do not tell
 */
record BallotsInput(PapersInput papers, BltOptions blt, UnaryOperator<RawElection> places) {

    /**
     * Returns how the ballot files of a record are read: as the record states it, but for what a command says.
     *
     * @param parsed the command
     * @param others keys of settings that are of no reader, and known all the same
     * @param count the record
     * @return the choice
     * @throws CountFailure if the record states a way of reading that there is not
     * @throws ParameterException if the command does
     */
    static BallotsInput of(ParseResult parsed, List<SettingKey> others, CountStatement count) throws CountFailure {
        PapersInput recorded = recorded(count);
        try {
            Settings settings = Settings.of(parsed);
            PapersInput papers = PapersOptions.input(parsed, settings, recorded);
            settings.requireKnown(SettingKey.of(papers.format(), others));
            UnaryOperator<RawElection> places = raw -> raw.seats().isPresent() ? raw : raw.withSeats(count.seats());
            return new BallotsInput(
                    papers, OrderSource.of(count).reading(OrderSource.of(parsed).reading(papers.blt())), places);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
    }

    private static PapersInput recorded(CountStatement count) throws CountFailure {
        try {
            PapersInput recorded = PapersInput.of(count);
            recorded.blt();
            return recorded;
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, "the record: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a ballot file, or the files of a folder as one contest.
     *
     * @param name the name of the file or folder; {@value CountRequest#STANDARD_INPUT} for standard input
     * @param streams standard input
     * @return what was read
     * @throws CountFailure if it cannot be read, or there are other papers than expected
     */
    BallotsRead read(String name, Streams streams) throws CountFailure {
        try {
            return papers.isBltAsItStands() ? readBlt(name, streams) : readPapers(name, streams);
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage(), e);
        }
    }

    private BallotsRead readPapers(String name, Streams streams) throws CountFailure {
        PapersFile read = papers.with(blt.order()).read(List.of(name), streams);
        return BallotsRead.of(election(places.apply(read.election())), read.notices());
    }

    private Election election(RawElection source) {
        return papers.policies().stream()
                .findFirst()
                .or(() -> ValidityPolicies.ofLaw(source))
                .map(policy -> policy.interpret(source).election())
                .orElseGet(source::asMarked);
    }

    /**
     * Reads the ballots of a file label by label.
     *
     * @param name the name of the file or folder; {@value CountRequest#STANDARD_INPUT} for standard input
     * @param label by which part of a label they are told apart
     * @param streams standard input
     * @return the ballots by label, in the order of the labels
     * @throws CountFailure if it cannot be read, there are other papers than expected, or none has a label
     */
    Map<String, Ballots> read(String name, LabelOption label, Streams streams) throws CountFailure {
        try {
            RawElection source = places.apply(
                    papers.with(blt.order()).read(List.of(name), streams).election());
            Map<String, Ballots> ballots = new LinkedHashMap<>();
            source.papers()
                    .by(label.group())
                    .forEach((group, some) ->
                            ballots.put(group, election(source.withPapers(some)).ballots()));
            if (ballots.keySet().equals(Set.of(""))) {
                throw new IllegalArgumentException(
                        "papers must have a " + label + " to be told apart by it, but none has");
            }
            return ballots;
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage(), e);
        }
    }

    private BallotsRead readBlt(String name, Streams streams) throws CountFailure {
        try {
            BltFile file = name.equals(CountRequest.STANDARD_INPUT)
                    ? BltReader.readFile(streams.in(), name, blt)
                    : BltReader.readFile(Path.of(name), blt);
            papers.expected().check(file.election().ballots().papers());
            return BallotsRead.of(file);
        } catch (BallotFormatException e) {
            String place = Objects.toString(e.getMessage()).substring(e.source().length());
            throw new CountFailure(
                    ExitStatus.BAD_INPUT, name + place + Settings.advice(e.settings()) + otherFormats(name), e);
        } catch (InvalidPathException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getReason(), e);
        } catch (IOException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + CountFailure.reason(e), e);
        }
    }

    private String otherFormats(String name) {
        return name.equals(CountRequest.STANDARD_INPUT) ? "" : papers.proposals(BallotSource.of(Path.of(name)));
    }
}
