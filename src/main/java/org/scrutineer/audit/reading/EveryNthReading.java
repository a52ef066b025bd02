package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.scrutineer.record.Clause;

/**
 * Every so many-th paper of all that a candidate holds goes.
 *
 * @param clause the clause
 */
public record EveryNthReading(Clause clause) implements TransferReading {

    /** Reads the part. */
    static EveryNthReading read(Words part) {
        return new EveryNthReading(part.clause());
    }

    @Override
    public boolean isInTurn() {
        return true;
    }

    /**
     * Returns papers in the order in which they are looked at. The interval is their number divided by those due,
     * rounded up from the half. Papers numbered below the interval come last; of the others those come together whose
     * numbers leave the same rest when divided by it, beginning with no rest.
     *
     * @param lying the papers in the order in which they lie
     * @param due how many are to go, at least 1
     * @param <P> the kind of paper
     * @return the papers, each once
     */
    public static <P> List<P> lookedAt(List<P> lying, long due) {
        long interval = lying.size() / due + (2 * (lying.size() % due) >= due ? 1 : 0);
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(1, lying.size()).boxed().toList());
        numbers.sort(Comparator.comparing((Integer number) -> number < interval)
                .thenComparing(number -> number < interval ? 0 : number % interval)
                .thenComparing(number -> number));
        return numbers.stream().map(number -> lying.get(number - 1)).toList();
    }
}
