package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
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
}
