package org.scrutineer.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;

/** The course of a count: what became of whom, in what order, and what a record says by sums and differences alone. */
public final class Course {

    private final CountRecord record;
    private final Map<Candidate, Fate> fates = new HashMap<>();

    /**
     * Reads the course of a count.
     *
     * @param record the record of the count
     */
    public Course(CountRecord record) {
        this.record = record;
        Map<Candidate, Elected> elected = new HashMap<>();
        record.elected().forEach(one -> elected.put(one.candidate(), one));
        List<Stage> stages = record.stages();
        for (int entry = 0; entry < stages.size(); entry++) {
            for (Decision decision : stages.get(entry).decisions()) {
                for (Candidate candidate : decision.candidates()) {
                    enter(entry, decision, candidate, elected);
                }
            }
        }
        for (Candidate candidate : record.rows()) {
            fates.putIfAbsent(
                    candidate,
                    candidate.isWithdrawn()
                            ? new Fate.Withdrawn(0)
                            : new Fate.Left(record.stages().size() - 1));
        }
    }

    private void enter(int entry, Decision decision, Candidate candidate, Map<Candidate, Elected> elected) {
        Elected place = elected.get(candidate);
        if (decision.type() == DecisionType.ELECT && place != null) {
            fates.putIfAbsent(candidate, new Fate.Chosen(entry, place, decision));
        } else if (decision.type() == DecisionType.ELECT
                && record.reOpenNominations().includes(candidate)) {
            fates.putIfAbsent(candidate, new Fate.Vacated(entry, decision));
        } else if (decision.type() == DecisionType.EXCLUDE && decision.reason() != Reason.COUNT_COMPLETE) {
            fates.putIfAbsent(candidate, new Fate.Excluded(entry, decision));
        } else if (decision.type() == DecisionType.COME_BACK) {
            fates.remove(candidate);
        } else if (decision.type() == DecisionType.WITHDRAW) {
            fates.putIfAbsent(candidate, new Fate.Withdrawn(entry));
        }
    }

    /**
     * Returns the record.
     *
     * @return the record
     */
    public CountRecord record() {
        return record;
    }

    /**
     * Returns what became of a candidate.
     *
     * @param candidate a candidate of the count
     * @return the candidate's fate
     */
    public Fate fateOf(Candidate candidate) {
        Fate fate = fates.get(candidate);
        if (fate == null) {
            throw new IllegalArgumentException("candidate must be one of the count, but was " + candidate);
        }
        return fate;
    }

    /**
     * Returns the entry of a fate.
     *
     * @param fate the fate
     * @return the stage on whose figures it was decided
     */
    public Stage stageOf(Fate fate) {
        return record.stages().get(fate.entry());
    }

    /**
     * Returns the votes a candidate had when the candidate's fate was decided.
     *
     * @param candidate the candidate
     * @return the votes
     */
    public Votes reached(Candidate candidate) {
        return stageOf(fateOf(candidate)).tallyOf(candidate).votes();
    }

    /**
     * Returns the candidates as a result lists them.
     *
     * @return those elected, in order; RONs whose places are left vacant; those left at the end, most votes first;
     *     those excluded, the latest first, of one entry most votes first; those withdrawn
     */
    public List<Candidate> inOrderOfResult() {
        List<Candidate> order = new ArrayList<>(record.rows());
        order.sort(Comparator.comparingInt(this::group)
                .thenComparingInt(this::place)
                .thenComparing(this::reached, Comparator.reverseOrder())
                .thenComparingInt(Candidate::number));
        return Collections.unmodifiableList(order);
    }

    private int group(Candidate candidate) {
        Fate fate = fateOf(candidate);
        if (fate instanceof Fate.Chosen) {
            return 0;
        }
        if (fate instanceof Fate.Vacated) {
            return 1;
        }
        if (fate instanceof Fate.Left) {
            return 2;
        }
        return fate instanceof Fate.Excluded ? 3 : 4;
    }

    private int place(Candidate candidate) {
        Fate fate = fateOf(candidate);
        if (fate instanceof Fate.Vacated) {
            return fate.entry();
        }
        return fate instanceof Fate.Chosen chosen ? chosen.elected().order() : -fate.entry();
    }

    /**
     * Returns who could be elected or excluded on the figures of an entry, before anything was decided on them.
     *
     * @param entry the place of the entry, from 0
     * @return the candidates in ballot-paper order
     */
    public List<Candidate> inTheCount(int entry) {
        return record.rows().stream()
                .filter(candidate ->
                        !candidate.isWithdrawn() && fateOf(candidate).entry() >= entry && stands(entry, candidate))
                .toList();
    }

    /** Whether a candidate stands on the figures of an entry, before anything was decided on them. */
    private boolean stands(int entry, Candidate candidate) {
        return candidate.isNominated()
                || (entry > 0
                        && candidate.number()
                                <= record.stages().get(entry - 1).tallies().size());
    }

    /**
     * Returns whether a candidate could not be excluded on the figures of an entry.
     *
     * @param entry the place of the entry, from 0
     * @param candidate the candidate
     * @return whether the constraints need the candidate, or it is a RON that is never excluded
     */
    public boolean isGuarded(int entry, Candidate candidate) {
        return record.reOpenNominations().spares(candidate)
                || record.stages().get(entry).tallyOf(candidate).status() == Status.GUARDED
                || (entry > 0
                        && record.stages().get(entry - 1).tallyOf(candidate).status() == Status.GUARDED);
    }

    /**
     * Returns all votes of an entry.
     *
     * @param stage the entry
     * @return what candidates have, what is non-transferable and what rounding took away, added up
     */
    public static Votes total(Stage stage) {
        return stage.tallies().stream()
                .map(Tally::votes)
                .reduce(stage.nonTransferable().plus(stage.lossByFraction()), Votes::plus);
    }

    /**
     * Returns the number of an entry as the rule book numbers it.
     *
     * @param stage the entry
     * @return such as {@code 3}, or {@code 3.1} for its first part
     */
    public static String number(Stage stage) {
        return stage.part() > 0 ? stage.number() + "." + stage.part() : Integer.toString(stage.number());
    }

    /**
     * Returns the last entry.
     *
     * @return the stage whose figures are those of the end
     */
    public Stage last() {
        return record.stages().get(record.stages().size() - 1);
    }
}
