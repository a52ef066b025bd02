package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;

/**
 * The bounds on groups of candidates, tried out: how many of each kind of candidate are elected in the end is
 * enumerated, and a branch is left as soon as a group or the places can no longer come out right.
 */
final class GroupBounds {

    private static final long MOST_BRANCHES = 20_000_000;
    private static final long MOST_STEPS = 5_000_000_000L;

    private final List<Category> categories;
    /** For each kind of candidate, who share all their groups, the numbers. */
    private final List<List<Integer>> kinds = new ArrayList<>();
    /** What can be bounded: the places, and each group; first the least of each, then the most. */
    private final List<Rule> rules = new ArrayList<>();

    /** What all trials took. */
    private long steps;

    /**
     * A group, or all places.
     *
     * @param name what it is called
     * @param min the least number of elected
     * @param max the largest
     * @param members who belongs to it
     */
    private record Rule(String name, int min, int max, Set<Integer> members) {}

    /**
     * Who is in which state.
     *
     * @param elected the elected
     * @param open those of whom it is open
     */
    record State(Collection<Integer> elected, Collection<Integer> open) {}

    /** More combinations than are tried, or more papers than the numbers of a check hold. */
    static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyException() {
            this("the groups allow more than " + MOST_BRANCHES + " combinations");
        }

        TooManyException(String message) {
            super(message);
        }
    }

    GroupBounds(List<Category> categories, int candidates, int places) {
        this.categories = categories;
        Set<Integer> all = new TreeSet<>();
        Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
        for (int number = 1; number <= candidates; number++) {
            all.add(number);
            groups.computeIfAbsent(groupsOf(number), own -> new ArrayList<>()).add(number);
        }
        kinds.addAll(groups.values());
        rules.add(new Rule("places", places, places, all));
        for (Category category : categories) {
            for (Group group : category.groups()) {
                rules.add(new Rule(category.name() + ": " + group.name(), group.min(), group.max(), group.members()));
            }
        }
    }

    private List<String> groupsOf(int number) {
        return categories.stream()
                .flatMap(category -> category.groups().stream())
                .map(group -> group.members().contains(number) ? "in" : "out")
                .toList();
    }

    /** Whether there is anything to keep. */
    boolean isBinding() {
        return !categories.isEmpty();
    }

    /** The places that are to be filled. */
    int places() {
        return rules.get(0).max();
    }

    /** Whether some result keeps all bounds. */
    boolean canBeKept(State state) {
        return new Trial(state, allBounds()).succeeds();
    }

    /**
     * Whether some result keeps all bounds and has, or has not, all of the open candidates who are of a candidate's
     * kind.
     */
    private boolean canBeKept(State state, int kind, Fate fate, boolean[] bounds) {
        Trial trial = new Trial(state, bounds);
        return trial.allows(kind, fate) && trial.succeeds();
    }

    private boolean[] allBounds() {
        boolean[] bounds = new boolean[2 * rules.size()];
        Arrays.fill(bounds, true);
        return bounds;
    }

    /** What is tried of a kind. */
    enum Fate {
        /** One of those of whom it is open is not elected. */
        ONE_LESS,
        /** One of them is. */
        ONE_MORE
    }

    /** The open candidates of whom none can have a fate, each with the bounds that forbid it. */
    List<Forbidden> forbidden(State state, Fate fate) {
        List<Forbidden> found = new ArrayList<>();
        int vacancies = places() - state.elected().size();
        if (vacancies < 1 || state.open().size() <= vacancies) {
            return found;
        }
        for (int kind = 0; kind < kinds.size(); kind++) {
            List<Integer> open =
                    kinds.get(kind).stream().filter(state.open()::contains).toList();
            if (!open.isEmpty() && !canBeKept(state, kind, fate, allBounds())) {
                found.add(new Forbidden(open, words(conflict(state, kind, fate), state)));
            }
        }
        return found;
    }

    /**
     * Candidates whom bounds leave no choice about.
     *
     * @param numbers their numbers
     * @param words the bounds
     */
    record Forbidden(List<Integer> numbers, String words) {}

    /** Leaves out bound after bound, for good where the others still forbid; the places first, then each group's. */
    private boolean[] conflict(State state, int kind, Fate fate) {
        boolean[] held = allBounds();
        for (int bound = 0; bound < held.length; bound++) {
            held[bound] = false;
            if (canBeKept(state, kind, fate, held)) {
                held[bound] = true;
            }
        }
        return held;
    }

    private String words(boolean[] conflict, State state) {
        List<String> words = new ArrayList<>();
        for (int bound = 2; bound < conflict.length; bound++) {
            Rule rule = rules.get(bound / 2);
            if (conflict[bound]) {
                words.add(rule.name() + (bound % 2 == 0 ? " at least " + rule.min() : " at most " + rule.max()) + " ("
                        + number(state.elected(), rule) + " elected, " + number(state.open(), rule) + " continuing)");
            }
        }
        if (conflict[0] || conflict[1]) {
            words.add("places " + places() + " (" + state.elected().size() + " filled, "
                    + state.open().size() + " continuing)");
        }
        return String.join("; ", words);
    }

    private static long number(Collection<Integer> of, Rule rule) {
        return of.stream().filter(rule.members()::contains).count();
    }

    /** The groups whose bounds a result does not keep, in words. */
    List<String> broken(Collection<Integer> elected) {
        return rules.subList(1, rules.size()).stream()
                .filter(rule -> number(elected, rule) < rule.min() || number(elected, rule) > rule.max())
                .map(rule -> rule.name() + " " + number(elected, rule))
                .toList();
    }

    /** One enumeration. */
    private final class Trial {

        private final int[] least = new int[kinds.size()];
        private final int[] most = new int[kinds.size()];
        private final boolean[] bounds;
        private long branches;

        Trial(State state, boolean[] bounds) {
            this.bounds = bounds;
            for (int kind = 0; kind < least.length; kind++) {
                least[kind] = (int) kinds.get(kind).stream()
                        .filter(state.elected()::contains)
                        .count();
                most[kind] = least[kind]
                        + (int) kinds.get(kind).stream()
                                .filter(state.open()::contains)
                                .count();
            }
        }

        /** Demands a fate; returns whether the kind has anybody for it. */
        boolean allows(int kind, Fate fate) {
            if (fate == Fate.ONE_LESS) {
                most[kind]--;
            } else {
                least[kind]++;
            }
            return least[kind] <= most[kind];
        }

        boolean succeeds() {
            return succeeds(0, new int[rules.size()]);
        }

        private boolean succeeds(int kind, int[] sums) {
            branches++;
            steps += (long) rules.size() * (least.length - kind + 1);
            if (branches > MOST_BRANCHES || steps > MOST_STEPS) {
                throw new TooManyException();
            }
            if (!canStillBeKept(kind, sums)) {
                return false;
            }
            if (kind == least.length) {
                return true;
            }
            for (int number = least[kind]; number <= most[kind]; number++) {
                int[] next = sums.clone();
                for (int rule = 0; rule < next.length; rule++) {
                    next[rule] += belongs(kind, rule) ? number : 0;
                }
                if (succeeds(kind + 1, next)) {
                    return true;
                }
            }
            return false;
        }

        private boolean belongs(int kind, int rule) {
            return rules.get(rule).members().contains(kinds.get(kind).get(0));
        }

        private boolean canStillBeKept(int from, int[] sums) {
            for (int rule = 0; rule < sums.length; rule++) {
                int fewest = sums[rule];
                int largest = sums[rule];
                for (int kind = from; kind < least.length; kind++) {
                    fewest += belongs(kind, rule) ? least[kind] : 0;
                    largest += belongs(kind, rule) ? most[kind] : 0;
                }
                boolean tooFew = bounds[2 * rule] && largest < rules.get(rule).min();
                boolean tooMany =
                        bounds[2 * rule + 1] && fewest > rules.get(rule).max();
                if (tooFew || tooMany) {
                    return false;
                }
            }
            return true;
        }
    }
}
