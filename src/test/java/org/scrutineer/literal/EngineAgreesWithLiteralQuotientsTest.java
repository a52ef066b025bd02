package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.QuotaPreferentialByQuotient;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.NoVotesException;

/** The engine and the literal count by quotients, written apart, agree on generated papers. */
@Tag("twin")
class EngineAgreesWithLiteralQuotientsTest {

    private static final List<String> NO_VOTES = List.of("no votes");

    static LongStream blocks() {
        return Seeds.firstOfEachBlock();
    }

    @ParameterizedTest(name = "elections from seed {0}")
    @MethodSource("blocks")
    void everyFigureIsTheSameWithLots(long firstSeed) {
        assertThat(Seeds.ofBlock(firstSeed)).allSatisfy(seed -> {
            LiteralElection election = RandomRankings.strict(seed);
            List<Integer> lots = RandomElections.lots(seed, election.candidates());

            assertThat(byEngine(election, lots)).as(election.toBlt()).isEqualTo(literally(election, lots));
        });
    }

    @ParameterizedTest(name = "elections from seed {0}")
    @MethodSource("blocks")
    void theSameLotsAreNeeded(long firstSeed) {
        assertThat(Seeds.ofBlock(firstSeed)).allSatisfy(seed -> {
            LiteralElection election = RandomRankings.strict(seed);

            assertThat(byEngine(election, List.of())).as(election.toBlt()).isEqualTo(literally(election, List.of()));
        });
    }

    private static List<String> literally(LiteralElection election, List<Integer> lots) {
        try {
            return LiteralQuotients.count(election, lots);
        } catch (LiteralNoVotes none) {
            return NO_VOTES;
        } catch (LiteralLotNeeded needed) {
            return List.of(needed.purpose().name().toLowerCase(Locale.ROOT) + " " + needed.tied());
        }
    }

    private static List<String> byEngine(LiteralElection election, List<Integer> lots) {
        Election papers = EngineTable.asElection(election);
        try {
            return lines(Stv.count(papers, QuotaPreferentialByQuotient.ruleBook(), Lots.order(lots)));
        } catch (NoVotesException none) {
            return NO_VOTES;
        } catch (LotNeededException needed) {
            return List.of(needed.tie().purpose() + " "
                    + new TreeSet<>(numbers(needed.tie().candidates())));
        }
    }

    private static List<String> lines(CountRecord count) {
        List<String> lines = new ArrayList<>();
        count.stages().forEach(stage -> lines.add(line(stage)));
        lines.add("elected "
                + numbers(count.elected().stream().map(Elected::candidate).toList()));
        return lines;
    }

    private static String line(Stage stage) {
        Map<Integer, LiteralFraction> quotients = new TreeMap<>();
        stage.tallies().stream()
                .filter(tally -> tally.status().isContinuing()
                        || Stream.of(DecisionType.ELECT, DecisionType.EXCLUDE)
                                .flatMap(type -> named(stage, type).stream())
                                .anyMatch(tally.candidate()::equals))
                .forEach(tally -> quotients.put(
                        tally.candidate().number(),
                        LiteralFraction.parse(tally.votes().toString())));
        StringBuilder line = new StringBuilder()
                .append(LiteralFraction.parse(stage.quota().toString()))
                .append(' ')
                .append(quotients)
                .append(" with nobody ")
                .append(LiteralFraction.of(stage.nonTransferablePapers()));
        for (Decision decision : stage.decisions()) {
            if (decision.type() == DecisionType.ELECT) {
                line.append(
                        decision.reason() == Reason.LAST_REMAINING
                                ? " elect the rest " + numbers(decision.candidates())
                                : " elect " + numbers(decision.candidates()).get(0));
            } else if (decision.type() == DecisionType.EXCLUDE && decision.reason() == Reason.LOWEST) {
                line.append(" exclude ").append(numbers(decision.candidates()).get(0));
            }
        }
        boolean begins = stage.decisions().stream()
                .noneMatch(decision -> decision.type() == DecisionType.ELECT || decision.type() == DecisionType.STOP);
        return begins
                ? line.append(" back ")
                        .append(numbers(named(stage, DecisionType.COME_BACK)))
                        .toString()
                : line.toString();
    }

    private static List<Candidate> named(Stage stage, DecisionType type) {
        return stage.decisions().stream()
                .filter(decision -> decision.type() == type)
                .flatMap(decision -> decision.candidates().stream())
                .toList();
    }

    private static List<Integer> numbers(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::number).toList();
    }
}
