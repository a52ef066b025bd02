package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.quota.TooManySeatsException;

/** Whole counts worked out by hand. */
class AlternativeVoteTest {

    private static String sheet(String names, String papers) {
        return CountSheet.of(
                Stv.count(election(1, names, papers), AlternativeVote.ruleBook(), Lots.order(List.of(3, 2, 1))));
    }

    @Test
    void electsWhoHasAsManyVotesAsAllOthersTogether() {
        assertThat(sheet("A B C", "4: A; 3: B; 1: C")).isEqualTo("""
            1 First preferences; quota 4, vacancies 0
              A 4 elected, B 3 excluded, C 1 excluded; non-transferable 0, loss 0
              elect A: quota, 3.2
              exclude B C: countComplete, 3.2
              stop: countComplete, 3.2
            """);
    }

    @Test
    void excludesTogetherThoseWhoHaveNoMoreThanTheNext() {
        // 2 + 3 is no more than 5; of the 12 papers still in play 6 are half.
        assertThat(sheet("A B C D", "6: A; 5: B; 3: C B; 2: D")).isEqualTo("""
            1 First preferences; quota 8, vacancies 1
              A 6, B 5, C 3, D 2; non-transferable 0, loss 0
              exclude C D: bulkLowest, 3.2.1
            2 Exclusion of C + D; quota 7, vacancies 0
              A 6 excluded, B 8 elected, C 0 excluded, D 0 excluded; non-transferable 2, loss 0
              elect B: quota, 3.2
              exclude A: countComplete, 3.2
              stop: countComplete, 3.2
            """);
    }

    @Test
    void electsOfTwoLeftWithEqualVotesTheOneWhoHadMoreBefore() {
        assertThat(sheet("A B C", "5: A; 4: B; 1: C B")).isEqualTo("""
            1 First preferences; quota 5, vacancies 0
              A 5 elected, B 4 excluded, C 1 excluded; non-transferable 0, loss 0
              elect A: quota, 3.2
              exclude B C: countComplete, 3.2
              stop: countComplete, 3.2
            """);
        assertThat(sheet("A B C D", "6: A; 5: B; 2: C B; 1: D A")).isEqualTo("""
            1 First preferences; quota 7, vacancies 1
              A 6, B 5, C 2, D 1; non-transferable 0, loss 0
              exclude C D: bulkLowest, 3.2.1
            2 Exclusion of C + D; quota 7, vacancies 0
              A 7 elected, B 7 excluded, C 0 excluded, D 0 excluded; non-transferable 0, loss 0
              elect A: quota, 3.2 [A B forward 1 -> A]
              exclude B: countComplete, 3.2
              stop: countComplete, 3.2
            """);
    }

    @Test
    void leavesTwoWhoWereAlwaysEqualToTheLot() {
        assertThat(sheet("A B C", "4: A; 4: B; 1: C")).isEqualTo("""
            1 First preferences; quota 5, vacancies 1
              A 4, B 4, C 1; non-transferable 0, loss 0
              exclude C: lowest, 3.2.1
            2 Exclusion of C; quota 4, vacancies 0
              A 4 excluded, B 4 elected, C 0 excluded; non-transferable 1, loss 0
              defer A B: lot, ties, as ERS97 5.2.5, 5.6.2, inferred
              exclude A: lowest, 3.2.1 [A B lotOrder 0 -> A]
              elect B: lastRemaining, 3.2, inferred
              stop: countComplete, 3.2, inferred
            """);
    }

    @Test
    void refusesMoreThanOneSeat() {
        Election election = election(2, "A B C", "4: A; 3: B; 1: C");

        assertThatThrownBy(() -> Stv.count(election, AlternativeVote.ruleBook()))
                .isInstanceOf(TooManySeatsException.class)
                .hasMessage("seats must be 1, the only number the rule book fills, but were 2")
                .extracting(refusal -> ((TooManySeatsException) refusal).seats())
                .isEqualTo(2);
    }

    @Test
    void citesTheClauseOfEveryPart() {
        assertThat(CountSheet.clauses(AlternativeVote.ruleBook().description()))
                .containsExactly(
                        "election.clause=3.2, 3.2, 3.2",
                        "election.tie.clause=ties, as ERS97 5.2.5, 5.6.2, inferred",
                        "ending.1.clause=3.2",
                        "ending.2.clause=3.2",
                        "papers.clause=1",
                        "quota.clause=3.2",
                        "quota.reduced.clause=3.2",
                        "quota.seats.clause=3.2",
                        "step.1.clause=3.2.1",
                        "step.1.deferral.clause=3.2.1",
                        "step.1.endBeforeTransfer.clause=3.2, inferred",
                        "step.1.ties.clause=ties, as ERS97 5.2.5, 5.6.2, inferred");
    }
}
