package org.scrutineer.cli;

import org.scrutineer.ballot.Election;
import org.scrutineer.format.BltWriter;
import org.scrutineer.record.CountRecord;
import org.scrutineer.reduce.Reduction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Cuts the papers of a file down to what a count reads of them. */
final class ReduceCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("reduce");
        RuleOptions.addTo(spec, "The rule book; only under it do the reduced papers give the same count.");
        CountSyntax.addElectionOptions(spec).addPositional(CountSyntax.oneFile());
        spec.usageMessage()
                .description(
                        "Reduce papers for publication.",
                        "Cuts each list of preferences after the last one that the count reads, and writes the papers as"
                                + " BLT. Counted by the same rule book with the same lots they give the same stages. How"
                                + " much was cut, and how many papers stay unlike all others, is said on standard error.",
                        "Papers of a count that moves whole papers by their order are refused, as the reduced ones lie"
                                + " in numeric order.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        CountRequest request = CountSyntax.request(parsed);
        return new OneFile(request, streams).run((count, ready) -> {
            Reduction reduction = reduction(ready, count.count(ready, request.book()));
            String text = blt(ready.name(), reduction.election());
            sayFigures(reduction, streams.messages());
            return text;
        });
    }

    private static Reduction reduction(FileCount.Ready ready, CountRecord record) throws CountFailure {
        try {
            return Reduction.of(ready.election(), record);
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, ready.name() + ": " + e.getMessage(), e);
        }
    }

    private static String blt(String name, Election election) throws CountFailure {
        boolean parties = election.candidates().stream()
                .anyMatch(candidate -> !candidate.party().isEmpty());
        try {
            return BltWriter.text(
                    election,
                    BltWriter.Quotes.DOUBLED,
                    parties ? BltWriter.Parties.SECOND_STRING : BltWriter.Parties.OMITTED);
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage(), e);
        }
    }

    private static void sayFigures(Reduction reduction, Messages messages) {
        Reduction.Figures before = reduction.before();
        Reduction.Figures after = reduction.after();
        messages.say("papers: " + before.papers());
        messages.say("distinct lists of preferences: " + before.lists() + " before, " + after.lists() + " after");
        messages.say("papers unlike all others: " + before.unique() + " before, " + after.unique() + " after");
        messages.say("preferences: " + before.preferences() + " before, " + after.preferences() + " after, "
                + reduction.preferencesDropped() + " dropped");
    }
}
