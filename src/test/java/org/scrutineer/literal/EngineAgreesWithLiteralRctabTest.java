package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.books.RctabRounds;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/** Generated papers with every defect, counted under generated options. */
class EngineAgreesWithLiteralRctabTest {

    private static final int ELECTIONS = Integer.getInteger("scrutineer.rctab", 400);

    private final Random random = new Random(20130511);

    private String any(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** Options that the mode of election knows. */
    private Map<String, String> options() {
        Map<String, String> options = new HashMap<>();
        String mode = any(
                "singleWinnerMajority",
                "singleWinnerMajority",
                "multiWinnerAllowMultipleWinnersPerRound",
                "multiWinnerAllowOnlyOneWinnerPerRound",
                "bottomsUp",
                "bottomsUpUsingPercentageThreshold");
        options.put("winnerElectionMode", mode);
        options.put("overvoteRule", any("exhaustImmediately", "alwaysSkipToNextRank", "exhaustIfMultipleContinuing"));
        options.put("maxSkippedRanksAllowed", any("0", "1", "2", "unlimited"));
        options.put("exhaustOnDuplicateCandidate", any("true", "false"));
        options.put("tiebreakMode", any("useCandidateOrder", "previousRoundCountsThenAsk"));
        options.put("stopTabulationEarlyAfterRound", any("never", "never", "never", "1", "3"));
        options.put("decimalPlacesForVoteArithmetic", any("0", "1", "4"));
        if (mode.equals("singleWinnerMajority")) {
            options.put("batchElimination", any("true", "false"));
            options.put("continueUntilTwoCandidatesRemain", any("true", "false"));
            options.put("doesFirstRoundDetermineThreshold", any("true", "false"));
        } else if (mode.equals("bottomsUpUsingPercentageThreshold")) {
            options.put("multiSeatBottomsUpPercentageThreshold", any("5", "15", "30"));
            options.put("cutoffElimination", any("true", "false"));
            options.put("doesFirstRoundDetermineThreshold", any("true", "false"));
        } else {
            options.put("nonIntegerWinningThreshold", any("true", "false"));
            options.put("hareQuota", any("true", "false"));
        }
        return options;
    }

    private int seats(Map<String, String> options, int candidates) {
        String mode = options.getOrDefault("winnerElectionMode", "");
        if (mode.startsWith("single")) {
            return 1;
        }
        return mode.endsWith("PercentageThreshold") ? candidates : 1 + random.nextInt(3);
    }

    private List<LiteralRctab.Paper> papers(int candidates) {
        List<LiteralRctab.Paper> papers = new ArrayList<>();
        papers.add(new LiteralRctab.Paper(2, List.of(List.of(1), List.of(2))));
        for (int i = 0; i < 4 + random.nextInt(12); i++) {
            List<List<Integer>> ranks = new ArrayList<>();
            for (int rank = random.nextInt(6); rank >= 0; rank--) {
                Set<Integer> there = new HashSet<>();
                for (int marks = any("1", "1", "1", "1", "0", "2").charAt(0) - '0'; marks > 0; marks--) {
                    there.add(1 + random.nextInt(candidates));
                }
                ranks.add(there.stream().sorted().toList());
            }
            papers.add(new LiteralRctab.Paper(1 + random.nextInt(4), ranks));
        }
        return papers;
    }

    private static Election election(int candidates, int seats, int undeclared, List<LiteralRctab.Paper> papers) {
        BallotAccumulator ballots = new BallotAccumulator(candidates);
        papers.forEach(paper -> ballots.add(paper.number(), Preferences.asMarked(paper.ranks())));
        List<Candidate> all = IntStream.rangeClosed(1, candidates)
                .mapToObj(number -> Candidate.of(number, "C" + number))
                .toList();
        Election election = new Election("Generated", seats, all, ballots.build(), List.of());
        return undeclared == 0 ? election : election.withUndeclared(List.of(undeclared));
    }

    @Test
    void inEveryRoundOfEveryElection() {
        for (int each = 0; each < ELECTIONS; each++) {
            Map<String, String> options = options();
            int candidates = 3 + random.nextInt(5);
            int seats = seats(options, candidates);
            int undeclared = random.nextInt(3) == 0 ? candidates : 0;
            List<LiteralRctab.Paper> papers = papers(candidates);
            List<Integer> lots =
                    new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
            Collections.shuffle(lots, random);
            Election election = election(candidates, seats, undeclared, papers);
            RuleBook book = RuleBooks.of("irv-us", options);
            String what = each + ": " + options + ", " + seats + " seats, undeclared " + undeclared + ", lots " + lots
                    + ", " + election.ballots().size() + " lists " + describe(papers);

            CountRecord count = Stv.count(election, book, Lots.order(lots));
            AuditReport report = Audit.check(count, election, book.description());

            assertThat(RctabRounds.of(count))
                    .as(what)
                    .isEqualTo(new LiteralRctab(candidates, seats, undeclared, options, lots, papers).rounds());
            assertThat(report.findings()).as(what).isEmpty();
            assertThat(report.notCheckable()).as(what).isEmpty();
        }
    }

    private static String describe(List<LiteralRctab.Paper> papers) {
        return papers.stream()
                .map(paper -> paper.number() + " " + paper.ranks())
                .toList()
                .toString();
    }
}
