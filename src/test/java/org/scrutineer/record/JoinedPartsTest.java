package org.scrutineer.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;

class JoinedPartsTest {

    private static CountRecord count(String book) {
        return Stv.count(
                election(3, "A B C D X Y", "9: A D; 11: B C; 9: C; 8: D; 4: X A D; 3: Y X B C"),
                RuleBooks.of(book),
                Lots.none());
    }

    /** Each part of the exclusion of X elects somebody, so they stay apart; the two parts of each surplus are one. */
    @Test
    void joinsPartsUpToTheNextDecision() {
        CountRecord joined = JoinedParts.of(count("au-wa-2008"));

        assertThat(CountSheet.of(joined)).endsWith("""
                        3.1 Exclusion of X; quota 12, vacancies 2
                          A 13 elected, B 11, C 9, D 8, X 3 excluded, Y 0 excluded; non-transferable 0, loss 0
                          elect A: quota, 3, 9, 19
                        3.2 Exclusion of X; quota 12, vacancies 1
                          A 13 elected, B 14 elected, C 9, D 8, X 0 excluded, Y 0 excluded; non-transferable 0, loss 0
                          elect B: quota, 3, 9, 19
                        4 Surplus of A; quota 12, vacancies 1
                          A 12 elected, B 14 elected, C 9, D 8, X 0 excluded, Y 0 excluded; non-transferable 0, loss 1
                        5 Surplus of B; quota 12, vacancies 0
                          A 12 elected, B 12 elected, C 10 elected, D 8 excluded, X 0 excluded, Y 0 excluded; non-transferable 0, loss 2
                          elect C: uncatchable, 12, inferred
                          exclude D: countComplete, 12, inferred
                          stop: countComplete, 12, inferred
                        """);
    }

    /** Of B 11 papers leave first and 3 then, all to C, who is credited with 1 vote and then with none. */
    @Test
    void addsUpWhatWentFromOneToAnother() {
        CountRecord joined = JoinedParts.of(count("au-wa-2008"));
        Stage last = joined.stages().get(joined.stages().size() - 1);

        assertThat(last.sources()).extracting(Source::papers).contains(11L, 3L);
        assertThat(last.transfers())
                .filteredOn(transfer -> transfer.to() instanceof Destination.Receiver)
                .singleElement()
                .satisfies(transfer -> {
                    assertThat(transfer.papers()).isEqualTo(14);
                    assertThat(transfer.votes()).isEqualTo(Votes.of(1));
                });
    }

    @Test
    void leavesACountAloneWhoseSurplusesLeaveAtOnce() {
        CountRecord count = count("au-senate-law-2021");

        assertThat(JoinedParts.of(count)).isSameAs(count);
    }
}
