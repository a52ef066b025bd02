package org.scrutineer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.report.RuleFingerprint;
import org.scrutineer.rules.RuleBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The commands of the program, in the order in which the help lists them. */
enum Command {
    /** Counts elections. */
    COUNT {
        @Override
        CommandSpec spec() {
            return CountSyntax.spec();
        }

        @Override
        ExitStatus run(ParseResult parsed, Streams streams) {
            return new CountCommand(CountSyntax.request(parsed), streams).run();
        }
    },
    /** Compares the counts of two rule books. */
    COMPARE {
        @Override
        CommandSpec spec() {
            return CompareCommand.spec();
        }

        @Override
        ExitStatus run(ParseResult parsed, Streams streams) {
            return CompareCommand.run(parsed, streams);
        }
    },
    /** Shows what each slate of candidates gets. */
    SLATES {
        @Override
        CommandSpec spec() {
            return SlatesCommand.spec();
        }

        @Override
        ExitStatus run(ParseResult parsed, Streams streams) {
            return SlatesCommand.run(parsed, streams);
        }
    },
    /** Counts an election for every way in which its lots can fall. */
    TIES {
        @Override
        CommandSpec spec() {
            return TiesCommand.spec();
        }

        @Override
        ExitStatus run(ParseResult parsed, Streams streams) {
            return TiesCommand.run(parsed, streams);
        }
    },
    /** Cuts papers down to what a count read of them. */
    REDUCE {
        @Override
        CommandSpec spec() {
            return ReduceCommand.spec();
        }

        @Override
        ExitStatus run(ParseResult parsed, Streams streams) {
            return ReduceCommand.run(parsed, streams);
        }
    },
    /** Tells from the record of a count why candidates are elected or not. */
    EXPLAIN {
        @Override
        CommandSpec spec() {
            return ExplainCommand.spec();
        }

        @Override
        ExitStatus run(ParseResult parsed, Streams streams) {
            return ExplainCommand.run(parsed, streams);
        }
    },
    /** Checks the record of a count against the papers. */
    VERIFY {
        @Override
        CommandSpec spec() {
            return VerifyCommand.spec();
        }

        @Override
        ExitStatus run(ParseResult parsed, Streams streams) {
            return VerifyCommand.run(parsed, streams);
        }
    },
    /** Tells where ballot papers went in a count. */
    TRACE {
        @Override
        CommandSpec spec() {
            return TraceCommand.spec();
        }

        @Override
        ExitStatus run(ParseResult parsed, Streams streams) {
            return TraceCommand.run(parsed, streams);
        }
    },
    /** Says who takes a place that falls vacant after a count. */
    VACANCY {
        @Override
        CommandSpec spec() {
            return VacancyCommand.spec();
        }

        @Override
        ExitStatus run(ParseResult parsed, Streams streams) {
            return VacancyCommand.run(parsed, streams);
        }
    },
    /** Says who has the nominations needed to stand. */
    NOMINATIONS {
        @Override
        CommandSpec spec() {
            return NominationsCommand.spec();
        }

        @Override
        ExitStatus run(ParseResult parsed, Streams streams) {
            return NominationsCommand.run(parsed, streams);
        }
    },
    /** Writes a made-up election. */
    EXAMPLE {
        @Override
        CommandSpec spec() {
            return ExampleCommand.spec();
        }

        @Override
        ExitStatus run(ParseResult parsed, Streams streams) {
            return ExampleCommand.run(parsed, streams);
        }
    },
    /** Lists the rule books. */
    RULES {
        @Override
        CommandSpec spec() {
            CommandSpec spec = CommandSpec.create().name(word()).addOption(Program.help());
            spec.usageMessage()
                    .description("List the rule books, each with the text that it renders, and the fingerprint of all"
                            + " that its records say of it.");
            return spec;
        }

        @Override
        ExitStatus run(ParseResult parsed, Streams streams) {
            return Program.print(
                    RuleBooks.all().stream().map(Command::described).collect(Collectors.joining()), streams);
        }
    };

    private static String described(RuleBook book) {
        RuleDescription rule = book.description();
        return book.id() + "\n    " + book.title() + "\n    Source: " + book.citation() + "\n    Fingerprint: version "
                + rule.version() + ", " + RuleFingerprint.of(rule) + "\n";
    }

    /**
     * Returns the syntax.
     *
     * @return the syntax, with help
     */
    abstract CommandSpec spec();

    /**
     * Does what the command asks for.
     *
     * @param parsed the command
     * @param streams what is read from and written to
     * @return how it ended
     * @throws picocli.CommandLine.ParameterException if what is asked for does not go together
     */
    abstract ExitStatus run(ParseResult parsed, Streams streams);

    /**
     * Returns the word that is the command.
     *
     * @return the word
     */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a command.
     *
     * @param word the word of the command
     * @return the command
     */
    static Command named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * Returns the words of all commands, for a message.
     *
     * @return the words
     */
    static String names() {
        List<String> words = Arrays.stream(values()).map(Command::word).toList();
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
