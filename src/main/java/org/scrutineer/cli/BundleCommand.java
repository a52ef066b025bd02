package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ballot.Election;
import org.scrutineer.format.BltWriter;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.Formulas;
import org.scrutineer.report.ScottishBundle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes the files that are published of a ward in Scotland. */
final class BundleCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("bundle")
                .addOption(Settings.option(SettingKey.BLT))
                .addPositional(RecordFile.parameter())
                .addPositional(Positional.required(1, "BALLOTS", "The ballot file that was counted."))
                .addPositional(Positional.folder(2, "A folder that exists; files of these names are written over."));
        PapersOptions.addTo(spec)
                .usageMessage()
                .description(
                        "Write the files that councils in Scotland publish of a ward: declaration, votes per stage,"
                                + " transfers, first preferences, preference summary, and the profile of preferences.",
                        "First preferences by ballot box are not among them, as ballot files carry no boxes.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        Settings.ofKeys(SettingKey.READERS, parsed);
        CountRecord record = RecordFile.read(parsed.matchedPositionalValue(0, ""), streams);
        String ballots = parsed.matchedPositionalValue(1, "");
        Election election = BallotsInput.of(parsed, List.of(), record)
                .read(ballots, streams)
                .election();
        Path folder = parsed.matchedPositionalValue(2, Path.of(""));
        try {
            Map<Path, String> texts = new LinkedHashMap<>();
            new ScottishBundle(record, election)
                    .files(Formulas.DISARMED)
                    .forEach((name, text) -> texts.put(folder.resolve(name), text));
            texts.put(folder.resolve(ScottishBundle.PROFILE), BltWriter.text(election));
            InputFile count = new InputFile("record", parsed.matchedPositionalValue(0, ""));
            new WholeFiles(List.of(count, new InputFile("ballot file", ballots))).write(texts);
            return ExitStatus.DONE;
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, ballots + ": " + e.getMessage(), e);
        } catch (FileSystemException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, e.getFile() + ": " + CountFailure.reason(e), e);
        } catch (IOException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, folder + ": " + CountFailure.reason(e), e);
        }
    }
}
