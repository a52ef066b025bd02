package org.scrutineer.lot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/** What a record says of the lots of its count. */
final class RecordedLots {

    private RecordedLots() {}

    /** How lots are drawn for each tie. */
    static Drawing drawing(Randomness stated) {
        return switch (stated.method()) {
            case SEED_AND_COUNTER_BY_TIE -> Drawing.by(new RivestLot(stated.seed()));
            case RCTAB_BY_TIE -> Drawing.by(new RctabLot(Long.parseLong(stated.seed())));
            case NONE, SUPPLIED_ORDER, STV_LOT, SEED_AND_COUNTER, RCTAB_PERMUTATION -> Drawing.NONE;
        };
    }

    /** How lots fell that a person drew, in order. */
    static List<Answer> answers(CountRecord record) {
        return answers(record, Set.of(TieMethod.MANUAL));
    }

    /** How lots fell, whatever settled them, in order. */
    static List<Answer> answers(CountRecord record, Set<TieMethod> methods) {
        List<Answer> answers = new ArrayList<>();
        for (Stage stage : record.stages()) {
            for (Decision decision : stage.decisions()) {
                decision.ties().stream()
                        .filter(tie -> methods.contains(tie.method()))
                        .map(tie -> answer(stage, decision, tie))
                        .forEach(answers::add);
            }
        }
        return answers;
    }

    /** A tie for the next surplus is recorded with the decision that the others wait. */
    private static Answer answer(Stage stage, Decision decision, TieBreak tie) {
        return new Answer(
                stage.number(),
                purpose(decision),
                tie.candidates().stream().map(Candidate::ballotNumber).collect(Collectors.toSet()),
                tie.chosen().ballotNumber(),
                tie.decidedBy());
    }

    /** Which of several doomed goes first is asked as it is of surpluses, for the one with the most votes goes. */
    private static TiePurpose purpose(Decision decision) {
        if (decision.reason() == Reason.DOOMED) {
            return TiePurpose.SURPLUS;
        }
        return switch (decision.type()) {
            case DEFER -> TiePurpose.SURPLUS;
            case APPORTION -> TiePurpose.FRACTION;
            case ELECT, GUARD -> TiePurpose.ELECTION;
            case EXCLUDE, WITHDRAW, DOOM, LEAVE_VACANT, COME_BACK, STOP -> TiePurpose.EXCLUSION;
        };
    }
}
