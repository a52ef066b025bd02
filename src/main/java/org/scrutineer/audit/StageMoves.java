package org.scrutineer.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;

/**
 * What a stage does to the papers of one candidate or several, as the record shows it.
 *
 * @param index the place of the stage in the record, from 0
 * @param number the number of the stage
 * @param part the part of the stage
 * @param open the candidates who can receive papers
 * @param surplusOf the candidate whose surplus is transferred, 0 in other stages
 * @param before the votes of that candidate before
 * @param surplus the surplus
 * @param leaving the votes that the papers were worth which left, before they left
 * @param lastReceipt the place of the stage at which the candidate received the papers examined; -1 for all papers
 * @param newValues the value at which papers of each value go on
 * @param excluded by candidate, the values of the papers that leave
 * @param excludedReceipts of those papers, at which places of stages they may have been received
 * @param value how the rule book transfers a surplus
 */
record StageMoves(
        int index,
        int number,
        int part,
        Set<Integer> open,
        int surplusOf,
        Fraction before,
        Fraction surplus,
        Fraction leaving,
        int lastReceipt,
        Map<Fraction, Fraction> newValues,
        Map<Integer, List<Fraction>> excluded,
        IntPredicate excludedReceipts,
        ValueReading value) {

    /** Reads the last of some stages. */
    static StageMoves of(List<Stage> stages, ParcelRule rule) {
        int index = stages.size() - 1;
        Stage stage = stages.get(index);
        Stage earlier = stages.get(Math.max(0, index - 1));
        Set<Integer> open = new TreeSet<>();
        for (Tally tally : earlier.tallies()) {
            Status status = index == 0 ? standing(tally) : tally.status();
            if (status.isContinuing()) {
                open.add(tally.candidate().number());
            }
        }
        int surplusOf = 0;
        if (stage.action() instanceof StageAction.Surplus surplus) {
            surplusOf = surplus.candidate().number();
        } else if (stage.action() instanceof StageAction.Exclusion exclusion) {
            exclusion.candidates().forEach(candidate -> open.remove(candidate.number()));
        }
        Fraction before = surplusOf == 0 ? Fraction.ZERO : votes(earlier, surplusOf);
        Fraction surplus = surplusOf == 0 ? Fraction.ZERO : before.minus(votes(stage, surplusOf));
        Map<Fraction, Fraction> newValues = new LinkedHashMap<>();
        Map<Integer, List<Fraction>> excluded = new LinkedHashMap<>();
        Fraction leaving = Fraction.ZERO;
        for (Source source : stage.sources()) {
            if (source instanceof Source.Surplus taken) {
                Fraction received = Fraction.parse(taken.received().toString());
                newValues.put(received, Fraction.parse(taken.transferValue().toString()));
                leaving = leaving.plus(received.times(taken.papers()));
            } else if (source instanceof Source.Exclusion taken) {
                excluded.merge(
                        taken.candidate().number(),
                        List.of(Fraction.parse(taken.value().toString())),
                        StageMoves::both);
            }
        }
        boolean all = surplusOf == 0 || rule.value().examinesAll();
        List<Integer> receipts = all ? List.of() : LeavingReading.receipts(stages, surplusOf);
        int lastReceipt = receipts.isEmpty() ? -1 : receipts.get(receipts.size() - 1);
        return new StageMoves(
                index,
                stage.number(),
                stage.part(),
                open,
                surplusOf,
                before,
                surplus,
                leaving,
                lastReceipt,
                newValues,
                excluded,
                rule.leaving().receiptsOf(stages),
                rule.value().of(stage));
    }

    private static Status standing(Tally tally) {
        return tally.candidate().isWithdrawn() ? Status.WITHDRAWN : Status.CONTINUING;
    }

    private static Fraction votes(Stage stage, int candidate) {
        return Fraction.parse(stage.tallies().get(candidate - 1).votes().toString());
    }

    private static List<Fraction> both(List<Fraction> some, List<Fraction> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
