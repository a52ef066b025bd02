package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.quota.TooManySeatsException;

/** Whole counts worked out by hand. */
class IrvUsTest {

    private static final String E1 = "7: A; 6: B A; 4: C B; 2: D C A; 1: D B";

    private static String sheet(RuleBook book, String names, String papers) {
        return CountSheet.of(Stv.count(election(1, names, papers), book, Lots.order(List.of(4, 3, 2, 1))));
    }

    @Test
    void excludesTheLowestUntilSomebodyHasMoreThanHalf() {
        assertThat(sheet(IrvUs.ruleBook(), "A B C D", E1)).isEqualTo("""
            1 First preferences; quota 11, vacancies 1
              A 7, B 6, C 4, D 3; non-transferable 0, loss 0
              exclude D: lowest, round
            2 Exclusion of D; quota 11, vacancies 1
              A 7, B 7, C 6, D 0 excluded; non-transferable 0, loss 0
              exclude C: lowest, round
            3 Exclusion of C; quota 11, vacancies 0
              A 9 excluded, B 11 elected, C 0 excluded, D 0 excluded; non-transferable 0, loss 0
              elect B: quota, round
              exclude A: countComplete, round
              stop: countComplete, round
            """);
    }

    /** What becomes of {1: D, 2: A and B, 3: C} when D leaves, while A, B and C continue, by each rule. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "exhaustImmediately, 'A 4, B 4, C 3, D 0 excluded; non-transferable 2, loss 0'",
        "alwaysSkipToNextRank, 'A 4, B 4, C 5, D 0 excluded; non-transferable 0, loss 0'",
        "exhaustIfMultipleContinuing, 'A 4, B 4, C 3, D 0 excluded; non-transferable 2, loss 0'"
    })
    void looksAtAnOvervoteWhenItIsMet(String rule, String totals) {
        RuleBook book = IrvUs.ruleBook(Map.of("overvoteRule", rule));

        assertThat(sheet(book, "A B C D", "4: A; 4: B; 3: C; 2: D A=B C")
                        .lines()
                        .toList())
                .contains("  " + totals);
    }

    /** A counts for A; when A leaves, two ranks in a row are skipped before B. */
    @ParameterizedTest(name = "{0} skipped ranks: {1}")
    @CsvSource({
        "1, 'A 0 excluded, B 3 excluded, C 4 elected; non-transferable 2, loss 0'",
        "2, 'A 0 excluded, B 5 elected, C 4 excluded; non-transferable 0, loss 0'",
        "unlimited, 'A 0 excluded, B 5 elected, C 4 excluded; non-transferable 0, loss 0'"
    })
    void endsAPaperBehindTooManySkippedRanks(String most, String totals) {
        RuleBook book = IrvUs.ruleBook(Map.of("maxSkippedRanksAllowed", most));

        assertThat(CountSheet.of(Stv.count(
                                election(1, "A B C", "2: A - - B; 3: B; 4: C"), book, Lots.order(List.of(3, 2, 1))))
                        .lines()
                        .toList())
                .contains("  " + totals);
    }

    @Test
    void countsMoreThanOneSeatNotAtAll() {
        assertThatThrownBy(() -> Stv.count(election(2, "A B C", "1: A"), IrvUs.ruleBook(), Lots.none()))
                .isInstanceOf(TooManySeatsException.class);
    }

    @Test
    void statesEveryOption() {
        assertThat(IrvUs.ruleBook(Map.of("batchElimination", "true"))
                        .description()
                        .options())
                .containsExactly(
                        Map.entry("batchElimination", "true"),
                        Map.entry("continueUntilTwoCandidatesRemain", "false"),
                        Map.entry("doesFirstRoundDetermineThreshold", "false"),
                        Map.entry("maxSkippedRanksAllowed", "1"),
                        Map.entry("overvoteRule", "exhaustImmediately"),
                        Map.entry("tiebreakMode", "random"),
                        Map.entry("winnerElectionMode", "singleWinnerMajority"));
    }

    @Test
    void refusesModesThatItDoesNotCarryOut() {
        assertThatThrownBy(() -> IrvUs.ruleBook(Map.of("winnerElectionMode", "multiPassIrv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("winnerElectionMode must be one of singleWinnerMajority, but was \"multiPassIrv\"");
    }
}
