package org.scrutineer.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

class SourcesToldTest {

    private static final Candidate A = Candidate.of(1, "A");

    /** An exclusion in so many transfers, of two papers each. */
    private static SourcesTold told(int transfers, String book) {
        List<Source> sources = Stream.generate(
                        () -> (Source) new Source.Exclusion(A, 2, Votes.of(2), TransferValue.ONE, List.of()))
                .limit(transfers)
                .toList();
        return SourcesTold.of(
                new Stage(
                        2,
                        0,
                        new StageAction.Exclusion(List.of(A)),
                        sources,
                        List.of(),
                        List.of(),
                        Votes.ZERO,
                        0,
                        Votes.ZERO,
                        Votes.ZERO,
                        1,
                        List.of()),
                RuleBooks.of(book).description());
    }

    @Test
    void tellsTheFirstEightOfManyAndTheOthersTogether() {
        SourcesTold told = told(10, "au-wa-2008");

        assertThat(told.each()).hasSize(8);
        assertThat(told.rest())
                .contains(Sentence.of("In other transfers of this stage 4 papers; the record tells each."));
    }

    @Test
    void tellsEachOfAFew() {
        assertThat(told(9, "au-wa-2008").each()).hasSize(9);
        assertThat(told(9, "au-wa-2008").rest()).isEmpty();
    }

    @Test
    void tellsEachWhereSurplusesLeaveAtOnce() {
        assertThat(told(40, "au-senate-law-2021").each()).hasSize(40);
        assertThat(told(40, "au-senate-law-2021").rest()).isEmpty();
    }
}
