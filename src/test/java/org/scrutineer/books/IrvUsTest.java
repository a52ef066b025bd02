package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.Finding;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.PaperRefusedException;
import org.scrutineer.rules.quota.TooFewSeatsException;
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
                        Map.entry("cutoffElimination", "false"),
                        Map.entry("decimalPlacesForVoteArithmetic", "4"),
                        Map.entry("doesFirstRoundDetermineThreshold", "false"),
                        Map.entry("exhaustOnDuplicateCandidate", "false"),
                        Map.entry("hareQuota", "false"),
                        Map.entry("maxRankingsAllowed", "max"),
                        Map.entry("maxSkippedRanksAllowed", "1"),
                        Map.entry("multiSeatBottomsUpPercentageThreshold", "none"),
                        Map.entry("nonIntegerWinningThreshold", "false"),
                        Map.entry("overvoteRule", "exhaustImmediately"),
                        Map.entry("stopTabulationEarlyAfterRound", "never"),
                        Map.entry("tiebreakMode", "random"),
                        Map.entry("winnerElectionMode", "singleWinnerMajority"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "hareQuota=true, 'hareQuota must be false where winnerElectionMode is singleWinnerMajority, but was \"true\"'",
        "winnerElectionMode=bottomsUp batchElimination=true,"
                + "'batchElimination must be false where winnerElectionMode is bottomsUp, but was \"true\"'",
        "winnerElectionMode=bottomsUpUsingPercentageThreshold,"
                + "'multiSeatBottomsUpPercentageThreshold must be from 1 to 100 where winnerElectionMode is"
                + " bottomsUpUsingPercentageThreshold, but was \"none\"'",
        "winnerElectionMode=bottomsUpUsingPercentageThreshold multiSeatBottomsUpPercentageThreshold=101,"
                + "'multiSeatBottomsUpPercentageThreshold must be from 1 to 100, but was \"101\"'",
        "stopTabulationEarlyAfterRound=0,"
                + "'stopTabulationEarlyAfterRound must be from 1 to 2147483647, but was \"0\"'",
        "maxRankingsAllowed=0, 'maxRankingsAllowed must be from 1 to 2147483647, but was \"0\"'",
        "decimalPlacesForVoteArithmetic=19," + "'decimalPlacesForVoteArithmetic must be from 0 to 18, but was \"19\"'",
        "winnerElectionMode=majority,"
                + "'winnerElectionMode must be one of singleWinnerMajority, multiWinnerAllowMultipleWinnersPerRound,"
                + " multiWinnerAllowOnlyOneWinnerPerRound, bottomsUp, bottomsUpUsingPercentageThreshold, but was"
                + " \"majority\"'"
    })
    void refusesOptionsThatMakeNoSense(String options, String message) {
        Map<String, String> chosen = Stream.of(options.split(" ", -1))
                .map(word -> word.split("=", -1))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));

        assertThatThrownBy(() -> IrvUs.ruleBook(chosen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesPapersOfMoreRanksThanAreAllowed() {
        RuleBook book = IrvUs.ruleBook(Map.of("maxRankingsAllowed", "3"));

        assertThat(Stv.count(election(1, "A B C D", "3: A B C; 1: B - D"), book, Lots.none())
                        .elected())
                .hasSize(1);
        assertThatThrownBy(() -> Stv.count(election(1, "A B C D", "3: A B C; 1: D B A C"), book, Lots.none()))
                .isInstanceOf(PaperRefusedException.class)
                .hasMessage("a paper must be marked for at most 3 ranks, but is for 4: 4>2>1>3");
    }

    @Test
    void theCheckSeesPapersOfMoreRanksThanAreAllowed() {
        RuleBook book = IrvUs.ruleBook(Map.of("maxRankingsAllowed", "3"));
        Election three = election(1, "A B C D", "3: A B C; 1: D B A");
        Election four = election(1, "A B C D", "3: A B C; 1: D B A C");

        AuditReport report = Audit.check(Stv.count(three, book, Lots.none()), four, book.description());

        assertThat(report.findings())
                .extracting(Finding::toString)
                .anyMatch(finding -> finding.contains("papers marked beyond the last rank: expected 0, found 1"));
    }

    /** A and B have 15 percent of 12 votes, which are 1.8; nobody voted for the write-ins C, who are never elected. */
    @Test
    void endsOnceOnlyWriteInsAreLeftWhereAPercentageElects() {
        RuleBook book = IrvUs.ruleBook(Map.of(
                "winnerElectionMode",
                "bottomsUpUsingPercentageThreshold",
                "multiSeatBottomsUpPercentageThreshold",
                "15"));
        Election election = election(3, "A B C", "7: A; 5: B").withUndeclared(List.of(3));

        CountRecord count = Stv.count(election, book, Lots.none());

        assertThat(CountSheet.of(count)).isEqualTo("""
            1 First preferences; quota 1.80, vacancies 1
              A 7.00 elected, B 5.00 elected, C 0.00 excluded; non-transferable 0.00, loss 0.00
              elect A B: quota, winnerElectionMode
              exclude C: countComplete, winnerElectionMode
              stop: countComplete, winnerElectionMode
            """);
        assertThat(Audit.check(count, election, book.description()).findings()).isEmpty();
    }

    /** Four candidates for five places: the threshold is a sixth of nine votes, and one. */
    @Test
    void electsAllWhereTheyAreFewerThanThePlaces() {
        RuleBook book = IrvUs.ruleBook(Map.of("winnerElectionMode", "multiWinnerAllowMultipleWinnersPerRound"));

        assertThat(CountSheet.of(Stv.count(election(5, "A B C D", "4: A; 3: B; 1: C; 1: D"), book, Lots.none())))
                .isEqualTo("""
            1 First preferences; quota 2.0000, vacancies 1
              A 4.0000 elected, B 3.0000 elected, C 1.0000 elected, D 1.0000 elected; non-transferable 0.0000, loss 0.0000
              elect A B: quota, winnerElectionMode
              elect C D: lastRemaining, round
              stop: countComplete, round
            """);
    }

    @Test
    void refusesFewerSeatsThanCandidatesWhereAPercentageElects() {
        RuleBook book = IrvUs.ruleBook(Map.of(
                "winnerElectionMode",
                "bottomsUpUsingPercentageThreshold",
                "multiSeatBottomsUpPercentageThreshold",
                "15"));

        assertThatThrownBy(() -> Stv.count(election(2, "A B C", "1: A"), book, Lots.none()))
                .isInstanceOf(TooFewSeatsException.class)
                .hasMessage("seats must be as many as the candidates who stand, 3, where a percentage says how many of"
                        + " them are elected, but were 2");
    }
}
