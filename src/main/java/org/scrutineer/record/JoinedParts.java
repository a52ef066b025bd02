package org.scrutineer.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts as people read them where the papers of a surplus leave in several transfers: parts of a stage are joined up
 * to one on which something is decided, or to the end of the stage. With a hundred candidates there are tens of
 * thousands of parts, of which the record tells each.
 */
public final class JoinedParts {

    private JoinedParts() {}

    /**
     * Joins parts of a count.
     *
     * @param count the count
     * @return the count with fewer entries and the same decisions, the part number of each that of its last part, 0
     *     where it is the whole stage; the count itself if surpluses leave at once
     */
    public static CountRecord of(CountRecord count) {
        if (!count.rule().surpluses().areSplit()) {
            return count;
        }
        List<Stage> entries = new ArrayList<>();
        List<Stage> all = count.stages();
        int start = 0;
        for (int i = 0; i < all.size(); i++) {
            boolean ends =
                    i + 1 == all.size() || all.get(i + 1).number() != all.get(i).number();
            if (ends || !all.get(i).decisions().isEmpty()) {
                boolean whole = ends
                        && (start == 0
                                || all.get(start - 1).number() != all.get(i).number());
                entries.add(
                        joined(all.subList(start, i + 1), whole ? 0 : all.get(i).part()));
                start = i + 1;
            }
        }
        return new CountRecord(count.header(), entries, count.elected());
    }

    private static Stage joined(List<Stage> parts, int part) {
        Stage last = parts.get(parts.size() - 1);
        Map<List<Object>, Transfer> transfers = new LinkedHashMap<>();
        for (Stage each : parts) {
            for (Transfer transfer : each.transfers()) {
                transfers.merge(
                        List.of(transfer.from(), transfer.to()),
                        transfer,
                        (one, other) -> new Transfer(
                                one.from(),
                                one.to(),
                                one.papers() + other.papers(),
                                one.votes().plus(other.votes())));
            }
        }
        return new Stage(
                last.number(),
                part,
                last.action(),
                parts.stream().flatMap(each -> each.sources().stream()).toList(),
                List.copyOf(transfers.values()),
                last.tallies(),
                last.nonTransferable(),
                last.nonTransferablePapers(),
                last.lossByFraction(),
                last.quota(),
                last.vacancies(),
                last.decisions(),
                last.inactive());
    }
}
