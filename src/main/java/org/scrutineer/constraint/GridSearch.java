package org.scrutineer.constraint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Solves a table of any number of categories by a search in depth. Before each choice the ranges of the cells are
 * narrowed by every line until nothing changes, which leaves out no solution; then the cell with the fewest choices is
 * tried with each. What is left of a table once its decided cells are taken away is remembered if it has no solution.
 *
 * <p>With three categories or more the question is hard in general; for elections it is small. The search counts its
 * steps and stops with an error beyond a limit.
 */
final class GridSearch implements GridSolver {

    /** The choices after which the search is given up. */
    private static final int MOST_STEPS = 200_000;

    private final int mostSteps;

    GridSearch() {
        this(MOST_STEPS);
    }

    /** Gives up after some number of choices. */
    GridSearch(int mostSteps) {
        this.mostSteps = mostSteps;
    }

    @Override
    public Optional<List<Integer>> solve(Grid grid) {
        int[] least = grid.least().stream().mapToInt(Integer::intValue).toArray();
        int[] most = grid.most().stream().mapToInt(Integer::intValue).toArray();
        return new Search(grid.lines(), mostSteps).from(least, most);
    }

    private static final class Search {

        private final List<Line> lines;
        private final int mostSteps;
        private final Set<List<Integer>> unsolvable = new HashSet<>();
        private int steps;

        Search(List<Line> lines, int mostSteps) {
            this.lines = lines;
            this.mostSteps = mostSteps;
        }

        Optional<List<Integer>> from(int[] least, int[] most) {
            steps++;
            if (steps > mostSteps) {
                throw new ConstraintLimitException(mostSteps, least.length);
            }
            if (!narrow(least, most)) {
                return Optional.empty();
            }
            int cell = fewestChoices(least, most);
            if (cell < 0) {
                return Optional.of(list(least));
            }
            List<Integer> left = left(least, most);
            if (unsolvable.contains(left)) {
                return Optional.empty();
            }
            for (int number = least[cell]; number <= most[cell]; number++) {
                int[] nextLeast = least.clone();
                int[] nextMost = most.clone();
                nextLeast[cell] = number;
                nextMost[cell] = number;
                Optional<List<Integer>> solution = from(nextLeast, nextMost);
                if (solution.isPresent()) {
                    return solution;
                }
            }
            unsolvable.add(left);
            return Optional.empty();
        }

        /**
         * Narrows the ranges by every line until nothing changes; returns whether each line and cell is left a number.
         */
        private boolean narrow(int[] least, int[] most) {
            boolean changed = true;
            while (changed) {
                changed = false;
                for (Line line : lines) {
                    int sumLeast = sum(line, least);
                    int sumMost = sum(line, most);
                    if (sumLeast > line.max() || sumMost < line.min()) {
                        return false;
                    }
                    for (int cell : line.cells()) {
                        int up = line.min() - (sumMost - most[cell]);
                        int down = line.max() - (sumLeast - least[cell]);
                        if (up > least[cell] || down < most[cell]) {
                            sumLeast += Math.max(up - least[cell], 0);
                            sumMost -= Math.max(most[cell] - down, 0);
                            least[cell] = Math.max(up, least[cell]);
                            most[cell] = Math.min(down, most[cell]);
                            changed = true;
                        }
                        if (least[cell] > most[cell]) {
                            return false;
                        }
                    }
                }
            }
            return true;
        }

        private static int sum(Line line, int[] numbers) {
            int sum = 0;
            for (int cell : line.cells()) {
                sum += numbers[cell];
            }
            return sum;
        }

        /** The cell with the fewest choices but more than one, the first of equals; -1 if all cells are decided. */
        private static int fewestChoices(int[] least, int[] most) {
            int best = -1;
            for (int cell = 0; cell < least.length; cell++) {
                int choices = most[cell] - least[cell];
                if (choices > 0 && (best < 0 || choices < most[best] - least[best])) {
                    best = cell;
                }
            }
            return best;
        }

        /**
         * What decides whether there is a solution: the ranges of open cells, and what each line still asks of them.
         */
        private List<Integer> left(int[] least, int[] most) {
            List<Integer> left = new ArrayList<>();
            for (int cell = 0; cell < least.length; cell++) {
                if (least[cell] < most[cell]) {
                    left.addAll(List.of(cell, least[cell], most[cell]));
                }
            }
            for (Line line : lines) {
                int decided = 0;
                boolean open = false;
                for (int cell : line.cells()) {
                    decided += least[cell] == most[cell] ? least[cell] : 0;
                    open |= least[cell] < most[cell];
                }
                if (open) {
                    left.addAll(List.of(line.min() - decided, line.max() - decided));
                }
            }
            return left;
        }

        private static List<Integer> list(int[] numbers) {
            List<Integer> list = new ArrayList<>();
            for (int number : numbers) {
                list.add(number);
            }
            return list;
        }
    }
}
