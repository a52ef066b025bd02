package org.scrutineer.audit;

import java.util.List;
import org.scrutineer.audit.reading.Due;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.distribution.Distribution;
import org.scrutineer.distribution.PublishedCount;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;

/** Names what is done at a stage or count. */
final class ActionWords {

    private ActionWords() {}

    /** An action and of whom. */
    static String of(StageAction action) {
        return action.term() + " " + named(action);
    }

    /** What is due, while something is under way. */
    static String of(Due due, StageAction underWay) {
        if (due instanceof Due.Next following) {
            return of(following.action());
        }
        return due instanceof Due.RestOfTheMove ? "the rest of the " + underWay.term() : "nothing";
    }

    /** Of whom an action is. */
    static List<Candidate> named(StageAction action) {
        if (action instanceof StageAction.Surplus surplus) {
            return surplus.candidates();
        }
        return action instanceof StageAction.Exclusion exclusion ? exclusion.candidates() : List.of();
    }

    /**
     * What was done at a published count. Where that is not stated it is what was due, if nobody else gave anything,
     * and else the surplus of those elected or the exclusion of others who did.
     */
    static StageAction shown(Distribution sheet, PublishedCount count, StageAction due, Table table) {
        if (sheet.form().statesWhatWasDone()) {
            List<Candidate> whose = table.named(count.whose());
            return count.action().equals(StageAction.Kind.SURPLUS.term())
                    ? new StageAction.Surplus(whose)
                    : count.action().equals(StageAction.Kind.EXCLUSION.term())
                            ? new StageAction.Exclusion(whose)
                            : new StageAction.FirstPreferences();
        }
        List<Candidate> givers = sheet.candidates().stream()
                .filter(candidate -> gives(count.lines().get(candidate.number() - 1)))
                .toList();
        if (named(due).containsAll(givers)) {
            return due;
        }
        boolean surplus = givers.stream().allMatch(giver -> table.state(giver.number()) == Status.ELECTED);
        return surplus ? new StageAction.Surplus(givers) : new StageAction.Exclusion(givers);
    }

    private static boolean gives(PublishedCount.Line line) {
        return line.papersMoved() < 0 || line.votesMoved().toString().startsWith("-");
    }
}
