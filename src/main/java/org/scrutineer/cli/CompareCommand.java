package org.scrutineer.cli;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.compare.Comparison;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Counts a file by two rule books and says where the counts part. */
final class CompareCommand implements Command {

    private static final String RULES = "--rules";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("compare")
                .addOption(rules().description(
                                "The rule books, by this option given twice; the command rules lists them all.")
                        .build());
        CountSyntax.addElectionOptions(spec).addOption(PageOption.option()).addPositional(CountSyntax.oneFile());
        spec.usageMessage()
                .description(
                        "Compare the counts of two rule books.",
                        "Shows the first decision that is not the same, with the numbers and clauses of both, and"
                                + " whose seats that changes. That the counts differ is no failure.");
        return spec;
    }

    /**
     * Returns the option that names rule books, as often as it is given.
     *
     * @return the option, without a description
     */
    static OptionSpec.Builder rules() {
        return OptionSpec.builder(RULES)
                .paramLabel("ID")
                .arity("1")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(RuleBook.class)
                .converters(CompareCommand::ruleBook);
    }

    private static RuleBook ruleBook(String id) {
        try {
            return RuleOptions.byId(id);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        List<RuleBook> books = books(parsed);
        if (books.size() != 2) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    RULES + " must be given twice, but was given " + books.size()
                            + (books.size() == 1 ? " time" : " times"));
        }
        OneFile file = new OneFile(CountSyntax.request(parsed, books), streams);
        return PageOption.isPage(parsed)
                ? file.run((count, ready) -> PageOption.page(counts(count, ready, books)))
                : file.print((count, ready) -> {
                    List<CountRecord> records = counts(count, ready, books);
                    return new Comparison(records.get(0), records.get(1)).toString();
                });
    }

    /**
     * Returns the rule books that a command sets side by side.
     *
     * @param parsed the command
     * @return the rule books, in the order given
     * @throws ParameterException if what is chosen is not known to them, or if two names are of one rule book
     */
    static List<RuleBook> books(ParseResult parsed) {
        List<RuleBook> books = CountSyntax.books(parsed, parsed.matchedOptionValue(RULES, List.of()));
        List<String> words = parsed.matchedOption(RULES).originalStringValues();
        for (int i = 0; i < books.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (books.get(i).id().equals(books.get(j).id()) && !words.get(i).equals(words.get(j))) {
                    throw new ParameterException(
                            parsed.commandSpec().commandLine(),
                            RULES + " must name different rule books, but \"" + words.get(j) + "\" and \""
                                    + words.get(i) + "\" are names of one, \""
                                    + books.get(i).id() + "\"");
                }
            }
        }
        return books;
    }

    /**
     * Counts by several rule books.
     *
     * @param count reads and counts
     * @param ready what the file gives to be counted
     * @param books the rule books
     * @return the records, one a rule book
     * @throws CountFailure if one does not count it
     */
    static List<CountRecord> counts(FileCount count, FileCount.Ready ready, List<RuleBook> books) throws CountFailure {
        List<CountRecord> records = new ArrayList<>();
        for (RuleBook book : books) {
            records.add(count.count(ready, book));
        }
        return records;
    }
}
