package org.scrutineer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.scrutineer.books.RuleBooks;
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
            return CommandLine.printHelpIfRequested(parsed) ? print(help.toString()) : runParsed(parsed);
        } catch (ParameterException e) {
            streams.messages().say(NAME + ": " + e.getMessage());
            return ExitStatus.BAD_INPUT;
        }
    }

    private ExitStatus runParsed(ParseResult parsed) {
        if (!parsed.hasSubcommand()) {
            throw new ParameterException(parsed.commandSpec().commandLine(), "a command must be given: count or rules");
        }
        ParseResult command = parsed.subcommand();
        return command.commandSpec().name().equals(CountSyntax.NAME)
                ? new CountCommand(CountSyntax.request(command), streams).run()
                : print(rules());
    }

    private ExitStatus print(String text) {
        try {
            new StandardOutput(streams.out()).write(text);
            return ExitStatus.DONE;
        } catch (IOException e) {
            streams.messages().say(new OutputTarget.Standard() + ": " + CountFailure.reason(e));
            return ExitStatus.BAD_INPUT;
        }
    }

    private static String rules() {
        return RuleBooks.all().stream()
                .map(book -> book.id() + "\n    " + book.title() + "\n    Source: " + book.citation() + "\n")
                .collect(Collectors.joining());
    }

    /** The syntax is put together by hand, for annotations are read by reflection, which delays the start. */
    private static CommandLine commandLine(PrintWriter help) {
        CommandSpec spec = CommandSpec.create()
                .name(NAME)
                .versionProvider(() -> new String[] {NAME + " " + version()})
                .addSubcommand(CountSyntax.NAME, new CommandLine(CountSyntax.spec()))
                .addSubcommand("rules", new CommandLine(rulesSpec()))
                .addOption(help())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        spec.usageMessage()
                .description("Count elections by the single transferable vote, stage by stage.")
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(exitStatuses());
        return new CommandLine(spec)
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(help);
    }

    private static CommandSpec rulesSpec() {
        CommandSpec spec = CommandSpec.create().name("rules").addOption(help());
        spec.usageMessage().description("List the rule books, each with the text that it renders.");
        return spec;
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
        statuses.put("3", "A tie needs a lot that was not supplied.");
        statuses.put("2", "The command is wrong, or a file cannot be read, counted as asked for, or written.");
        statuses.put("70", "Internal error. Where several files fail differently, the last in this list applies.");
        return statuses;
    }

    private static String version() {
        return Objects.requireNonNullElse(Program.class.getPackage().getImplementationVersion(), "(not packaged)");
    }
}
