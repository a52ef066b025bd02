package org.scrutineer.cli;

import org.scrutineer.json.MarginJson;
import org.scrutineer.record.CountRecord;
import org.scrutineer.recount.Margin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says how many papers must be changed for others to be elected. */
final class MarginCommand implements Command {

    private static final int MOST_RECOUNTS = 1_000;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("margin")
                .addOption(CountSyntax.option("--most", "N", text -> Numbers.atLeastOne("recounts", text))
                        .description("How many recounts are made at most to find a change that elects others; "
                                + MOST_RECOUNTS + " if not given.")
                        .build())
                .addOption(JsonOption.option());
        RuleOptions.addTo(spec, "The rule book; the command rules lists them all.");
        CountSyntax.addElectionOptions(spec).addPositional(CountSyntax.oneFile());
        spec.usageMessage()
                .description(
                        "Show how many papers must be changed for others to be elected: at least so many, by proof,"
                                + " and no more than so many, with papers to change that a recount shows to be enough.",
                        "Papers are changed from valid to valid, none is added or lost, and a tie counts as one that"
                                + " turns. What is proved is careful, and often far below.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        OneFile file = new OneFile(CountSyntax.request(parsed), streams);
        int most = parsed.matchedOptionValue("--most", MOST_RECOUNTS);
        return JsonOption.isJson(parsed)
                ? file.run((count, ready) -> MarginJson.of(margin(count, ready, most)) + "\n")
                : file.print((count, ready) -> margin(count, ready, most).toString());
    }

    private static Margin margin(FileCount count, FileCount.Ready ready, int most) throws CountFailure {
        CountRecord trueCount = count.count(ready, count.request().book());
        try {
            AnswerOption.requireUsed(
                    AnswerOption.NAME,
                    ready.lots(),
                    trueCount,
                    ready.election(),
                    count.request().book());
            return Margin.of(ready.election(), count.request().book(), ready.lots(), most);
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, ready.name() + ": " + e.getMessage(), e);
        }
    }
}
