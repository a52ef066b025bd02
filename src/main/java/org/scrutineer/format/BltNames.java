package org.scrutineer.format;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.format.BltOptions.Layout;
import org.scrutineer.format.BltOptions.Names;
import org.scrutineer.format.NameText.Shape;
import org.scrutineer.format.TailLine.Item;
import org.scrutineer.format.TailLine.Kind;

/**
 * Finds out which strings and lines behind the ballots are candidates' names, the title, the source and the comment.
 * With {@code n} candidates there may be {@code n} to {@code n + 3} lines, or as many strings.
 */
final class BltNames {

    private static final int MOST_TEXTS = 3;

    private final BltBytes bytes;
    private final int candidates;
    private final Layout layout;
    private final Names choice;
    private final List<TailLine> lines;
    private final List<Item> items = new ArrayList<>();
    private final boolean anyBareText;

    /**
     * What stands behind the ballots.
     *
     * @param names the names, one for each candidate
     * @param places where each name stands
     * @param texts the title, source and comment, as many as there are
     * @param trailing what stands behind them
     */
    record Result(List<NameText> names, List<Place> places, List<Item> texts, List<Item> trailing) {}

    /**
     * Makes a reading of lines.
     *
     * @param bytes the bytes of the file, now at its end
     * @param contest what went before the ballots
     * @param choice the choice of the caller
     * @param lines the lines behind the ballots
     */
    BltNames(BltBytes bytes, BltContest contest, Names choice, List<TailLine> lines) {
        this.bytes = bytes;
        this.candidates = contest.candidates();
        this.layout = contest.layout();
        this.choice = choice;
        this.lines = lines;
        boolean bare = false;
        for (TailLine line : lines) {
            items.addAll(line.items());
            bare |= line.hasBareText();
        }
        this.anyBareText = bare;
    }

    /**
     * Reads the names.
     *
     * @return what stands behind the ballots
     * @throws BallotFormatException if their number does not fit the candidates, or they can be read in two ways
     */
    Result read() {
        if (choice == Names.ONE_A_LINE) {
            return lines.size() < candidates ? notFitting() : oneALine();
        }
        if (choice == Names.ONE_A_STRING) {
            return leadingStrings() < candidates ? notFitting() : oneAString();
        }
        boolean linesFit = fits(lines.size(), candidates);
        boolean stringsFit = !anyBareText && fits(items.size(), candidates);
        if (stringsFit && (layout == Layout.FREE || !linesFit || items.size() == lines.size())) {
            return oneAString();
        }
        if (linesFit) {
            return stringsFit && !isPublishedAsPairs() ? readInTwoWays() : oneALine();
        }
        if (anyBareText && fits(leadingQuotedLines(), candidates + 1)) {
            return oneALine();
        }
        if (anyBareText && fits(leadingStrings(), candidates + 1)) {
            return oneAString();
        }
        if (items.isEmpty() || (items.size() == 1 && !anyBareText && candidates > 1)) {
            return absent();
        }
        return notFitting();
    }

    private boolean fits(int number, int least) {
        return number >= least && number <= candidates + MOST_TEXTS;
    }

    /** Returns whether each name line holds two strings and each line behind them one. */
    private boolean isPublishedAsPairs() {
        boolean pairs = lines.size() > candidates;
        for (int i = 0; i < lines.size(); i++) {
            pairs &= lines.get(i).items().size() == (i < candidates ? 2 : 1);
        }
        return pairs;
    }

    private int leadingQuotedLines() {
        int number = 0;
        while (number < lines.size() && !lines.get(number).hasBareText()) {
            number++;
        }
        return number;
    }

    private int leadingStrings() {
        int number = 0;
        while (number < items.size() && items.get(number).kind() == Kind.QUOTED) {
            number++;
        }
        return number;
    }

    private Result oneALine() {
        List<NameText> names = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (TailLine line : lines.subList(0, candidates)) {
            names.add(name(line));
            places.add(line.place());
        }
        List<Item> rest = new ArrayList<>();
        for (TailLine line : lines.subList(candidates, lines.size())) {
            rest.addAll(line.items());
        }
        return result(names, places, rest);
    }

    private NameText name(TailLine line) {
        Item first = line.items().get(0);
        if (line.strings() > 0 && line.hasBareText()) {
            throw error("E031", line.items().get(line.strings()).place(), "text behind a quoted name must be quoted");
        }
        if (line.strings() > 2) {
            throw error("E030", line.items().get(2).place(), "a line must hold a name and a party, but holds more");
        }
        if (line.strings() == 2) {
            return new NameText(first.text(), line.items().get(1).text(), Shape.TWO_STRINGS);
        }
        return first.kind() == Kind.BARE
                ? new NameText(first.text(), "", Shape.UNQUOTED)
                : NameText.ofQuoted(first.text());
    }

    private Result oneAString() {
        List<NameText> names = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Item item : items.subList(0, candidates)) {
            names.add(NameText.ofQuoted(item.text()));
            places.add(item.place());
        }
        return result(names, places, items.subList(candidates, items.size()));
    }

    private Result absent() {
        List<NameText> names = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int number = 1; number <= candidates; number++) {
            names.add(new NameText("Candidate " + number, "", Shape.ABSENT));
            places.add(end());
        }
        return result(names, places, items);
    }

    /** Takes up to three texts; behind a quoted title, text without quotes is none of them. */
    private Result result(List<NameText> names, List<Place> places, List<Item> rest) {
        int texts = Math.min(rest.size(), MOST_TEXTS);
        boolean quotedTitle = texts > 0 && rest.get(0).kind() == Kind.QUOTED;
        for (int i = 1; i < texts; i++) {
            texts = quotedTitle && rest.get(i).kind() == Kind.BARE ? i : texts;
        }
        return new Result(names, places, rest.subList(0, texts), rest.subList(texts, rest.size()));
    }

    private Result readInTwoWays() {
        throw error(
                "E030",
                items.get(0).place(),
                "names must be one a line or one a string, but " + lines.size() + " lines and " + items.size()
                        + " strings can both be those of " + candidates
                        + " candidates (select Names.ONE_A_LINE or Names.ONE_A_STRING)");
    }

    private Result notFitting() {
        Place place = lines.size() > candidates ? lines.get(candidates).place() : end();
        throw error(
                "E030",
                place,
                "names must be those of " + candidates + " candidates, but there are " + lines.size() + " lines and "
                        + leadingStrings() + " strings");
    }

    private Place end() {
        return bytes.place(bytes.position());
    }

    private BallotFormatException error(String code, Place place, String problem) {
        return bytes.error(code, place, problem);
    }
}
