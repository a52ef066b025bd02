package org.scrutineer.cli;

import java.util.List;
import java.util.Set;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.IrelandLocal;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.rules.RuleBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options of a command that counts by one rule book: which it is, and what the rule book takes from each election. */
final class RuleOptions {

    private static final String RULES = "--rules";
    private static final String DEPOSIT_PAID = "--deposit-paid";

    private RuleOptions() {}

    /**
     * Adds the options.
     *
     * @param spec the command
     * @param description what the rule book is for
     * @return the same command
     */
    static CommandSpec addTo(CommandSpec spec, String description) {
        return spec.addOption(CountSyntax.option(RULES, "ID", RuleOptions::byId)
                        .required(true)
                        .description(description)
                        .build())
                .addOption(CountSyntax.option(DEPOSIT_PAID, "N[,N...]", Numbers::candidates)
                        .description("Candidates who paid a deposit, by number on the ballot paper; for "
                                + IrelandLocal.ID + " only, where the quarter of the quota concerns them.")
                        .build());
    }

    /**
     * Returns a rule book.
     *
     * @param id its name
     * @return the rule book
     * @throws IllegalArgumentException if none is called so
     */
    static RuleBook byId(String id) {
        return RuleBooks.all().stream()
                .filter(book -> book.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(new Known(
                                "rule book",
                                RuleBooks.all().stream().map(RuleBook::id).toList())
                        .refusal(id)));
    }

    /**
     * Returns the rule book that a command asks for.
     *
     * @param parsed the command
     * @return the rule book
     * @throws IllegalArgumentException if the rule book does not take what is given for it
     */
    static RuleBook book(ParseResult parsed) {
        RuleBook book = parsed.matchedOption(RULES).getValue();
        List<Integer> paid = depositPaid(parsed);
        if (paid.isEmpty()) {
            return book;
        }
        if (!book.id().equals(IrelandLocal.ID)) {
            throw new IllegalArgumentException(DEPOSIT_PAID + " must be given with " + RULES + " " + IrelandLocal.ID
                    + " only, but was given with " + book.id());
        }
        return IrelandLocal.ruleBook(Set.copyOf(paid));
    }

    /**
     * Checks that an election has the candidates whom a command names to its rule book.
     *
     * @param parsed the command
     * @param election the election
     * @throws IllegalArgumentException if one does not exist
     */
    static void check(ParseResult parsed, Election election) {
        Numbers.check(DEPOSIT_PAID, depositPaid(parsed), election);
    }

    private static List<Integer> depositPaid(ParseResult parsed) {
        return parsed.matchedOptionValue(DEPOSIT_PAID, List.of());
    }
}
