package org.scrutineer.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.ballot.Transformation;
import org.scrutineer.record.CountInput;

/** What a sheet or a page says of the policy by which ballots were made of raw papers. */
public final class ValidityWords {

    private ValidityWords() {}

    /**
     * A line.
     *
     * @param label what it is about
     * @param text what there is to say of it
     */
    public record Line(String label, String text) {}

    /**
     * Returns all that is to be said.
     *
     * @param input what was counted
     * @return the policy, then the papers that count above and below a line, those that adopt
     *     tickets, those set aside, ended early and read over a defect, by reason; none if the papers
     *     were counted as they were marked
     */
    public static List<Line> of(CountInput input) {
        List<Line> lines = new ArrayList<>();
        input.validity().map(Transformation::parameters).ifPresent(words -> {
            lines.add(new Line(
                    "Validity policy",
                    words.getOrDefault("policy", "") + " (" + words.getOrDefault("source", "") + ")"));
            lines.addAll(counts(words, "counted.", "Marked", "").stream()
                    .map(line -> new Line(line.label(), line.text() + " the line"))
                    .toList());
            words.forEach((word, papers) -> {
                if (word.startsWith("tickets.")) {
                    lines.add(new Line("Tickets", word.substring("tickets.".length()) + ": " + papers));
                }
            });
            lines.addAll(counts(words, "setAside.", "Set aside", ""));
            lines.addAll(counts(words, "cutShort.", "Cut short", "at a defect: "));
            lines.addAll(counts(words, "passedOver.", "Passed over", "with a defect: "));
        });
        return lines;
    }

    private static List<Line> counts(Map<String, String> words, String kind, String label, String before) {
        return words.entrySet().stream()
                .filter(word -> word.getKey().startsWith(kind))
                .map(word -> new Line(
                        label,
                        word.getValue() + " " + before + plain(word.getKey().substring(kind.length()))))
                .toList();
    }

    /** A word in camelCase as plain words. */
    private static String plain(String term) {
        return term.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
