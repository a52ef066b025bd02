package org.scrutineer.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.audit.reading.SuppliedLots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.Stage;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/**
 * What came from outside the count: the lots of the record, and the answers to single ties that the decisions of a
 * stage show. A lot for a group that was then not taken is drawn again from an order or a seed; that of a person stands
 * in no record, and is missed.
 *
 * @param lots what the record says of its lots
 * @param decisions the decisions of the stage
 * @param next the number of the generator with which the next draw begins
 */
record LotsOfTheRecord(Randomness lots, List<Decision> decisions, long next) implements SuppliedLots {

    /** What is supplied before the first stage. */
    static LotsOfTheRecord before(Randomness lots) {
        return new LotsOfTheRecord(lots, List.of(), 0);
    }

    /** The same at a stage. */
    LotsOfTheRecord at(Stage stage) {
        return new LotsOfTheRecord(lots, stage.decisions(), next);
    }

    @Override
    public LotsOfTheRecord after(List<TieBreak> settled) {
        long after = next;
        for (TieBreak tie : settled) {
            after = tie.method() == TieMethod.PSEUDO_RANDOM
                    ? after + tie.candidates().size() - 1
                    : Math.max(after, tie.drawIndex() + 1L);
        }
        return new LotsOfTheRecord(lots, decisions, after);
    }

    /** The same after all ties that led to decisions. */
    LotsOfTheRecord afterAll(List<Decision> taken) {
        return after(
                taken.stream().flatMap(decision -> decision.ties().stream()).toList());
    }

    @Override
    public Optional<TieBreak> answer(List<Integer> tied) {
        return decisions.stream()
                .flatMap(decision -> decision.ties().stream())
                .filter(tie -> tie.method() == TieMethod.MANUAL)
                .filter(tie -> numbers(tie.candidates()).equals(new TreeSet<>(tied)))
                .findFirst();
    }

    @Override
    public Optional<Drawn> drawn(List<Candidate> tied) {
        return LotDraw.of(lots, next, tied).map(draw -> new Drawn(draw.chosen(), draw.index()));
    }

    @Override
    public Optional<List<Integer>> ordered(List<Candidate> tied) {
        List<Integer> ordered = lots.lotOrder().stream()
                .flatMap(drawn -> tied.stream().filter(each -> each.ballotNumber() == drawn.number()))
                .map(Candidate::number)
                .toList();
        return ordered.size() == tied.size() ? Optional.of(ordered) : Optional.empty();
    }

    private static Set<Integer> numbers(List<Candidate> candidates) {
        Set<Integer> numbers = new TreeSet<>();
        candidates.forEach(candidate -> numbers.add(candidate.number()));
        return numbers;
    }
}
