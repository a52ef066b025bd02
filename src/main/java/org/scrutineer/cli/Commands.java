package org.scrutineer.cli;

import java.util.List;

/** The commands of the program. Those that nobody asks for are not made, for making them delays the start. */
final class Commands {

    private static final List<String> NAMES = List.of(
            "count",
            "list",
            "contests",
            "compare",
            "differ",
            "slates",
            "ties",
            "simulate",
            "margin",
            "reduce",
            "sheet",
            "papers",
            "bundle",
            "explain",
            "verify",
            "verify-sheet",
            "trace",
            "vacancy",
            "nominations",
            "example",
            "rules",
            "help");

    private Commands() {}

    private static Command named(String name) {
        return switch (name) {
            case "count" -> new CountCommand();
            case "list" -> new ListCommand();
            case "contests" -> new ContestsCommand();
            case "compare" -> new CompareCommand();
            case "differ" -> new DifferCommand();
            case "slates" -> new SlatesCommand();
            case "ties" -> new TiesCommand();
            case "simulate" -> new SimulateCommand();
            case "margin" -> new MarginCommand();
            case "reduce" -> new ReduceCommand();
            case "sheet" -> new SheetCommand();
            case "papers" -> new PapersCommand();
            case "bundle" -> new BundleCommand();
            case "explain" -> new ExplainCommand();
            case "verify" -> new VerifyCommand();
            case "verify-sheet" -> new VerifySheetCommand();
            case "trace" -> new TraceCommand();
            case "vacancy" -> new VacancyCommand();
            case "nominations" -> new NominationsCommand();
            case "example" -> new ExampleCommand();
            case "rules" -> new RulesCommand();
            case "help" -> new HelpCommand();
            default -> throw new IllegalArgumentException("no command is called \"" + name + "\"");
        };
    }

    /**
     * Returns the words that are commands.
     *
     * @return the words, in the order in which the help lists them
     */
    static List<String> names() {
        return NAMES;
    }

    /**
     * Returns all commands.
     *
     * @return the commands, in the order in which the help lists them
     */
    static List<Command> all() {
        return NAMES.stream().map(Commands::named).toList();
    }

    /**
     * Returns the commands that are needed to understand some words.
     *
     * @param arguments the words
     * @return the command that comes first, or all if none does, or the help of another may be asked for
     */
    static List<Command> neededFor(String... arguments) {
        String first = arguments.length == 0 ? "help" : arguments[0];
        return NAMES.contains(first) && !first.equals("help") ? List.of(named(first)) : all();
    }
}
