package org.scrutineer.literal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ElectionBuilder;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.RuleBook;

/** What the engine makes of an election by keep values, as lines that read like those of the literal books. */
final class EngineKeepTable {

    /** Above this many lines of papers a count in exact numbers takes long. */
    private static final int MOST_LINES = 12;

    private EngineKeepTable() {}

    /** A literal book that takes equal preferences. */
    interface EqualBook {

        /**
         * Counts an election.
         *
         * @param election the election
         * @param lots the order of candidates, or none
         * @return the stages
         */
        List<KeepStage> count(EqualElection election, List<Integer> lots);
    }

    /**
     * A generated election with what a literal book makes of it.
     *
     * @param seed the seed
     * @param election the election
     * @param lots the lots, or none
     * @param lines a line for each stage, or one that says which lot is needed
     */
    record Counted(long seed, EqualElection election, List<Integer> lots, List<String> lines) {

        /**
         * Returns what a failure message shows so that the election can be counted again.
         *
         * @return the seed, the lots and the lines of a BLT file
         */
        String describe() {
            return "seed " + seed + ", lots " + lots + "\n" + election.toBlt();
        }
    }

    /**
     * Counts elections with strict preferences literally, and leaves out those whose keep values go round in a circle.
     *
     * @param book the literal book
     * @param firstSeed the first seed
     * @param seeds how many seeds
     * @return the counts
     */
    static List<Counted> strict(LiteralKeepBook book, long firstSeed, int seeds) {
        return LongStream.range(firstSeed, firstSeed + seeds)
                .boxed()
                .flatMap(seed -> {
                    LiteralElection election = RandomRankings.strict(seed);
                    List<Integer> lots = RandomElections.lots(seed, election.candidates());
                    return counted(seed, EqualElection.of(election), lots, () -> book.count(election, lots));
                })
                .toList();
    }

    /**
     * Counts elections as {@link #strict} does, but without lots.
     *
     * @param book the literal book
     * @param firstSeed the first seed
     * @param seeds how many seeds
     * @return the counts
     */
    static List<Counted> strictWithoutLots(LiteralKeepBook book, long firstSeed, int seeds) {
        return LongStream.range(firstSeed, firstSeed + seeds)
                .boxed()
                .flatMap(seed -> {
                    LiteralElection election = RandomRankings.strict(seed);
                    return counted(seed, EqualElection.of(election), List.of(), () -> book.count(election, List.of()));
                })
                .toList();
    }

    /**
     * Counts small elections with equal preferences literally.
     *
     * @param book the literal book
     * @param firstSeed the first seed
     * @param seeds how many seeds
     * @return the counts
     */
    static List<Counted> equal(EqualBook book, long firstSeed, int seeds) {
        return LongStream.range(firstSeed, firstSeed + seeds)
                .boxed()
                .filter(seed -> RandomRankings.equal(seed).papers().size() < MOST_LINES)
                .flatMap(seed -> {
                    EqualElection election = RandomRankings.equal(seed);
                    List<Integer> lots = RandomElections.lots(seed, election.candidates());
                    return counted(seed, election, lots, () -> book.count(election, lots));
                })
                .toList();
    }

    /**
     * Counts the smallest elections literally, half of them with equal preferences.
     *
     * @param book the literal book
     * @param firstSeed the first seed
     * @param seeds how many seeds
     * @return the counts
     */
    static List<Counted> small(EqualBook book, long firstSeed, int seeds) {
        return LongStream.range(firstSeed, firstSeed + seeds)
                .boxed()
                .flatMap(seed -> {
                    EqualElection election = RandomRankings.small(seed);
                    List<Integer> lots = RandomElections.lots(seed, election.candidates());
                    return counted(seed, election, lots, () -> book.count(election, lots));
                })
                .toList();
    }

    private static Stream<Counted> counted(
            long seed, EqualElection election, List<Integer> lots, Supplier<List<KeepStage>> count) {
        try {
            return Stream.of(new Counted(
                    seed,
                    election,
                    lots,
                    count.get().stream().map(KeepStage::toString).toList()));
        } catch (LiteralLotNeeded needed) {
            return Stream.of(new Counted(
                    seed, election, lots, List.of(lotNeeded(needed.stage(), new TreeSet<>(needed.tied())))));
        } catch (LiteralCircle circle) {
            return Stream.empty();
        }
    }

    /**
     * Returns the lines of a literal count.
     *
     * @param book the literal book
     * @param election the election
     * @param lots the lots, or none
     * @return a line for each stage, or one that says which lot is needed
     */
    static List<String> literally(LiteralKeepBook book, LiteralElection election, List<Integer> lots) {
        try {
            return book.count(election, lots).stream().map(KeepStage::toString).toList();
        } catch (LiteralLotNeeded needed) {
            return List.of(lotNeeded(needed.stage(), new TreeSet<>(needed.tied())));
        }
    }

    private static String lotNeeded(int stage, Collection<Integer> tied) {
        return "lot needed at stage " + stage + " between " + tied;
    }

    /**
     * Returns the lines of the same count by the engine.
     *
     * @param book the rule book
     * @param count the literal count
     * @return a line for each stage, or one that says which lot is needed
     */
    static List<String> byEngine(RuleBook book, Counted count) {
        return byEngine(book, count.election(), count.lots());
    }

    /**
     * Returns the lines of a count by the engine.
     *
     * @param book the rule book
     * @param election the election
     * @param lots the lots, or none
     * @return a line for each stage, or one that says which lot is needed
     */
    static List<String> byEngine(RuleBook book, EqualElection election, List<Integer> lots) {
        return lines(book, asElection(election), lots);
    }

    /**
     * Returns the lines of a count by the engine.
     *
     * @param book the rule book
     * @param election the election
     * @param lots the lots, or none
     * @return a line for each stage, or one that says which lot is needed
     */
    static List<String> lines(RuleBook book, Election election, List<Integer> lots) {
        try {
            CountRecord count = Stv.count(election, book, Lots.order(lots));
            return count.stages().stream()
                    .map(stage -> keepStage(stage, count.header().rows()).toString())
                    .toList();
        } catch (LotNeededException needed) {
            return List.of(lotNeeded(needed.stage(), numbers(needed.tie().candidates())));
        }
    }

    /**
     * Returns an election with equal ranks as the engine takes it.
     *
     * @param election the election
     * @return the same papers, candidates called C1, C2 and so on
     */
    static Election asElection(EqualElection election) {
        ElectionBuilder builder = Election.builder("generated", election.seats());
        for (int number = 1; number <= election.candidates(); number++) {
            builder.candidate("C" + number, "");
        }
        election.withdrawn().forEach(number -> builder.withdrawn("C" + number));
        election.papers().forEach(paper -> builder.papers(paper.multiplicity(), Preferences.ofRanks(paper.ranks())));
        return builder.build();
    }

    private static KeepStage keepStage(Stage stage, List<Candidate> rows) {
        StageAction.KeepValues action = (StageAction.KeepValues) stage.action();
        return new KeepStage(
                stage.number(),
                action.passes(),
                rows.stream()
                        .map(candidate -> candidate.number()
                                        > action.keepValues().size()
                                ? LiteralFraction.ONE
                                : LiteralFraction.parse(action.of(candidate).toString()))
                        .toList(),
                rows.stream()
                        .map(candidate -> LiteralFraction.parse(
                                stage.tallyOf(candidate).votes().toString()))
                        .toList(),
                LiteralFraction.parse(stage.quota().toString()),
                LiteralFraction.parse(stage.nonTransferable().toString()),
                decided(stage, DecisionType.ELECT),
                decided(stage, DecisionType.EXCLUDE),
                stage.decisions().stream()
                        .flatMap(decision -> ties(decision.ties()).stream())
                        .toList());
    }

    /** The candidates of each tie; the steps that settle one tie all name whom it was settled on. */
    private static List<List<Integer>> ties(List<TieBreak> steps) {
        Map<Candidate, List<Integer>> byChosen = new LinkedHashMap<>();
        steps.forEach(step -> byChosen.putIfAbsent(step.chosen(), numbers(step.candidates())));
        return List.copyOf(byChosen.values());
    }

    private static List<Integer> decided(Stage stage, DecisionType type) {
        return stage.decisions().stream()
                .filter(decision -> decision.type() == type && decision.reason() != Reason.COUNT_COMPLETE)
                .map(Decision::candidates)
                .flatMap(candidates -> numbers(candidates).stream())
                .toList();
    }

    private static List<Integer> numbers(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::number).toList();
    }
}
