package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.constraint.ConstraintsNotKnownException;
import org.scrutineer.explain.Explanation;
import org.scrutineer.lot.Lots;
import org.scrutineer.page.ResultPage;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.ResultSheet;

/** The rule book of the Green Party of California, on counts by hand. */
class GreenPartyOfCaliforniaTest {

    private static CountRecord count(Election election, Lots lots) {
        CountRecord count = Stv.count(election, GreenPartyOfCalifornia.ruleBook(), lots);
        assertThat(Audit.check(count, election).findings()).isEmpty();
        return count;
    }

    @Test
    void isProvisionalAndMayLeavePlacesEmpty() {
        assertThat(GreenPartyOfCalifornia.ruleBook().description().provisional())
                .contains("the bylaws were not read; it follows the program that carries them out");
        assertThat(GreenPartyOfCalifornia.ruleBook().leavesPlacesEmpty()).isTrue();
        assertThat(Ers97.ruleBook().leavesPlacesEmpty()).isFalse();
    }

    /**
     * 20 papers for 2 seats: 20/3 cut off is 6.66666, and a unit more. A's 3.33333 over 10 give each paper 0.33333: 9
     * of them make 2.99997, so that B has the quota. One paper of A says no more, and 0.00003 is lost.
     */
    @Test
    void electsByAFractionalQuota() {
        CountRecord count = count(election(2, "A B C D", "9: A B; 4: B C; 3: C; 3: D C; 1: A"), Lots.none());

        assertThat(CountSheet.of(count)).isEqualTo("""
            1 First preferences; quota 6.66667, vacancies 1
              A 10.00000 elected, B 4.00000, C 3.00000, D 3.00000; non-transferable 0.00000, loss 0.00000
              elect A: quota, GPCA2000STV
            2 Surplus of A; quota 6.66667, vacancies 0
              A 6.66667 elected, B 6.99997 elected, C 3.00000 excluded, D 3.00000 excluded; non-transferable 0.33333, loss 0.00003
              elect B: quota, GPCA2000STV
              exclude C D: countComplete, GPCA2000STV
              stop: countComplete, GPCA2000STV
            """);
    }

    /** Quota 2.33334. A has it, and passes 0.66666 to nobody. E has no votes and goes first, then C by lot, then B. */
    @Nested
    class NobodyElseReachesTheQuota {

        private final CountRecord count =
                count(election(2, "A B C E", "3: A; 2: B; 2: C"), Lots.order(List.of(3, 2, 1, 4)));

        @Test
        void theRecordSaysThatAPlaceStaysEmpty() {
            assertThat(CountSheet.of(count)).endsWith("""
                4 Exclusion of C; quota 2.33334, vacancies 1
                  A 2.33334 elected, B 2.00000, C 0.00000 excluded, E 0.00000 excluded; non-transferable 2.66666, loss 0.00000
                  exclude B: lowest, GPCA2000STV
                5 Exclusion of B; quota 2.33334, vacancies 1
                  A 2.33334 elected, B 0.00000 excluded, C 0.00000 excluded, E 0.00000 excluded; non-transferable 4.66666, loss 0.00000
                  stop: quotaNotReached, GPCA2000STV
                """);
            assertThat(count.unfilledSeats()).isEqualTo(1);
        }

        @Test
        void soDoSheetPageAndExplanation() {
            assertThat(ResultSheet.of(count).toString())
                    .contains("  Places left unfilled: 1 - nobody else reached the quota, and without it nobody is"
                            + " elected\n");
            assertThat(ResultPage.of(count).toString())
                    .contains("Count complete, 1 place unfilled, for nobody else reached the quota, and without it"
                            + " nobody is elected.");
            assertThat(Explanation.of(count, count.candidates().get(1)).outcome())
                    .isEqualTo("B is not elected: excluded on the figures of stage 4; 1 place stays empty: nobody else"
                            + " reached the quota, and without it nobody is elected.");
        }
    }

    /** All who stand are elected: places stay open for want of candidates, not of votes. */
    @Test
    void nobodyIsKeptOutWhereAllAreElected() {
        CountRecord count = count(election(3, "A B", "3: A; 3: B"), Lots.none());

        assertThat(CountSheet.of(count))
                .endsWith("  elect A B: quota, GPCA2000STV\n  stop: countComplete, GPCA2000STV\n");
        assertThat(ResultSheet.of(count).toString()).contains("  Places left unfilled: 1\n");
    }

    /** RON is never excluded, and not elected without the quota. */
    @Test
    void doesNotElectReOpenNominationsWithoutTheQuota() {
        Election election = election(1, "A R", "3: A; 3: R").withReOpenNominations(ReOpenNominations.neverExcluded(2));

        assertThat(CountSheet.of(count(election, Lots.none()))).endsWith("""
            2 Exclusion of A; quota 3.00001, vacancies 1
              A 0.00000 excluded, R 3.00000 excluded; non-transferable 3.00000, loss 0.00000
              exclude R: quotaNotReached, GPCA2000STV
              stop: quotaNotReached, GPCA2000STV
            """);
    }

    @Test
    void refusesConstraints() {
        Election election = election(2, "A B C", "3: A; 2: B; 2: C")
                .withCategories(List.of(new Category(
                        "Of", List.of(new Group("one", 1, 2, Set.of(1, 2)), new Group("two", 0, 1, Set.of(3))))));

        assertThatThrownBy(() -> Stv.count(election, GreenPartyOfCalifornia.ruleBook()))
                .isInstanceOf(ConstraintsNotKnownException.class)
                .hasMessage("a rule book that may leave places empty must be used without constraints, but"
                        + " \"gpca2000\" was given categories: 1");
    }
}
