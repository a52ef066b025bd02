package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.audit.reading.TurnReading;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.InactiveCause;
import org.scrutineer.record.InactivePapers;

/**
 * Why papers count for nobody any more, worked out from their marks; nothing where a rule book does not tell causes
 * apart.
 */
final class Causes {

    /** Papers of one cause, and what they are worth together. */
    private record Sum(long papers, Fraction votes) {
        Sum plus(long more, Fraction value) {
            return new Sum(papers + more, votes.plus(value.times(more)));
        }
    }

    private static final Ballots NO_PAPERS = new BallotAccumulator(1).build();

    private final TurnReading turn;
    private final Ballots marked;
    private final Map<InactiveCause, Sum> sums = new EnumMap<>(InactiveCause.class);
    /** The entries of the papers as marked, by how they are read. */
    private final Map<Preferences, List<Integer>> entries = new HashMap<>();

    Causes(TurnReading turn, Ballots marked) {
        this.turn = turn;
        this.marked = marked;
        begin();
        for (int entry = 0; !sums.isEmpty() && entry < marked.size(); entry++) {
            entries.computeIfAbsent(turn.of(marked.preferencesOf(entry)), any -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** The causes where a rule book does not tell them apart. */
    static Causes notTold() {
        return new Causes(TurnReading.NOT_SPOKEN_OF, NO_PAPERS);
    }

    /** Forgets all papers, as the count begins again. */
    void begin() {
        turn.causes().forEach(cause -> sums.put(cause, new Sum(0, Fraction.ZERO)));
    }

    /** Whether causes are told apart. */
    boolean areTold() {
        return !sums.isEmpty();
    }

    /** Adds papers that are read in one way, each worth a value, and are for nobody open; blank ones never count. */
    void add(Preferences read, Fraction value, boolean[] open) {
        if (read.ranks().isEmpty()) {
            return;
        }
        for (int entry : entries.getOrDefault(read, List.of())) {
            long papers = marked.papersOf(entry);
            sums.computeIfPresent(
                    turn.cause(marked.preferencesOf(entry), number -> open[number]),
                    (cause, sum) -> sum.plus(papers, value));
        }
    }

    /** The papers so far, cause by cause, in words. */
    List<String> soFar() {
        return sums.entrySet().stream()
                .map(each -> words(
                        each.getKey(), each.getValue().papers(), each.getValue().votes()))
                .toList();
    }

    /** What a record says of them, in the same words. */
    static List<String> words(List<InactivePapers> recorded) {
        return recorded.stream()
                .map(each -> words(
                        each.cause(), each.papers(), Fraction.parse(each.votes().toString())))
                .toList();
    }

    private static String words(InactiveCause cause, long papers, Fraction votes) {
        return cause.term() + " " + papers + " papers " + votes + " votes";
    }
}
