package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.ending.Endings.placesFilled;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Group;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.rules.RuleBook;

/**
 * The election of the three Deputy Speakers of the House of Commons ({@code uk-deputy-speakers}).
 *
 * <p>Source: Standing Order No. 2A (Public Business), paragraph (5), with Erskine May 8.30. It asks for the single
 * transferable vote with constraints and names no rule book; counting is arranged by the Clerk of the House. The rule
 * book is provisional: it counts as {@link Ers97} does, whose clauses it cites, for the quota has been published as the
 * valid papers divided by four, without one more.
 *
 * <p>The constraints are data of the election, for they depend on who the Speaker is: of the side of the House opposite
 * to the Speaker's two are elected, of the Speaker's side one, and among the four at least one is a man and one a
 * woman. With a man in the Chair, and candidates 1, 2 and 3 opposite:
 *
 * <pre>
 * "Side" "Opposite" 2 2 1 2 3
 * "Side" "Same" 1 1 4 5
 * "Gender" "Women" 1 3 2 5
 * "Gender" "Men" 0 3 1 3 4
 * </pre>
 *
 * <p>Inferred: the first to be elected of the opposite side is Chairman of Ways and Means, the second Second Deputy
 * Chairman, as the House was told in 2010. Of two elected at one stage the one with more votes is the first, as it was
 * told in 2015. Whoever constraints doom is excluded before the next surplus is transferred, as in every count here.
 */
public final class DeputySpeakers {

    private static final String ID = "uk-deputy-speakers";
    private static final String SIDE = "Side";

    private DeputySpeakers() {}

    /** The offices, in the order in which the Standing Order has them. */
    public enum Office {
        /** The first to be elected of the side opposite to the Speaker's. */
        CHAIRMAN_OF_WAYS_AND_MEANS("Chairman of Ways and Means", "Opposite", 1),
        /** The one elected of the Speaker's side. */
        FIRST_DEPUTY_CHAIRMAN("First Deputy Chairman of Ways and Means", "Same", 1),
        /** The second to be elected of the side opposite to the Speaker's. */
        SECOND_DEPUTY_CHAIRMAN("Second Deputy Chairman of Ways and Means", "Opposite", 2);

        private final String title;
        private final String side;
        private final int turn;

        Office(String title, String side, int turn) {
            this.title = title;
            this.side = side;
            this.turn = turn;
        }

        /**
         * Returns what the office is called.
         *
         * @return the title
         */
        public String title() {
            return title;
        }
    }

    /**
     * An office and who holds it.
     *
     * @param office the office
     * @param holder who is elected to it
     */
    public record Held(Office office, Candidate holder) {

        public Held {
            Objects.requireNonNull(office, "office");
            Objects.requireNonNull(holder, "holder");
        }

        /** Returns both, such as {@code Chairman of Ways and Means: Ash}. */
        @Override
        public String toString() {
            return office.title() + ": " + holder.name();
        }
    }

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code uk-deputy-speakers}
     */
    public static RuleBook ruleBook() {
        return Ers97.under(
                book(ID, "House of Commons, Deputy Speakers")
                        .cites(
                                "House of Commons, Standing Order No. 2A (Public Business); the clauses cited are of Newland"
                                        + " and Britton, 3rd edition, 1997")
                        .provisional("the Standing Order names no rules for the count; presumed to be those of the"
                                + " Electoral Reform Society of 1997"),
                placesFilled()
                        .inferred(
                                "5.5.2",
                                "of the side opposite to the Speaker's the first elected is Chairman of Ways and Means,"
                                        + " the second Second Deputy Chairman; the one of the Speaker's side is First"
                                        + " Deputy Chairman"));
    }

    /**
     * Returns who holds which office by a count.
     *
     * @param count the record of a count by this rule book
     * @return the offices that are filled, in the order of the Standing Order
     * @throws IllegalArgumentException if the count is by another rule book, or does not say in groups {@code Opposite}
     *     and {@code Same} of a category {@code Side} on which side of the House candidates sit
     */
    public static List<Held> offices(CountRecord count) {
        if (!count.rule().id().equals(ID)) {
            throw new IllegalArgumentException("a count of Deputy Speakers must be by " + ID + ", but was by "
                    + count.rule().id());
        }
        List<Held> held = new ArrayList<>();
        for (Office office : Office.values()) {
            Group side = side(count, office.side);
            count.elected().stream()
                    .map(Elected::candidate)
                    .filter(candidate -> side.members().contains(candidate.number()))
                    .skip(office.turn - 1L)
                    .findFirst()
                    .ifPresent(candidate -> held.add(new Held(office, candidate)));
        }
        return held;
    }

    private static Group side(CountRecord count, String name) {
        return count.categories().stream()
                .filter(category -> category.name().equals(SIDE))
                .flatMap(category -> category.groups().stream())
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a count of Deputy Speakers must have a group \"" + name
                        + "\" of the category \"" + SIDE + "\", but has none"));
    }
}
