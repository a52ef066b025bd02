package org.scrutineer.vacancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;

/**
 * Counts weighted papers for one place: those of one weight in one count, the highest first and without a test between
 * these; then the lowest is excluded, with a count for each weight and a test after it. Elected is who has the whole
 * part of half the votes of those who continue, and one.
 *
 * <p>Source: Electoral Act 1992 (ACT), Schedule 4, clauses 11 to 17. Equals go by the latest count at which they
 * differed, and else by lot.
 */
final class WeightedRunOff {

    private final Rounding rounding;
    private final Lots lots;
    private final Map<Integer, Candidate> continuing = new TreeMap<>();
    private final Map<Integer, Map<TransferValue, List<WeightedPapers>>> held = new HashMap<>();
    private final Map<Integer, Map<TransferValue, Votes>> credited = new HashMap<>();
    private final Map<Integer, Votes> votes = new TreeMap<>();
    private final List<WeightedCountback.Row> counts = new ArrayList<>();
    private Votes exhausted = Votes.ZERO;
    private Votes loss = Votes.ZERO;

    /**
     * Begins a count.
     *
     * @param consenting those who want the place, at least one
     * @param places the decimal places that votes are rounded down to
     * @param lots the lots supplied
     */
    WeightedRunOff(List<Candidate> consenting, int places, Lots lots) {
        this.rounding = Rounding.down(places);
        this.lots = lots;
        for (Candidate candidate : consenting) {
            continuing.put(candidate.number(), candidate);
            votes.put(candidate.number(), Votes.ZERO);
            held.put(candidate.number(), new TreeMap<>(Comparator.reverseOrder()));
            credited.put(candidate.number(), new HashMap<>());
        }
    }

    /** Counts papers. */
    WeightedCountback count(List<WeightedPapers> papers) {
        if (continuing.size() == 1) {
            return new WeightedCountback(continuing.values().iterator().next(), List.of());
        }
        TreeSet<TransferValue> weights = new TreeSet<>(Comparator.reverseOrder());
        papers.forEach(pile -> weights.add(pile.weight()));
        for (TransferValue weight : weights) {
            deal(
                    "papers at " + weight,
                    weight,
                    papers.stream().filter(pile -> pile.weight().equals(weight)).toList(),
                    Votes.ZERO);
        }
        Optional<Candidate> elected = elected();
        while (elected.isEmpty()) {
            elected = exclude(lowest());
        }
        return new WeightedCountback(elected.get(), counts);
    }

    /** Deals papers of one weight that were credited with votes, if they were somebody's. */
    private void deal(String what, TransferValue weight, List<WeightedPapers> papers, Votes given) {
        Map<Integer, Long> numbers = new TreeMap<>();
        long stranded = 0;
        for (WeightedPapers pile : papers) {
            Optional<Integer> next =
                    pile.preferences().stream().filter(continuing::containsKey).findFirst();
            next.ifPresent(number -> {
                numbers.merge(number, pile.papers(), Long::sum);
                held.getOrDefault(number, Map.of())
                        .computeIfAbsent(weight, any -> new ArrayList<>())
                        .add(pile);
            });
            stranded += next.isPresent() ? 0 : pile.papers();
        }
        Votes arrived = Votes.of(stranded, weight).rounded(rounding);
        exhausted = exhausted.plus(arrived);
        for (Map.Entry<Integer, Long> to : numbers.entrySet()) {
            Votes credit = Votes.of(to.getValue(), weight).rounded(rounding);
            votes.merge(to.getKey(), credit, Votes::plus);
            credited.getOrDefault(to.getKey(), Map.of()).merge(weight, credit, Votes::plus);
            arrived = arrived.plus(credit);
        }
        Votes worth = given.isZero()
                ? Votes.of(papers.stream().mapToLong(WeightedPapers::papers).sum(), weight)
                : given;
        loss = loss.plus(worth.minus(arrived));
        counts.add(new WeightedCountback.Row(what, weight, numbers, votes, exhausted, loss, quota()));
    }

    private Votes quota() {
        return continuing.keySet().stream()
                .map(number -> votes.getOrDefault(number, Votes.ZERO))
                .reduce(Votes.ZERO, Votes::plus)
                .dividedInto(2)
                .plus(Votes.of(1))
                .rounded(Rounding.down(0));
    }

    private Optional<Candidate> elected() {
        return continuing.size() == 1
                ? continuing.values().stream().findFirst()
                : continuing.values().stream()
                        .filter(candidate -> votes.getOrDefault(candidate.number(), Votes.ZERO)
                                .isAtLeast(quota()))
                        .findFirst();
    }

    private Optional<Candidate> exclude(Candidate lowest) {
        int number = lowest.number();
        continuing.remove(number);
        Optional<Candidate> elected = elected();
        Map<TransferValue, List<WeightedPapers>> papers = held.getOrDefault(number, Map.of());
        List<TransferValue> weights = List.copyOf(papers.keySet());
        for (TransferValue weight : weights) {
            Votes given = credited.getOrDefault(number, Map.of()).getOrDefault(weight, Votes.ZERO);
            votes.merge(number, given, Votes::minus);
            deal("exclusion of " + lowest + " at " + weight, weight, papers.getOrDefault(weight, List.of()), given);
            elected = elected();
            if (elected.isPresent()) {
                return elected;
            }
        }
        return weights.isEmpty() ? elected : Optional.empty();
    }

    private Candidate lowest() {
        List<Candidate> tied = lowest(List.copyOf(continuing.values()), votes);
        for (int count = counts.size() - 1; count >= 0 && tied.size() > 1; count--) {
            tied = lowest(tied, counts.get(count).votes());
        }
        if (tied.size() == 1) {
            return tied.get(0);
        }
        Tie tie = new Tie(TiePurpose.EXCLUSION, tied);
        return lots.answerTo(tie, counts.size())
                .map(answer -> answer.among(tie.candidates()))
                .or(() -> lots.drawnFor(tie).map(drawn -> drawn.chosen()))
                .or(() -> lots.ordered(tie).map(TiePurpose.EXCLUSION::among))
                .orElseThrow(() -> new LotNeededException(tie, counts.size()));
    }

    private static List<Candidate> lowest(List<Candidate> some, Map<Integer, Votes> at) {
        Votes least = some.stream()
                .map(candidate -> at.getOrDefault(candidate.number(), Votes.ZERO))
                .min(Comparator.naturalOrder())
                .orElse(Votes.ZERO);
        return some.stream()
                .filter(candidate ->
                        at.getOrDefault(candidate.number(), Votes.ZERO).equals(least))
                .collect(Collectors.toList());
    }
}
