package org.scrutineer.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Writes the record of a count in another form. */
final class SheetCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("sheet").addPositional(RecordFile.parameter());
        FormatOption.addTo(spec).addOption(OutputOption.option());
        spec.usageMessage()
                .description("Print the result sheet of a count from its record, as count does from the papers; or the"
                        + " sheet of the result of several counts (list, contests, count --constraints-by"
                        + " resized-counts) from its JSON, as text.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        String name = parsed.matchedPositionalValue(0, "");
        OutputTarget target = OutputOption.target(parsed, List.of(new InputFile("record", name)));
        ResultForm form = form(parsed);
        try (Output output = target.open(streams.out())) {
            StoredResult result = RecordFile.result(name, streams);
            output.write(result.sheet(name, form));
            result.notes(form).forEach(note -> streams.messages().say(name + ": " + note));
            output.finish();
            return ExitStatus.DONE;
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw CountFailure.writing(target, e);
        }
    }

    private static ResultForm form(ParseResult parsed) {
        try {
            return FormatOption.form(parsed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
    }
}
