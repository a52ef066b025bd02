package org.scrutineer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.format.PapersLimit;
import org.scrutineer.lot.Answer;
import org.scrutineer.rules.RuleBook;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The words that commands share which count: their options, and what they ask for. */
final class CountSyntax {

    private CountSyntax() {}

    /**
     * Adds the options that every command has that counts: what is changed in the election, lots and output.
     *
     * @param spec the command
     * @return the same command
     */
    static CommandSpec addElectionOptions(CommandSpec spec) {
        return addBesideBallots(spec).addOption(OutputOption.option());
    }

    /**
     * Adds the options that say what a count is given beside its ballot file.
     *
     * @param spec the command
     * @return the same command
     */
    static CommandSpec addBesideBallots(CommandSpec spec) {
        return RonOption.addTo(PapersOptions.addTo(spec.addOption(Settings.option(SettingKey.ALL))))
                .addOption(option("--seats", "N", text -> Numbers.atLeastOne("seats", text))
                        .description("Places to fill, in place of the number in the file.")
                        .build())
                .addOption(option("--withdraw", "N[,N...]", Numbers::candidates)
                        .description("Candidates to pass over on every paper, by number on the ballot paper.")
                        .build())
                .addOption(option("--constraints", "FILE", Path::of)
                        .description("Groups of candidates with a minimum and a maximum to be elected: a line for each,"
                                + " \"Category\" \"Group\" min max and candidate numbers; # begins a comment.")
                        .build())
                .addOption(option("--lots", "N[,N...]|file", LotSource::parse)
                        .description(
                                "The order of candidates drawn by lot for ties, strongest first: the earliest is the"
                                        + " first to pass on a surplus and the last to be excluded. For"
                                        + " rule books of which the command rules says so, it is the order in which names"
                                        + " are drawn: the earliest of the tied is the one acted on,"
                                        + " be it for a surplus or for exclusion. With the word file the order that the ballot file"
                                        + " states in [tie ...] is used; otherwise it is not.")
                        .build())
                .addOption(option("--seed", "TEXT", Function.identity())
                        .description(
                                "Draw lots for ties from this seed, exactly as published after the papers were frozen. In"
                                        + " place of --lots.")
                        .build())
                .addOption(option("--draw", "WAY", LotWay::parse)
                        .description(
                                "How lots are drawn from the seed, in the words of the record. One order of all candidates:"
                                        + " stv-lot/1 (the default), sha256Counter, rctabPermutation. One draw for each tie:"
                                        + " sha256CounterByTie (as OpenTally), rctabRandom (as RCTab).")
                        .build())
                .addOption(OptionSpec.builder(AnswerOption.NAME)
                        .paramLabel(Answer.FORM)
                        .arity("1")
                        .type(List.class)
                        .auxiliaryTypes(Answer.class)
                        .converters(CountSyntax::answer)
                        .description(
                                "How the lot for one tie fell that a person drew: the stage whose figures are tied, what the"
                                        + " choice is for (exclusion, surplus, election or fraction), all the tied, the"
                                        + " one chosen, and who drew, if that is to stand in the record. Once for each tie;"
                                        + " goes before all other lots.")
                        .build())
                .addOption(option("--context", "TEXT", Function.identity())
                        .description("What the seed is used for, such as the contest; nothing unless given.")
                        .build())
                .addOption(option("--order", OrderSource.FILE, OrderSource::parse)
                        .description(
                                "Take the ballot papers in the order in which they stand in the file, for rule books"
                                        + " that pass on whole papers: those of one line one after the other.")
                        .build())
                .addOption(option("--order-list", "FILE", Path::of)
                        .description("Put the papers that FILE names first, as it names them, the others behind them as"
                                + " they stand in the ballot file: numbers from 1, or runs such as 3-7. With --set"
                                + " sample=numbered these are the papers of a sample. In place of --order.")
                        .build())
                .addOption(option("--order-seed", "TEXT", Function.identity())
                        .description(
                                "Draw the order of the ballot papers by stv-lot/1 from this seed, exactly as published"
                                        + " after the papers were frozen. In place of --order.")
                        .build())
                .addOption(option("--order-context", "TEXT", Function.identity())
                        .description("What the seed of the order is used for; nothing unless given.")
                        .build());
    }

    private static Answer answer(String text) {
        try {
            return Answer.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /**
     * Returns the one file of a command that takes no more.
     *
     * @return the parameter
     */
    static PositionalParamSpec oneFile() {
        return PositionalParamSpec.builder()
                .paramLabel("FILE")
                .index("0")
                .arity("1")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("A ballot file, or a folder of the files of one contest; - is standard input.")
                .build();
    }

    /**
     * Returns an option with a value.
     *
     * @param name the name
     * @param label what the value is called in the help
     * @param parse reads the value, or throws {@link IllegalArgumentException}
     * @param <T> the type of the value
     * @return the option
     */
    static <T> OptionSpec.Builder option(String name, String label, Function<String, T> parse) {
        ITypeConverter<T> converter = text -> {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
        // Any object: of a list, which a number list is, the elements would be converted one by one.
        return OptionSpec.builder(name)
                .paramLabel(label)
                .arity("1")
                .type(Object.class)
                .converters(converter);
    }

    /**
     * Returns what a command asks for.
     *
     * @param parsed the command, with the options of {@link RuleOptions}
     * @return the request
     * @throws ParameterException if what is asked for does not go together
     */
    static CountRequest request(ParseResult parsed) {
        try {
            return request(parsed, books(parsed, List.of(RuleOptions.book(parsed))));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
    }

    /**
     * Returns rule books with what a command chooses.
     *
     * @param parsed the command
     * @param books the rule books
     * @return the rule books, in the same order
     * @throws ParameterException if what is chosen is known neither to them nor to the reader of ballot files
     */
    static List<RuleBook> books(ParseResult parsed, List<RuleBook> books) {
        try {
            return Settings.of(parsed).in(books, PapersOptions.format(parsed));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
    }

    /**
     * Returns what a command asks for that names its rule books in another way.
     *
     * @param parsed the command
     * @param books the rule books by which the papers are counted, at least one; the request is for the first
     * @return the request
     * @throws ParameterException if what is asked for does not go together
     */
    static CountRequest request(ParseResult parsed, List<RuleBook> books) {
        UnaryOperator<Election> seats = parsed.hasMatchedOption("--seats")
                ? election -> election.withSeats(parsed.<Integer>matchedOptionValue("--seats", 1))
                : UnaryOperator.identity();
        UnaryOperator<Election> constraints = parsed.hasMatchedOption("--constraints")
                ? new ConstraintsFile(parsed.matchedOptionValue("--constraints", Path.of("")))
                : UnaryOperator.identity();
        List<Integer> withdrawn = parsed.matchedOptionValue("--withdraw", List.of());
        List<String> files = parsed.matchedPositionalValue(0, List.of());
        try {
            ReOpenNominations ron = RonOption.of(parsed);
            return new CountRequest(
                    books.get(0),
                    election -> {
                        RuleOptions.check(parsed, election);
                        Election open = withWithdrawn(seats.apply(election), withdrawn);
                        return constraints.apply(RonOption.named(ron, open));
                    },
                    lots(parsed),
                    OrderSource.of(parsed),
                    input(parsed, RuleOptions.limit(books)),
                    FormatOption.form(parsed),
                    OutputOption.target(parsed, inputs(parsed, files)),
                    Trace.of(parsed.originalArgs()),
                    files);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
    }

    private static BallotsInput input(ParseResult parsed, PapersLimit limit) {
        return input(
                parsed,
                limit,
                parsed.hasMatchedOption("--seats")
                        ? election -> election.withSeats(parsed.<Integer>matchedOptionValue("--seats", 1))
                        : UnaryOperator.identity());
    }

    /**
     * Returns how ballot files are read.
     *
     * @param parsed the command
     * @param limit how many papers may be counted
     * @param places gives papers the places to fill that they do not tell
     * @return the choice
     */
    static BallotsInput input(ParseResult parsed, PapersLimit limit, UnaryOperator<RawElection> places) {
        PapersInput papers = PapersOptions.input(parsed, Settings.of(parsed), PapersInput.AS_IT_STANDS);
        return new BallotsInput(
                papers, OrderSource.of(parsed).reading(papers.blt()).with(limit), places);
    }

    private static List<InputFile> inputs(ParseResult parsed, List<String> ballots) {
        List<InputFile> inputs = new ArrayList<>();
        ballots.forEach(name -> inputs.add(new InputFile("ballot file", name)));
        if (parsed.hasMatchedOption("--constraints")) {
            Path groups = parsed.matchedOptionValue("--constraints", Path.of(""));
            inputs.add(new InputFile("file of constraints", groups.toString()));
        }
        return inputs;
    }

    private static LotSource lots(ParseResult parsed) {
        LotSource others = otherLots(parsed);
        List<Answer> answers = parsed.matchedOptionValue(AnswerOption.NAME, List.of());
        return answers.isEmpty() ? others : new LotSource.Answered(others, answers);
    }

    /**
     * Returns where lots come from, but for those of single ties.
     *
     * @param parsed the command
     * @return the source
     * @throws IllegalArgumentException if what is asked for does not go together
     */
    static LotSource otherLots(ParseResult parsed) {
        if (parsed.hasMatchedOption("--seed")) {
            if (parsed.hasMatchedOption("--lots")) {
                throw new IllegalArgumentException("--lots and --seed must not be given together");
            }
            return new LotSource.Drawn(
                    parsed.matchedOptionValue("--draw", LotWay.STV_LOT),
                    parsed.matchedOptionValue("--seed", ""),
                    parsed.matchedOptionValue("--context", ""));
        }
        if (parsed.hasMatchedOption("--draw")) {
            throw new IllegalArgumentException("--draw must be given with --seed only");
        }
        if (parsed.hasMatchedOption("--context")) {
            throw new IllegalArgumentException("--context must be given with --seed only");
        }
        return parsed.matchedOptionValue("--lots", new LotSource.None());
    }

    private static Election withWithdrawn(Election election, List<Integer> numbers) {
        Numbers.check("--withdraw", numbers, election);
        return election.withWithdrawn(numbers);
    }
}
