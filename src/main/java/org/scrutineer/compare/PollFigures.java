package org.scrutineer.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.wording.Phrases;

/**
 * What the votes come to where the most win: each share of them, the lead of the first, and the gap at the last place.
 * Made from the record of such a count, or from totals alone, as they are published where papers are not.
 *
 * <p>Shares are in per cent, cut off after two decimal places.
 *
 * @param lines the candidates, most votes first
 */
public record PollFigures(List<Line> lines) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no candidate
     */
    public PollFigures {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("candidates must be at least 1, but were 0");
        }
    }

    /** Whether somebody takes a place. */
    public enum Outcome {
        /** The candidate is elected. */
        ELECTED,
        /** The candidate is not elected. */
        NOT_ELECTED
    }

    /**
     * What a candidate has.
     *
     * @param name the name
     * @param votes the votes
     */
    public record Total(String name, Votes votes) {

        /**
         * Checks that votes are not negative.
         *
         * @throws IllegalArgumentException if they are
         */
        public Total {
            Objects.requireNonNull(name, "name");
            if (votes.isNegative()) {
                throw new IllegalArgumentException("votes of \"" + name + "\" must be zero or more, but were " + votes);
            }
        }
    }

    /**
     * A candidate.
     *
     * @param total what the candidate has
     * @param outcome whether the candidate is elected
     */
    public record Line(Total total, Outcome outcome) {

        public Line {
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    /**
     * A difference between two candidates.
     *
     * @param ahead the one with more votes
     * @param behind the other
     * @param votes how many more; below zero only where somebody is elected with fewer votes than another has
     */
    public record Distance(Total ahead, Total behind, Votes votes) {

        public Distance {
            Objects.requireNonNull(ahead, "ahead");
            Objects.requireNonNull(behind, "behind");
            Objects.requireNonNull(votes, "votes");
        }

        private static Distance between(Total ahead, Total behind) {
            return new Distance(ahead, behind, ahead.votes().minus(behind.votes()));
        }

        /**
         * Returns the difference as a part of the votes of the one ahead.
         *
         * @return per cent with two decimal places
         */
        public String share() {
            return Phrases.percent(votes, ahead.votes());
        }
    }

    /**
     * Returns the figures of totals, those with the most votes being elected.
     *
     * @param seats the places to fill, at least 1
     * @param totals what each candidate has, in any order
     * @return the figures; equals stand in the order given
     * @throws IllegalArgumentException if there is no place or no candidate, or equals tie for the last place
     */
    public static PollFigures ofTotals(int seats, List<Total> totals) {
        if (seats < 1) {
            throw new IllegalArgumentException("seats must be at least 1, but were " + seats);
        }
        List<Total> order = totals.stream()
                .sorted(Comparator.comparing(Total::votes).reversed())
                .toList();
        if (order.size() > seats
                && order.get(seats - 1).votes().equals(order.get(seats).votes())) {
            throw new IllegalArgumentException("totals must tell who takes the last place, but \""
                    + order.get(seats - 1).name() + "\" and \""
                    + order.get(seats).name() + "\" both have "
                    + order.get(seats).votes());
        }
        List<Line> lines = new ArrayList<>();
        order.forEach(
                total -> lines.add(new Line(total, lines.size() < seats ? Outcome.ELECTED : Outcome.NOT_ELECTED)));
        return new PollFigures(lines);
    }

    /**
     * Returns the figures of a count in which the most votes win.
     *
     * @param record the record of the count
     * @return the figures, without withdrawn candidates
     * @throws IllegalArgumentException if the count is of another kind
     */
    public static PollFigures of(CountRecord record) {
        if (!record.rule().isPlurality()) {
            throw new IllegalArgumentException("the count must be one in which the most votes win, but is by "
                    + record.rule().id());
        }
        Phrases phrases = new Phrases(record);
        List<Integer> elected = record.elected().stream()
                .map(Elected::candidate)
                .map(candidate -> candidate.number())
                .toList();
        Stage stage = record.stages().get(record.stages().size() - 1);
        return new PollFigures(stage.tallies().stream()
                .filter(tally -> !tally.candidate().isWithdrawn())
                .map(tally -> new Line(
                        new Total(phrases.name(tally.candidate()), tally.votes()),
                        elected.contains(tally.candidate().number()) ? Outcome.ELECTED : Outcome.NOT_ELECTED))
                .sorted(Comparator.comparing((Line line) -> line.total().votes())
                        .reversed()
                        .thenComparing(Line::outcome))
                .toList());
    }

    /**
     * Returns all votes given.
     *
     * @return the sum
     */
    public Votes votes() {
        return lines.stream().map(line -> line.total().votes()).reduce(Votes.ZERO, Votes::plus);
    }

    /**
     * Returns what part of all votes a candidate has.
     *
     * @param total what the candidate has
     * @return per cent with two decimal places
     */
    public String share(Total total) {
        return Phrases.percent(total.votes(), votes());
    }

    /**
     * Returns by how much the first leads the second.
     *
     * @return the lead, or nothing if there is one candidate
     */
    public Optional<Distance> lead() {
        return lines.size() < 2
                ? Optional.empty()
                : Optional.of(
                        Distance.between(lines.get(0).total(), lines.get(1).total()));
    }

    /**
     * Returns by how much the last elected, who has the fewest votes of those, leads the first not elected.
     *
     * @return the gap, or nothing if all or none are elected
     */
    public Optional<Distance> gap() {
        List<Total> elected = with(Outcome.ELECTED);
        List<Total> others = with(Outcome.NOT_ELECTED);
        return elected.isEmpty() || others.isEmpty()
                ? Optional.empty()
                : Optional.of(Distance.between(elected.get(elected.size() - 1), others.get(0)));
    }

    private List<Total> with(Outcome outcome) {
        return lines.stream()
                .filter(line -> line.outcome() == outcome)
                .map(Line::total)
                .toList();
    }

    /** Returns the lead and the gap in sentences, each on a line. */
    @Override
    public String toString() {
        String first = lines.get(0).outcome() == Outcome.ELECTED ? ", has " : ", who is not elected, has ";
        String lead = lead().map(distance -> "The first, " + distance.ahead().name() + first
                        + (distance.votes().isZero() ? "as many votes as" : phrase(distance.votes()) + " more than")
                        + " the second, " + distance.behind().name() + ".\n")
                .orElse("");
        return lead + gap().map(PollFigures::sentence).orElse("");
    }

    private static String phrase(Votes votes) {
        return votes + (votes.equals(Votes.of(1)) ? " vote" : " votes");
    }

    private static String sentence(Distance gap) {
        String ahead = "The last elected, " + gap.ahead().name() + ", has ";
        if (gap.votes().isZero()) {
            return ahead + "as many votes as the first not elected, "
                    + gap.behind().name() + ".\n";
        }
        String behind = " than the first not elected, " + gap.behind().name();
        return gap.votes().isNegative()
                ? ahead + phrase(Votes.ZERO.minus(gap.votes())) + " fewer" + behind + ".\n"
                : ahead + phrase(gap.votes()) + " more" + behind + ": " + gap.share() + " % of "
                        + gap.ahead().votes() + ".\n";
    }
}
