package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * Reads a PrefLib file as written since 2022: keys behind {@code #}, then lines {@code count: order}.
 *
 * @param type the data type, such as {@code soi}
 * @param ties what equal ranks are in this type
 * @param extent how many alternatives an order must name
 * @param totals what totals are that differ from the lines
 */
record PrefLib(String type, Orders.Ties ties, Extent extent, Totals totals) implements TextFormat.Reader {

    private static final String ALTERNATIVES = "NUMBER ALTERNATIVES";
    private static final String VOTERS = "NUMBER VOTERS";
    private static final String ORDERS = "NUMBER UNIQUE ORDERS";
    private static final String PREFERENCES = "NUMBER UNIQUE PREFERENCES";
    private static final String NAME = "ALTERNATIVE NAME ";

    /** How many alternatives an order names. */
    enum Extent {
        /** All of them. */
        COMPLETE,
        /** Some of them. */
        INCOMPLETE
    }

    /** What totals are that differ from the lines. */
    enum Totals {
        /** An error. */
        BINDING,
        /** Something to look at. */
        NOTED
    }

    /**
     * The value of a key.
     *
     * @param line its line
     * @param at where it begins
     * @param text the value
     */
    private record Value(TextLine line, int at, String text) {

        int number() {
            int number = WholeNumber.digits(text) ? WholeNumber.of(text) : -1;
            if (number < 0) {
                throw line.error("P01", at, "a key must have a whole number, but has \"" + text + "\"");
            }
            return number;
        }
    }

    @Override
    public void read(LineBytes lines, ReaderSettings settings, Collected collected) throws IOException {
        Map<String, Value> keys = new HashMap<>();
        Orders orders = new Orders(new int[0], ties);
        MarkBuffer buffer = new MarkBuffer();
        long voters = 0;
        long count = 0;
        while (lines.next()) {
            TextLine line = TextLine.of(lines);
            if (line.text().startsWith("#")) {
                key(line, keys);
            } else if (!line.text().isBlank()) {
                if (count == 0) {
                    orders = new Orders(alternatives(lines.name(), keys, collected), ties);
                }
                long papers = papers(line);
                int named = orders.read(line, line.text().indexOf(':') + 1, type, buffer);
                checkExtent(line, named, orders.highest());
                collected.papers(papers, buffer, Label.NONE);
                voters += papers;
                count++;
            }
        }
        if (count == 0) {
            alternatives(lines.name(), keys, collected);
        }
        checkTotal(stated(keys, VOTERS), voters, "voters", collected);
        checkTotal(stated(keys, ORDERS).or(() -> stated(keys, PREFERENCES)), count, "orders", collected);
        collected.count("voters", voters);
        collected.count("uniqueOrders", count);
    }

    private static void key(TextLine line, Map<String, Value> keys) {
        int colon = line.text().indexOf(':');
        if (colon < 0) {
            return;
        }
        String key = line.text().substring(1, colon).strip();
        int at = line.skipBlanks(colon + 1);
        Value value = new Value(line, at, line.text().substring(at).strip());
        if (keys.putIfAbsent(key, value) != null) {
            throw line.error("P01", line.skipBlanks(1), "a key must stand once, but " + key + " stands twice");
        }
    }

    private int[] alternatives(String file, Map<String, Value> keys, Collected collected) {
        Value type = keys.get("DATA TYPE");
        if (type != null && !type.text().toLowerCase(Locale.ROOT).equals(type())) {
            throw type.line()
                    .error("P06", type.at(), "the type must be " + type() + " as chosen, but is " + type.text());
        }
        int number = required(file, keys, ALTERNATIVES).number();
        if (number < 1 || number > Short.MAX_VALUE) {
            throw required(file, keys, ALTERNATIVES)
                    .line()
                    .error("P02", 0, "alternatives must be from 1 to " + Short.MAX_VALUE + ", but were " + number);
        }
        int[] numbers = new int[number + 1];
        for (int i = 1; i <= number; i++) {
            Value name = required(file, keys, NAME + i);
            boolean known = collected.candidates().find(name.text()) > 0;
            if (known && !collected.hasFiles() && !collected.isTold()) {
                throw name.line()
                        .error(
                                "C05",
                                name.at(),
                                "a candidate must stand once, but \"" + name.text() + "\" stands twice");
            }
            numbers[i] = collected.candidates().findOrAdd(name.text());
        }
        collected.title(keys.containsKey("TITLE") ? keys.get("TITLE").text() : "");
        origin(keys, collected);
        return numbers;
    }

    private static void origin(Map<String, Value> keys, Collected collected) {
        Value origin = keys.get("MODIFICATION TYPE");
        if (origin != null && !origin.text().equals("original")) {
            collected.notice(
                    "W-NOT-ORIGINAL",
                    origin.line().spot(origin.at()),
                    "the orders are " + origin.text() + ", not those of the original papers");
        }
    }

    private static Value required(String file, Map<String, Value> keys, String key) {
        Value value = keys.get(key);
        if (value == null) {
            throw new BallotFormatException(file, Spot.START, "P01", "the key " + key + " must stand, but is missing");
        }
        return value;
    }

    private static long papers(TextLine line) {
        int colon = line.text().indexOf(':');
        String count = colon < 0 ? "" : line.text().substring(0, colon).strip();
        int number = WholeNumber.digits(count) ? WholeNumber.of(count) : 0;
        if (number < 1) {
            throw line.error("P07", 0, "a line must be \"count: order\" with a count from 1");
        }
        return number;
    }

    private void checkExtent(TextLine line, int named, int alternatives) {
        if (extent == Extent.COMPLETE && named != alternatives) {
            throw line.error(
                    "P06",
                    0,
                    "an order of type " + type + " must name all " + alternatives + " alternatives, but names "
                            + named);
        }
    }

    private static Optional<Value> stated(Map<String, Value> keys, String key) {
        return Optional.ofNullable(keys.get(key));
    }

    private void checkTotal(Optional<Value> total, long read, String what, Collected collected) {
        total.filter(stated -> stated.number() != read).ifPresent(stated -> {
            String problem = what + " must be those of the lines, but " + stated.text() + " are stated and " + read
                    + " are there";
            if (totals == Totals.BINDING) {
                throw stated.line().error("P04", stated.at(), problem);
            }
            collected.notice("P04", stated.line().spot(stated.at()), problem);
        });
    }
}
