package org.scrutineer.composed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.ending.EndingBetweenStages;
import org.scrutineer.rules.parcel.CreditedRoundedDown;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.surplus.LargestSurplus;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.TieBreaker;
import org.scrutineer.rules.tie.TieRule;

/** A book of the family of the Australian Senate in which equals are put in an order when they are elected. */
class OrderOfElectionTest {

    private static final TieBreaker LOT = new ByLot(ByLot.Reading.STRONGEST_FIRST);

    private static TieRule ties(TieBreaker... breakers) {
        return new TieRule(List.of(breakers), Clause.of("t"));
    }

    private static ParcelRules senate() {
        return Composed.with(
                Composed.book(
                        0,
                        new RankedAtLeastTheQuota(ties(new AllDifferAtAPoint(), LOT), Composed.CLAUSE),
                        new LargestSurplus(
                                LargestSurplus.Awaiting.EARLIEST_POINT,
                                new SurplusForm(Examined.Form.ALL, new SurplusByPapers()),
                                ties(new ElectedFirst()),
                                Composed.CLAUSE),
                        new EndingBetweenStages(new LastTwo(ties(LOT), Composed.CLAUSE)),
                        Composed.REMAINING,
                        Composed.lowest(Grouping.Form.BY_VALUE)),
                new CreditedRoundedDown(0, Composed.CLAUSE));
    }

    /**
     * 26 papers for 3 seats: quota 7. A and B have 9 each; the lot puts B first, so that B's surplus of 2 goes first: 9
     * papers at 2/9 are 2 to D. Those of A are 2 to C. C and D are the last two for one place, equal, and a lot gives
     * it.
     */
    private static final Election EQUALS = election(3, "A B C D", "9: A C; 9: B D; 4: C; 4: D");

    @Test
    void putsEqualsInAnOrderWhenTheyAreElectedAndGivesTheLastPlaceByLot() {
        assertThat(CountSheet.of(Composed.count(EQUALS, senate(), Lots.order(List.of(2, 1, 4, 3)))))
                .isEqualTo("""
                        1 First preferences; quota 7, vacancies 1
                          A 9 elected, B 9 elected, C 4, D 4; non-transferable 0, loss 0
                          elect B A: quota, c [A B lotOrder 0 -> B]
                          defer A: quota, c [A B earlierSurplus 0 -> B]
                        2 Surplus of B; quota 7, vacancies 1
                          A 9 elected, B 7 elected, C 4, D 6; non-transferable 0, loss 0
                        3 Surplus of A; quota 7, vacancies 0
                          A 7 elected, B 7 elected, C 6 excluded, D 6 elected; non-transferable 0, loss 0
                          elect D: uncatchable, c [C D lotOrder 0 -> D]
                          exclude C: countComplete, c
                          stop: countComplete, c
                        """);
    }

    @Test
    void asksForTheLotsOneByOne() {
        ParcelRules senate = senate();
        Answer order = Answer.parse("1:order-of-election:1,2:2");
        Lots first = Lots.none().with(order);

        assertThatThrownBy(() -> Stv.count(EQUALS, senate, Lots.none()))
                .isInstanceOf(LotNeededException.class)
                .hasMessageStartingWith("tie for the order of election at stage 1 between \"A\" and \"B\"");
        assertThatThrownBy(() -> Stv.count(EQUALS, senate, first))
                .isInstanceOf(LotNeededException.class)
                .hasMessageStartingWith("tie for the last place at stage 3 between \"C\" and \"D\"");
    }

    @Test
    void countsAgainByTheLotsOfARecord() {
        CountRecord count = Composed.count(EQUALS, senate(), Lots.order(List.of(2, 1, 4, 3)));
        Lots recorded = Lots.none();
        for (Answer answer : Answer.ofAllLots(count)) {
            recorded = recorded.with(answer);
        }

        assertThat(Stv.count(EQUALS, senate(), recorded).elected()).isEqualTo(count.elected());
    }

    /**
     * 27 papers for 4 seats: quota 6. A has 12 and B, C have 5: A's surplus of 6 at 1/2 is 4 papers, 2, to B, 4, 2, to
     * C and 4, 2, to D. B and C come to 7 each, and no point sets them apart: the lot. In the other election B comes
     * from 4 and C from 5, by 3 and 2: the first stage sets C before B.
     */
    @Test
    void looksForAPointAtWhichAllDiffer() {
        Election equal = election(4, "A B C D E", "4: A B; 4: A C; 4: A D; 5: B; 5: C; 3: D; 2: E");
        Election apart = election(4, "A B C D E", "6: A B; 4: A C; 2: A D; 4: B; 5: C; 4: D; 2: E");

        assertThat(CountSheet.decisions(Stv.count(equal, senate(), Lots.order(List.of(1, 3, 2, 4, 5)))
                        .stages()
                        .get(1)
                        .decisions()))
                .startsWith("elect C B: quota, c [B C lotOrder 0 -> C]");
        assertThat(CountSheet.decisions(
                        Stv.count(apart, senate(), Lots.none()).stages().get(1).decisions()))
                .startsWith("elect C B: quota, c [B C backward 1 -> C]");
    }
}
