package org.scrutineer.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scrutineer.audit.reading.SuppliedLots;
import org.scrutineer.audit.reading.TableView;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.distribution.Distribution;
import org.scrutineer.distribution.PublishedCount;
import org.scrutineer.distribution.PublishedCount.Decided;
import org.scrutineer.record.TieBreak;

/**
 * The lots of a published distribution: the order that is stated, or else, for a tie that only a lot could settle, how
 * it fell as what follows in the distribution shows.
 *
 * @param sheet the distribution
 * @param order the order of lots that is stated, strongest first; empty if none is
 * @param entry the place of the count whose figures are tied, from 0
 * @param table the figures
 */
record LotsOfTheSheet(Distribution sheet, List<Integer> order, int entry, TableView table) implements SuppliedLots {

    @Override
    public Optional<TieBreak> answer(List<Integer> tied) {
        return Optional.empty();
    }

    @Override
    public Optional<Drawn> drawn(List<Candidate> tied) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Integer>> ordered(List<Candidate> tied) {
        List<Integer> numbers = tied.stream().map(Candidate::number).toList();
        return Optional.of(
                order.isEmpty()
                        ? numbers.stream().sorted(strongerFirst(numbers)).toList()
                        : order.stream().filter(numbers::contains).toList());
    }

    /** Whose surplus goes next stands before others who are elected, who stand in the order of election. */
    private Comparator<Integer> strongerFirst(List<Integer> tied) {
        Comparator<Integer> byFate = Comparator.comparing(this::place)
                .thenComparing(this::excludedAt, Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder());
        return table.elected().containsAll(tied)
                ? Comparator.comparing((Integer number) -> givesNext(number) ? 0 : 1)
                        .thenComparing(byFate)
                : byFate;
    }

    private boolean givesNext(int number) {
        return entry + 1 < sheet.counts().size()
                && line(entry + 1, number).votesMoved().toString().startsWith("-");
    }

    private int place(int number) {
        int place = IntStream.range(entry, sheet.counts().size())
                .map(count -> line(count, number).order())
                .max()
                .orElse(0);
        return place == 0 ? Integer.MAX_VALUE : place;
    }

    private int excludedAt(int number) {
        return IntStream.range(entry, sheet.counts().size())
                .filter(count -> line(count, number).decided() == Decided.EXCLUDED)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private PublishedCount.Line line(int count, int number) {
        return sheet.counts().get(count).lines().get(number - 1);
    }

    @Override
    public long next() {
        return 0;
    }

    @Override
    public SuppliedLots after(List<TieBreak> settled) {
        return this;
    }
}
