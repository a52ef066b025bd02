package org.scrutineer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Printable;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.JsonResized;
import org.scrutineer.record.ResizedRecord;
import org.scrutineer.report.ResizedSheet;
import org.scrutineer.series.ResizedCounts;
import picocli.CommandLine.ParseResult;

/**
 * Counts a file for all places, for more and for fewer.
 *
 * @param parsed the command
 * @param streams what is read from and written to
 */
record ResizedRun(ParseResult parsed, Streams streams) {

    /**
     * Counts.
     *
     * @return how it ended
     * @throws CountFailure if the file cannot be read or counted, a lot is needed, or the result cannot be written
     */
    ExitStatus run() throws CountFailure {
        CountRequest request = CountSyntax.request(parsed);
        List<ResizedRecord> made = new ArrayList<>();
        ExitStatus written = new OneFile(request, streams).run((count, ready) -> {
            RecountLots lots = new RecountLots(
                    ready.election(),
                    ready.lots(),
                    CountSyntax.otherLots(parsed).lotsFor(ready.file()),
                    RecountAnswer.of(parsed));
            ResizedRecord resized =
                    count.made(ready, () -> ResizedCounts.of(ready.election(), request.book(), lots), lots::toType);
            made.add(resized);
            try {
                lots.requireUsed(resized.counts(), request.book());
                return SeriesFormat.text(parsed, forms(resized, request.form()));
            } catch (IllegalArgumentException e) {
                throw new CountFailure(ExitStatus.BAD_INPUT, ready.name() + ": " + e.getMessage(), e);
            }
        });
        return made.stream().allMatch(resized -> resized.result().isDecided())
                ? written
                : ExitStatus.LOT_NEEDED.graver(written);
    }

    private static Map<OutputFormat, Supplier<String>> forms(ResizedRecord resized, ResultForm form) {
        return Map.of(
                OutputFormat.TEXT,
                () -> Printable.lines(ResizedSheet.of(resized, form.rendering()).toString()),
                OutputFormat.JSON,
                () -> JsonResized.of(resized).toString(),
                OutputFormat.JSONL,
                () -> resized.counts().stream()
                        .map(count -> JsonRecord.of(count).toCanonicalString())
                        .collect(Collectors.joining("\n")));
    }
}
