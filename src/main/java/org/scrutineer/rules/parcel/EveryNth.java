package org.scrutineer.rules.parcel;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Source;

/**
 * The transfer of a surplus as whole papers, every <i>n</i>th of all that the candidate holds: <i>n</i> is their number
 * divided by the surplus, to the nearest whole number and up from the half. They are looked at one after the other;
 * each goes to the next preference for a candidate who continues and has less than the quota, or stays if there is
 * none, until the surplus has gone. If too few can go, as many of those that stayed are set aside as it takes to make
 * up the surplus, those looked at first.
 *
 * @param clause the clause
 */
public record EveryNth(Clause clause) implements SurplusTransfer {

    public EveryNth {
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Returns the papers in the order in which they are looked at: those numbered n, 2n, 3n and so on, then n + 1,
     * 2n + 1 and so on, until 2n - 1, 3n - 1 and so on, and last those before n.
     *
     * @param papers how many lie with the candidate
     * @param surplus how many are to go, from 1 to the papers
     * @return their places from 0, each once
     */
    public static int[] visited(int papers, int surplus) {
        int n = Source.InTurn.interval(papers, surplus);
        int[] visited = new int[papers];
        int size = 0;
        for (int start = n; start < 2 * n; start++) {
            for (int number = start; number <= papers; number += n) {
                visited[size++] = number - 1;
            }
        }
        for (int number = 1; number < n; number++) {
            visited[size++] = number - 1;
        }
        return visited;
    }

    @Override
    public Receiving receiving() {
        return Receiving.UNTIL_THE_QUOTA;
    }

    @Override
    public boolean eachIsOfOneValue() {
        return true;
    }

    @Override
    public <R> R match(
            Function<SurplusForm, R> votes, Function<WholePaperForm, R> wholePapers, Function<EveryNth, R> everyNth) {
        return everyNth.apply(this);
    }

    @Override
    public Set<String> promises() {
        return Set.of("I19");
    }

    @Override
    public PartDescription description() {
        return PartDescription.NOTHING.with("turns", PartDescription.of("everyNth", clause));
    }
}
