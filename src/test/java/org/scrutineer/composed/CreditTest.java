package org.scrutineer.composed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;
import static org.scrutineer.composed.Composed.REMAINING;
import static org.scrutineer.composed.Composed.largest;
import static org.scrutineer.composed.Composed.lowest;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.UnsoundRuleBookException;
import org.scrutineer.rules.parcel.Credit;
import org.scrutineer.rules.parcel.CreditedRoundedDown;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.surplus.WeightedInclusive;

/** Books of the family of the Australian Senate: whole votes, cut off once for each receiver and transfer. */
class CreditTest {

    private static final Credit WHOLE_VOTES = new CreditedRoundedDown(0, Composed.CLAUSE);
    private static final Step SURPLUS = largest(new SurplusForm(Examined.Form.ALL, new SurplusByPapers()));

    private static ParcelRules senate(Grouping exclusion) {
        return Composed.with(Composed.book(0, SURPLUS, REMAINING, lowest(exclusion)), WHOLE_VOTES);
    }

    /**
     * 19 papers for 3 seats: quota 5. A has 10, a surplus of 5, so each of the 10 papers leaves at 5/10 = 1/2: 5 to B
     * are 2.5 and count 2, 1 to X and 1 to Y are 0.5 and count nothing, 3 to Z are 1.5 and count 1; of 5 votes 2 are
     * lost. Y goes first: its own paper to X, then the one at 1/2, for which Y was credited nothing, to X, who is
     * credited nothing. Then X: 2 own papers and that of Y have no next preference; the 2 papers at 1/2, credited with
     * nothing one by one, are worth 1 together, and Z is credited with it. So the loss falls from 2 to 1.
     */
    private static final Election HALVES =
            election(3, "A B X Y Z", "5: A B Z; 1: A X Z; 1: A Y X Z; 3: A Z B; 3: B Z; 2: X; 1: Y X; 3: Z B");

    @Test
    void countsOnceForEachReceiverAndTransfer() {
        assertThat(Composed.sheet(HALVES, senate(Grouping.Form.BY_VALUE))).isEqualTo("""
                        1 First preferences; quota 5, vacancies 2
                          A 10 elected, B 3, X 2, Y 1, Z 3; non-transferable 0, loss 0
                          elect A: quota, c
                        2 Surplus of A; quota 5, vacancies 1
                          A 5 elected, B 5 elected, X 2, Y 1, Z 4; non-transferable 0, loss 2
                          elect B: quota, c
                          exclude Y: lowest, c
                        3.1 Exclusion of Y; quota 5, vacancies 1
                          A 5 elected, B 5 elected, X 3, Y 0 excluded, Z 4; non-transferable 0, loss 2
                        3.2 Exclusion of Y; quota 5, vacancies 1
                          A 5 elected, B 5 elected, X 3, Y 0 excluded, Z 4; non-transferable 0, loss 2
                          exclude X: lowest, c
                        4.1 Exclusion of X; quota 5, vacancies 1
                          A 5 elected, B 5 elected, X 0 excluded, Y 0 excluded, Z 4; non-transferable 3, loss 2
                        4.2 Exclusion of X; quota 5, vacancies 0
                          A 5 elected, B 5 elected, X 0 excluded, Y 0 excluded, Z 5 elected; non-transferable 3, loss 1
                          elect Z: quota, c
                          stop: countComplete, c
                        """);
    }

    @Test
    void recordsWhatIsCreditedAndWhatThatLeavesToNobody() {
        CountRecord count = Composed.count(HALVES, senate(Grouping.Form.BY_VALUE), Lots.none());

        assertThat(CountSheet.transfers(count.stages().get(1), 0))
                .containsExactly(
                        "A to B 5 papers 2",
                        "A to X 1 papers 0",
                        "A to Y 1 papers 0",
                        "A to Z 3 papers 1",
                        "A to lossByFraction 0 papers 2");
        assertThat(CountSheet.transfers(count.stages().get(5), 0))
                .containsExactly("X to Z 2 papers 1", "X to lossByFraction 0 papers -1");
    }

    @Test
    void refusesPapersOfSeveralValuesInOneTransfer() {
        assertThatThrownBy(() -> senate(Grouping.Form.ALL_AT_ONCE))
                .isInstanceOf(UnsoundRuleBookException.class)
                .hasMessage("papers of one transfer must have one value where their credit is cut off,"
                        + " but in step.3 they may have several, in rule book \"composed\"");
    }

    @Test
    void refusesASurplusAtSeveralValuesInOneTransfer() {
        Step surplus = largest(new SurplusForm(
                Examined.Form.ALL, new WeightedInclusive(0, WeightedInclusive.Product.EXACT, Composed.CLAUSE)));
        ParcelRules exact = Composed.book(0, surplus, REMAINING, lowest(Grouping.Form.BY_VALUE));

        assertThatThrownBy(() -> Composed.with(exact, WHOLE_VOTES))
                .isInstanceOf(UnsoundRuleBookException.class)
                .hasMessageContaining("but in step.1 they may have several");
    }

    @Test
    void refusesACreditOfOtherPlacesThanVotesHave() {
        ParcelRules wholeVotes = Composed.book(0, SURPLUS, REMAINING, lowest(Grouping.Form.BY_VALUE));

        assertThatThrownBy(() -> Composed.with(wholeVotes, new CreditedRoundedDown(6, Composed.CLAUSE)))
                .isInstanceOf(UnsoundRuleBookException.class)
                .hasMessage("places of credit must be the 0 of the votes, but were 6, in rule book \"composed\"");
    }

    /**
     * The same papers, but that of Y goes on to Z. Z has the quota when the papers at full value have come, and where
     * this is asked after each transfer the count is over; asked after the last, Z receives 1 more for the 2 papers at
     * 1/2.
     */
    private static final Election REACHED_MIDWAY =
            election(3, "A B X Y Z", "5: A B Z; 1: A X Z; 1: A Y X Z; 3: A Z B; 3: B Z; 2: X; 1: Y X Z; 3: Z B");

    @Test
    void asksAfterEachTransferOrOnlyAfterTheLast() {
        CountRecord each = Composed.count(REACHED_MIDWAY, senate(Grouping.Form.BY_VALUE), Lots.none());
        CountRecord last = Composed.count(
                REACHED_MIDWAY, senate(new Grouping.AskedAfterTheLast(Grouping.Form.BY_VALUE)), Lots.none());

        assertThat(CountSheet.of(each)).endsWith("""
                        4.1 Exclusion of X; quota 5, vacancies 0
                          A 5 elected, B 5 elected, X 0 excluded, Y 0 excluded, Z 5 elected; non-transferable 2, loss 2
                          elect Z: quota, c
                          stop: countComplete, c
                        """);
        assertThat(CountSheet.of(last)).endsWith("""
                        4.1 Exclusion of X; quota 5, vacancies 1
                          A 5 elected, B 5 elected, X 0 excluded, Y 0 excluded, Z 5; non-transferable 2, loss 2
                        4.2 Exclusion of X; quota 5, vacancies 0
                          A 5 elected, B 5 elected, X 0 excluded, Y 0 excluded, Z 6 elected; non-transferable 2, loss 1
                          elect Z: quota, c
                          stop: countComplete, c
                        """);
    }

    /**
     * A surplus in transfers by receipt. A has 10 of 19 papers, a surplus of 5 at 1/2: 8 papers to B are 4 votes, 2 to
     * Z are 1. B has 7, a surplus of 2, so every value becomes 2/7 of what it was. The 3 papers first marked for B
     * leave at 2/7: 6/7 to Z count nothing, and of the surplus 2 x 3/7 have gone, which leaves B 6 and 1/7,
     * shown as 6. The 8 papers at 1/7 are 8/7 to C, who is credited with 1; B has given 2, so 1 is lost.
     */
    @Test
    void splitsASurplusByReceipt() {
        Election election = election(3, "A B C Z", "8: A B C; 2: A Z; 3: B Z; 3: C; 3: Z");
        Grouping byReceipt = new Grouping.AskedAfterTheLast(Grouping.Form.AS_RECEIVED);
        ParcelRules book = Composed.with(
                Composed.book(
                        0,
                        largest(new SurplusForm(Examined.Form.ALL, new FractionOfReceived(), byReceipt)),
                        REMAINING,
                        lowest(Grouping.Form.AS_RECEIVED)),
                WHOLE_VOTES);

        CountRecord count = Composed.count(election, book, Lots.order(List.of(1, 2, 3, 4)));

        assertThat(CountSheet.of(count)).startsWith("""
                        1 First preferences; quota 5, vacancies 2
                          A 10 elected, B 3, C 3, Z 3; non-transferable 0, loss 0
                          elect A: quota, c
                        2 Surplus of A; quota 5, vacancies 1
                          A 5 elected, B 7 elected, C 3, Z 4; non-transferable 0, loss 0
                          elect B: quota, c
                        3.1 Surplus of B; quota 5, vacancies 1
                          A 5 elected, B 6 elected, C 3, Z 4; non-transferable 0, loss 1
                        3.2 Surplus of B; quota 5, vacancies 1
                          A 5 elected, B 5 elected, C 4, Z 4; non-transferable 0, loss 1
                        """);
    }
}
