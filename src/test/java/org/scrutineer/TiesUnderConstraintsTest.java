package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.books.Ers97;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.RivestLot;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/**
 * A tie that is settled for nothing, worked by hand. V 14, quota 4.67. Z without votes and one of A and B with 2 are
 * together no more than the 2 of the other, so that a lot says which of these two goes with Z. But one of the three
 * must be elected: whoever of A and B is left would be guarded, so that Z goes alone. Then the lowest is A or B, again
 * by lot; the quota falls to 12 / 3 = 4.00, which P has, R and S are doomed, and the other of A and B has the last
 * place.
 */
class TiesUnderConstraintsTest {

    private static final Election ELECTION = Election.builder("", 2)
            .candidates("P", "R", "S", "A", "B", "Z")
            .papers(4, "P")
            .papers(3, "R")
            .papers(3, "S")
            .papers(2, "A")
            .papers(2, "B")
            .build()
            .withCategories(List.of(new Category(
                    "Branch",
                    List.of(new Group("South", 0, 2, Set.of(1, 2, 3)), new Group("North", 1, 2, Set.of(4, 5, 6))))));

    private static Stream<TieBreak> lots(CountRecord count, int stage) {
        return count.stages().get(stage - 1).decisions().stream()
                .flatMap(decision -> decision.ties().stream())
                .filter(tie -> tie.method() != TieMethod.FORWARD);
    }

    @Test
    void aDrawThatIsNotUsedIsNotRecordedAndItsNumberIsUsedByTheNext() {
        CountRecord count = Stv.count(ELECTION, Ers97.ruleBook(), Lots.drawnByTie(new RivestLot("foobar")));

        assertThat(lots(count, 1)).isEmpty();
        assertThat(lots(count, 2))
                .extracting(TieBreak::candidates, TieBreak::method, TieBreak::drawIndex)
                .containsExactly(tuple(List.of(ELECTION.candidate(4), ELECTION.candidate(5)), TieMethod.DRAW, 0));
        assertThat(Audit.check(count, ELECTION)).matches(AuditReport::isGood);
    }

    @Test
    void whoAnswersIsAskedForBoth() {
        CountInProgress asked = Stv.begin(ELECTION, Ers97.ruleBook(), Lots.none());
        CountInProgress again = asked.answer(ELECTION.candidate(4)).advance();
        CountInProgress complete = again.answer(ELECTION.candidate(5)).advance().advance();

        CountRecord count = complete.record();

        assertThat(asked.question().orElseThrow().stage()).isEqualTo(1);
        assertThat(again.question().orElseThrow().stage()).isEqualTo(2);
        assertThat(count.elected())
                .extracting(elected -> elected.candidate().name())
                .containsExactly("P", "A");
        assertThat(lots(count, 1)).isEmpty();
        assertThat(Stv.count(
                        ELECTION,
                        Ers97.ruleBook(),
                        Lots.none()
                                .with(complete.answers().get(0))
                                .with(complete.answers().get(1))))
                .isEqualTo(count);
    }
}
