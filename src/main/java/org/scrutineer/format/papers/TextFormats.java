package org.scrutineer.format.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.scrutineer.format.papers.Orders.Ties;
import org.scrutineer.format.papers.PrefLib.Extent;
import org.scrutineer.format.papers.PrefLib.Totals;

/** The formats that are lines of text. */
final class TextFormats {

    private TextFormats() {}

    /**
     * Returns the formats.
     *
     * @return the formats
     */
    static List<BallotFormat> all() {
        List<BallotFormat> all = new ArrayList<>(List.of(
                prefLib("soi", "strict orders of some", Ties.REFUSED, Extent.INCOMPLETE),
                prefLib("soc", "strict orders of all", Ties.REFUSED, Extent.COMPLETE),
                prefLib("toi", "orders of some with ties", Ties.ALLOWED, Extent.INCOMPLETE),
                prefLib("toc", "orders of all with ties", Ties.ALLOWED, Extent.COMPLETE),
                prefLib("cat", "categories, taken as ranks", Ties.ALLOWED, Extent.INCOMPLETE),
                prefLib(
                        "dat",
                        "marks with repeats and overvotes, as beside the orders of cities",
                        new PrefLib("dat", Ties.UNNAMED_OVERVOTES, Extent.INCOMPLETE, Totals.NOTED)),
                text(
                        "preflib-old",
                        "PrefLib before 2022",
                        "orders",
                        new PrefLibOld(),
                        start -> start.line(1).matches("\\d+") && start.line(2).startsWith("1,")
                                ? "the first line is a number and the second names alternative 1"
                                : "")));
        all.add(text(
                "scottish-csv",
                "a table of a Scottish ward",
                "rows",
                new ScottishCsv(),
                start -> start.line(1).matches("\\d+,\\d+,") ? "the first row is two numbers and a comma" : ""));
        all.add(text(
                "preference-profile",
                "the preference profile of a Scottish ward",
                "orders",
                new PreferenceProfile(),
                start -> start.line(2).matches("\\d+(\\s+\\d+){4}") ? "the second line is five numbers" : ""));
        return all;
    }

    private static BallotFormat prefLib(String type, String title, Ties ties, Extent extent) {
        return prefLib(type, title, new PrefLib(type, ties, extent, Totals.BINDING));
    }

    private static BallotFormat prefLib(String type, String title, PrefLib reader) {
        return text(
                "preflib-" + type,
                "PrefLib: " + title,
                "orders",
                reader,
                start -> start.text().toLowerCase(Locale.ROOT).contains("# data type: " + type)
                        ? "the key DATA TYPE is " + type
                        : "");
    }

    private static BallotFormat text(
            String word, String title, String unit, TextFormat.Reader reader, Function<FileStart, String> likeness) {
        return new TextFormat(word, title, unit, reader, likeness);
    }
}
