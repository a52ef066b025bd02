package org.scrutineer.rules.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
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
            steps.add(step(narrowings.get(i), results.get(i), chosen));
        }
        return new Settled(chosen, steps);
    }

    /**
     * Candidates in an order.
     *
     * @param strongestFirst the candidates
     * @param steps how equals were told apart, empty if there were none; the one chosen is the first of them in the
     * order
     */
    public record Ranked(List<Candidate> strongestFirst, List<TieBreak> steps) {

        public Ranked {
            strongestFirst = List.copyOf(strongestFirst);
            steps = List.copyOf(steps);
        }

        private Ranked then(Ranked weaker) {
            return new Ranked(
                    Stream.concat(strongestFirst.stream(), weaker.strongestFirst.stream())
                            .toList(),
                    Stream.concat(steps.stream(), weaker.steps.stream()).toList());
        }
    }

    /**
     * Puts candidates in the order of their votes, and equals in the order that the ways of breaking ties give.
     *
     * @param candidates the candidates
     * @param purpose what the order is for, a purpose that looks for the strongest
     * @param view the count
     * @param lots the lots supplied
     * @return the candidates, strongest first, and how equals were told apart
     * @throws org.scrutineer.lot.LotNeededException if only a lot can tell equals apart and none was supplied
     */
    public Ranked rank(List<Candidate> candidates, TiePurpose purpose, CountView view, Lots lots) {
        Map<Votes, List<Candidate>> equals = new TreeMap<>(Comparator.reverseOrder());
        candidates.stream()
                .sorted(Comparator.comparing(Candidate::number))
                .forEach(candidate -> equals.computeIfAbsent(view.votesOf(candidate), votes -> new ArrayList<>())
                        .add(candidate));
        Ranked ranked = new Ranked(List.of(), List.of());
        for (List<Candidate> level : equals.values()) {
            ranked = ranked.then(rank(new Tie(purpose, level), breakers, view, lots.after(ranked.steps())));
        }
        return ranked;
    }

    private static Ranked rank(Tie tie, List<TieBreaker> left, CountView view, Lots lots) {
        if (tie.candidates().size() == 1) {
            return new Ranked(tie.candidates(), List.of());
        }
        if (left.isEmpty()) {
            throw new LotNeededException(tie, view.stage());
        }
        TieBreaker.Parted parted = left.get(0).part(tie, view, lots);
        if (parted.others().isEmpty()) {
            return rank(tie, left.subList(1, left.size()), view, lots);
        }
        TieBreaker.Narrowed strongest = parted.strongest();
        TieBreak draw = step(tie, strongest, strongest.left().get(0));
        Ranked ranked = rank(tie.between(strongest.left()), left, view, lots.after(List.of(draw)));
        TieBreak first = step(tie, strongest, ranked.strongestFirst().get(0));
        ranked = new Ranked(List.of(), List.of(first)).then(ranked);
        for (List<Candidate> group : parted.others()) {
            ranked = ranked.then(rank(tie.between(group), left, view, lots.after(ranked.steps())));
        }
        return ranked;
    }

    private static TieBreak step(Tie tie, TieBreaker.Narrowed how, Candidate chosen) {
        return new TieBreak(
                tie.candidates(), how.method(), how.stageConsulted(), how.drawIndex(), how.decidedBy(), chosen);
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
