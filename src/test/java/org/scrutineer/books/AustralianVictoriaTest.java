package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/** The rules of Victoria on a count worked by hand, and the subsections that they cite. */
class AustralianVictoriaTest {

    static RuleBook[] books() {
        return new RuleBook[] {AustralianVictoria.legislativeCouncil(), AustralianVictoria.councils()};
    }

    @ParameterizedTest
    @MethodSource("books")
    void citesTheSubsectionOfEveryPart(RuleBook book) {
        assertThat(CountSheet.clauses(book.description()))
                .containsExactly(
                        "constraints.ties.clause=constraints, inferred",
                        "credit.clause=114A(7), 114A(12)",
                        "election.clause=114A(13), 114A(15)",
                        "election.ties.clause=114A(22), inferred",
                        "ending.1.clause=114A, inferred",
                        "ending.2.clause=114A(19), inferred",
                        "ending.2.ties.clause=114A(25), inferred",
                        "papers.clause=114A, inferred",
                        "quota.clause=114A, inferred",
                        "step.1.clause=114A(20), 114A(21)",
                        "step.1.ties.clause=114A(22), 114A(23), inferred",
                        "step.1.value.clause=114A(7)",
                        "step.2.clause=114A(18), inferred",
                        "step.2.ties.clause=114A(25)",
                        "step.3.clause=114A(12)",
                        "step.3.ties.clause=114A(24), inferred");
    }

    /**
     * 17 papers for 2 seats: quota 6. E's paper makes D 3. Of D the two first preferences go first and elect A with 7;
     * the paper from E, worth one vote too, moves after them, passes A over and elects B with 6.
     */
    @Test
    void movesFirstPreferencesBeforeOtherPapersOfOneVote() {
        Election election = election(2, "A B C D E", "5: A; 5: B; 4: C; 2: D A; 1: E D A B");

        CountRecord count = Stv.count(election, AustralianVictoria.legislativeCouncil(), Lots.none());

        assertThat(CountSheet.of(count)).isEqualTo("""
                        1 First preferences; quota 6, vacancies 2
                          A 5, B 5, C 4, D 2, E 1; non-transferable 0, loss 0
                          exclude E: lowest, 114A(12)
                        2 Exclusion of E; quota 6, vacancies 2
                          A 5, B 5, C 4, D 3, E 0 excluded; non-transferable 0, loss 0
                          exclude D: lowest, 114A(12)
                        3.1 Exclusion of D; quota 6, vacancies 1
                          A 7 elected, B 5, C 4, D 1 excluded, E 0 excluded; non-transferable 0, loss 0
                          elect A: quota, 114A(13), 114A(15)
                        3.2 Exclusion of D; quota 6, vacancies 0
                          A 7 elected, B 6 elected, C 4 excluded, D 0 excluded, E 0 excluded; non-transferable 0, loss 0
                          elect B: quota, 114A(13), 114A(15)
                          exclude C: countComplete, 114A, inferred
                          stop: countComplete, 114A, inferred
                        """);
    }
}
