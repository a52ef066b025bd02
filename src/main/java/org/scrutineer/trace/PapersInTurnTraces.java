package org.scrutineer.trace;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.audit.PaperTreatment;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;

/**
 * The paths of ballot papers through a count in which papers are looked at one after the other. The record says of each
 * number where it went; without a number a path is known as long as all papers of its preferences went one way.
 *
 * @param stages the stages of the record
 * @param moves what each does
 * @param treatment how papers are treated
 */
record PapersInTurnTraces(List<Stage> stages, List<StageMoves> moves, PaperTreatment treatment)
        implements PaperTraces.Paths {

    private static final int NOBODY = 0;

    /** It cannot be said where a paper goes. */
    private static final int NOT_KNOWN = -1;

    static PapersInTurnTraces of(CountRecord count, PaperTreatment treatment) {
        return new PapersInTurnTraces(
                count.stages(),
                StageMoves.ofAll(count, treatment).stream()
                        .map(byGiver -> byGiver.get(0))
                        .toList(),
                treatment);
    }

    @Override
    public PaperTrace of(Preferences marked, Preferences read, int number) {
        List<Integer> order = read.ranks().stream().map(rank -> rank.get(0)).toList();
        int holder = WholePaperTraces.at(
                order, WholePaperTraces.next(order, -1, moves.get(0).open()));
        if (holder == NOBODY && !treatment.isValidForNobody(read)) {
            return new PaperTrace(read, List.of());
        }
        List<PaperTrace.Step> steps = new ArrayList<>();
        steps.add(WholePaperTraces.step(stages.get(0), holder));
        for (int i = 1; i < stages.size(); i++) {
            int lies = order.indexOf(holder);
            int next = WholePaperTraces.at(
                    order, WholePaperTraces.next(order, lies, moves.get(i).open()));
            int to = holder == NOBODY
                    ? NOBODY
                    : number == NO_NUMBER ? ofAll(stages.get(i), holder, next) : of(stages.get(i), holder, number);
            if (to == NOT_KNOWN) {
                return new PaperTrace(read, steps, stages.get(i).number());
            }
            holder = to;
            steps.add(WholePaperTraces.step(stages.get(i), holder));
        }
        return new PaperTrace(read, steps);
    }

    /** Where a paper of a number goes. */
    private static int of(Stage stage, int holder, int number) {
        for (Source source : stage.sources()) {
            if (source instanceof Source.InTurn turn && turn.numbers().contains(number)) {
                return turn.to() instanceof Destination.Receiver receiver
                        ? receiver.candidate().number()
                        : NOBODY;
            }
        }
        return holder;
    }

    /** Where all papers of a candidate go that are for another next. */
    private static int ofAll(Stage stage, int holder, int next) {
        List<Source.InTurn> own = stage.sources().stream()
                .filter(source -> source.candidate().number() == holder)
                .map(Source.InTurn.class::cast)
                .toList();
        if (own.isEmpty()) {
            return holder;
        }
        if (stage.action() instanceof StageAction.Surplus) {
            boolean someAreSetAside = own.stream().anyMatch(source -> source.to() == Destination.Pool.NON_TRANSFERABLE);
            return next == NOBODY && !someAreSetAside ? holder : NOT_KNOWN;
        }
        return next != NOBODY && cameToTheQuota(stage, next) ? NOT_KNOWN : next;
    }

    private static boolean cameToTheQuota(Stage stage, int number) {
        return stage.tallies().stream()
                .filter(tally -> tally.candidate().number() == number)
                .map(Tally::votes)
                .anyMatch(votes -> votes.isAtLeast(stage.quota()));
    }
}
