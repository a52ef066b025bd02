package org.scrutineer.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Printable;
import org.scrutineer.format.ContestsReader;
import org.scrutineer.json.JsonContests;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.record.ContestsRecord;
import org.scrutineer.report.ContestsSheet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Counts contests one after the other. */
final class ContestsCommand implements Command {

    /** What each contest says on its own line. */
    static final List<String> OF_A_CONTEST = List.of(
            "--seats",
            "--withdraw",
            "--constraints",
            "--lots",
            "--answer",
            "--context",
            "--ron",
            "--ron-excludable",
            "--contest",
            "--expect-papers");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = withoutThoseOfAContest(
                        CountSyntax.addElectionOptions(CommandSpec.create().name("contests")))
                .addPositional(Positional.required(
                        0,
                        "FILE",
                        "A line for each contest: \"Name\" BALLOTS rules=ID [seats=N]"
                                + " [after=\"Contest A\",\"Contest B\"]."));
        SeriesFormat.addTo(spec)
                .usageMessage()
                .description(
                        "Count contests one after the other, such as officers and then seats: whoever is elected in a"
                                + " contest is withdrawn from the later ones that name it behind after=.",
                        "FILE is UTF-8, one line a contest in counting order; a relative path of a ballot file begins"
                                + " at its folder, and one with a blank stands in quotes. Other keys: "
                                + ContestsReader.KEYS.stream()
                                        .filter(key -> !key.equals(ContestsReader.RULES))
                                        .collect(Collectors.joining(", "))
                                + "; ron-excludable has no value. Values are joined by commas, # begins a comment.",
                        "One person is who has exactly the same name, whatever the party. Names that look alike, be it"
                                + " only by capitals, are refused until a line says same \"NAME\" \"NAME\" or different"
                                + " \"NAME\" \"NAME\"; in \"Contest\" behind a name means the candidate of that contest"
                                + " alone, as in different \"Jo Fox\" in \"Treasurer\" \"Jo Fox\" in \"Council\".",
                        "With --seed the lots of each contest are drawn in the context of its name. Nothing is counted"
                                + " if anything in the files is wrong; the first contest that cannot be counted ends the"
                                + " command.");
        return spec;
    }

    private static CommandSpec withoutThoseOfAContest(CommandSpec spec) {
        OF_A_CONTEST.forEach(name -> spec.remove(spec.findOption(name)));
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        requireSeedToDraw(parsed);
        ContestsInput input = ContestsInput.read(parsed, parsed.matchedPositionalValue(0, ""));
        OutputTarget target = OutputOption.target(parsed, input.files());
        try (Output output = target.open(streams.out())) {
            ContestsRecord contests = new ContestsRun(input, streams).count();
            output.write(SeriesFormat.text(parsed, forms(contests)));
            output.finish();
            return ExitStatus.DONE;
        } catch (IOException e) {
            throw CountFailure.writing(target, e);
        }
    }

    private static void requireSeedToDraw(ParseResult parsed) {
        try {
            CountSyntax.otherLots(parsed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
    }

    private static Map<OutputFormat, Supplier<String>> forms(ContestsRecord contests) {
        return Map.of(
                OutputFormat.TEXT,
                () -> Printable.lines(ContestsSheet.of(contests).toString()),
                OutputFormat.JSON,
                () -> JsonContests.of(contests).toString(),
                OutputFormat.JSONL,
                () -> lines(contests));
    }

    private static String lines(ContestsRecord contests) {
        List<String> lines = new ArrayList<>();
        contests.contests()
                .forEach(contest -> lines.add(JsonRecord.of(contest.record()).toCanonicalString()));
        return String.join("\n", lines);
    }
}
