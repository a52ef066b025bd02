package org.scrutineer.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;
import org.scrutineer.record.TieBreak;

/**
 * A count as commissions in Australia number it: every transfer, a part of an exclusion as well, is a count of its own,
 * numbered on from the first preferences.
 */
final class Counts {

    private final CountRecord record;
    private final Map<Receipt, Integer> numbers = new HashMap<>();
    private final Map<Candidate, List<Integer>> receipts = new HashMap<>();

    /**
     * Numbers the counts.
     *
     * @param record the record
     */
    Counts(CountRecord record) {
        this.record = record;
        for (Stage stage : record.stages()) {
            int number = numbers.size() + 1;
            numbers.put(Receipt.at(stage), number);
            receivers(stage, number)
                    .forEach(candidate -> receipts.computeIfAbsent(candidate, any -> new ArrayList<>())
                            .add(number));
        }
    }

    private static List<Candidate> receivers(Stage stage, int number) {
        if (number == 1) {
            return stage.tallies().stream()
                    .filter(tally -> tally.papers() > 0)
                    .map(Tally::candidate)
                    .toList();
        }
        return stage.transfers().stream()
                .filter(transfer -> transfer.papers() > 0)
                .map(transfer -> transfer.to())
                .filter(Destination.Receiver.class::isInstance)
                .map(to -> ((Destination.Receiver) to).candidate())
                .distinct()
                .toList();
    }

    /**
     * Returns at which counts the papers that move at one had been received.
     *
     * @param entry the place of the count, from 0
     * @return the numbers of the counts, ascending; none if no paper moves
     */
    List<Integer> receivedAt(int entry) {
        TreeSet<Integer> counts = new TreeSet<>();
        for (Source source : record.stages().get(entry).sources()) {
            if (source instanceof Source.Exclusion exclusion) {
                exclusion.receipts().forEach(receipt -> counts.add(numbers.getOrDefault(receipt, receipt.stage())));
            } else if (source instanceof Source.Surplus surplus && surplus.papers() > 0) {
                surplus.receipts().forEach(receipt -> counts.add(numbers.getOrDefault(receipt, receipt.stage())));
                if (surplus.receipts().isEmpty()) {
                    counts.addAll(receivedBefore(surplus, entry + 1));
                }
            }
        }
        return List.copyOf(counts);
    }

    /** When the papers of a surplus were received: whoever is elected has passed nothing on before. */
    private List<Integer> receivedBefore(Source.Surplus surplus, int number) {
        List<Integer> all = receipts.getOrDefault(surplus.candidate(), List.of()).stream()
                .filter(received -> received < number)
                .toList();
        return surplus.selector() == Source.Selector.LAST_PARCEL
                ? all.subList(Math.max(0, all.size() - 1), all.size())
                : all;
    }

    /**
     * Says between whom a tie was, how it was settled, and on whom it fell.
     *
     * @param tie the tie, or a step of one
     * @param entry the place of the count on whose figures it was settled, from 0
     * @return such as {@code 2 5 backward 3: 5}: the tied by number, the method as the record names it, the last count
     *     up to that one of the stage consulted if one was, and the one on whom it fell
     */
    String words(TieBreak tie, int entry) {
        return tie.candidates().stream().map(Candidate::reference).collect(Collectors.joining(" "))
                + " " + tie.method().term()
                + (tie.stageConsulted() > 0 ? " " + lastOf(tie.stageConsulted(), entry) : "")
                + ": " + tie.chosen().reference();
    }

    private int lastOf(int stage, int most) {
        int last = 0;
        for (int entry = 0; entry <= most; entry++) {
            last = record.stages().get(entry).number() == stage ? entry + 1 : last;
        }
        return last;
    }
}
