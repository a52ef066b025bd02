package org.scrutineer.literal;

import java.util.List;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.LotNeededException;
import org.scrutineer.rules.Lots;
import org.scrutineer.rules.RuleBook;

/** What the engine makes of an election by keep values, as lines that read like those of the literal books. */
final class EngineKeepTable {

    private EngineKeepTable() {}

    /** A literal count that is ready to be made. */
    interface LiteralCount {

        /**
         * Makes the count.
         *
         * @return the stages
         */
        List<KeepStage> make();
    }

    /**
     * Returns the lines of a literal count.
     *
     * @param count the count
     * @return a line for each stage, or one that says which lot is needed
     */
    static List<String> literally(LiteralCount count) {
        try {
            return count.make().stream().map(KeepStage::toString).toList();
        } catch (LiteralLotNeeded needed) {
            return List.of("lot needed at stage " + needed.stage() + " between "
                    + needed.tied().stream().sorted().toList());
        }
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
        try {
            return Stv.count(asElection(election), book, Lots.order(lots)).stages().stream()
                    .map(stage -> keepStage(stage).toString())
                    .toList();
        } catch (LotNeededException needed) {
            return List.of("lot needed at stage " + needed.stage() + " between "
                    + numbers(needed.tie().candidates()));
        }
    }

    private static Election asElection(EqualElection election) {
        Election.Builder builder = Election.builder("generated", election.seats());
        for (int number = 1; number <= election.candidates(); number++) {
            builder.candidate("C" + number, "");
        }
        election.withdrawn().forEach(number -> builder.withdrawn("C" + number));
        election.papers().forEach(paper -> builder.papers(paper.multiplicity(), Preferences.ofRanks(paper.ranks())));
        return builder.build();
    }

    private static KeepStage keepStage(Stage stage) {
        StageAction.KeepValues action = (StageAction.KeepValues) stage.action();
        return new KeepStage(
                stage.number(),
                action.iterations(),
                action.keepValues().stream()
                        .map(keep -> LiteralFraction.parse(keep.value().toString()))
                        .toList(),
                stage.tallies().stream()
                        .map(tally -> LiteralFraction.parse(tally.votes().toString()))
                        .toList(),
                LiteralFraction.parse(stage.quota().toString()),
                LiteralFraction.parse(stage.nonTransferable().toString()),
                decided(stage, DecisionType.ELECT),
                decided(stage, DecisionType.EXCLUDE),
                stage.decisions().stream()
                        .filter(decision -> !decision.ties().isEmpty())
                        .map(decision -> numbers(decision.ties().get(0).candidates()))
                        .toList());
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
