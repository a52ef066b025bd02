package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;

/** The proposal for British Columbia, on counts by hand. */
class BritishColumbiaTest {

    private static CountRecord count(Election election, Lots lots) {
        CountRecord count = Stv.count(election, BritishColumbia.ruleBook(), lots);
        assertThat(Audit.check(count, election).findings()).isEmpty();
        return count;
    }

    @Test
    void isProvisional() {
        assertThat(BritishColumbia.ruleBook().description().provisional())
                .contains("decimals, ties, the order of surpluses and exclusions are the preset of one program");
    }

    /**
     * 20 papers for 2 seats: quota 7. A's surplus of 3 gives 9 papers 0.3 each. C and D have 3 at every stage, so a lot
     * says who goes; D's papers go to nobody open but C.
     */
    @Test
    void passesAllPapersOnAndAsksALotWhereNothingDiffered() {
        CountRecord count =
                count(election(2, "A B C D", "9: A B; 4: B C; 3: C; 3: D C; 1: A"), Lots.order(List.of(4, 3, 2, 1)));

        assertThat(CountSheet.of(count))
                .contains("2 Surplus of A; quota 7.000000, vacancies 1\n"
                        + "  A 7.000000 elected, B 6.700000, C 3.000000, D 3.000000; non-transferable 0.300000")
                .contains("C 6.000000, D 0.000000 excluded");
    }

    /** E and F have no votes: they go together before D. */
    @Test
    void excludesAllWithoutVotesFirst() {
        CountRecord count = count(election(1, "A B C D E F", "5: A; 4: B; 3: C A; 2: D B"), Lots.none());

        assertThat(CountSheet.of(count))
                .contains("2 Exclusion of E + F; quota 8.000000")
                .contains("3 Exclusion of D; quota 8.000000");
    }

    /** Of two left for two places only the one with votes is elected. */
    @Test
    void leavesAPlaceOpenWhereNobodyWithVotesIsLeft() {
        CountRecord count = count(election(2, "A B", "3: A"), Lots.none());

        assertThat(count.elected()).hasSize(1);
        assertThat(count.unfilledSeats()).isEqualTo(1);
    }
}
