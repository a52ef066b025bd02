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

/** The rules of the Proportional Representation Society of Australia, on a published sheet and counts by hand. */
class Prsa1977Test {

    private static CountRecord count(Election election) {
        CountRecord count = Stv.count(election, Prsa1977.ruleBook(), Lots.none());
        assertThat(Audit.check(count, election).findings()).isEmpty();
        return count;
    }

    @Test
    void citesTheRuleOfEveryPart() {
        assertThat(CountSheet.clauses(Prsa1977.ruleBook().description()))
                .containsExactly(
                        "election.clause=2.1, inferred",
                        "ending.1.clause=not read, inferred",
                        "papers.clause=1, inferred",
                        "quota.clause=1.3, inferred",
                        "step.1.clause=not read, inferred",
                        "step.2.clause=2.3, inferred",
                        "step.2.deferral.clause=3, inferred",
                        "step.2.ties.clause=2.3, inferred",
                        "step.2.value.clause=2.3, inferred",
                        "step.3.clause=not read, inferred",
                        "step.3.ties.clause=not read, inferred");
    }

    @Test
    void isProvisional() {
        assertThat(Prsa1977.ruleBook().description().provisional()).contains("the rules after 2.3.2 were not read");
    }

    /**
     * The National Trust of Victoria, 2006, as on its sheet; the papers are such as give its figures. 96 votes by 460
     * papers are 0.20 each, and 4.00 are left. Stegley's 6.00 wait, less than the gap of 38.60 between the lowest two.
     */
    @Test
    void countsTheNationalTrustOfVictoria2006() {
        Election election = election(
                3,
                "Romeo Stegley Cannon Wilson Davis",
                "148: Romeo Cannon; 186: Romeo Wilson; 126: Romeo Davis; 1: Romeo; 371: Stegley;"
                        + "116: Cannon Wilson; 49: Cannon Davis; 255: Wilson; 208: Davis");

        assertThat(CountSheet.of(count(election))).isEqualTo("""
                        1 First preferences; quota 365.00, vacancies 1
                          Romeo 461.00 elected, Stegley 371.00 elected, Cannon 165.00, Wilson 255.00, Davis 208.00;\
                         non-transferable 0.00, loss 0.00
                          elect Romeo Stegley: quota, 2.1, inferred
                        2 Surplus of Romeo; quota 365.00, vacancies 1
                          Romeo 365.00 elected, Stegley 371.00 elected, Cannon 194.60, Wilson 292.20, Davis 233.20;\
                         non-transferable 4.00, loss 0.00
                          exclude Cannon: lowest, not read, inferred
                        3.1 Exclusion of Cannon; quota 365.00, vacancies 0
                          Romeo 365.00 elected, Stegley 371.00 elected, Cannon 29.60 excluded, Wilson 408.20 elected,\
                         Davis 282.20 excluded; non-transferable 4.00, loss 0.00
                          elect Wilson: quota, 2.1, inferred
                          exclude Davis: countComplete, not read, inferred
                          stop: countComplete, not read, inferred
                        """);
    }

    /** The Australian Conservation Foundation in New South Wales, 2003: 371 papers for 5 seats. */
    @Test
    void roundsTheQuotaUpAsIn2003() {
        CountRecord count = count(election(5, "A B C D E F", "130: A B; 63: B; 60: C; 50: D; 48: E; 20: F"));

        assertThat(count.stages().get(0).quota()).hasToString("61.84");
    }

    /**
     * 12 papers for 2 seats: quota 4. A's surplus of 2 meets one paper with a next preference, which keeps its vote;
     * the other vote of the surplus is non-transferable.
     */
    @Test
    void letsPapersWorthNoMoreThanTheSurplusKeepTheirValue() {
        CountRecord count = count(election(2, "A B C D", "5: A; 1: A B; 3: B; 2: C; 1: D"));

        assertThat(CountSheet.transfers(count.stages().get(1), 2))
                .isEqualTo(List.of("A to B 1 papers 1.00", "A to nonTransferable 0 papers 1.00"));
    }
}
