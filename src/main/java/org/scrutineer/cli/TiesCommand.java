package org.scrutineer.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.constraint.ConstraintException;
import org.scrutineer.lot.Answer;
import org.scrutineer.rules.CountRefusedException;
import org.scrutineer.rules.PaperOrderNeededException;
import org.scrutineer.rules.UnreadablePaperException;
import org.scrutineer.study.TieOutcomes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says whom a count can elect however its lots fall. */
final class TiesCommand implements Command {

    private static final int MOST_COUNTS = 1_000;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("ties")
                .addOption(CountSyntax.option("--most", "N", text -> Numbers.atLeastOne("counts", text))
                        .description("How many counts are made at most; " + MOST_COUNTS + " if not given.")
                        .build());
        RuleOptions.addTo(spec, "The rule book; the command rules lists them all.");
        CountSyntax.addElectionOptions(spec).addPositional(CountSyntax.oneFile());
        spec.usageMessage()
                .description(
                        "Show whom a count elects however its lots fall.",
                        "Each tie that a lot settles is settled in every way. The lots given come first; candidates whom"
                                + " they lack stand behind them in ballot-paper order.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        CountRequest request = CountSyntax.request(parsed);
        int most = parsed.matchedOptionValue("--most", MOST_COUNTS);
        return new OneFile(request, streams).print((count, ready) -> {
            try {
                streams.messages().working(ready.name() + ": counting");
                return text(
                        TieOutcomes.explore(ready.election(), request.book(), ready.lots(), most), ready.election());
            } catch (UnreadablePaperException e) {
                throw FileCount.unreadable(ready, e);
            } catch (PaperOrderNeededException e) {
                throw new CountFailure(
                        ExitStatus.BAD_INPUT, ready.name() + ": " + e.getMessage() + OrderSource.MISSING, e);
            } catch (CountRefusedException | ConstraintException e) {
                throw new CountFailure(ExitStatus.BAD_INPUT, ready.name() + ": " + e.getMessage(), e);
            }
        });
    }

    private static String text(TieOutcomes outcomes, Election election) {
        StringBuilder text = new StringBuilder();
        outcomes.byElected().forEach((elected, ways) -> {
            text.append("elected: ")
                    .append(names(elected))
                    .append("; outcomes: ")
                    .append(ways.size());
            text.append('\n');
            ways.get(0).lots().forEach(lot -> text.append("    ").append(lot(lot, election)));
        });
        return text.append(
                        outcomes.isExhaustive()
                                ? "every way in which the lots can fall was counted: "
                                        + outcomes.outcomes().size() + "\n"
                                : "not every way in which the lots can fall was counted: "
                                        + outcomes.outcomes().size() + " were, and " + outcomes.left()
                                        + " more were in sight\n")
                .toString();
    }

    private static String lot(Answer lot, Election election) {
        List<Candidate> tied =
                lot.tied().stream().sorted().map(election::candidate).toList();
        return "stage " + lot.stage() + ", " + lot.purpose() + ", of " + names(tied) + ": "
                + election.candidate(lot.chosen()) + "\n";
    }

    private static String names(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::toString).collect(Collectors.joining(", "));
    }
}
