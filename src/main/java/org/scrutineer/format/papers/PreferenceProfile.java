package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;

/**
 * Reads the preference profile of a Scottish ward: how many papers bear each order, as {@code count first second … 0}.
 * A report as councils print it has nothing but these, and may break an order over lines; the candidates are told.
 * Transcriptions have the ward, a line of numbers and the candidates before: in that of 2017 candidates, seats, orders,
 * electorate and votes, in that of 2022 seats, candidates and orders.
 */
final class PreferenceProfile implements TextFormat.Reader {

    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s]+");
    private static final int WITH_VOTES = 5;
    private static final int WITHOUT_VOTES = 3;

    /** Makes the reader. */
    PreferenceProfile() {}

    /**
     * What the numbers before the candidates state.
     *
     * @param line their line
     * @param candidates how many candidates there are
     * @param seats the places to fill
     * @param orders how many orders there are
     * @param votes how many papers there are, 0 if that is not stated
     */
    private record Stated(TextLine line, int candidates, int seats, int orders, long votes) {

        private static Stated of(TextLine line) {
            int[] numbers = TOKEN.matcher(line.text())
                    .results()
                    .mapToInt(token -> WholeNumber.of(token.group()))
                    .toArray();
            if (numbers.length == WITH_VOTES && numbers[0] > 0 && numbers[1] > 0) {
                return new Stated(line, numbers[0], numbers[1], numbers[2], numbers[4]);
            }
            if (numbers.length == WITHOUT_VOTES && numbers[0] > 0 && numbers[1] > 0) {
                return new Stated(line, numbers[1], numbers[0], numbers[2], 0);
            }
            throw line.error("C14", 0, "the second line must be three or five whole numbers from 1");
        }
    }

    @Override
    public void read(LineBytes lines, ReaderSettings settings, Collected collected) throws IOException {
        lines.next();
        TextLine first = TextLine.of(lines);
        if (NUMBERS.matcher(first.text()).matches()) {
            Profile orders = new Profile(told(collected), collected);
            orders.take(first);
            orders.rest(lines);
            return;
        }
        collected.title(first.text().strip());
        Stated stated = Stated.of(next(lines));
        Profile orders = new Profile(named(stated, lines, collected), collected);
        orders.rest(lines);
        collected.seats(stated.seats());
        if (orders.read != stated.orders()) {
            throw stated.line()
                    .error("C14", 0, "orders must be " + stated.orders() + " as stated, but are " + orders.read);
        }
        if (stated.votes() > 0 && orders.papers != stated.votes()) {
            collected.notice(
                    "C14",
                    stated.line().spot(0),
                    "papers must be " + stated.votes() + " as stated, but are " + orders.papers);
        }
    }

    private static int[] told(Collected collected) {
        if (!collected.isTold()) {
            throw new IllegalArgumentException(
                    ReaderSetting.CANDIDATES.key() + " must be told, for a report does not name them");
        }
        int[] numbers = new int[collected.candidates().size() + 1];
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    private static int[] named(Stated stated, LineBytes lines, Collected collected) throws IOException {
        int[] numbers = new int[stated.candidates() + 1];
        for (int i = 1; i <= stated.candidates(); i++) {
            TextLine line = next(lines);
            String[] cells = line.text().split(",", -1);
            String name = String.join(",", List.of(cells).subList(0, Math.max(1, cells.length - 2)));
            if (name.isBlank() || NUMBERS.matcher(line.text()).matches()) {
                throw line.error("C14", 0, "candidate " + i + " must stand here as \"name,party,elected\"");
            }
            String party = cells.length > 2 ? cells[cells.length - 2].strip() : "";
            int known = collected.candidates().find(name);
            numbers[i] = known > 0 ? known : collected.candidates().add(name, party);
        }
        return numbers;
    }

    private static TextLine next(LineBytes lines) throws IOException {
        if (!lines.next()) {
            throw TextLine.of(lines).error("C14", 0, "a ward, numbers and candidates must stand, but the file ends");
        }
        return TextLine.of(lines);
    }

    /** Orders, each of which ends with a 0, on whatever lines it stands. */
    private static final class Profile {

        private final int[] numbers;
        private final Collected collected;
        private final List<Integer> open = new ArrayList<>();
        private final MarkBuffer buffer = new MarkBuffer();
        private long read;
        private long papers;

        private Profile(int[] numbers, Collected collected) {
            this.numbers = numbers;
            this.collected = collected;
        }

        private void rest(LineBytes lines) throws IOException {
            while (lines.next()) {
                take(TextLine.of(lines));
            }
            if (!open.isEmpty()) {
                throw TextLine.of(lines).error("C14", 0, "an order must be closed by a 0, but the file ends");
            }
        }

        private void take(TextLine line) {
            for (MatchResult token : TOKEN.matcher(line.text()).results().toList()) {
                int number = WholeNumber.digits(token.group()) ? WholeNumber.of(token.group()) : -1;
                if (open.isEmpty() && number < 1) {
                    if (number == 0 && line.text().strip().equals("0")) {
                        return;
                    }
                    throw line.error(
                            "C10",
                            token.start(),
                            "a number of papers must be a whole number from 1, but was \"" + token.group() + "\"");
                }
                if (!open.isEmpty() && (number < 0 || number >= numbers.length)) {
                    throw line.error(
                            "C09",
                            token.start(),
                            "a candidate must be from 1 to " + (numbers.length - 1) + ", but was " + token.group());
                }
                if (number == 0) {
                    close();
                } else {
                    open.add(number);
                }
            }
        }

        private void close() {
            buffer.clear();
            open.subList(1, open.size()).forEach(number -> buffer.candidate(numbers[number]));
            collected.papers(open.get(0), buffer, Label.NONE);
            read++;
            papers += open.get(0);
            open.clear();
        }
    }
}
