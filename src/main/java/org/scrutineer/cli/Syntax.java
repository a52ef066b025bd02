package org.scrutineer.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The words that the program understands. They are put together by hand, for annotations are read by reflection, which
 * delays the start.
 */
final class Syntax {

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final StringWriter help = new StringWriter();
    private final CommandLine line;

    /**
     * Makes the syntax.
     *
     * @param name the name of the program
     * @param all its commands
     */
    Syntax(String name, List<Command> all) {
        CommandSpec spec = CommandSpec.create()
                .name(name)
                .versionProvider(() -> new String[] {name + " " + version()})
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        spec.usageMessage().description("Count elections by the single transferable vote, stage by stage.");
        for (Command command : all) {
            CommandSpec words = withHelp(command.spec());
            commands.put(words.name(), command);
            spec.addSubcommand(words.name(), new CommandLine(words));
        }
        line = new CommandLine(withHelp(spec))
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(help));
    }

    /** Adds what the program and all its commands have in common. */
    private static CommandSpec withHelp(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build())
                .addOption(OptionSpec.builder(Trace.OPTION)
                        .description("Show where in the program an internal error arose.")
                        .build());
        spec.usageMessage().exitCodeListHeading("%nExit status:%n").exitCodeList(ExitStatus.meanings());
        return sorted(spec);
    }

    /** Sorts the options as the library would, but the same in every locale: in Turkish it takes an i for none. */
    private static CommandSpec sorted(CommandSpec spec) {
        List<OptionSpec> options = spec.options().stream()
                .sorted(Comparator.comparing(Syntax::place))
                .toList();
        options.forEach(spec::remove);
        options.forEach(spec::addOption);
        spec.usageMessage().sortOptions(false).sortSynopsis(false);
        return spec;
    }

    private static String place(OptionSpec option) {
        return option.shortestName().replaceFirst("^-+", "").toLowerCase(Locale.ROOT);
    }

    private static String version() {
        return Objects.requireNonNullElse(Syntax.class.getPackage().getImplementationVersion(), "(not packaged)");
    }

    /**
     * Does what a command asks for.
     *
     * @param arguments the words of the command
     * @param streams what is read from and written to
     * @return how it ended
     * @throws CountFailure if it cannot be done
     * @throws ParameterException if what is asked for is not understood, or does not go together
     */
    ExitStatus run(String[] arguments, Streams streams) throws CountFailure {
        ParseResult parsed = parse(arguments);
        if (CommandLine.printHelpIfRequested(parsed)) {
            return Program.print(help.toString(), streams);
        }
        if (!parsed.hasSubcommand()) {
            throw new ParameterException(line, "a command must be given: " + String.join(", ", commands.keySet()));
        }
        ParseResult command = parsed.subcommand();
        return Objects.requireNonNull(commands.get(command.commandSpec().name()))
                .run(command, streams);
    }

    private ParseResult parse(String[] arguments) {
        try {
            return line.parseArgs(arguments);
        } catch (UnmatchedArgumentException e) {
            String word = e.getUnmatched().get(0);
            CommandSpec spec = e.getCommandLine().getCommandSpec();
            if (e.isUnknownOption()) {
                throw new ParameterException(line, options(spec).refusal(word.replaceFirst("=.*", "")), e);
            }
            if (spec.equals(line.getCommandSpec())) {
                throw new ParameterException(line, commands(spec).refusal(word), e);
            }
            throw e;
        }
    }

    private static Known options(CommandSpec spec) {
        return new Known(
                "option of " + spec.name(),
                spec.options().stream().map(OptionSpec::longestName).toList());
    }

    /**
     * Returns the commands of the program.
     *
     * @param program the program
     * @return their words
     */
    static Known commands(CommandSpec program) {
        return new Known("command", List.copyOf(program.subcommands().keySet()));
    }
}
