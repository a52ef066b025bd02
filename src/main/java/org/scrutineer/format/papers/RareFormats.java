package org.scrutineer.format.papers;

import java.util.List;
import java.util.function.Function;

/** The formats of other programs for counts and polls. */
final class RareFormats {

    private RareFormats() {}

    /**
     * Returns the formats.
     *
     * @return the formats
     */
    static List<BallotFormat> all() {
        return List.of(
                text(
                        "cef",
                        "Condorcet Election Format",
                        new Cef(),
                        start -> holds(start, "#/", "a line begins with #/")),
                text("abif", "ABIF", new Abif(), start -> holds(start, "\n=", "a line begins with =")),
                text("civs", "ranks of CIVS", new Civs(), start -> headed(start, "# Candidates:")),
                text(
                        "debian-tally",
                        "a tally of Debian",
                        new Debian(),
                        start -> holds(start, "\nV: ", "a line begins with V:")),
                text("openstv-text", "a list of names on each line, as OpenSTV reads", new OpenStvText(), start -> ""),
                text("demochoice", "lists of numbers, as DemoChoice has them", new DemoChoice(), start -> ""),
                text(
                        "dominion-rcr",
                        "the text of older Dominion systems",
                        new DominionRcr(),
                        start -> start.line(1).matches("\\d+\\t\\d+\\t\\d+\\t\\d+")
                                ? "the first line is four numbers and tabs"
                                : ""),
                new FilesFormat(
                        "sf-fixed-width",
                        "ballot images of fixed width with their master lookup",
                        FixedWidth::read,
                        start -> start.line(1).matches("\\d{45}\\s*") ? "the first line is 45 digits" : ""),
                new FilesFormat(
                        "choiceplus",
                        "ballots of ChoicePlus with their control file",
                        ChoicePlus::read,
                        start -> holds(start, ".CANDIDATE", "a line begins with .CANDIDATE")));
    }

    private static String holds(FileStart start, String text, String reason) {
        return start.text().contains(text) ? reason : "";
    }

    private static String headed(FileStart start, String text) {
        return start.line(1).startsWith(text) ? "the first line begins with " + text : "";
    }

    private static BallotFormat text(
            String word, String title, TextFormat.Reader reader, Function<FileStart, String> likeness) {
        return new TextFormat(word, title, "lines", reader, likeness);
    }
}
