package org.scrutineer.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.format.BltOptions.Layout;
import org.scrutineer.format.BltOptions.Names;
import org.scrutineer.format.NameText.Shape;
import org.scrutineer.format.TailLine.Item;
import org.scrutineer.format.TailLine.Kind;

/**
 * Finds out which strings and lines behind the ballots are candidates' names, the title, the source and the comment.
 * With {@code n} candidates there may be {@code n} to {@code n + 3} lines, or as many strings. Names in comments are
 * those of the candidates if the lines are too few for names, or repeat them.
 */
final class BltNames {

    private static final int MOST_TEXTS = 3;
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+,?\\s+[0-9]+,?(?:\\s+[-0-9=\\[(\"]|\\s*$)");

    private final BltBytes bytes;
    private final int candidates;
    private final Layout layout;
    private final Names choice;
    private final List<TailLine> lines;
    private final NameComments comments;
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
     * @param comments the comments of the file that are names
     */
    BltNames(BltBytes bytes, BltContest contest, Names choice, List<TailLine> lines, NameComments comments) {
        this.bytes = bytes;
        this.candidates = contest.candidates();
        this.layout = contest.layout();
        this.choice = choice;
        this.lines = lines;
        this.comments = comments;
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
        refuseNumbers();
        if (choice == Names.IN_COMMENTS) {
            return inComments();
        }
        if (choice == Names.ONE_A_LINE) {
            return lines.size() < candidates ? notFitting() : oneALine();
        }
        if (choice == Names.ONE_A_STRING) {
            return leadingStrings() < candidates ? notFitting() : oneAString();
        }
        if (!comments.isEmpty() && lines.size() <= MOST_TEXTS) {
            return lines.size() < candidates ? inComments() : eitherLinesOrComments();
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

    /**
     * A line of numbers is no name, but the header or a ballot of a second election, or a ballot behind the last zero.
     */
    private void refuseNumbers() {
        for (Item item : items) {
            if (item.kind() == Kind.BARE && NUMBERS.matcher(item.text()).lookingAt()) {
                throw error(
                        "E032",
                        item.place(),
                        "names and a title must end the file, which holds one election, but behind its ballots there are"
                                + " numbers: \"" + item.text() + "\"");
            }
        }
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

    /** Names in comments, with as many lines as could be names too: those of the lines if they are the same. */
    private Result eitherLinesOrComments() {
        boolean same = comments.flaw(candidates).isEmpty();
        for (int i = 0; i < candidates && same; i++) {
            NameText named = comments.inOrder(candidates).get(i).text();
            String line = lines.get(i).items().get(0).text();
            same = line.startsWith(named.name()) && line.contains(named.party());
        }
        if (same) {
            return oneALine();
        }
        throw bytes.doubt(
                "E030",
                lines.get(0).place(),
                "names must stand in lines or in comments, but " + lines.size()
                        + " lines and the comments can both be those" + " of " + candidates + " candidates",
                Names.ONE_A_LINE,
                Names.IN_COMMENTS);
    }

    private Result inComments() {
        String flaw = comments.flaw(candidates);
        if (!flaw.isEmpty()) {
            throw error(
                    "E030",
                    comments.isEmpty() ? end() : comments.first().place(),
                    "names in comments must be numbered from 1 to " + candidates + ", but " + flaw);
        }
        List<NameComments.Named> all = comments.inOrder(candidates);
        return result(
                all.stream().map(NameComments.Named::text).toList(),
                all.stream().map(NameComments.Named::place).toList(),
                items);
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
        throw bytes.doubt(
                "E030",
                items.get(0).place(),
                "names must be one a line or one a string, but " + lines.size() + " lines and " + items.size()
                        + " strings can both be those of " + candidates + " candidates",
                Names.ONE_A_LINE,
                Names.ONE_A_STRING);
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
