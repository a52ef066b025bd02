package org.scrutineer.ballot.validity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.ballot.raw.Columns;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.ballot.validity.Reading.Section;

/**
 * Reads one paper of squares after another: those of candidates first, and those of groups where these do not make a
 * valid paper. A first preference for a group that has tickets adopts one of them, and no more is read. Not safe for
 * several threads at once.
 */
final class SquareReading {

    private static final Least ANY = new Least.InSequence(1);
    private static final int NONE = -1;

    private final Choices.Figures figures;
    private final Columns columns;
    private final Half below;
    private final Half above;
    private final short[] preferences;
    /** The candidates of each group in their order. */
    private final short[][] grouped;

    private int length;
    private int ticket;

    /**
     * Reads papers.
     *
     * @param figures how squares are read
     * @param columns the squares
     */
    SquareReading(Choices.Figures figures, Columns columns) {
        this.figures = figures;
        this.columns = columns;
        this.below = new Half(columns.candidates(), Integer.MAX_VALUE);
        this.above = new Half(columns.groups().size(), figures.groups());
        this.preferences = new short[columns.candidates()];
        this.grouped = new short[columns.groups().size()][];
        for (int group = 0; group < grouped.length; group++) {
            grouped[group] = numbers(columns.groups().get(group).candidates());
        }
    }

    private static short[] numbers(List<Integer> candidates) {
        short[] numbers = new short[candidates.size()];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = candidates.get(place).shortValue();
        }
        return numbers;
    }

    /**
     * Goes to a paper.
     *
     * @param marks its marks
     * @return why it counts for nobody, if it does not count
     * @throws IllegalArgumentException if it marks a square that does not exist
     */
    Optional<SetAside> next(RawMarks marks) {
        below.clear();
        above.clear();
        length = 0;
        ticket = NONE;
        marks.forEach(this::mark);
        below.end();
        above.end();
        Optional<SetAside> fault = below.fault(figures.least());
        if (fault.isEmpty()) {
            for (int place = 0; place < below.length(); place++) {
                preferences[length++] = (short) below.square(place);
            }
            return fault;
        }
        Optional<SetAside> other = above.fault(ANY);
        if (other.isPresent()) {
            return fault.equals(Optional.of(SetAside.UNMARKED)) ? other : fault;
        }
        int first = above.square(0) - columns.above(0);
        if (!columns.groups().get(first).tickets().isEmpty()) {
            ticket = first;
            return Optional.empty();
        }
        for (int place = 0; place < above.length(); place++) {
            short[] group = grouped[above.square(place) - columns.above(0)];
            System.arraycopy(group, 0, preferences, length, group.length);
            length += group.length;
        }
        return length == 0 ? Optional.of(SetAside.GROUP_WITHOUT_CANDIDATES) : Optional.empty();
    }

    private void mark(int rank, int mark) {
        int kind = (mark - 1) / columns.squares();
        int square = mark - kind * columns.squares();
        if (mark < 1 || kind > 2) {
            throw new IllegalArgumentException("a mark must be of a square from 1 to " + columns.squares()
                    + ", with a figure or something else in it, but was " + mark);
        }
        Section section = square > columns.candidates() ? Section.ABOVE : Section.BELOW;
        Half half = section == Section.ABOVE ? above : below;
        if (kind == 0) {
            half.write(rank, square);
        } else if (kind == 1 && figures.clearMarks().in(section)) {
            half.write(1, square);
        } else {
            half.write();
        }
    }

    /** Which half of the paper counts. */
    Section section() {
        return below.fault(figures.least()).isEmpty() ? Section.BELOW : Section.ABOVE;
    }

    /** The place of the group whose ticket the paper adopts, from 0, if it adopts one. */
    OptionalInt ticket() {
        return ticket == NONE ? OptionalInt.empty() : OptionalInt.of(ticket);
    }

    /** What ended the preferences early. */
    Optional<Defect> cut() {
        return (section() == Section.BELOW ? below : above).cut();
    }

    /** The candidates in order, as many as {@link #length()} says; shared with this. */
    short[] preferences() {
        return preferences;
    }

    /** How many candidates are preferred. */
    int length() {
        return length;
    }

    /**
     * Reads a paper.
     *
     * @param marks its marks
     * @return what it says
     * @throws IllegalArgumentException if it marks a square that does not exist
     */
    Reading read(RawMarks marks) {
        return next(marks)
                .<Reading>map(Reading.Invalid::new)
                .orElseGet(() -> new Reading.Valid(
                        section(),
                        Preferences.of(order()),
                        Set.of(),
                        cut().<Reading.End>map(Reading.Early::new).orElseGet(Reading.WithTheLastMark::new)));
    }

    private int[] order() {
        int[] order = new int[length];
        Arrays.setAll(order, place -> preferences[place]);
        return order;
    }
}
