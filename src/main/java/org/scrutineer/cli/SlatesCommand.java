package org.scrutineer.cli;

import java.util.List;
import org.scrutineer.compare.SlateComparison;
import org.scrutineer.rules.RuleBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Counts a file by several rule books and says what each slate of candidates gets. */
final class SlatesCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("slates")
                .addOption(CompareCommand.rules()
                        .description("A rule book; given several times, the counts stand side by side.")
                        .build());
        CountSyntax.addElectionOptions(spec).addOption(PageOption.option()).addPositional(CountSyntax.oneFile());
        spec.usageMessage()
                .description(
                        "Show what each slate of candidates gets by one rule book or several, on the same papers.",
                        "A candidate's slate is the party in the ballot file. Shows first preferences, places, what moves"
                                + " from slate to slate, and, where the most votes win, lead and gap.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        List<RuleBook> books = CompareCommand.books(parsed);
        OneFile file = new OneFile(CountSyntax.request(parsed, books), streams);
        return PageOption.isPage(parsed)
                ? file.run((count, ready) -> PageOption.page(CompareCommand.counts(count, ready, books)))
                : file.print((count, ready) -> SlateComparison.of(CompareCommand.counts(count, ready, books))
                        .toString());
    }
}
