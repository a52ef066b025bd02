package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.scrutineer.nomination.NominationFormatException;
import org.scrutineer.nomination.NominationReader;
import org.scrutineer.nomination.Threshold;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says who has the nominations needed to stand. */
final class NominationsCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("nominations")
                .addOption(CountSyntax.option("--least", "N", text -> Numbers.atLeastOne("nominations", text))
                        .required(true)
                        .description("The least number of nominations with which somebody stands.")
                        .build())
                .addPositional(Positional.required(
                        0,
                        "FILE",
                        "Comma-separated: a line name,nominations and one for each nominee; - is standard"
                                + " input."));
        spec.usageMessage().description("Show who has the nominations needed to stand, and who has not.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) {
        String name = parsed.matchedPositionalValue(0, "");
        try {
            byte[] bytes = name.equals(CountRequest.STANDARD_INPUT)
                    ? streams.in().readAllBytes()
                    : Files.readAllBytes(Path.of(name));
            int least = parsed.matchedOptionValue("--least", 1);
            return Program.print(new Threshold(least, NominationReader.read(bytes)).toString(), streams);
        } catch (NominationFormatException e) {
            streams.messages().say(name + ": " + e.getMessage());
        } catch (InvalidPathException e) {
            streams.messages().say(name + ": " + e.getReason());
        } catch (IOException e) {
            streams.messages().say(name + ": " + CountFailure.reason(e));
        }
        return ExitStatus.BAD_INPUT;
    }
}
