package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;

/** Counts by keep values of more papers than anybody has; the figures are worked out by hand. */
class ManyPapersTest {

    /** The worked example P3 of the reference rule, each paper so many times. */
    private static Election p3(long times) {
        return Election.builder("P3", 3)
                .candidates("A", "B", "C", "D", "E")
                .papers(12 * times, "A", "B", "C")
                .papers(6 * times, "B", "A", "D")
                .papers(5 * times, "C", "D")
                .papers(4 * times, "D")
                .papers(3 * times, "E", "D")
                .build();
    }

    /** A keeps 3,000,000.000000001 / 4,800,000, rounded up: 0.625000001 of each paper. */
    @Test
    void twelveMillionPapersKeepEveryDecimal() {
        Election election = p3(400_000);

        CountRecord count = Stv.count(election, MeekPrf.ruleBook());

        Stage second = count.stages().get(1);
        assertThat(second.quota()).isEqualTo(Votes.parse("3000000.000000001"));
        assertThat(second.tallyOf(election.candidate(1)).votes()).isEqualTo(Votes.parse("3000000.0048"));
        assertThat(second.tallyOf(election.candidate(2)).votes()).isEqualTo(Votes.parse("4199999.9952"));
        assertThat(count.elected())
                .extracting(elected -> elected.candidate().name())
                .containsExactly("A", "B", "D");
    }

    /**
     * Six thousand million papers of A, more than 2 to the power of 31, go on together: quota 9,000,000,000 / 3 + 1,
     * surplus 2,999,999,999, each paper at 0.49999, which leaves 59,999 votes to nobody.
     */
    @Test
    void moreThanTwoThousandMillionPapersAreOneParcel() {
        Election election = Election.builder("Thousands of millions", 2)
                .candidates("A", "B", "C")
                .papers(6_000_000_000L, "A", "B")
                .papers(3_000_000_000L, "C")
                .build();

        CountRecord count = Stv.count(election, ScottishLocal.ruleBook());

        Stage second = count.stages().get(1);
        assertThat(second.tallyOf(election.candidate(2)).papers()).isEqualTo(6_000_000_000L);
        assertThat(second.tallyOf(election.candidate(2)).votes()).isEqualTo(Votes.of(2_999_940_000L));
        assertThat(second.lossByFraction()).isEqualTo(Votes.of(59_999));
        assertThat(count.elected())
                .extracting(elected -> elected.candidate().name())
                .containsExactly("A", "C");
        assertThat(Audit.check(count, election)).matches(AuditReport::isGood);
    }
}
