package org.scrutineer.constraint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;

/**
 * The bounds on who may be elected, in one or more categories. Whether some set of candidates meets all of them is
 * worked out exactly: as a flow for one or two categories, by a search for more.
 *
 * <p>A candidate is guarded if every set that can still come about and meets all bounds holds the candidate, and doomed
 * if none does. The number of places counts as a bound like the others, but where it alone leaves no choice, because
 * the places are filled or no more candidates continue than are needed, nobody is marked: the count is then over by its
 * own rules.
 *
 * <p>Bounds that conflict are found by leaving out one after the other, the places first and then the groups in order,
 * each with its minimum before its maximum, and leaving it out for good where the rest still conflict (a choice among
 * several sets of bounds, of which each would do).
 */
public final class Constraints {

    private final List<Category> categories;
    private final List<Cell> cells;
    private final List<Bound> bounds;
    private final GridSolver solver;

    private Constraints(List<Category> categories, List<Cell> cells) {
        this.categories = List.copyOf(categories);
        this.cells = List.copyOf(cells);
        this.bounds = bounds(categories);
        this.solver = GridSolver.of(categories.size());
    }

    /**
     * Returns the constraints of an election.
     *
     * @param election the election
     * @return its constraints, which bind nobody if it has no categories
     */
    public static Constraints of(Election election) {
        Division division = Division.of(election);
        return new Constraints(division.categories(), division.cells());
    }

    private static List<Bound> bounds(List<Category> categories) {
        List<Bound> bounds = new ArrayList<>();
        bounds.add(new Bound(categories.size(), 0, Bound.Side.AT_LEAST));
        bounds.add(new Bound(categories.size(), 0, Bound.Side.AT_MOST));
        for (int category = 0; category < categories.size(); category++) {
            for (int group = 0; group < categories.get(category).groups().size(); group++) {
                bounds.add(new Bound(category, group, Bound.Side.AT_LEAST));
                bounds.add(new Bound(category, group, Bound.Side.AT_MOST));
            }
        }
        return List.copyOf(bounds);
    }

    /**
     * Returns whether nobody is bound.
     *
     * @return whether there is no category
     */
    public boolean isEmpty() {
        return categories.isEmpty();
    }

    /**
     * Returns whether some set of candidates meets all bounds.
     *
     * @param progress who is elected and who continues
     * @return whether the count can end with all bounds kept
     * @throws ConstraintLimitException if that was not decided within the steps allowed
     */
    public boolean canBeMet(Progress progress) {
        return categories.isEmpty() || solver.solve(grid(progress)).isPresent();
    }

    /**
     * Checks that some set of candidates meets all bounds.
     *
     * @param progress who is elected and who continues
     * @throws ConstraintsNotMetException if none does
     * @throws ConstraintLimitException if that was not decided within the steps allowed
     */
    public void requireToBeMet(Progress progress) {
        if (!canBeMet(progress)) {
            throw new ConstraintsNotMetException(words(conflict(grid(progress), progress), progress));
        }
    }

    /**
     * Returns who must be elected and who cannot be.
     *
     * @param progress who is elected and who continues
     * @param marked the numbers of those already known to be guarded or doomed, who are left out
     * @return the others who are, marks in the ballot-paper order of the first candidate of each
     * @throws ConstraintsNotMetException if no set meets all bounds
     * @throws ConstraintLimitException if that was not decided within the steps allowed
     */
    public Outlook outlook(Progress progress, Set<Integer> marked) {
        requireToBeMet(progress);
        Map<String, Outlook.Mark> guarded = new TreeMap<>();
        Map<String, Outlook.Mark> doomed = new TreeMap<>();
        Grid grid = grid(progress);
        for (Forced forced : forced(progress, marked)) {
            Set<Integer> numbers = cells.get(forced.cell()).among(progress.continuing());
            numbers.removeAll(marked);
            List<String> why = words(conflict(forced.other(grid), progress), progress);
            Map<String, Outlook.Mark> marks = forced.side() == Bound.Side.AT_LEAST ? guarded : doomed;
            marks.merge(String.join("; ", why), new Outlook.Mark(numbers, why), Constraints::joined);
        }
        return new Outlook(inOrder(guarded.values()), inOrder(doomed.values()));
    }

    /** Marks by the first candidate of each in ballot-paper order. */
    private static List<Outlook.Mark> inOrder(Collection<Outlook.Mark> marks) {
        return marks.stream()
                .sorted(Comparator.comparing(mark -> Collections.min(mark.numbers())))
                .toList();
    }

    private static Outlook.Mark joined(Outlook.Mark one, Outlook.Mark other) {
        Set<Integer> numbers = new TreeSet<>(one.numbers());
        numbers.addAll(other.numbers());
        return new Outlook.Mark(numbers, one.bounds());
    }

    /**
     * Returns whether the exclusion of candidates would guard or doom nobody else, and leave some set that meets all
     * bounds.
     *
     * @param progress who is elected and who continues
     * @param marked the numbers of those already known to be guarded or doomed
     * @param excluded the numbers of those who would be excluded
     * @return whether everybody else would stand as before
     * @throws ConstraintLimitException if that was not decided within the steps allowed
     */
    public boolean isIndifferentTo(Progress progress, Set<Integer> marked, Collection<Integer> excluded) {
        Progress after = progress.without(excluded);
        return canBeMet(after) && forced(after, marked).isEmpty();
    }

    /** A cell of which all who continue must be elected, or none can be; the other choice leaves no solution. */
    private record Forced(int cell, Bound.Side side, int otherNumber) {

        Grid other(Grid grid) {
            return side == Bound.Side.AT_LEAST ? grid.withMost(cell, otherNumber) : grid.withLeast(cell, otherNumber);
        }
    }

    private List<Forced> forced(Progress progress, Set<Integer> marked) {
        List<Forced> forced = new ArrayList<>();
        if (categories.isEmpty() || !progress.isOpen()) {
            return forced;
        }
        Grid grid = grid(progress);
        boolean[] less = new boolean[cells.size()];
        boolean[] more = new boolean[cells.size()];
        witness(solver.solve(grid), grid, less, more);
        for (int cell = 0; cell < cells.size(); cell++) {
            int least = grid.least().get(cell);
            int most = grid.most().get(cell);
            if (least == most || marked.containsAll(cells.get(cell).among(progress.continuing()))) {
                continue;
            }
            if (!less[cell] && !witness(solver.solve(grid.withMost(cell, most - 1)), grid, less, more)) {
                forced.add(new Forced(cell, Bound.Side.AT_LEAST, most - 1));
            }
            if (!more[cell] && !witness(solver.solve(grid.withLeast(cell, least + 1)), grid, less, more)) {
                forced.add(new Forced(cell, Bound.Side.AT_MOST, least + 1));
            }
        }
        return forced;
    }

    /** Notes of which cells a solution leaves somebody out, and of which it takes somebody in. */
    private static boolean witness(Optional<List<Integer>> solution, Grid grid, boolean[] less, boolean[] more) {
        solution.ifPresent(numbers -> {
            for (int cell = 0; cell < less.length; cell++) {
                less[cell] |= numbers.get(cell) < grid.most().get(cell);
                more[cell] |= numbers.get(cell) > grid.least().get(cell);
            }
        });
        return solution.isPresent();
    }

    /** The table of how many of each cell are elected in the end. */
    Grid grid(Progress progress) {
        List<Integer> least = new ArrayList<>();
        List<Integer> most = new ArrayList<>();
        for (Cell cell : cells) {
            int elected = cell.count(progress.elected());
            least.add(elected);
            most.add(elected + cell.count(progress.continuing()));
        }
        return new Grid(least, most, lines(bounds), total(progress, bounds));
    }

    /** The groups of each category, bounded only as far as is said. */
    private List<List<Line>> lines(List<Bound> held) {
        List<List<Line>> lines = new ArrayList<>();
        for (int category = 0; category < categories.size(); category++) {
            List<Group> groups = categories.get(category).groups();
            List<Line> own = new ArrayList<>();
            for (int group = 0; group < groups.size(); group++) {
                own.add(line(
                        category,
                        group,
                        groups.get(group).min(),
                        groups.get(group).max(),
                        held));
            }
            lines.add(own);
        }
        return lines;
    }

    private Line total(Progress progress, List<Bound> held) {
        return line(categories.size(), 0, progress.places(), progress.places(), held);
    }

    private Line line(int category, int group, int min, int max, List<Bound> held) {
        List<Integer> members = new ArrayList<>();
        int size = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            if (category == categories.size() || cells.get(cell).groups().get(category) == group) {
                members.add(cell);
                size += cells.get(cell).members().size();
            }
        }
        boolean atLeast = held.contains(new Bound(category, group, Bound.Side.AT_LEAST));
        boolean atMost = held.contains(new Bound(category, group, Bound.Side.AT_MOST));
        return new Line(members, atLeast ? Math.min(min, size + 1) : 0, atMost ? Math.min(max, size) : size);
    }

    private List<Bound> conflict(Grid unsolvable, Progress progress) {
        List<Bound> held = new ArrayList<>(bounds);
        for (Bound bound : bounds) {
            List<Bound> without = new ArrayList<>(held);
            without.remove(bound);
            Grid looser = new Grid(unsolvable.least(), unsolvable.most(), lines(without), total(progress, without));
            if (solver.solve(looser).isEmpty()) {
                held.remove(bound);
            }
        }
        return held;
    }

    private List<String> words(List<Bound> conflict, Progress progress) {
        List<String> words = new ArrayList<>();
        for (Bound bound : conflict) {
            if (bound.category() < categories.size()) {
                Category category = categories.get(bound.category());
                Group group = category.groups().get(bound.group());
                Cell members = new Cell(List.of(), group.members());
                words.add(bound.words(category, group) + " (" + members.count(progress.elected()) + " elected, "
                        + members.count(progress.continuing()) + " continuing)");
            }
        }
        if (conflict.stream().anyMatch(bound -> bound.category() == categories.size())) {
            words.add("places " + progress.places() + " ("
                    + progress.elected().size() + " filled, "
                    + progress.continuing().size() + " continuing)");
        }
        return words;
    }
}
