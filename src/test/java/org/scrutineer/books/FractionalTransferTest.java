package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/** The fractional transfer of OpenSTV, on counts by hand. */
class FractionalTransferTest {

    private static String sheet(RuleBook book, Election election) {
        int candidates = election.candidates().size();
        CountRecord count = Stv.count(
                election,
                book,
                Lots.order(IntStream.range(0, candidates)
                        .mapToObj(place -> candidates - place)
                        .toList()));
        assertThat(Audit.check(count, election, book.description()).findings()).isEmpty();
        return CountSheet.of(count);
    }

    /**
     * 20 papers for 2 seats: quota 7. A's surplus of 3 gives 9 papers 0.3 each. C and D have 3 at every stage, so a lot
     * says who goes; then C has fewer than B, who is left.
     */
    @Test
    void electsWhoIsLeftBelowTheQuota() {
        assertThat(sheet(FractionalTransfer.ruleBook(), election(2, "A B C D", "9: A B; 4: B C; 3: C; 3: D; 1: A")))
                .endsWith("""
                    2 Surplus of A; quota 7.000000, vacancies 1
                      A 7.000000 elected, B 6.700000, C 3.000000, D 3.000000; non-transferable 0.300000, loss 0.000000
                      exclude D: lowest, round [C D lotOrder 0 -> D]
                    3 Exclusion of D; quota 7.000000, vacancies 1
                      A 7.000000 elected, B 6.700000, C 3.000000, D 0.000000 excluded; non-transferable 3.300000, loss 0.000000
                      exclude C: lowest, round
                    4 Exclusion of C; quota 7.000000, vacancies 0
                      A 7.000000 elected, B 6.700000 elected, C 0.000000 excluded, D 0.000000 excluded; non-transferable 6.300000, loss 0.000000
                      elect B: lastRemaining, round
                      stop: countComplete, round
                    """);
    }

    /** 22 papers for 2 seats, by Droop 22/3 and by Hare 22/2. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Droop-Static-Whole, 8.000000",
        "Droop-Dynamic-Fractional, 7.333334",
        "Hare-Static-Whole, 12.000000",
        "Hare-Dynamic-Fractional, 11.000001"
    })
    void hasTheThresholdThatIsNamed(String threshold, String quota) {
        assertThat(sheet(
                        FractionalTransfer.ruleBook(Map.of("threshName", threshold)),
                        election(2, "A B C", "7: A; 8: B; 7: C")))
                .startsWith("1 First preferences; quota " + quota);
    }

    /** Quota 3, of which A has 6 too many; nobody else is named. C and D have no votes, and B is left. */
    @Test
    void excludesThoseWithoutVotesThoughPlacesAreOpen() {
        assertThat(sheet(FractionalTransfer.ruleBook(), election(3, "A B C D", "9: A; 2: B")))
                .endsWith("""
                    2 Surplus of A; quota 3.000000, vacancies 2
                      A 3.000000 elected, B 2.000000, C 0.000000, D 0.000000; non-transferable 5.999994, loss 0.000006
                      exclude C D: lowest, batchElimination
                    3 Exclusion of C + D; quota 3.000000, vacancies 1
                      A 3.000000 elected, B 2.000000 elected, C 0.000000 excluded, D 0.000000 excluded; non-transferable 5.999994, loss 0.000006
                      elect B: lastRemaining, round
                      stop: countComplete, round
                    """);
    }

    /** 6 papers for 3 places: quota 2. B and C are as many as the places left, but C has no votes. */
    @Test
    void electsNobodyWithoutVotes() {
        assertThat(sheet(FractionalTransfer.ruleBook(), election(3, "A B C", "5: A; 1: B")))
                .endsWith("""
                      A 5.000000 elected, B 1.000000 elected, C 0.000000 excluded; non-transferable 0.000000, loss 0.000000
                      elect A: quota, round
                      exclude C: withoutVotes, round
                      elect B: lastRemaining, round
                      stop: withoutVotes, round
                    """);
    }

    /** Quota 3.666667; the surplus of A, 0.333333, waits while D is a sure loser: 1.333333 is less than 3. */
    @Test
    void letsASurplusWaitWhileThereAreSureLosers() {
        Election election = election(2, "A B C D", "4: A B; 3: B; 3: C; 1: D C");

        assertThat(sheet(
                        FractionalTransfer.ruleBook(
                                Map.of("threshName", "Droop-Static-Fractional", "delayedTransfer", "On")),
                        election))
                .contains("2 Exclusion of D; quota 3.666667");
        assertThat(sheet(FractionalTransfer.ruleBook(Map.of("threshName", "Droop-Static-Fractional")), election))
                .contains("2 Surplus of A; quota 3.666667");
    }

    /** 12/3 + 1 is 5: A has just that. D's 2 papers fall out, and 10/3 + 1 cut off is 4, but A passes nothing on. */
    @Test
    void leavesAllVotesToWhoWasElectedWithNoMoreThanTheQuota() {
        assertThat(sheet(
                        FractionalTransfer.ruleBook(Map.of("threshName", "Droop-Dynamic-Whole")),
                        election(2, "A B C D", "5: A B; 3: B; 2: C; 2: D")))
                .contains("""
                    2 Exclusion of D; quota 4.000000, vacancies 1
                      A 5.000000 elected, B 3.000000, C 2.000000, D 0.000000 excluded; non-transferable 2.000000, loss 0.000000
                      exclude C: lowest, round
                    3 Exclusion of C; quota 3.000000, vacancies 0
                    """);
    }

    /**
     * C, D and E have 3, 1 and 0: those without votes go at first, or the lowest, or all below a number, or all who are
     * sure to lose, as 4 in all are fewer than 7.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Zero, 2 Exclusion of E",
        "None, 2 Exclusion of E",
        "3, 2 Exclusion of D + E",
        "4, 2 Exclusion of C + D + E",
        "Losers, 2 Exclusion of C + D + E"
    })
    void excludesTheBatchThatIsNamed(String batch, String second) {
        assertThat(sheet(
                        FractionalTransfer.ruleBook(Map.of("batchElimination", batch)),
                        election(1, "A B C D E", "8: A; 7: B; 3: C; 1: D")))
                .contains(second + ";");
    }

    @Test
    void statesItsOptionsAndRefusesOthers() {
        assertThat(FractionalTransfer.ruleBook(Map.of("batchElimination", "12"))
                        .description()
                        .options())
                .isEqualTo(
                        Map.of("batchElimination", "12", "delayedTransfer", "Off", "threshName", "Droop-Static-Whole"));
        assertThatThrownBy(() -> FractionalTransfer.ruleBook(Map.of("delayedTransfer", "Yes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("delayedTransfer must be one of Off, On, but was \"Yes\"");
        assertThatThrownBy(() -> RuleBooks.of("ftstv", Map.of("prec", "5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an option must be one of threshName, delayedTransfer, batchElimination, but was \"prec\"");
    }
}
