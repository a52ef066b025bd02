package org.scrutineer.report;

import java.util.List;
import java.util.function.Function;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.ListRecord;

/** The sheet of an ordered list, as text: the list, what each recount made of it, and the sheet of each count. */
public final class ListSheet {

    private static final int WIDTH = 100;

    private final ListRecord list;
    private final CountRecord first;
    private final SheetNames names;
    private final SheetPage page = new SheetPage(WIDTH);

    private ListSheet(ListRecord list) {
        this.list = list;
        this.first = list.counts().get(0);
        this.names = new SheetNames(first.candidates());
    }

    /**
     * Lays out a sheet.
     *
     * @param list the list
     * @return the sheet
     * @throws IllegalArgumentException if an amount of votes needs more decimal places than the rule book keeps
     */
    public static ListSheet of(ListRecord list) {
        return of(list, count -> ResultSheet.of(count).toString());
    }

    /**
     * Lays out a sheet.
     *
     * @param list the list
     * @param sheets makes the sheet of a count, as lines
     * @return the sheet
     */
    public static ListSheet of(ListRecord list, Function<CountRecord, String> sheets) {
        ListSheet sheet = new ListSheet(list);
        sheet.title();
        sheet.order();
        sheet.course();
        list.counts().forEach(count -> sheet.count(count, sheets));
        return sheet;
    }

    private void title() {
        String title = first.title().isBlank() ? "Election" : Printable.line(first.title());
        page.text(0, title);
        page.underline("=", Text.width(title));
        page.blank();
    }

    private void order() {
        page.text(0, list.order().isEmpty() ? "Nobody is on the list" : "The list, first place first");
        for (Candidate candidate : list.order()) {
            String party = Printable.line(candidate.party());
            page.text(
                    2,
                    list.order().indexOf(candidate) + 1 + ". " + names.of(candidate)
                            + (party.isEmpty() ? "" : " (" + party + ")"));
        }
        page.blank();
    }

    private void course() {
        page.field("Rules", Printable.line(first.rule().citation()));
        page.field(
                "",
                "(" + Printable.line(first.rule().id()) + ", version "
                        + Printable.line(first.rule().version()) + ")");
        page.field(
                "Order",
                "by recounts of the same papers for one place fewer each time, among those elected before;"
                        + " who is left out takes the place behind them (Rosenstiel 1998)");
        if (!list.zip().isEmpty()) {
            page.field(
                    "Zipped by",
                    Printable.line(list.zip()) + ": in every count each of its two groups has at least half of the"
                            + " places, rounded down (inferred)");
        }
        page.blank();
        for (int i = 0; i < list.counts().size(); i++) {
            CountRecord count = list.counts().get(i);
            String elected = electedBy(count);
            page.field(
                    places(count),
                    (elected.isEmpty() ? "nobody" : elected)
                            + (i == 0
                                    ? " elected, in this order"
                                    : "; left out: " + leftOut(list.counts().get(i - 1), count)));
        }
    }

    private static String places(CountRecord count) {
        return "For " + count.seats() + (count.seats() == 1 ? " place" : " places");
    }

    private String electedBy(CountRecord count) {
        return names.of(count.elected().stream().map(Elected::candidate).toList(), ", ");
    }

    private String leftOut(CountRecord before, CountRecord count) {
        List<Integer> elected = List.copyOf(ListRecord.elected(count));
        return names.of(
                before.elected().stream()
                        .map(Elected::candidate)
                        .filter(candidate -> !elected.contains(candidate.number()))
                        .toList(),
                ", ");
    }

    private void count(CountRecord count, Function<CountRecord, String> sheets) {
        String heading = "Count for " + count.seats() + (count.seats() == 1 ? " place" : " places");
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
