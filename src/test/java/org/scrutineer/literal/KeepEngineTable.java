package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.LotNeededException;
import org.scrutineer.rules.Lots;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TooManyElectedException;

/** What the engine makes of a literal election by keep values, as lines that read like those of the literal books. */
final class KeepEngineTable {

    private KeepEngineTable() {}

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
    static List<String> byEngine(RuleBook book, LiteralElection election, List<Integer> lots) {
        try {
            CountRecord count = Stv.count(EngineTable.asElection(election), book, Lots.order(lots));
            return count.stages().stream().map(stage -> line(stage).toString()).toList();
        } catch (LotNeededException needed) {
            return List.of("lot needed at stage " + needed.stage() + " between "
                    + numbers(needed.tie().candidates()));
        } catch (TooManyElectedException tooMany) {
            return List.of("too many elected at stage " + tooMany.stage());
        }
    }

    private static KeepStage line(Stage stage) {
        StageAction.KeepValues action = (StageAction.KeepValues) stage.action();
        return new KeepStage(
                stage.number(),
                action.iterations(),
                action.keepValues().stream().map(one -> fraction(one.value())).toList(),
                stage.tallies().stream().map(tally -> fraction(tally.votes())).toList(),
                fraction(stage.quota()),
                fraction(stage.nonTransferable().plus(stage.lossByFraction())),
                decided(stage, DecisionType.ELECT),
                decided(stage, DecisionType.EXCLUDE),
                stage.decisions().stream()
                        .flatMap(decision -> choices(decision).stream())
                        .toList());
    }

    private static List<Integer> decided(Stage stage, DecisionType type) {
        return stage.decisions().stream()
                .filter(decision -> decision.type() == type && decision.reason() != Reason.COUNT_COMPLETE)
                .flatMap(decision -> numbers(decision.candidates()).stream())
                .toList();
    }

    /** Of the steps of each choice, who was tied at the first. */
    private static List<List<Integer>> choices(Decision decision) {
        Map<Candidate, List<Integer>> choices = new LinkedHashMap<>();
        for (TieBreak tie : decision.ties()) {
            choices.putIfAbsent(tie.chosen(), numbers(tie.candidates()));
        }
        return List.copyOf(choices.values());
    }

    private static List<Integer> numbers(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::number).toList();
    }

    private static LiteralFraction fraction(Object number) {
        return LiteralFraction.of(new BigDecimal(number.toString()));
    }
}
