package org.scrutineer.cli;

import java.io.IOException;
import java.util.List;
import org.scrutineer.ballot.Printable;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.format.papers.PapersFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Reads papers in the forms that people have them, and shows or writes what was read. */
final class PapersCommand implements Command {

    private static final String SEATS = "--seats";
    private static final String FORMAT = "--format";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("papers");
        PapersOptions.addInFull(spec.addOption(Settings.option(SettingKey.READERS)))
                .addOption(CountSyntax.option(SEATS, "N", text -> Numbers.atLeastOne("seats", text))
                        .description("Places to fill, in place of the number in the files.")
                        .build())
                .addOption(CountSyntax.option(FORMAT, "FORM", PapersForm::parse)
                        .description("text: a summary (the default). json: candidates, records and papers, and what the"
                                + " policy makes of them. blt, preflib, abif, csv: the papers, of which the policy's valid"
                                + " ones if there is one.")
                        .build())
                .addOption(OutputOption.option())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Files of one contest, or folders of them; - is standard input.")
                        .build());
        spec.usageMessage()
                .description(
                        "Read papers as people have them, and show what was read.",
                        "Nothing is guessed: the format is chosen with --input. Every record is accounted for, as papers,"
                                + " without the contest, or set aside by reason.",
                        "Papers marked above the line and below it, as those of the Australian Senate, are read by the policy"
                                + " of their law unless --validity names another: a mark for a group stands for its"
                                + " candidates from top to bottom, or, where tickets are told with --set, for one of"
                                + " these. They are counted as they are: count --rules au-senate-law-2021 --input"
                                + " aec-senate-2019 --seats 6 FILE.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        List<String> names = parsed.matchedPositionalValue(0, List.of());
        PapersInput input = PapersOptions.input(parsed);
        OutputTarget target = OutputOption.target(
                parsed,
                names.stream().map(name -> new InputFile("ballot file", name)).toList());
        PapersFile read = input.read(names, streams);
        read.notices().forEach(notice -> streams.messages().say(String.join(", ", names) + ":" + notice));
        RawElection election = parsed.hasMatchedOption(SEATS)
                ? read.election().withSeats(parsed.<Integer>matchedOptionValue(SEATS, 1))
                : read.election();
        PapersForm form = parsed.matchedOptionValue(FORMAT, PapersForm.TEXT);
        try (Output output = target.open(streams.out())) {
            String text = form.text(election, input.policies());
            output.write(form == PapersForm.TEXT ? Printable.lines(text) : text);
            output.finish();
            return ExitStatus.DONE;
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, String.join(", ", names) + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw CountFailure.writing(target, e);
        }
    }
}
