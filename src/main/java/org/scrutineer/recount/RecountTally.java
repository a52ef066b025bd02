package org.scrutineer.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.ballot.Candidate;

/** Adds recounts up, in any order. Not for use by several threads at once. */
final class RecountTally {

    private final TrueCount trueCount;
    private final List<Candidate> elected;
    private final Map<List<Candidate>, Times> outcomes = new HashMap<>();
    private final Map<Integer, Place> places = new TreeMap<>();
    private final Map<Class<?>, Refusals> refusals = new HashMap<>();
    private int alike;
    private int recounts;

    RecountTally(TrueCount trueCount) {
        this.trueCount = trueCount;
        this.elected = TrueCount.inBallotPaperOrder(trueCount.elected());
    }

    /** How often something came, and the least number of a recount in which it did. */
    private record Times(int times, int first) {

        private static Times once(int number) {
            return new Times(1, number);
        }

        private Times plus(Times more) {
            return new Times(times + more.times, Math.min(first, more.first));
        }
    }

    /** What came in place of a decision. */
    private static final class Place {

        private final Map<Decided, Times> instead = new HashMap<>();
        private int turned;
        private int electingOthers;
    }

    /** Refusals of one kind, with the words of the first. */
    private record Refusals(Times times, String message) {

        private Refusals plus(Refusals more) {
            return new Refusals(times.plus(more.times), times.first < more.times.first ? message : more.message);
        }
    }

    void add(List<Recount> some) {
        some.forEach(recount -> recount.addTo(this));
        recounts += some.size();
    }

    int recounts() {
        return recounts;
    }

    void addCounted(int number, List<Candidate> found) {
        outcomes.merge(found, Times.once(number), Times::plus);
    }

    void addAlike() {
        alike++;
    }

    void addTurned(Recount.Turned turned) {
        Place place = places.computeIfAbsent(turned.place(), any -> new Place());
        place.turned++;
        place.electingOthers += turned.elected().equals(elected) ? 0 : 1;
        place.instead.merge(turned.instead(), Times.once(turned.number()), Times::plus);
    }

    void addRefused(Recount.Refused refused) {
        refusals.merge(
                refused.refusal().getClass(),
                new Refusals(
                        Times.once(refused.number()),
                        Optional.ofNullable(refused.refusal().getMessage()).orElse("")),
                Refusals::plus);
    }

    /** Everything so far, what came most often first, and of what came as often what came first. */
    SimulationResult result(SimulationResult.Basis basis, List<Candidate> candidates) {
        return new SimulationResult(
                basis,
                recounts,
                trueCount.elected(),
                candidates.stream().map(this::chances).toList(),
                sorted(outcomes).stream()
                        .map(each -> new SimulationResult.Outcome(
                                each.getKey(), each.getValue().times, each.getValue().first))
                        .toList(),
                alike,
                places.entrySet().stream()
                        .map(each -> turn(each.getKey(), each.getValue()))
                        .toList(),
                refusals.values().stream()
                        .sorted(Comparator.comparing(refusal -> refusal.times.first))
                        .map(refusal ->
                                new SimulationResult.Refusal(refusal.message, refusal.times.times, refusal.times.first))
                        .toList());
    }

    private SimulationResult.Chances chances(Candidate candidate) {
        int times = 0;
        for (Map.Entry<List<Candidate>, Times> outcome : outcomes.entrySet()) {
            times += outcome.getKey().contains(candidate) ? outcome.getValue().times : 0;
        }
        return new SimulationResult.Chances(candidate, times);
    }

    private SimulationResult.Turn turn(int place, Place turned) {
        return new SimulationResult.Turn(
                place,
                trueCount.stageOf(place),
                trueCount.at(place),
                turned.turned,
                turned.electingOthers,
                sorted(turned.instead).stream()
                        .map(each -> new SimulationResult.Instead(each.getKey(), each.getValue().times))
                        .toList());
    }

    private static <K> List<Map.Entry<K, Times>> sorted(Map<K, Times> counted) {
        List<Map.Entry<K, Times>> all = new ArrayList<>(counted.entrySet());
        all.sort(Comparator.<Map.Entry<K, Times>>comparingInt(each -> -each.getValue().times)
                .thenComparingInt(each -> each.getValue().first));
        return all;
    }
}
