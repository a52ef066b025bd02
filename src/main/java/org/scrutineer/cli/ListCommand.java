package org.scrutineer.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Printable;
import org.scrutineer.json.JsonList;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.ListRecord;
import org.scrutineer.report.ListSheet;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.series.OrderedList;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Makes an ordered list. */
final class ListCommand implements Command {

    private static final String PLACES = "--places";
    private static final String SEATS = "--seats";
    private static final String ZIP = "--zip";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("list")
                .addOption(CountSyntax.option(ZIP, "CATEGORY", text -> text)
                        .description("A category of the constraints with two groups, each of which has at least half"
                                + " of the places, rounded down, in every count (inferred).")
                        .build())
                .addOption(RecountAnswer.option());
        RuleOptions.addTo(spec, "The rule book of all counts; the command rules lists them all.");
        CountSyntax.addElectionOptions(spec).addPositional(CountSyntax.oneFile());
        OptionSpec seats = spec.findOption(SEATS);
        spec.remove(seats);
        spec.addOption(seats.toBuilder().names(PLACES, SEATS).build());
        SeriesFormat.addTo(spec)
                .usageMessage()
                .description(
                        "Make an ordered list: those elected for all places, in the order that recounts give.",
                        "Each recount is of the same papers for one place fewer, among those whom the count before"
                                + " elected; who is left out takes the place behind them (Rosenstiel, Voting matters 9,"
                                + " 1998). The order of election is another.",
                        "Constraints bind the first count, which says who is on the list. A tie that needs a lot is"
                                + " told with the count in which it arose; an order of lots serves all counts.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        CountRequest request = CountSyntax.request(parsed);
        String zip = parsed.matchedOptionValue(ZIP, "");
        return new OneFile(request, streams).run((count, ready) -> {
            RecountLots lots = new RecountLots(
                    ready.election(),
                    ready.lots(),
                    CountSyntax.otherLots(parsed).lotsFor(ready.file()),
                    RecountAnswer.of(parsed));
            RuleBook book = request.book();
            ListRecord list = count.made(
                    ready,
                    () -> zip.isEmpty()
                            ? OrderedList.of(ready.election(), book, lots)
                            : OrderedList.zippedBy(zip, ready.election(), book, lots),
                    lots::toType);
            try {
                lots.requireUsed(list.counts(), book);
                return SeriesFormat.text(parsed, forms(list));
            } catch (IllegalArgumentException e) {
                throw new CountFailure(ExitStatus.BAD_INPUT, ready.name() + ": " + e.getMessage(), e);
            }
        });
    }

    private static Map<OutputFormat, Supplier<String>> forms(ListRecord list) {
        return Map.of(
                OutputFormat.TEXT, () -> Printable.lines(ListSheet.of(list).toString()),
                OutputFormat.JSON, () -> JsonList.of(list).toString(),
                OutputFormat.JSONL, () -> lines(list.counts()));
    }

    private static String lines(List<CountRecord> counts) {
        return counts.stream()
                .map(count -> JsonRecord.of(count).toCanonicalString())
                .collect(Collectors.joining("\n"));
    }
}
