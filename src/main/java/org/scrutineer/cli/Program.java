package org.scrutineer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.ballot.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The program without its process: reads a command, does it, and says how it ended.
 *
 * @param streams what is read from and written to
 */
record Program(Streams streams) {

    private static final String NAME = "scrutineer";

    /**
     * Runs a command.
     *
     * @param arguments the words of the command
     * @return how it ended
     */
    ExitStatus run(String... arguments) {
        StringWriter help = new StringWriter();
        try {
            ParseResult parsed = commandLine(new PrintWriter(help)).parseArgs(arguments);
            return CommandLine.printHelpIfRequested(parsed) ? write(help.toString(), streams) : runParsed(parsed);
        } catch (ParameterException e) {
            streams.messages().say(NAME + ": " + e.getMessage());
            return ExitStatus.BAD_INPUT;
        }
    }

    private ExitStatus runParsed(ParseResult parsed) {
        if (!parsed.hasSubcommand()) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), "a command must be given: " + Command.names());
        }
        ParseResult command = parsed.subcommand();
        String word = command.commandSpec().name();
        try {
            return Command.named(word).run(command, streams);
        } catch (ParameterException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            Trace trace = command.hasMatchedOption("--debug") ? Trace.SHOWN : Trace.HIDDEN;
            return trace.internalError(word, e, streams.messages());
        }
    }

    /**
     * Prints for people to standard output.
     *
     * @param text what to print, in lines; what cannot be printed is shown as U+FFFD
     * @param streams where to
     * @return how it ended
     */
    static ExitStatus print(String text, Streams streams) {
        return write(Printable.lines(text), streams);
    }

    private static ExitStatus write(String text, Streams streams) {
        try {
            new StandardOutput(streams.out()).write(text);
            return ExitStatus.DONE;
        } catch (IOException e) {
            streams.messages().say(new OutputTarget.Standard() + ": " + CountFailure.reason(e));
            return ExitStatus.BAD_INPUT;
        }
    }

    /** The syntax is put together by hand, for annotations are read by reflection, which delays the start. */
    private static CommandLine commandLine(PrintWriter help) {
        CommandSpec spec = CommandSpec.create()
                .name(NAME)
                .versionProvider(() -> new String[] {NAME + " " + version()})
                .addOption(help())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        for (Command command : Command.values()) {
            spec.addSubcommand(command.word(), new CommandLine(command.spec()));
        }
        spec.usageMessage()
                .description("Count elections by the single transferable vote, stage by stage.")
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(exitStatuses());
        return new CommandLine(spec)
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(help);
    }

    /**
     * Returns the option that every command has.
     *
     * @return the option
     */
    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    /**
     * Returns what the number is that the process ends with.
     *
     * @return the meaning of each number; of several that apply, the one that stands last
     */
    static Map<String, String> exitStatuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("0", "Done.");
        statuses.put("1", "A record is not found good: something in it is wrong, or cannot be checked.");
        statuses.put("3", "A tie needs a lot that was not supplied.");
        statuses.put("2", "The command is wrong, or a file cannot be read, counted as asked for, or written.");
        statuses.put("70", "Internal error. Where several files fail differently, the last in this list applies.");
        return statuses;
    }

    private static String version() {
        return Objects.requireNonNullElse(Program.class.getPackage().getImplementationVersion(), "(not packaged)");
    }
}
