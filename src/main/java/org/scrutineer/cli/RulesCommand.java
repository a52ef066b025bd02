package org.scrutineer.cli;

import java.util.stream.Collectors;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.json.RuleFingerprint;
import org.scrutineer.page.BookCatalogue;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.tie.ByLot;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the rule books. */
final class RulesCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("rules").addOption(PageOption.option());
        spec.usageMessage()
                .description("List the rule books, each with the text that it renders, and the fingerprint of all that"
                        + " its records say of it; of one that stands for a program the options, which are chosen with"
                        + " --set.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) {
        if (PageOption.isPage(parsed)) {
            return Program.print(
                    BookCatalogue.of(RuleBooks.all().stream()
                                    .map(book -> new BookCatalogue.Entry(book.title(), book.description()))
                                    .toList())
                            .toString(),
                    streams);
        }
        return Program.print(
                RuleBooks.all().stream().map(RulesCommand::described).collect(Collectors.joining()), streams);
    }

    private static String described(RuleBook book) {
        RuleDescription rule = book.description();
        return book.id()
                + book.names().stream().map(name -> ", also " + name).collect(Collectors.joining())
                + "\n    " + book.title() + "\n    Source: " + book.citation()
                + rule.provisional()
                        .map(reason -> "\n    Provisional: " + reason)
                        .orElse("")
                + rule.inferred().stream()
                        .map(clause -> "\n    Inferred: " + clause.inference())
                        .collect(Collectors.joining())
                + (book.lotReadings().contains(ByLot.Reading.CHOSEN_FIRST) ? "\n    Lots: names as they are drawn" : "")
                + RuleBooks.options(book.id()).stream()
                        .map(option -> "\n    Option: --set " + option.name() + "=" + String.join("|", option.words())
                                + ", usually " + option.usual())
                        .collect(Collectors.joining())
                + "\n    Fingerprint: version "
                + rule.version() + ", " + RuleFingerprint.of(rule) + "\n";
    }
}
