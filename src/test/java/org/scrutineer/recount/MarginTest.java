package org.scrutineer.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.SampleElections;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.StvLot;
import org.scrutineer.record.Elected;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.Compared;

class MarginTest {

    private static final RuleBook BOOK = ScottishLocal.ruleBook();

    private static Margin margin(Election election, String book) {
        return Margin.of(election, RuleBooks.byId(book), Lots.none(), 1_000);
    }

    /**
     * 100 papers for one place, so that the quota is 51. A has 60: nine more than it, so that nine papers leave A
     * elected at once, if only just, and ten do not. Then B has 50 papers and A 50, and a lot may elect B.
     */
    @Nested
    class OfTwo {

        private final Election election = Election.builder("Two", 1)
                .candidates("A", "B")
                .papers(60, "A")
                .papers(40, "B")
                .build();
        private final Margin margin = margin(election, "scottish-local");

        @Test
        void isProvedByTheSlackOfTheQuota() {
            assertThat(margin.atLeast()).isEqualTo(9);
            assertThat(margin.limit()).isEqualTo(new Limit.Comparison(1, Compared.QUOTA));
        }

        @Test
        void isShownByPapersToChange() {
            assertThat(margin.atMost()).contains(10L);
            assertThat(margin.witnesses().get(0).changes()).singleElement().satisfies(change -> {
                assertThat(change.from()).isEqualTo(Preferences.of(1));
                assertThat(change.to().ranks().get(0)).containsExactly(2);
            });
        }

        @Test
        void isWorded() {
            assertThat(margin.toString())
                    .startsWith("""
                            100 papers by scottish-local
                            elected: A

                            at least 9 papers must be changed to elect others; no more are proved, for: stage 1,\
                             votes with the quota
                            10 papers are enough, found by\s""")
                    .contains(": elected then: B\n    10 of 1 to 2\n    lots: 2,1\n")
                    .endsWith("the margin is from 9 to 10 papers\n");
        }
    }

    /**
     * Of 90 papers the quota is 46, which nobody comes nearer to than 11 votes, A with 57 at the second stage being the
     * nearest with A's 35 at the first. C is excluded with 22 to 33 for B: papers that move 5 votes leave C the lowest
     * by one, and 6 may put B below.
     */
    @Test
    void isProvedByTheSlackOfAnExclusion() {
        Election election = Election.builder("Three", 1)
                .candidates("A", "B", "C")
                .papers(35, "A")
                .papers(33, "B")
                .papers(22, "C", "A")
                .build();

        Margin margin = margin(election, "scottish-local");

        assertThat(margin.atLeast()).isEqualTo(6);
        assertThat(margin.limit()).isEqualTo(new Limit.Comparison(1, Compared.LOWEST));
    }

    /**
     * Of 1,000 papers the quota is 500, but falls as papers become non-transferable: with 29 papers changed A has up to
     * 469 votes and the quota may be as low as 470, with 30 they may meet. The share of the active vote, which A has
     * 440 of 500 votes of, meets it with 40, and the lowest the next with 50.
     */
    @Test
    void isProvedWhereTheQuotaFalls() {
        Election election = Election.builder("Three", 1)
                .candidates("A", "B", "C")
                .papers(440, "A")
                .papers(330, "B")
                .papers(230, "C", "B")
                .build();

        Margin margin = margin(election, "alternative-vote");

        assertThat(margin.atLeast()).isEqualTo(30);
        assertThat(margin.limit()).isEqualTo(new Limit.Comparison(1, Compared.QUOTA_OR_SHARE));
    }

    /**
     * A and B take the places with 6 and 5 votes of crosses, C has 2: a paper can bring B and C nearer by two, so that
     * one leaves B ahead by one and with two C may have passed.
     */
    @Test
    void isOfCrosses() {
        Election election = Election.builder("Crosses", 2)
                .candidates("A", "B", "C")
                .papers(5, Preferences.ofRanks(List.of(List.of(1, 2))))
                .papers(1, Preferences.ofRanks(List.of(List.of(1, 3))))
                .papers(1, Preferences.of(3))
                .build();

        Margin margin = margin(election, "block-vote-crosses");

        assertThat(margin.atLeast()).isEqualTo(2);
        assertThat(margin.limit()).isEqualTo(new Limit.Comparison(1, Compared.PLACES));
        assertThat(margin.atMost()).contains(2L);
    }

    @Test
    void isNothingWhereLotsDecide() {
        Election equal = Election.builder("Equal", 1)
                .candidates("A", "B")
                .papers(5, "A")
                .papers(5, "B")
                .build();

        Margin margin = Margin.of(equal, BOOK, Lots.order(List.of(1, 2)), 100);

        assertThat(margin.atLeast()).isZero();
        assertThat(margin.limit()).isEqualTo(new Limit.LotNeeded());
    }

    @Test
    void isMoreThanAllPapersWhereNobodyElseStands() {
        Election one = Election.builder("One", 1).candidates("A").papers(3, "A").build();

        Margin margin = margin(one, "scottish-local");

        assertThat(margin.atLeast()).isEqualTo(4);
        assertThat(margin.limit()).isEqualTo(new Limit.NobodyElse());
        assertThat(margin.atMost()).isEmpty();
        assertThat(margin.toString())
                .endsWith("nobody else can be elected, however papers are changed: nobody else stands\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish-local", "ers97", "northern-ireland", "meek-prf", "block-vote", "sntv", "warren"})
    void isShownByAChangeThatAnybodyCanCount(String id) {
        Election election = SampleElections.everySpecialCase();
        RuleBook book = RuleBooks.byId(id);

        Margin margin = margin(election, id);
        Witness witness = margin.witnesses().get(0);
        List<Candidate> others = Stv.count(witness.in(election), book, Lots.order(witness.lots())).elected().stream()
                .map(Elected::candidate)
                .toList();

        assertThat(others).isEqualTo(witness.elected());
        assertThat(Set.copyOf(others)).isNotEqualTo(Set.copyOf(margin.elected()));
        assertThat(witness.in(election).ballots().papers()).isEqualTo(90);
    }

    @Test
    void isOfPapersInTheirOrder() {
        Election election = SampleElections.everySpecialCase();
        Election ordered = election.withOrder(new StvLot("frozen", "order").order(election.ballots()));
        RuleBook book = RuleBooks.byId("ireland-dail");

        Margin margin = Margin.of(ordered, book, Lots.order(List.of(1, 2, 3, 4, 5, 6, 7)), 1_000);
        Witness witness = margin.witnesses().get(0);

        assertThat(Stv.count(witness.in(ordered), book, Lots.order(witness.lots()))
                        .elected())
                .extracting(Elected::candidate)
                .isEqualTo(witness.elected());
    }

    @Test
    void isNotProvedUnderConstraints() {
        Election bounded = SampleElections.everySpecialCase()
                .withCategories(List.of(new Category(
                        "Gender",
                        List.of(
                                new Group("women", 2, 4, Set.of(1, 2, 3)),
                                new Group("men", 0, 4, Set.of(4, 5, 6, 7))))));

        Margin margin = Margin.of(bounded, RuleBooks.byId("ers97"), Lots.order(List.of(1, 2, 3, 4, 5, 6, 7)), 1_000);

        assertThat(margin.atLeast()).isLessThanOrEqualTo(1);
        assertThat(margin.witnesses()).isNotEmpty();
    }

    @Test
    void isNotProvedWithReOpenNominations() {
        Election election = SampleElections.everySpecialCase().withReOpenNominations(ReOpenNominations.excludable(7));

        Margin margin = Margin.of(election, BOOK, Lots.order(List.of(1, 2, 3, 4, 5, 6, 7)), 100);

        assertThat(margin.atLeast()).isLessThanOrEqualTo(1);
        assertThat(margin.witnesses()).isNotEmpty();
    }

    @Test
    void isOfElectionsWithEqualPreferences() {
        Election equal = Election.builder("Equal", 1)
                .candidates("A", "B", "C")
                .papers(5, Preferences.ofRanks(List.of(List.of(1, 2), List.of(3))))
                .papers(4, Preferences.of(1))
                .papers(3, Preferences.of(3))
                .build();

        assertThat(margin(equal, "meek-exact").atMost()).isPresent();
    }

    @Test
    void needsTheLotsOfTheCount() {
        Election equal = SampleElections.threeEqual();

        assertThatExceptionOfType(LotNeededException.class).isThrownBy(() -> Margin.of(equal, BOOK, Lots.none(), 100));
    }

    @Test
    void isLookedForByOneRecountAtLeast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Margin.of(SampleElections.everySpecialCase(), BOOK, Lots.none(), 0))
                .withMessage("recounts must be at least 1, but were 0");
    }

    @Test
    void isOfNoOtherElection() {
        Election election = SampleElections.everySpecialCase();
        Witness witness = margin(election, "scottish-local").witnesses().get(0);
        Election other =
                Election.builder("Other", 1).candidates("A", "B").papers(1, "A").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> witness.in(other))
                .withMessageMatching("paper [0-9]+ must bear [0-9>]+, but does not in this election");
    }
}
