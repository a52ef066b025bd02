package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/** Whom constraints guard or doom on the table of a count, and what elections they let happen together. */
final class GuardedAndDoomed {

    private static final Clause CLAUSE = Clause.of("constraints");

    private final Table table;
    private final List<Category> categories;
    private GroupBounds bounds;

    /** Begins with those who stand; as many places as they can fill are filled. */
    GuardedAndDoomed(Table table, List<Category> categories) {
        this.table = table;
        this.categories = categories;
        this.bounds = boundsFor(table.declaredFromTheTop().size());
        table.bind(this::isIndifferentTo);
    }

    private GroupBounds boundsFor(int number) {
        return new GroupBounds(categories, table.candidates().size(), Math.min(table.seats(), number));
    }

    /** The places that can be filled grow in number when a further RON stands. */
    private void reckonPlaces() {
        if (table.ron().isKnown() && bounds.isBinding()) {
            bounds = boundsFor(table.elected().size() + open().size());
        }
    }

    /** The decisions that are due now, not yet carried out: to guard, then to doom. */
    List<Decision> due() {
        reckonPlaces();
        if (!bounds.isBinding() || table.elected().size() > bounds.places()) {
            return List.of();
        }
        List<Decision> due = new ArrayList<>(decisions(DecisionType.GUARD, Reason.GUARDED, GroupBounds.Fate.ONE_LESS));
        due.addAll(decisions(DecisionType.DOOM, Reason.DOOMED, GroupBounds.Fate.ONE_MORE));
        return due;
    }

    /** Lets a further RON stand if it is about to; the marks are gone of whom they need not be any more then. */
    boolean follow() {
        if (!table.follow()) {
            return false;
        }
        if (bounds.isBinding()) {
            reckonPlaces();
            Set<Integer> marked = new TreeSet<>();
            for (GroupBounds.Fate fate : GroupBounds.Fate.values()) {
                bounds.forbidden(state(), fate).forEach(each -> marked.addAll(each.numbers()));
            }
            table.continuing().stream()
                    .filter(number -> !marked.contains(number))
                    .forEach(table::release);
        }
        return true;
    }

    private List<Decision> decisions(DecisionType type, Reason reason, GroupBounds.Fate forbidden) {
        Map<String, Set<Integer>> byWords = new TreeMap<>();
        for (GroupBounds.Forbidden each : bounds.forbidden(state(), forbidden)) {
            each.numbers().stream()
                    .filter(number -> !isKnown(number))
                    .forEach(number -> byWords.computeIfAbsent(each.words(), any -> new TreeSet<>())
                            .add(number));
        }
        return byWords.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.getValue().iterator().next()))
                .map(entry -> Decision.of(
                        type, table.named(List.copyOf(entry.getValue())), reason, Clause.of(entry.getKey())))
                .toList();
    }

    private GroupBounds.State state() {
        return new GroupBounds.State(table.elected(), open());
    }

    /** Those who continue and can be elected, and a RON that is about to stand. */
    private List<Integer> open() {
        List<Integer> open = new ArrayList<>(table.continuing());
        open.removeAll(table.undeclared());
        if (table.following() > 0) {
            open.add(table.following());
        }
        return open;
    }

    /** Whether nothing new is to be said of a candidate: one marked, or a RON before it stands. */
    private boolean isKnown(int number) {
        return table.isMarked(number) || number == table.following();
    }

    /** Whether some set of the candidates who stand keeps all bounds. */
    boolean canBeMet() {
        return !bounds.isBinding() || bounds.canBeKept(state());
    }

    /** The groups whose bounds those elected do not keep. */
    List<String> broken() {
        return bounds.broken(table.elected());
    }

    /** Whether candidates who continue can all be elected. */
    boolean canAllBeElected(List<Integer> together) {
        if (!bounds.isBinding()) {
            return true;
        }
        List<Integer> elected = new ArrayList<>(table.elected());
        elected.addAll(together);
        List<Integer> open = open();
        open.removeAll(together);
        reckonPlaces();
        return bounds.canBeKept(new GroupBounds.State(elected, open));
    }

    /** Whether candidates could be excluded together with nobody else being guarded or doomed by it. */
    boolean isIndifferentTo(List<Integer> excluded) {
        if (!bounds.isBinding()) {
            return true;
        }
        List<Integer> open = open();
        open.removeAll(excluded);
        reckonPlaces();
        GroupBounds.State after = new GroupBounds.State(table.elected(), open);
        return bounds.canBeKept(after)
                && marksNobody(after, GroupBounds.Fate.ONE_LESS)
                && marksNobody(after, GroupBounds.Fate.ONE_MORE);
    }

    private boolean marksNobody(GroupBounds.State state, GroupBounds.Fate fate) {
        return bounds.forbidden(state, fate).stream()
                .flatMap(each -> each.numbers().stream())
                .allMatch(this::isKnown);
    }

    /** The decision by which all who are doomed leave together. */
    static Decision exclusionOf(List<Candidate> doomed) {
        return Decision.of(DecisionType.EXCLUDE, doomed, Reason.DOOMED, CLAUSE);
    }
}
