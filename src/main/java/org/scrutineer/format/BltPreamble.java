package org.scrutineer.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.ballot.Standing;
import org.scrutineer.format.BltOptions.Layout;

/**
 * Reads withdrawals and options between the header and the first ballot of a BLT file. Options may stand in any order,
 * so they are understood once all have been read.
 */
final class BltPreamble {

    private final BltBytes bytes;
    private final BltLexer lexer;
    private final int candidates;
    private final int seats;
    private final Place seatsPlace;
    private final Layout layout;
    private final Standing[] standings;
    private final List<Option> options = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Set<Integer> tieOrder = new LinkedHashSet<>();
    private final List<String> countingOptions = new ArrayList<>();

    /**
     * A word of an option.
     *
     * @param text the word
     * @param place where it stands
     */
    private record Word(String text, Place place) {}

    /**
     * An option in brackets.
     *
     * @param name its first word
     * @param words the words behind the name
     */
    private record Option(Word name, List<Word> words) {}

    /**
     * Makes a reader of what is between the header and the ballots.
     *
     * @param bytes the bytes of the file
     * @param lexer the tokens of the file
     * @param candidates the number of candidates
     * @param seats the number of seats
     * @param seatsPlace where the number of seats stands
     * @param layout the layout, not {@code AUTO}
     */
    BltPreamble(BltBytes bytes, BltLexer lexer, int candidates, int seats, Place seatsPlace, Layout layout) {
        this.bytes = bytes;
        this.lexer = lexer;
        this.candidates = candidates;
        this.seats = seats;
        this.seatsPlace = seatsPlace;
        this.layout = layout;
        this.standings = new Standing[candidates];
        Arrays.fill(standings, Standing.STANDING);
    }

    /**
     * Reads up to the first ballot, which is the next token.
     *
     * @param notices where notices are added
     * @return what goes before the ballots
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if it is malformed
     */
    BltContest read(Notices notices) throws IOException {
        BltToken token = lexer.next();
        while (token == BltToken.LINE_END || token == BltToken.NEGATIVE || token == BltToken.OPEN_BRACKET) {
            if (token == BltToken.NEGATIVE) {
                withdraw(new Word(lexer.text().substring(1), lexer.place()));
            } else if (token == BltToken.OPEN_BRACKET) {
                options.add(option());
            }
            token = lexer.next();
        }
        lexer.unread();
        for (Option option : options) {
            if (option.name().text().equals("nick")) {
                nicknames(option);
            }
        }
        for (Option option : options) {
            understand(option);
        }
        checkSeats(notices);
        return new BltContest(
                candidates,
                seats,
                layout,
                List.of(standings),
                List.copyOf(numbers.keySet()),
                numbers,
                List.copyOf(tieOrder),
                countingOptions);
    }

    private Option option() throws IOException {
        Place opened = lexer.place();
        List<Word> words = new ArrayList<>();
        while (lexer.next() != BltToken.CLOSE_BRACKET) {
            if (lexer.token() == BltToken.FILE_END || lexer.token() == BltToken.OPEN_BRACKET) {
                throw bytes.error("E008", opened, "an option must be closed by ], but " + lexer.found());
            }
            if (lexer.token() != BltToken.LINE_END) {
                words.add(new Word(lexer.text(), lexer.place()));
            }
        }
        if (words.isEmpty()) {
            throw bytes.error("E008", opened, "an option must have a name, but was empty");
        }
        return new Option(words.get(0), List.copyOf(words.subList(1, words.size())));
    }

    private void nicknames(Option option) {
        if (!numbers.isEmpty()) {
            throw bytes.error("E008", option.name().place(), "[nick] must stand once, but stands again");
        }
        checkOneForEach(option);
        for (Word word : option.words()) {
            int number = numbers.size() + 1;
            boolean otherNumber = word.text().matches("[0-9]+") && !word.text().equals(String.valueOf(number));
            if (otherNumber || word.text().contains("=") || word.text().startsWith("-")) {
                throw bytes.error(
                        "E008",
                        word.place(),
                        "a short name must not read as another mark, but that of candidate " + number + " was \""
                                + word.text() + "\"");
            }
            Integer earlier = numbers.putIfAbsent(word.text(), number);
            if (earlier != null) {
                throw bytes.error(
                        "E008",
                        word.place(),
                        "short name \"" + word.text() + "\" is of candidates " + earlier + " and " + number);
            }
        }
    }

    private void understand(Option option) {
        switch (option.name().text()) {
            case "nick" -> {}
            case "tie" -> tie(option);
            case "withdrawn" -> option.words().forEach(this::withdraw);
            case "undeclared" -> option.words().forEach(word -> stand(word, Standing.UNDECLARED, "E008"));
            case "droop" ->
                countingOptions.add(
                        String.join(" ", option.words().stream().map(Word::text).toList()));
            default ->
                throw bytes.error(
                        "E008",
                        option.name().place(),
                        "an option must be nick, tie, withdrawn, undeclared or droop, but was \""
                                + option.name().text() + "\"");
        }
    }

    private void tie(Option option) {
        if (!tieOrder.isEmpty()) {
            throw bytes.error("E008", option.name().place(), "[tie] must stand once, but stands again");
        }
        checkOneForEach(option);
        for (Word word : option.words()) {
            int number = candidate(word, "E008");
            if (!tieOrder.add(number)) {
                throw bytes.error(
                        "E008",
                        word.place(),
                        "candidate " + BltContest.named(word.text(), number) + " is in [tie] twice");
            }
        }
    }

    private void checkOneForEach(Option option) {
        if (option.words().size() != candidates) {
            throw bytes.error(
                    "E008",
                    option.name().place(),
                    "[" + option.name().text() + "] must name each of " + candidates + " candidates, but has "
                            + option.words().size() + " words");
        }
    }

    private void withdraw(Word word) {
        stand(word, Standing.WITHDRAWN, "E007");
    }

    private void stand(Word word, Standing standing, String code) {
        int number = candidate(word, code);
        if (standings[number - 1] != Standing.STANDING) {
            throw bytes.error(
                    code,
                    word.place(),
                    "candidate " + BltContest.named(word.text(), number) + " is already "
                            + (standings[number - 1] == Standing.WITHDRAWN ? "withdrawn" : "undeclared"));
        }
        standings[number - 1] = standing;
    }

    private int candidate(Word word, String code) {
        Integer number = numbers.get(word.text());
        if (number != null) {
            return number;
        }
        if (!word.text().matches("[0-9]+")) {
            throw bytes.error(code, word.place(), "no candidate has the short name \"" + word.text() + "\"");
        }
        if (!word.text().matches("0*[0-9]{1,5}")
                || Integer.parseInt(word.text()) < 1
                || Integer.parseInt(word.text()) > candidates) {
            throw bytes.error(
                    code, word.place(), "candidate number " + word.text() + " is not between 1 and " + candidates);
        }
        return Integer.parseInt(word.text());
    }

    private void checkSeats(Notices notices) {
        int standing = candidates;
        for (Standing each : standings) {
            standing -= each == Standing.WITHDRAWN ? 1 : 0;
        }
        PlacesNotice.of(seats, standing).ifPresent(message -> notices.add(PlacesNotice.CODE, seatsPlace, message));
    }
}
