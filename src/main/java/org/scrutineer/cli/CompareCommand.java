package org.scrutineer.cli;

import java.util.List;
import org.scrutineer.account.Comparison;
import org.scrutineer.rules.RuleBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Counts a file by two rule books and says where the counts part. */
final class CompareCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("compare")
                .addOption(rules().description(
                                "The rule books, by this option given twice; the command rules lists them all.")
                        .build());
        CountSyntax.addElectionOptions(spec).addPositional(CountSyntax.oneFile());
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
        return OptionSpec.builder("--rules")
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
        List<RuleBook> books = CountSyntax.books(parsed, parsed.matchedOptionValue("--rules", List.of()));
        if (books.size() != 2) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    "--rules must be given twice, but was given " + books.size()
                            + (books.size() == 1 ? " time" : " times"));
        }
        return new OneFile(CountSyntax.request(parsed, books.get(0)), streams)
                .print((count, ready) ->
                        new Comparison(count.count(ready, books.get(0)), count.count(ready, books.get(1))).toString());
    }
}
