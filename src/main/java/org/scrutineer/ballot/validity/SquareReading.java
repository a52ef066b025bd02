package org.scrutineer.ballot.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.ballot.validity.Reading.Section;
import org.scrutineer.ballot.validity.ValidityPolicy.Squares;

/**
 * Reads a paper of squares: those of candidates first, and those of groups where these do not make a valid paper.
 *
 * @param figures how squares are read
 * @param squares the squares
 */
record SquareReading(Choices.Figures figures, Squares squares) {

    private static final Set<String> CLEAR_MARKS = Set.of("/", "*", "x", "X", "\u2713", "\u2714", "\u2717", "\u2718");
    private static final int LONGEST_NUMBER = 9;

    /**
     * What one section says.
     *
     * @param order the squares in order of preference, from 0
     * @param cut what ended the order early
     * @param fault why the section makes no valid paper
     */
    private record Sequence(List<Integer> order, Optional<Defect> cut, Optional<SetAside> fault) {}

    /**
     * Reads the paper.
     *
     * @return what it says
     */
    Reading read() {
        Sequence below = section(
                Section.BELOW,
                squares.below(),
                Math.min(figures.least(), squares.below().size()));
        if (below.fault().isEmpty()) {
            return valid(Section.BELOW, below, below.order().stream().map(square -> square + 1));
        }
        Sequence above = section(Section.ABOVE, squares.above(), 1);
        if (above.fault().isEmpty()) {
            return valid(
                    Section.ABOVE,
                    above,
                    above.order().stream().flatMap(square -> squares.groups().get(square).stream()));
        }
        boolean marked = !below.fault().equals(Optional.of(SetAside.UNMARKED));
        return new Reading.Invalid((marked ? below : above).fault().orElseThrow());
    }

    private static Reading valid(Section section, Sequence sequence, Stream<Integer> order) {
        return new Reading.Valid(
                section,
                Preferences.of(order.mapToInt(Integer::intValue).toArray()),
                Set.of(),
                sequence.cut().<Reading.End>map(Reading.Early::new).orElseGet(Reading.WithTheLastMark::new));
    }

    private Sequence section(Section section, List<String> texts, int least) {
        int[] numbers = texts.stream().mapToInt(text -> number(section, text)).toArray();
        if (texts.stream().allMatch(String::isBlank)) {
            return new Sequence(List.of(), Optional.empty(), Optional.of(SetAside.UNMARKED));
        }
        int most = section == Section.ABOVE ? figures.groups() : Integer.MAX_VALUE;
        int highest = IntStream.of(numbers).max().orElse(0);
        List<Integer> order = new ArrayList<>();
        Optional<Defect> cut = Optional.empty();
        for (int wanted = 1; cut.isEmpty() && wanted <= highest && order.size() < most; wanted++) {
            int figure = wanted;
            int[] found = IntStream.range(0, numbers.length)
                    .filter(i -> numbers[i] == figure)
                    .toArray();
            if (found.length == 1) {
                order.add(found[0]);
            } else {
                cut = Optional.of(found.length == 0 ? Defect.GAP : Defect.REPEAT);
            }
        }
        return new Sequence(order, cut, fault(order, cut, least));
    }

    private static Optional<SetAside> fault(List<Integer> order, Optional<Defect> cut, int least) {
        if (order.isEmpty()) {
            return Optional.of(
                    cut.equals(Optional.of(Defect.REPEAT))
                            ? SetAside.MORE_THAN_ONE_FIRST_PREFERENCE
                            : SetAside.NO_FIRST_PREFERENCE);
        }
        return order.size() < least ? Optional.of(SetAside.TOO_FEW_PREFERENCES) : Optional.empty();
    }

    /** The figure that a square bears, 0 if none that counts; a huge one is the highest there is. */
    private int number(Section section, String square) {
        String text = square.strip();
        if (CLEAR_MARKS.contains(text)) {
            return figures.clearMarks().in(section) ? 1 : 0;
        }
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return text.length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Integer.parseInt(text);
    }
}
