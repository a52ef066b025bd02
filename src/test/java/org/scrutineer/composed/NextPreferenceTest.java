package org.scrutineer.composed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.parcel.Grouping;

/** A book that asks of a paper only its next mark. */
class NextPreferenceTest {

    private static final ParcelRules BOOK =
            Composed.book(0, Composed.REMAINING, Composed.lowest(Grouping.Form.BY_VALUE));

    /** D, on no paper first, is excluded, then C: one paper of C goes on to B, the other names D and then A. */
    private static final Election MARKED_FOR_THE_EXCLUDED = election(1, "A B C D", "4: A; 3: B; 1: C D A; 1: C B");

    @Test
    void passesOverNobody() {
        CountRecord count = Composed.count(
                MARKED_FOR_THE_EXCLUDED, Composed.with(BOOK, new NextMarkOnly()), Lots.order(List.of(1, 2, 3, 4)));

        assertThat(CountSheet.of(count))
                .contains("  A 4, B 4, C 0 excluded, D 0 excluded; non-transferable 1, loss 0\n");
    }

    @Test
    void passesOverWhoCannotReceiveWhereThatIsTheRule() {
        CountRecord count = Stv.count(MARKED_FOR_THE_EXCLUDED, BOOK, Lots.none());

        assertThat(CountSheet.of(count)).contains("  A 5 elected, B 4 excluded, C 0 excluded, D 0 excluded; ");
    }
}
