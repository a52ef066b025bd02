package org.scrutineer.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Shows the help of the program or of a command. */
final class HelpCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("help")
                .addPositional(Positional.optional(
                        0, "COMMAND", "The command to explain; the whole program if none is given."));
        spec.usageMessage().description("Show the help of a command.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) {
        CommandSpec program = parsed.commandSpec().parent();
        String word = parsed.matchedPositionalValue(0, program.name());
        if (word.equals(program.name())) {
            return Program.print(program.commandLine().getUsageMessage(Ansi.OFF), streams);
        }
        CommandLine explained = program.subcommands().get(word);
        if (explained == null) {
            throw new ParameterException(
                    program.commandLine(), Syntax.commands(program).refusal(word));
        }
        return Program.print(explained.getUsageMessage(Ansi.OFF), streams);
    }
}
