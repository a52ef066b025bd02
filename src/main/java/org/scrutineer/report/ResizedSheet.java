package org.scrutineer.report;

import java.util.List;
import java.util.function.Function;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.ResizedRecord;
import org.scrutineer.record.Resizing;

/**
 * The sheet of counts for all places, for more and for fewer, as text: who is elected by which count, what each count
 * came to, and the sheet of each.
 */
public final class ResizedSheet {

    private static final int WIDTH = 100;

    private final ResizedRecord resized;
    private final CountRecord first;
    private final Resizing result;
    private final SheetNames names;
    private final SheetPage page = new SheetPage(WIDTH);

    private ResizedSheet(ResizedRecord resized) {
        this.resized = resized;
        this.first = resized.counts().get(0);
        this.result = resized.result();
        this.names = new SheetNames(first.candidates());
    }

    /**
     * Lays out a sheet.
     *
     * @param resized the result
     * @return the sheet
     * @throws IllegalArgumentException if an amount of votes needs more decimal places than the rule book keeps
     */
    public static ResizedSheet of(ResizedRecord resized) {
        return of(resized, count -> ResultSheet.of(count).toString());
    }

    /**
     * Lays out a sheet.
     *
     * @param resized the result
     * @param sheets makes the sheet of a count, as lines
     * @return the sheet
     */
    public static ResizedSheet of(ResizedRecord resized, Function<CountRecord, String> sheets) {
        ResizedSheet sheet = new ResizedSheet(resized);
        sheet.title();
        sheet.elected();
        sheet.course();
        resized.counts().forEach(count -> sheet.count(count, sheets));
        return sheet;
    }

    private void title() {
        String title = first.title().isBlank() ? "Election" : Printable.line(first.title());
        page.text(0, title);
        page.underline("=", Text.width(title));
        page.blank();
    }

    private void elected() {
        page.text(0, result.elected().isEmpty() ? "Nobody is elected" : "Elected");
        for (Group group : resized.category().groups()) {
            for (Resizing.From from : result.elected()) {
                if (group.includes(from.candidate())) {
                    page.text(
                            2,
                            names.of(from.candidate()) + " - " + Printable.line(group.name()) + ", by the count for "
                                    + places(from.places()));
                }
            }
        }
        for (Resizing.SteppedOver over : result.steppedOver()) {
            page.text(
                    2,
                    "Not decided: the count for " + places(over.places()) + " elects " + over.found() + " of "
                            + Printable.line(over.group()) + ", not the " + over.wanted()
                            + " wanted; no rule settles it");
        }
        page.blank();
    }

    private static String places(int places) {
        return places + (places == 1 ? " place" : " places");
    }

    private void course() {
        page.field("Rules", Printable.line(first.rule().citation()));
        page.field(
                "",
                "(" + Printable.line(first.rule().id()) + ", version "
                        + Printable.line(first.rule().version()) + ")");
        page.field(
                "Constraints",
                Printable.line(resized.category().name()) + ", by larger and smaller counts in place of guarded and"
                        + " doomed candidates");
        for (Group group : resized.category().groups()) {
            page.field(
                    "",
                    Printable.line(group.name()) + " " + group.min() + " to "
                            + Math.min(
                                    group.max(),
                                    Math.max(group.min(), group.members().size())) + " of "
                            + group.members().size());
        }
        page.blank();
        resized.counts().forEach(count -> page.field("For " + places(count.seats()), groups(count)));
    }

    private String groups(CountRecord count) {
        List<String> groups = resized.category().groups().stream()
                .map(group -> Resizing.electedOf(group, count).size() + " of " + Printable.line(group.name()))
                .toList();
        return String.join(", ", groups) + ": "
                + names.of(count.elected().stream().map(Elected::candidate).toList(), ", ");
    }

    private void count(CountRecord count, Function<CountRecord, String> sheets) {
        String heading = "Count for " + places(count.seats());
        page.blank();
        page.text(0, heading);
        page.underline("-", heading.length());
        page.blank();
        page.lines(sheets.apply(count).lines().toList());
    }

    /** Returns the sheet as lines, each ended by LF. */
    @Override
    public String toString() {
        return page.toString();
    }
}
