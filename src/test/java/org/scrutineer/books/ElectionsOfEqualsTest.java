package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Elections;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Elected;
import org.scrutineer.rules.Heading;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TooManyElectedException;
import org.scrutineer.rules.UnderConstraints;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.election.AtLeastTheQuotaIfPlacesSuffice;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.election.MoreThanTheQuota;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.exclusion.ExcludeLowest;
import org.scrutineer.rules.paper.Filing;
import org.scrutineer.rules.paper.NextPreference;
import org.scrutineer.rules.paper.UpToTheFirstDefect;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.parcel.CreditedExactly;
import org.scrutineer.rules.parcel.Doomed;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.parcel.SurplusSize;
import org.scrutineer.rules.quota.OneSeatOnly;
import org.scrutineer.rules.quota.QuotaRoundedUp;
import org.scrutineer.rules.surplus.LargestSurplus;
import org.scrutineer.rules.surplus.SurplusByTransferablePapers;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.TieRule;

/** Candidates who are equal in all things: no rule book elects more of them than there are places. */
class ElectionsOfEqualsTest {

    private static final Clause HOUSE = Clause.of("house rules 1");
    private static final int MOST_CANDIDATES = 6;
    private static final int MOST_SEATS = 4;

    /** Every candidate first on as many papers, and second on as many, or second on none. */
    private static Election equals(int candidates, int seats, int papersEach, String second) {
        List<String> names = IntStream.range(0, candidates)
                .mapToObj(number -> String.valueOf((char) ('A' + number)))
                .toList();
        String papers = IntStream.range(0, candidates)
                .mapToObj(number -> papersEach + ": " + names.get(number)
                        + (second.isEmpty() || candidates == 1 ? "" : " " + names.get((number + 1) % candidates)))
                .collect(Collectors.joining("; "));
        return Elections.election(seats, String.join(" ", names), papers);
    }

    private static Lots lots(Election election) {
        return Lots.order(
                IntStream.rangeClosed(1, election.candidates().size()).boxed().toList());
    }

    static Stream<Arguments> booksAndPlaces() {
        return RuleBooks.all().stream()
                .filter(book -> !book.leavesPlacesEmpty())
                .flatMap(book -> IntStream.rangeClosed(1, fillsOneSeatOnly(book) ? 1 : MOST_SEATS)
                        .mapToObj(seats -> Arguments.of(book.id(), seats)));
    }

    private static boolean fillsOneSeatOnly(RuleBook book) {
        return book instanceof ParcelRules parcels && parcels.quota() instanceof OneSeatOnly;
    }

    /** Two crosses for one place would make a paper invalid. */
    private static Stream<String> secondMarks(RuleBook book) {
        return book.equals(BlockVote.ofCrosses()) ? Stream.of("") : Stream.of("", "next");
    }

    @ParameterizedTest(name = "{0}, {1} seats")
    @MethodSource("booksAndPlaces")
    void asManyAreElectedAsThereArePlacesOrStand(String id, int seats) {
        RuleBook book = RuleBooks.byId(id);

        assertThat(IntStream.rangeClosed(1, MOST_CANDIDATES).boxed())
                .allSatisfy(candidates -> assertThat(Stream.of(1, 2, 3, 7))
                        .allSatisfy(papers -> assertThat(secondMarks(book)).allSatisfy(second -> {
                            Election election = Elections.orderedFor(book, equals(candidates, seats, papers, second));

                            assertThat(Stv.count(election, book, lots(election)).elected())
                                    .as("%s candidates, %s papers each, second: %s", candidates, papers, second)
                                    .extracting(Elected::candidate)
                                    .doesNotHaveDuplicates()
                                    .hasSize(Math.min(seats, candidates));
                        })));
    }

    private static RuleBook composed(ElectionTest test) {
        TieRule ties = new TieRule(List.of(new ByLot(ByLot.Reading.CHOSEN_FIRST)), HOUSE);
        return new ParcelRules(
                Heading.of("house", "House rules", "House rules of a society"),
                2,
                new UpToTheFirstDefect(HOUSE),
                ValidPapers.NAMING_A_STANDING_CANDIDATE,
                new QuotaRoundedUp(0, HOUSE),
                test,
                List.of(new PlacesFilled(HOUSE), new RemainingFillVacancies(HOUSE)),
                List.of(
                        new LargestSurplus(
                                LargestSurplus.Awaiting.ABOVE_THE_QUOTA,
                                new SurplusForm(Examined.Form.LAST_PARCEL, new SurplusByTransferablePapers(2, HOUSE)),
                                ties,
                                HOUSE),
                        new ExcludeLowest(Grouping.Form.BY_VALUE, ties, HOUSE)),
                new Filing.InNoOrder(),
                new CreditedExactly(),
                SurplusSize.ABOVE_THE_QUOTA,
                NextPreference.FIRST_AVAILABLE,
                new UnderConstraints(new Doomed.Together(Grouping.Form.BY_VALUE), ties));
    }

    private static RuleBook composedByKeepValues() {
        KeepValueRules meek = (KeepValueRules) MeekPrf.ruleBook();
        return new KeepValueRules(
                Heading.of("house", "House rules", "House rules of a society"),
                meek.places(),
                meek.papers(),
                meek.candidature(),
                meek.valid(),
                meek.division(),
                new QuotaRoundedUp(0, HOUSE),
                new AtLeastTheQuota(HOUSE),
                meek.endings(),
                meek.surplus(),
                meek.steps(),
                meek.furtherSteps(),
                meek.revision(),
                meek.sequence());
    }

    static Stream<RuleBook> booksWithALowQuota() {
        return Stream.of(composed(new AtLeastTheQuota(HOUSE)), composedByKeepValues());
    }

    @ParameterizedTest
    @MethodSource("booksWithALowQuota")
    void moreWithTheQuotaThanPlacesAreRefused(RuleBook book) {
        // 6 papers divided by 3 are 2, which each of the three has.
        Election election = equals(3, 2, 2, "");

        assertThatThrownBy(() -> Stv.count(election, book, lots(election)))
                .isInstanceOf(TooManyElectedException.class)
                .hasMessage("elected must be at most 2, but were 3 at stage 1");
    }

    @Test
    void moreWithTheQuotaThanPlacesAreRefusedAtALaterStage() {
        // 12 papers divided by 3 are 4: A at once, and B and C when the papers of D have moved.
        Election election = Elections.election(2, "A B C D", "4: A; 3: B; 3: C; 1: D B; 1: D C");
        RuleBook book = composed(new AtLeastTheQuota(HOUSE));

        assertThatThrownBy(() -> Stv.count(election, book, lots(election)))
                .isInstanceOf(TooManyElectedException.class)
                .hasMessage("elected must be at most 2, but were 3 at stage 2");
    }

    static Stream<ElectionTest> testsThatHeedThePlaces() {
        return Stream.of(new AtLeastTheQuotaIfPlacesSuffice(HOUSE), new MoreThanTheQuota(HOUSE));
    }

    @ParameterizedTest
    @MethodSource("testsThatHeedThePlaces")
    void aTestThatHeedsThePlacesLeavesThemToTheEndings(ElectionTest test) {
        Election election = equals(3, 2, 2, "");

        assertThat(Stv.count(election, composed(test), lots(election)).elected())
                .extracting(each -> each.candidate().name())
                .containsExactly("B", "C");
    }
}
