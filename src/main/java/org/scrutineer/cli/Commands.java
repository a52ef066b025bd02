package org.scrutineer.cli;

import java.util.List;

/** The commands of the program. */
final class Commands {

    private Commands() {}

    /**
     * Returns the commands.
     *
     * @return the commands, in the order in which the help lists them
     */
    static List<Command> all() {
        return List.of(
                new CountCommand(),
                new CompareCommand(),
                new DifferCommand(),
                new SlatesCommand(),
                new TiesCommand(),
                new ReduceCommand(),
                new SheetCommand(),
                new PapersCommand(),
                new BundleCommand(),
                new ExplainCommand(),
                new VerifyCommand(),
                new TraceCommand(),
                new VacancyCommand(),
                new NominationsCommand(),
                new ExampleCommand(),
                new RulesCommand(),
                new HelpCommand());
    }
}
