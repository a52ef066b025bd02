package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;
import static org.scrutineer.Elections.orderedFor;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.constraint.ConstraintsNotMetException;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.QuotientRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.quota.OneSeatOnly;
import org.scrutineer.ties.TieOutcomes;

/** Fewer candidates stand than there are places: one answer by every way. */
class FewerThanPlacesTest {

    private static final Lots LOTS = Lots.order(List.of(1, 2, 3, 4));

    static Stream<RuleBook> booksOfSeveralSeats() {
        return RuleBooks.all().stream()
                .filter(book -> !(book instanceof ParcelRules parcels && parcels.quota() instanceof OneSeatOnly));
    }

    /** Of these the books that know constraints: those that begin again, or leave places empty, refuse any. */
    static Stream<RuleBook> booksOfSeveralSeatsThatKnowConstraints() {
        return booksOfSeveralSeats()
                .filter(book -> !(book instanceof QuotientRules)
                        && !(book instanceof ParcelRules parcels && parcels.beginsAgain())
                        && !book.leavesPlacesEmpty());
    }

    private static Election fewer(RuleBook book) {
        return orderedFor(book, election(5, "A B C (D)", "5: A D B; 3: B C; 2: C; 1: D A"));
    }

    private static List<String> names(CountRecord count) {
        return count.elected().stream()
                .map(each -> each.candidate().name())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("booksOfSeveralSeats")
    void allWhoStandAreElectedAndTheRestStaysUnfilled(RuleBook book) {
        Election election = fewer(book);

        CountRecord count = Stv.count(election, book, LOTS);

        assertThat(names(count)).containsExactly("A", "B", "C");
        assertThat(count.unfilledSeats()).isEqualTo(2);
        assertThat(Audit.check(count, election).findings()).isEmpty();
        assertThat(JsonRecord.parse(JsonRecord.of(count).toString())).isEqualTo(count);
        assertThat(TieOutcomes.explore(election, book, LOTS, 10).outcomes()).hasSize(1);
    }

    /** Of three who stand two are in the group, whatever the places are. */
    private static Election withWomen(RuleBook book, int min, int max) {
        return fewer(book)
                .withCategories(List.of(new Category(
                        "Gender",
                        List.of(new Group("Women", min, max, Set.of(1, 2, 4)), new Group("Men", 1, 5, Set.of(3))))));
    }

    private static boolean knowsMaxima(RuleBook book) {
        return !book.description().isPlurality();
    }

    static Stream<RuleBook> booksThatKnowMaxima() {
        return booksOfSeveralSeatsThatKnowConstraints().filter(FewerThanPlacesTest::knowsMaxima);
    }

    @ParameterizedTest
    @MethodSource("booksOfSeveralSeatsThatKnowConstraints")
    void boundsAreHeldAgainstThoseWhoStand(RuleBook book) {
        Election election = withWomen(book, 2, 5);

        CountRecord count = Stv.count(election, book, LOTS);

        assertThat(names(count)).containsExactly("A", "B", "C");
        assertThat(count.unfilledSeats()).isEqualTo(2);
        assertThat(Audit.check(count, election).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("booksOfSeveralSeatsThatKnowConstraints")
    void aMinimumOfMoreThanStandIsRefused(RuleBook book) {
        Election election = withWomen(book, 3, 5);

        assertThatThrownBy(() -> Stv.count(election, book, LOTS)).isInstanceOf(ConstraintsNotMetException.class);
    }

    @ParameterizedTest
    @MethodSource("booksThatKnowMaxima")
    void aMaximumOfFewerThanStandIsRefused(RuleBook book) {
        Election election = withWomen(book, 0, 1);

        assertThatThrownBy(() -> Stv.count(election, book, LOTS)).isInstanceOf(ConstraintsNotMetException.class);
    }
}
