package org.scrutineer.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option that says where a result goes. */
final class OutputOption {

    private static final String NAME = "--output";
    private static final String STANDARD_OUTPUT = "-";

    private OutputOption() {}

    /**
     * Returns the option.
     *
     * @return the option
     */
    static OptionSpec option() {
        return CountSyntax.option(NAME, "FILE", Path::of)
                .description("Write to FILE, whole or not at all, and not to standard output, which is "
                        + STANDARD_OUTPUT + ". A file that is read is never written.")
                .build();
    }

    /**
     * Returns where the result goes.
     *
     * @param parsed the command
     * @param inputs all files that the command reads
     * @return the choice, standard output if there is none
     */
    static OutputTarget target(ParseResult parsed, List<InputFile> inputs) {
        Path file = parsed.matchedOptionValue(NAME, Path.of(STANDARD_OUTPUT));
        return file.equals(Path.of(STANDARD_OUTPUT))
                ? new OutputTarget.Standard()
                : new OutputTarget.ToFile(file, inputs);
    }
}
