package org.scrutineer.cli;

import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutineer.json.EverySampleJson;
import org.scrutineer.json.SimulationJson;
import org.scrutineer.record.CountRecord;
import org.scrutineer.recount.Bootstrap;
import org.scrutineer.recount.EverySample;
import org.scrutineer.recount.KeyingErrors;
import org.scrutineer.recount.Resample;
import org.scrutineer.recount.Simulation;
import org.scrutineer.recount.SimulationResult;
import org.scrutineer.recount.TooManySamplesException;
import org.scrutineer.recount.Variation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Counts papers many times that differ a little. */
final class SimulateCommand implements Command {

    private static final String ERRORS = "--errors";
    private static final String BOOTSTRAP = "--bootstrap";
    private static final String SAMPLES = "--samples";
    private static final String EVERY_SAMPLE = "--every-sample";
    private static final String RECOUNTS = "--recounts";
    private static final String SEED = "--recount-seed";
    private static final String THREADS = "--threads";
    private static final int RECOUNTS_IF_NOT_GIVEN = 1_000;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("simulate")
                .addOption(CountSyntax.option(ERRORS, "P", KeyingErrors::of)
                        .description(
                                "Make errors in keying: each mark goes wrong with this probability, such as 0.002. In"
                                        + " equal parts it is exchanged with the next, left out, or read as a neighbour"
                                        + " on the ballot paper.")
                        .build())
                .addOption(OptionSpec.builder(BOOTSTRAP)
                        .description("Draw as many papers again from those counted, in place of " + ERRORS + ".")
                        .build())
                .addOption(OptionSpec.builder(SAMPLES)
                        .description("Take the same papers and draw samples of them again, for rule books that take"
                                + " whole papers at random or by their order; in place of " + ERRORS + ".")
                        .build())
                .addOption(OptionSpec.builder(EVERY_SAMPLE)
                        .description(
                                "Count by every sample there can be, and tell how likely each candidate is, exactly;"
                                        + " in place of " + ERRORS + ". " + RECOUNTS
                                        + " is how many counts that may take.")
                        .build())
                .addOption(CountSyntax.option(RECOUNTS, "N", text -> Numbers.atLeastOne("recounts", text))
                        .description("How many recounts are made; " + RECOUNTS_IF_NOT_GIVEN + " if not given.")
                        .build())
                .addOption(CountSyntax.option(SEED, "TEXT", Function.identity())
                        .description("What errors, papers and samples are drawn from; needed but for " + EVERY_SAMPLE
                                + ". The same seed gives the same result.")
                        .build())
                .addOption(CountSyntax.option(THREADS, "N", text -> Numbers.atLeastOne("threads", text))
                        .description("How many threads count; as many as there are processors if not given. It makes no"
                                + " difference to the result.")
                        .build())
                .addOption(JsonOption.option());
        RuleOptions.addTo(spec, "The rule book; the command rules lists them all.");
        CountSyntax.addElectionOptions(spec).addPositional(CountSyntax.oneFile());
        spec.usageMessage()
                .description(
                        "Count papers many times that differ a little, and show how often each candidate is elected and"
                                + " which decisions turn.",
                        "A decision turns if it is the first that is not that of the true count. Lots given hold in"
                                + " every recount; ties that they leave are settled by lots drawn for each. Recounts that the"
                                + " rule book refuses are counted apart.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        if (isOnly(EVERY_SAMPLE, parsed)) {
            OneFile file = new OneFile(CountSyntax.request(parsed), streams);
            return JsonOption.isJson(parsed)
                    ? file.run((count, ready) -> EverySampleJson.of(everySample(parsed, count, ready)) + "\n")
                    : file.print(
                            (count, ready) -> everySample(parsed, count, ready).toString());
        }
        Variation variation = variation(parsed);
        CountRequest request = CountSyntax.request(parsed);
        OneFile file = new OneFile(request, streams);
        return JsonOption.isJson(parsed)
                ? file.run((count, ready) -> SimulationJson.of(result(parsed, variation, count, ready)) + "\n")
                : file.print((count, ready) ->
                        result(parsed, variation, count, ready).toString());
    }

    private static Variation variation(ParseResult parsed) {
        if (!parsed.hasMatchedOption(SEED)) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), "Missing required option: '" + SEED + "=TEXT'");
        }
        if (isOnly(SAMPLES, parsed)) {
            return new Resample();
        }
        return isOnly(ERRORS, parsed) ? parsed.matchedOption(ERRORS).<KeyingErrors>getValue() : new Bootstrap();
    }

    /** Whether an option says what differs; one of them must, and no more. */
    private static boolean isOnly(String option, ParseResult parsed) {
        long given = Stream.of(ERRORS, BOOTSTRAP, SAMPLES, EVERY_SAMPLE)
                .filter(parsed::hasMatchedOption)
                .count();
        if (given != 1) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    "one of " + ERRORS + ", " + BOOTSTRAP + ", " + SAMPLES + " and " + EVERY_SAMPLE + " must be given");
        }
        return parsed.hasMatchedOption(option);
    }

    private static EverySample everySample(ParseResult parsed, FileCount count, FileCount.Ready ready)
            throws CountFailure {
        int most = parsed.matchedOptionValue(RECOUNTS, RECOUNTS_IF_NOT_GIVEN);
        try {
            return count.made(
                    ready,
                    () -> EverySample.of(ready.election(), count.request().book(), ready.lots(), most),
                    needed -> "");
        } catch (TooManySamplesException e) {
            throw new CountFailure(
                    ExitStatus.BAD_INPUT,
                    ready.name() + ": " + e.getMessage() + "; " + RECOUNTS + " lets there be more, and " + SAMPLES
                            + " draws some",
                    e);
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, ready.name() + ": " + e.getMessage(), e);
        }
    }

    private static SimulationResult result(
            ParseResult parsed, Variation variation, FileCount count, FileCount.Ready ready) throws CountFailure {
        CountRecord trueCount = count.count(ready, count.request().book());
        int recounts = parsed.matchedOptionValue(RECOUNTS, RECOUNTS_IF_NOT_GIVEN);
        try {
            AnswerOption.requireUsed(
                    AnswerOption.NAME,
                    ready.lots(),
                    trueCount,
                    ready.election(),
                    count.request().book());
            count.streams().messages().working(ready.name() + ": 0 of " + recounts + " recounts");
            return Simulation.of(ready.election(), count.request().book(), ready.lots())
                    .onThreads(parsed.matchedOptionValue(
                            THREADS, Runtime.getRuntime().availableProcessors()))
                    .recount(
                            variation,
                            recounts,
                            parsed.matchedOptionValue(SEED, ""),
                            done -> count.streams()
                                    .messages()
                                    .stillWorking(ready.name() + ": " + done + " of " + recounts + " recounts"));
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, ready.name() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CountFailure(
                    ExitStatus.BAD_INPUT, ready.name() + ": interrupted before all recounts were made", e);
        }
    }
}
