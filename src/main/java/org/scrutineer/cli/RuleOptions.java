package org.scrutineer.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.audit.Stated;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.IrelandLocal;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.format.PapersLimit;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TooManyPapersException;
import org.scrutineer.rules.quota.Quarter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of a command that counts by one rule book: which it is, and what the rule book takes from each election.
 */
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
        return addRules(spec, description).addOption(depositPaid());
    }

    /**
     * Adds the option that names the rule book alone.
     *
     * @param spec the command
     * @param description what the rule book is for
     * @return the same command
     */
    static CommandSpec addRules(CommandSpec spec, String description) {
        return spec.addOption(CountSyntax.option(RULES, "ID", RuleOptions::byId)
                .required(true)
                .description(description)
                .build());
    }

    /**
     * Returns the rule book that a command names.
     *
     * @param parsed the command
     * @return the rule book, without what it may take from an election
     */
    static RuleBook rules(ParseResult parsed) {
        return parsed.matchedOption(RULES).getValue();
    }

    /**
     * Returns the option that says who paid a deposit.
     *
     * @return the option
     */
    static OptionSpec depositPaid() {
        return CountSyntax.option(DEPOSIT_PAID, "N[,N...]", Numbers::candidates)
                .description("Candidates who paid a deposit, by number on the ballot paper; for " + IrelandLocal.ID
                        + " only, where the quarter of the quota concerns them.")
                .build();
    }

    /**
     * Returns a rule book.
     *
     * @param id its identifier, or another name
     * @return the rule book
     * @throws IllegalArgumentException if none is called so
     */
    static RuleBook byId(String id) {
        if (!RuleBooks.names().contains(id)) {
            throw new IllegalArgumentException(new Known("rule book", RuleBooks.names()).refusal(id));
        }
        return RuleBooks.of(id);
    }

    /**
     * Returns the rule book that a command asks for.
     *
     * @param parsed the command
     * @return the rule book
     * @throws IllegalArgumentException if the rule book does not take what is given for it
     */
    static RuleBook book(ParseResult parsed) {
        RuleBook book = rules(parsed);
        List<Integer> paid = depositPaid(parsed);
        if (paid.isEmpty()) {
            return book;
        }
        requireDeposits(book.id());
        return IrelandLocal.ruleBook(Set.copyOf(paid));
    }

    /** Of the rule book there are two, that of everybody and that of those who paid. */
    private static void requireDeposits(String book) {
        if (!book.equals(IrelandLocal.ID)
                && !book.equals(IrelandLocal.ruleBook(Set.of()).id())) {
            throw new IllegalArgumentException(DEPOSIT_PAID + " must be given with " + RULES + " " + IrelandLocal.ID
                    + " only, but was given with " + book);
        }
    }

    /**
     * Returns how many papers may be counted by rule books.
     *
     * @param books the rule books
     * @return the smallest of their limits
     */
    static PapersLimit limit(List<RuleBook> books) {
        PapersLimit limit = PapersLimit.OF_PAPERS;
        for (RuleBook book : books) {
            limit = limit.orSmaller(new PapersLimit(book.mostPapers(), TooManyPapersException.limitOf(book)));
        }
        return limit;
    }

    /**
     * Returns what is stated of the deposits in a record.
     *
     * @param parsed the command
     * @param book the identifier of the rule book of the record
     * @return the parameter that the rule book takes from the election, if the command states it
     * @throws IllegalArgumentException if the rule book does not take it
     */
    static Optional<Stated> deposits(ParseResult parsed, String book) {
        List<Integer> paid = depositPaid(parsed);
        if (paid.isEmpty()) {
            return Optional.empty();
        }
        requireDeposits(book);
        return Optional.of(new Stated.Parameter("quarter", new Quarter.Of(Set.copyOf(paid)).word()));
    }

    /**
     * Returns the rule book of a record that a command gives by its options.
     *
     * @param parsed the command
     * @param recorded what the record says of its rule book
     * @return the rule book with what is stated and the usual words for the rest, if the record has the same options;
     *     nothing if it has others, or none is stated
     * @throws IllegalArgumentException if an option has no such word
     */
    static Optional<RuleDescription> given(ParseResult parsed, RuleDescription recorded) {
        Map<String, String> chosen = Settings.of(parsed).optionsOf(recorded.id());
        return Optional.of(chosen)
                .filter(words -> !words.isEmpty())
                .map(words -> RuleBooks.of(recorded.id(), words).description())
                .filter(book -> book.options().equals(recorded.options()));
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
