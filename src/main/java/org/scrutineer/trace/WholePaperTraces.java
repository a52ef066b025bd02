package org.scrutineer.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scrutineer.audit.Fraction;
import org.scrutineer.audit.PaperTreatment;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Transfer;

/**
 * The paths of ballot papers through a count that moves whole papers, by their numbers where these are known.
 *
 * @param stages the stages of the record
 * @param moves what each does
 * @param treatment how papers are treated
 */
record WholePaperTraces(List<Stage> stages, List<StageMoves> moves, PaperTreatment treatment)
        implements PaperTraces.Paths {

    private static final int NOBODY = 0;

    static WholePaperTraces of(CountRecord count, PaperTreatment treatment) {
        return new WholePaperTraces(
                count.stages(),
                StageMoves.ofAll(count, treatment).stream()
                        .map(byGiver -> byGiver.get(0))
                        .toList(),
                treatment);
    }

    /** What becomes of a paper in the transfer of a surplus. */
    private enum Fate {
        LEAVES,
        STAYS,
        NOT_KNOWN
    }

    @Override
    public PaperTrace of(Preferences marked, Preferences read, int number) {
        List<Integer> order = read.ranks().stream().map(rank -> rank.get(0)).toList();
        List<PaperTrace.Step> steps = new ArrayList<>();
        int position = next(order, -1, moves.get(0).open());
        Receipt received = Receipt.OF_FIRST_PREFERENCES;
        if (position == order.size() && !treatment.isValidForNobody(read)) {
            return new PaperTrace(read, List.of());
        }
        steps.add(step(stages.get(0), at(order, position)));
        for (int i = 1; i < stages.size(); i++) {
            int holder = at(order, position);
            int onward = next(order, position, moves.get(i).open());
            int to = at(order, onward);
            Fate fate = fate(i, holder, received, to, number);
            if (fate == Fate.NOT_KNOWN) {
                return new PaperTrace(read, steps, stages.get(i).number());
            }
            if (fate == Fate.LEAVES) {
                position = onward;
                received = Receipt.at(stages.get(i));
            }
            steps.add(step(stages.get(i), fate == Fate.LEAVES ? to : holder));
        }
        return new PaperTrace(read, steps);
    }

    /** The place of the next preference of some open candidates behind a place; behind the last if there is none. */
    static int next(List<Integer> order, int position, Set<Integer> open) {
        int place = position + 1;
        while (place < order.size() && !open.contains(order.get(place))) {
            place++;
        }
        return Math.min(place, order.size());
    }

    private Fate fate(int index, int holder, Receipt received, int to, int number) {
        Stage stage = stages.get(index);
        if (holder == NOBODY) {
            return Fate.STAYS;
        }
        if (stage.action() instanceof StageAction.Exclusion) {
            return stage.sources().stream()
                            .anyMatch(source -> source.candidate().number() == holder)
                    ? Fate.LEAVES
                    : Fate.STAYS;
        }
        if (moves.get(index).surplusOf() != holder
                || !moves.get(index).examined().test(received)) {
            return Fate.STAYS;
        }
        return number == NO_NUMBER ? fateOfAll(stage, to) : fateOf(stage, number);
    }

    private static Fate fateOf(Stage stage, int number) {
        return stage.sources().stream()
                        .anyMatch(source -> source instanceof Source.WholePapers whole
                                && whole.numbers().contains(number))
                ? Fate.LEAVES
                : Fate.STAYS;
    }

    /** What becomes of all papers for one place: the numerator is their number times that of all papers that move. */
    private static Fate fateOfAll(Stage stage, int to) {
        List<Integer> places =
                stage.transfers().stream().map(WholePaperTraces::place).toList();
        int line = places.indexOf(to);
        if (line < 0) {
            return Fate.STAYS;
        }
        long moved = stage.transfers().get(line).papers();
        long moving = stage.transfers().stream()
                .filter(transfer -> (place(transfer) == NOBODY) == (to == NOBODY))
                .mapToLong(Transfer::papers)
                .sum();
        Source.WholePapers source = (Source.WholePapers) stage.sources().get(line);
        Fraction all = Fraction.parse(source.numerator().toString()).over(Fraction.of(moving));
        return all.equals(Fraction.of(moved)) ? Fate.LEAVES : Fate.NOT_KNOWN;
    }

    private static int place(Transfer transfer) {
        return transfer.to() instanceof Destination.Receiver receiver
                ? receiver.candidate().number()
                : NOBODY;
    }

    /** Whom a paper is for at a place, nobody behind its last. */
    static int at(List<Integer> order, int place) {
        return place < order.size() ? order.get(place) : NOBODY;
    }

    /** A stage at the end of which a paper lies with a candidate. */
    static PaperTrace.Step step(Stage stage, int holder) {
        Map<Integer, Fraction> held = new TreeMap<>();
        if (holder != NOBODY) {
            held.put(holder, Fraction.ONE);
        }
        return new PaperTrace.Step(
                stage.number(), stage.part(), held, holder == NOBODY ? Fraction.ONE : Fraction.ZERO, Fraction.ZERO);
    }
}
