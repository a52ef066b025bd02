package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The papers each candidate holds, and how they are sorted and moved. Mutable.
 *
 * <p>Source: Electoral Act 1992 (Ireland), sections 119, 121(2) to (7), 122(1) and 123(1).
 */
final class LiteralParcels {

    /** What each candidate holds: sub-parcels, the one received last on top, at the end. */
    private final TreeMap<Integer, List<List<LiteralSheet>>> parcels = new TreeMap<>();

    private long notEffective;

    /**
     * Files the papers under their first preferences.
     *
     * @param papers the papers in the order in which they were mixed
     * @param next the next available preference of a paper, 0 for none
     */
    LiteralParcels(List<LiteralPaper> papers, ToIntFunction<LiteralSheet> next) {
        SortedMap<Integer, List<LiteralSheet>> first = new TreeMap<>();
        int number = 0;
        for (LiteralPaper paper : papers) {
            for (long copy = 0; copy < paper.multiplicity(); copy++) {
                LiteralSheet sheet = new LiteralSheet(++number, paper.preferences());
                int to = next.applyAsInt(sheet);
                if (to > 0) {
                    first.computeIfAbsent(to, any -> new ArrayList<>()).add(sheet);
                }
            }
        }
        first.forEach((to, sheets) -> held(to).add(sheets));
    }

    /**
     * Returns the papers a candidate holds.
     *
     * @param candidate the candidate
     * @return their number
     */
    long votes(int candidate) {
        return held(candidate).stream().mapToLong(List::size).sum();
    }

    /**
     * Returns the papers all candidates hold together.
     *
     * @return their number
     */
    long votes() {
        return parcels.keySet().stream().mapToLong(this::votes).sum();
    }

    /**
     * Returns the non-transferable papers not effective.
     *
     * @return their number
     */
    long notEffective() {
        return notEffective;
    }

    /**
     * Sets valid papers aside that nobody gets.
     *
     * @param papers their number
     */
    void setAside(long papers) {
        notEffective += papers;
    }

    /**
     * Transfers a surplus from the sub-parcel last received: 121(2) to (7).
     *
     * @param from the candidate
     * @param surplus the votes above the quota
     * @param next the next available preference of a paper, 0 for none
     * @param equality who has the larger fraction among equals
     */
    void transferSurplus(int from, long surplus, ToIntFunction<LiteralSheet> next, LiteralEquality equality) {
        List<LiteralSheet> last = held(from).get(held(from).size() - 1);
        SortedMap<Integer, List<LiteralSheet>> sorted = sorted(last, next);
        List<LiteralSheet> without = sorted.containsKey(0) ? sorted.remove(0) : new ArrayList<>();
        long transferable = sorted.values().stream().mapToLong(List::size).sum();
        SortedMap<Integer, Long> shares = shares(sorted, surplus, transferable, equality);
        sorted.forEach((to, sheets) -> {
            List<LiteralSheet> moving = lastFiled(sheets, shares.getOrDefault(to, 0L));
            take(last, moving);
            if (!moving.isEmpty()) {
                held(to).add(new ArrayList<>(moving));
            }
        });
        long setAside = Math.max(0, surplus - transferable);
        take(last, lastFiled(without, setAside));
        notEffective += setAside;
    }

    /**
     * Moves all papers of those excluded: 122(1).
     *
     * @param excluded the candidates
     * @param next the next available preference of a paper, 0 for none
     */
    void distribute(Collection<Integer> excluded, ToIntFunction<LiteralSheet> next) {
        List<LiteralSheet> leaving = new ArrayList<>();
        for (int candidate : excluded) {
            held(candidate).forEach(leaving::addAll);
            held(candidate).clear();
        }
        sorted(leaving, next).forEach((to, sheets) -> {
            if (to == 0) {
                notEffective += sheets.size();
            } else {
                held(to).add(sheets);
            }
        });
    }

    private List<List<LiteralSheet>> held(int candidate) {
        return parcels.computeIfAbsent(candidate, any -> new ArrayList<>());
    }

    private static SortedMap<Integer, List<LiteralSheet>> sorted(
            List<LiteralSheet> sheets, ToIntFunction<LiteralSheet> next) {
        SortedMap<Integer, List<LiteralSheet>> sorted = new TreeMap<>();
        sheets.forEach(sheet -> sorted.computeIfAbsent(next.applyAsInt(sheet), any -> new ArrayList<>())
                .add(sheet));
        return sorted;
    }

    private static SortedMap<Integer, Long> shares(
            SortedMap<Integer, List<LiteralSheet>> sorted, long surplus, long transferable, LiteralEquality equality) {
        SortedMap<Integer, Long> shares = new TreeMap<>();
        if (transferable <= surplus) {
            sorted.forEach((to, sheets) -> shares.put(to, (long) sheets.size()));
            return shares;
        }
        SortedMap<Integer, Long> fractions = new TreeMap<>();
        sorted.forEach((to, sheets) -> {
            shares.put(to, sheets.size() * surplus / transferable);
            fractions.put(to, sheets.size() * surplus % transferable);
        });
        while (sum(shares) < surplus) {
            List<Integer> largest =
                    LiteralEquality.mostOf(List.copyOf(fractions.keySet()), to -> fractions.getOrDefault(to, 0L));
            largest = LiteralEquality.mostOf(
                    largest, to -> sorted.getOrDefault(to, List.of()).size());
            int raised = largest.size() <= surplus - sum(shares) ? largest.get(0) : equality.greatest(largest);
            shares.merge(raised, 1L, Long::sum);
            fractions.remove(raised);
        }
        return shares;
    }

    private static long sum(SortedMap<Integer, Long> shares) {
        return shares.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<LiteralSheet> lastFiled(List<LiteralSheet> sheets, long number) {
        List<LiteralSheet> byNumber = sheets.stream()
                .sorted(Comparator.comparing(LiteralSheet::number))
                .toList();
        return byNumber.subList(byNumber.size() - (int) number, byNumber.size());
    }

    private static void take(List<LiteralSheet> parcel, List<LiteralSheet> leaving) {
        Set<Integer> numbers = leaving.stream().map(LiteralSheet::number).collect(Collectors.toSet());
        parcel.removeIf(sheet -> numbers.contains(sheet.number()));
    }
}
