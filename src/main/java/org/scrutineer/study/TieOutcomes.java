package org.scrutineer.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.RuleBook;

/**
 * Who is elected however the lots of a count fall. Only ties that are settled by a lot from outside have another outcome;
 * those that a rule book settles by earlier figures, or by numbers that it makes from the papers, have none.
 *
 * @param outcomes the outcomes counted, first that of the lots supplied, then those with one lot otherwise, then two, and
 *     so on; of equals the earlier tie and the lower candidate number first
 * @param left how many more outcomes were in sight when the bound was reached, each of which may lead to others; 0 if
 *     every outcome was counted
 */
public record TieOutcomes(List<Outcome> outcomes, int left) {

    private static final Set<TieMethod> BY_LOT = Set.of(TieMethod.LOT_ORDER, TieMethod.DRAW, TieMethod.MANUAL);

    /** Copies the list. */
    public TieOutcomes {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * One way in which the lots can fall.
     *
     * @param elected the candidates elected, in ballot-paper order
     * @param lots how every lot of the count fell, in order
     */
    public record Outcome(List<Candidate> elected, List<Answer> lots) {

        /** Copies the lists. */
        public Outcome {
            elected = List.copyOf(elected);
            lots = List.copyOf(lots);
        }
    }

    /**
     * Counts an election once for each way in which its lots can fall.
     *
     * @param election the election
     * @param book the rule book
     * @param lots the lots as they were drawn; candidates whom their order lacks are put behind it in ballot-paper order
     * @param bound how many counts are made at most, at least 1
     * @return the outcomes
     * @throws IllegalArgumentException if the bound is below 1, or the lots name a candidate who does not exist
     * @throws org.scrutineer.rules.CountRefusedException if the rule book cannot count the election as it stands
     * @throws org.scrutineer.constraint.ConstraintException if the constraints cannot be met, or the rule book does not know them
     */
    public static TieOutcomes explore(Election election, RuleBook book, Lots lots, int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound must be at least 1, but was " + bound);
        }
        List<Outcome> outcomes = new ArrayList<>();
        Queue<List<Answer>> open = new ArrayDeque<>(List.of(List.of()));
        while (!open.isEmpty() && outcomes.size() < bound) {
            List<Answer> settled = open.remove();
            CountRecord record = Stv.count(election, book, fallen(settled, lots, election));
            Outcome outcome = new Outcome(elected(record), asDrawn(lotsOf(record), election, book));
            outcomes.add(outcome);
            for (int tie = settled.size(); tie < outcome.lots().size(); tie++) {
                open.addAll(otherwise(outcome.lots().subList(0, tie + 1)));
            }
        }
        return new TieOutcomes(outcomes, open.size());
    }

    /** Lots that fall as settled, and as supplied beyond that. */
    private static Lots fallen(List<Answer> settled, Lots supplied, Election election) {
        return (supplied.areDrawnByTie() ? supplied : completed(supplied, election)).withFirst(settled);
    }

    private static Lots completed(Lots supplied, Election election) {
        Set<Integer> lacking = new TreeSet<>(
                election.candidates().stream().map(Candidate::number).toList());
        List<Integer> order = new ArrayList<>(supplied.order());
        order.forEach(lacking::remove);
        order.addAll(lacking);
        return Lots.order(order).withFirst(supplied.answers());
    }

    private static List<Candidate> elected(CountRecord record) {
        return record.elected().stream()
                .map(Elected::candidate)
                .sorted(Comparator.comparing(Candidate::number))
                .toList();
    }

    private static List<Answer> lotsOf(CountRecord record) {
        List<Answer> lots = new ArrayList<>();
        for (Stage stage : record.stages()) {
            for (Decision decision : stage.decisions()) {
                decision.ties().stream()
                        .filter(tie -> BY_LOT.contains(tie.method()))
                        .map(tie -> answer(stage, decision, tie))
                        .forEach(lots::add);
            }
        }
        return lots;
    }

    /**
     * The lots in the order in which they were drawn. A record tells it of stages; of several lots at one stage it is the count
     * that tells which of them it needs first, unless that is a lot that was not used in the end.
     */
    private static List<Answer> asDrawn(List<Answer> recorded, Election election, RuleBook book) {
        List<Answer> left = new ArrayList<>(recorded);
        List<Answer> drawn = new ArrayList<>();
        while (!left.isEmpty()) {
            int stage = left.get(0).stage();
            boolean alone = left.stream().filter(lot -> lot.stage() == stage).count() == 1;
            Answer next = alone ? left.get(0) : firstNeeded(left, drawn, election, book);
            drawn.add(next);
            left.remove(next);
        }
        return drawn;
    }

    private static Answer firstNeeded(List<Answer> left, List<Answer> drawn, Election election, RuleBook book) {
        try {
            Stv.count(election, book, Lots.none().withFirst(drawn));
        } catch (LotNeededException needed) {
            Set<Integer> tied =
                    needed.tie().candidates().stream().map(Candidate::number).collect(Collectors.toSet());
            return left.stream()
                    .filter(lot -> lot.stage() == needed.stage()
                            && lot.purpose() == needed.tie().purpose()
                            && lot.tied().equals(tied))
                    .findFirst()
                    .orElse(left.get(0));
        }
        return left.get(0);
    }

    /** A tie for the next surplus is recorded with the decision that the others wait. */
    private static Answer answer(Stage stage, Decision decision, TieBreak tie) {
        return new Answer(
                stage.number(),
                purpose(decision.type()),
                tie.candidates().stream().map(Candidate::number).collect(Collectors.toSet()),
                tie.chosen().number());
    }

    private static TiePurpose purpose(DecisionType type) {
        return switch (type) {
            case DEFER -> TiePurpose.SURPLUS;
            case APPORTION -> TiePurpose.FRACTION;
            case ELECT, GUARD -> TiePurpose.ELECTION;
            case EXCLUDE, WITHDRAW, DOOM, STOP -> TiePurpose.EXCLUSION;
        };
    }

    /** The same lots, but the last of them falls on each of the other tied candidates. */
    private static List<List<Answer>> otherwise(List<Answer> lots) {
        Answer last = lots.get(lots.size() - 1);
        List<List<Answer>> others = new ArrayList<>();
        for (int candidate : new TreeSet<>(last.tied())) {
            if (candidate != last.chosen()) {
                List<Answer> changed = new ArrayList<>(lots.subList(0, lots.size() - 1));
                changed.add(new Answer(last.stage(), last.purpose(), last.tied(), candidate));
                others.add(changed);
            }
        }
        return others;
    }

    /**
     * Returns the sets of candidates whom some outcome elects.
     *
     * @return the outcomes of each set, in the order in which the sets were first met; never empty
     */
    public Map<List<Candidate>, List<Outcome>> byElected() {
        return outcomes.stream()
                .collect(Collectors.groupingBy(Outcome::elected, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /**
     * Returns whether every way in which the lots can fall was counted.
     *
     * @return whether no outcome is left
     */
    public boolean isExhaustive() {
        return left == 0;
    }
}
