package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.audit.Fraction;
import org.scrutineer.audit.reading.ExclusionReading.Size;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Reason;

/** How many of the lowest go together. */
final class TogetherReading {

    private TogetherReading() {}

    /** As many as can be whose votes, with all surpluses that wait, do not come up to those of the next. */
    static ExclusionReading.Sizes read(Words part) {
        Clause clause = part.clause();
        int atMost = part.oneOf("margin", "atMost", "lessThan").equals("atMost") ? 0 : -1;
        ProvisoReading proviso = part.part("proviso").map(Forms.PROVISOS::read).orElse((lowest, table) -> true);
        WithoutVotesReading withoutVotes =
                part.part("withoutVotes").map(Forms.WITHOUT_VOTES::read).orElse(WithoutVotesReading.LIKE_ANY_OTHER);
        Size one = Size.one(part.part("alone").map(Words::clause).orElse(clause));
        return (fromTheBottom, table) -> {
            int most = table.continuing().size() - Math.max(1, table.vacancies());
            int without = (int) fromTheBottom.stream()
                    .filter(number -> table.votes(number).signum() == 0)
                    .count();
            Optional<Size> least = withoutVotes.least(without, most);
            List<Size> sizes = new ArrayList<>();
            List<Fraction> guarded = guarded(fromTheBottom, table);
            Fraction sum = table.sum(fromTheBottom).plus(table.waitingInAll());
            for (int size = fromTheBottom.size(); size > Math.max(0, most); size--) {
                sum = sum.minus(table.votes(fromTheBottom.get(size - 1)));
            }
            for (int size = Math.min(most, fromTheBottom.size()); size > 0; size--) {
                List<Integer> group = fromTheBottom.subList(0, size);
                boolean safe = sum.compareTo(next(size, fromTheBottom, guarded, table)) <= atMost
                        && proviso.holds(group, table);
                sum = sum.minus(table.votes(fromTheBottom.get(size - 1)));
                if (safe) {
                    sizes.add(size == 1 ? one : new Size(size, Reason.BULK_LOWEST, clause));
                } else if (least.isPresent() && least.get().number() == size) {
                    sizes.add(least.get());
                }
            }
            return sizes;
        };
    }

    /** The votes of those who continue and cannot be excluded. */
    private static List<Fraction> guarded(List<Integer> excludable, TableView table) {
        Set<Integer> open = new HashSet<>(excludable);
        return table.continuing().stream()
                .filter(number -> !open.contains(number))
                .map(table::votes)
                .toList();
    }

    /**
     * The votes that the lowest must not overtake: the fewest of any left who has as many as the highest of them, or
     * these.
     */
    private static Fraction next(int size, List<Integer> fromTheBottom, List<Fraction> guarded, TableView table) {
        Fraction highest = table.votes(fromTheBottom.get(size - 1));
        return Stream.concat(
                        fromTheBottom.subList(size, Math.min(size + 1, fromTheBottom.size())).stream()
                                .map(table::votes),
                        guarded.stream().filter(votes -> votes.compareTo(highest) >= 0))
                .min(Comparator.naturalOrder())
                .orElse(highest);
    }
}
