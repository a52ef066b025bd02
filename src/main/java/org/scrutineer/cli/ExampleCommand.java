package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ballot.Election;
import org.scrutineer.cli.example.ExampleElection;
import org.scrutineer.cli.example.SplitVote;
import org.scrutineer.format.BltWriter;
import org.scrutineer.format.ConWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes made-up elections to try the program on. */
final class ExampleCommand implements Command {

    private static final String BALLOTS = "example.blt";
    private static final String GROUPS = "example.con";
    private static final String TWO = "two-alike.blt";
    private static final String THREE = "three-alike.blt";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("example")
                .addPositional(Positional.folder(
                        0,
                        "A folder that exists; " + BALLOTS + ", " + GROUPS + ", " + TWO + " and " + THREE
                                + " are written to it, over files of these names."));
        spec.usageMessage()
                .description(
                        "Write a made-up election: 130,000 papers, 42 candidates in slates, nine places, four of them at"
                                + " least for women.",
                        "The papers are invented from the seed " + ExampleElection.SEED + " and the same everywhere.",
                        "Two small ones beside it show what splitting the vote costs: the same voters for a slate with"
                                + " two candidates and with three who are alike. See slates --rules block-vote --rules"
                                + " ers97 with " + TWO + " and with " + THREE + ", and compare with the same options.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) {
        Path folder = parsed.matchedPositionalValue(0, Path.of(""));
        streams.messages().working("making papers up");
        Election election = ExampleElection.make();
        try {
            Map<Path, String> texts = new LinkedHashMap<>();
            texts.put(folder.resolve(BALLOTS), ballots(election));
            texts.put(folder.resolve(GROUPS), ConWriter.text(election.categories()));
            texts.put(folder.resolve(TWO), ballots(SplitVote.ofTwoAlike()));
            texts.put(folder.resolve(THREE), ballots(SplitVote.ofThreeAlike()));
            new WholeFiles(List.of()).write(texts);
            return ExitStatus.DONE;
        } catch (FileSystemException e) {
            streams.messages().say(e.getFile() + ": " + CountFailure.reason(e));
        } catch (IOException e) {
            streams.messages().say(folder + ": " + CountFailure.reason(e));
        }
        return ExitStatus.BAD_INPUT;
    }

    private static String ballots(Election election) {
        return BltWriter.text(election, BltWriter.Quotes.REFUSED, BltWriter.Parties.SECOND_STRING);
    }
}
