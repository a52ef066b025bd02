package org.scrutineer.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.CandidateNames;
import org.scrutineer.ballot.Election;
import org.scrutineer.constraint.ConstraintException;
import org.scrutineer.lot.Answer;
import org.scrutineer.rules.paper.PaperOrderNeededException;
import org.scrutineer.rules.paper.UnreadablePaperException;
import org.scrutineer.rules.part.CountRefusedException;
import org.scrutineer.ties.TieOutcomes;
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
                                + " they lack stand behind them in ballot-paper order.",
                        "Ways that lead to the same standing are followed once. Exit status 3 if not every way could be"
                                + " followed, and whom the count elects is not certain all the same.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        CountRequest request = CountSyntax.request(parsed);
        int most = parsed.matchedOptionValue("--most", MOST_COUNTS);
        List<TieOutcomes> found = new ArrayList<>();
        ExitStatus printed = new OneFile(request, streams).print((count, ready) -> {
            try {
                streams.messages().working(ready.name() + ": counting");
                found.add(TieOutcomes.explore(ready.election(), request.book(), ready.lots(), most));
                return text(found.get(0), ready.election());
            } catch (UnreadablePaperException e) {
                throw FileCount.unreadable(ready, e);
            } catch (PaperOrderNeededException e) {
                throw new CountFailure(
                        ExitStatus.BAD_INPUT, ready.name() + ": " + e.getMessage() + OrderSource.MISSING, e);
            } catch (CountRefusedException | ConstraintException e) {
                throw new CountFailure(ExitStatus.BAD_INPUT, ready.name() + ": " + e.getMessage(), e);
            }
        });
        return found.stream().allMatch(TieOutcomes::isConclusive) ? printed : ExitStatus.LOT_NEEDED.graver(printed);
    }

    private static String text(TieOutcomes outcomes, Election election) {
        StringBuilder text = new StringBuilder();
        CandidateNames names = new CandidateNames(election.candidates());
        for (TieOutcomes.Outcome outcome : outcomes.outcomes()) {
            text.append("elected: " + names.listed(outcome.elected()) + "; ways: " + outcome.ways() + "\n");
            outcome.lots().forEach(lot -> text.append("    ").append(lot(lot, election)));
        }
        return text + (outcomes.isExhaustive() ? whole(outcomes, names) : inPart(outcomes, names));
    }

    private static String whole(TieOutcomes outcomes, CandidateNames names) {
        return "every way in which the lots can fall was followed: "
                + outcomes.outcomes().stream().map(TieOutcomes.Outcome::ways).reduce(BigInteger.ZERO, BigInteger::add)
                + ", by " + outcomes.counts() + (outcomes.counts() == 1 ? " count\n" : " counts\n")
                + (outcomes.outcomes().size() > 1 ? always(outcomes, names) : "");
    }

    private static String inPart(TieOutcomes outcomes, CandidateNames names) {
        return "not every way in which the lots can fall was followed, by " + outcomes.counts()
                + " counts; --most allows more\n" + always(outcomes, names);
    }

    private static String always(TieOutcomes outcomes, CandidateNames names) {
        List<Candidate> open = outcomes.possible().stream()
                .filter(candidate -> !outcomes.certain().contains(candidate))
                .toList();
        return "elected however the lots fall: " + named(outcomes.certain(), names) + "\n"
                + "elected or not as the lots fall: " + named(open, names) + "\n";
    }

    private static String named(List<Candidate> candidates, CandidateNames names) {
        return candidates.isEmpty() ? "nobody" : names.listed(candidates);
    }

    private static String lot(Answer lot, Election election) {
        List<Candidate> tied =
                lot.tied().stream().sorted().map(election::candidate).toList();
        CandidateNames names = new CandidateNames(election.candidates());
        return "stage " + lot.stage() + ", " + lot.purpose() + ", of " + names.listed(tied) + ": "
                + names.of(election.candidate(lot.chosen())) + "\n";
    }
}
