package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;
import static org.scrutineer.Elections.orderedFor;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.MeekNz;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.NoVotesException;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.quota.OneSeatOnly;

/** Only blank papers, or none valid: nobody is elected by lot alone. */
class NoVotesTest {

    private static final Lots LOTS = Lots.order(List.of(1, 2, 3, 4));
    private static final Set<String> WITHOUT_THOSE_NOBODY_NAMED = Set.of("meek-nz", "meek-nz-calculator");

    static Stream<RuleBook> books() {
        return RuleBooks.all().stream().filter(book -> !WITHOUT_THOSE_NOBODY_NAMED.contains(book.id()));
    }

    static Stream<RuleBook> booksOfSeveralSeats() {
        return books().filter(book -> !(book instanceof ParcelRules parcels && parcels.quota() instanceof OneSeatOnly));
    }

    /** The others leave places to nobody, as their own tests say. */
    static Stream<RuleBook> booksThatFillAllPlaces() {
        return booksOfSeveralSeats().filter(book -> !book.leavesPlacesEmpty());
    }

    private static Election of(RuleBook book, String candidates, String papers, int seats) {
        boolean several = booksOfSeveralSeats().anyMatch(book::equals);
        return orderedFor(book, election(several ? seats : 1, candidates, papers));
    }

    @ParameterizedTest
    @MethodSource("books")
    void areRefusedWhereMoreStandThanThereArePlaces(RuleBook book) {
        for (String papers : List.of("3: ", "3: D", "2: D; 1: ")) {
            Election election = of(book, "A B C (D)", papers, 2);

            assertThatThrownBy(() -> Stv.count(election, book, LOTS))
                    .isInstanceOf(NoVotesException.class)
                    .hasMessage("a valid paper must name a candidate who stands where more stand than there are"
                            + " places, but none of 3 papers does, and 3 stand for "
                            + (election.seats() == 1 ? "1 place" : "2 places"));
        }
    }

    @ParameterizedTest
    @MethodSource("booksThatFillAllPlaces")
    void leaveThoseWhoStandToFillThePlacesWhereTheyAreNoMore(RuleBook book) {
        Election election = of(book, "A B C (D)", "3: ", 3);

        CountRecord count = Stv.count(election, book, LOTS);

        assertThat(count.elected()).hasSize(3);
        assertThat(count.input().papersValid()).isZero();
        assertThat(Audit.check(count, election).findings()).isEmpty();
    }

    @Test
    void electNobodyWhereTheLawSaysSo() {
        Election election = election(2, "A B C D", "3: ");

        CountRecord count = Stv.count(election, MeekNz.ruleBook());

        assertThat(count.elected()).isEmpty();
        assertThat(Audit.check(count, election).findings()).isEmpty();
    }

    @Test
    void areRefusedAlsoWherePapersForTheWithdrawnAreValid() {
        RuleBook book =
                ScottishLocal.ruleBook().with(ValidPapers.NAMING_ANY_CANDIDATE).orElseThrow();

        assertThatThrownBy(() -> Stv.count(election(2, "A B C (D)", "3: D"), book, LOTS))
                .isInstanceOf(NoVotesException.class);
    }

    @Test
    void areFoundInARecord() {
        CountRecord count = Stv.count(election(2, "A B C (D)", "5: A; 3: B"), ScottishLocal.ruleBook(), LOTS);

        assertThat(Audit.check(count, election(2, "A B C (D)", "8: ")).findings())
                .extracting(Object::toString)
                .contains(
                        "P2: papers that name a candidate who stands: expected at least 1 where 3 stand for 2, found 0");
    }
}
