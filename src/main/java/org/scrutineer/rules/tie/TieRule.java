package org.scrutineer.rules.tie;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;

/**
 * The ways of breaking a tie, in the order in which a rule book asks for them.
 *
 * @param breakers the ways, at least one; the last settles what the others leave
 * @param clause the clause
 */
public record TieRule(List<TieBreaker> breakers, Clause clause) implements Part {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no way, or two ways have a setting of the same name
     */
    public TieRule {
        breakers = List.copyOf(breakers);
        if (breakers.isEmpty()) {
            throw new IllegalArgumentException("a tie rule must have a way of breaking ties");
        }
        describe(breakers, clause);
    }

    /**
     * The outcome of a tie.
     *
     * @param chosen the candidate chosen
     * @param steps how it was settled, empty if there was only one candidate
     */
    public record Settled(Candidate chosen, List<TieBreak> steps) {

        public Settled {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Chooses one of the tied.
     *
     * @param tie who is tied and for what
     * @param view the count
     * @param lots the lots supplied
     * @return the one chosen, and how
     * @throws org.scrutineer.lot.LotNeededException if only a lot can tell them apart and none was supplied
     */
    public Settled settle(Tie tie, CountView view, Lots lots) {
        List<Tie> narrowings = new ArrayList<>();
        List<TieBreaker.Narrowed> results = new ArrayList<>();
        Tie left = tie;
        for (TieBreaker breaker : breakers) {
            boolean narrower = true;
            while (narrower && left.candidates().size() > 1) {
                TieBreaker.Narrowed narrowed = breaker.narrow(left, view, lots);
                narrower = narrowed.left().size() < left.candidates().size();
                if (narrower) {
                    narrowings.add(left);
                    results.add(narrowed);
                    left = left.between(narrowed.left());
                }
            }
        }
        if (left.candidates().size() > 1) {
            throw new LotNeededException(left, view.stage());
        }
        Candidate chosen = left.candidates().get(0);
        List<TieBreak> steps = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            TieBreaker.Narrowed result = results.get(i);
            steps.add(new TieBreak(
                    narrowings.get(i).candidates(),
                    result.method(),
                    result.stageConsulted(),
                    result.drawIndex(),
                    result.decidedBy(),
                    chosen));
        }
        return new Settled(chosen, steps);
    }

    /**
     * Returns how the orders of candidates are read that lots settle ties by.
     *
     * @return the readings, empty if no tie is left to lots
     */
    public Set<ByLot.Reading> lotReadings() {
        return breakers.stream()
                .map(TieBreaker::lotReading)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ByLot.Reading.class)));
    }

    @Override
    public PartDescription description() {
        return describe(breakers, clause);
    }

    private static PartDescription describe(List<TieBreaker> breakers, Clause clause) {
        return PartDescription.inTurn(breakers.stream().map(Part::description).toList(), clause);
    }
}
