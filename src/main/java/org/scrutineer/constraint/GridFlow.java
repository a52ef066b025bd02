package org.scrutineer.constraint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Solves a table of one or two categories as a flow: from a source to each row, through the cells to each column, to a
 * sink and back. Every edge carries no less than its least number and no more than its largest. A flow of whole numbers
 * exists wherever any does, so the answer is exact.
 *
 * <p>Least numbers are met as usual: what an edge must carry is asked of its ends, and the table can be solved if a
 * flow from those who have too much to those who lack reaches all that is asked.
 */
final class GridFlow implements GridSolver {

    @Override
    public Optional<List<Integer>> solve(Grid grid) {
        return new Network(grid).solve();
    }

    /** The nodes are the source, the sink, the rows, the columns, and those for what edges must carry. */
    private static final class Network {

        private static final int SOURCE = 0;
        private static final int SINK = 1;
        private static final int FIRST_LINE = 2;

        private final Grid grid;
        private final List<Line> rows;
        private final List<Line> columns;
        private final int excess;
        private final int lack;
        private final int[][] free;
        private int asked;

        Network(Grid grid) {
            this.grid = grid;
            this.rows = grid.categories().isEmpty()
                    ? List.of(grid.total())
                    : grid.categories().get(0);
            this.columns = grid.categories().size() < 2
                    ? List.of(grid.total())
                    : grid.categories().get(1);
            this.excess = FIRST_LINE + rows.size() + columns.size();
            this.lack = excess + 1;
            this.free = new int[lack + 1][lack + 1];
        }

        Optional<List<Integer>> solve() {
            for (int cell = 0; cell < grid.cells(); cell++) {
                if (!edge(
                        rowOf(cell),
                        columnOf(cell),
                        grid.least().get(cell),
                        grid.most().get(cell))) {
                    return Optional.empty();
                }
            }
            boolean possible =
                    edge(SINK, SOURCE, grid.total().min(), grid.total().max());
            for (int row = 0; row < rows.size(); row++) {
                possible &= edge(
                        SOURCE,
                        FIRST_LINE + row,
                        rows.get(row).min(),
                        rows.get(row).max());
            }
            for (int column = 0; column < columns.size(); column++) {
                int node = FIRST_LINE + rows.size() + column;
                possible &= edge(
                        node,
                        SINK,
                        columns.get(column).min(),
                        columns.get(column).max());
            }
            return possible && carries() == asked ? Optional.of(numbers()) : Optional.empty();
        }

        private int rowOf(int cell) {
            return FIRST_LINE + lineOf(cell, rows);
        }

        private int columnOf(int cell) {
            return FIRST_LINE + rows.size() + lineOf(cell, columns);
        }

        private static int lineOf(int cell, List<Line> lines) {
            int line = 0;
            while (!lines.get(line).cells().contains(cell)) {
                line++;
            }
            return line;
        }

        /** Adds an edge; returns whether its bounds leave it any number. */
        private boolean edge(int from, int to, int min, int max) {
            free[from][to] += max - min;
            free[excess][to] += min;
            free[from][lack] += min;
            asked += min;
            return min <= max;
        }

        private int carries() {
            int carried = 0;
            int[] before = new int[lack + 1];
            while (reaches(before)) {
                int most = Integer.MAX_VALUE;
                for (int node = lack; node != excess; node = before[node]) {
                    most = Math.min(most, free[before[node]][node]);
                }
                for (int node = lack; node != excess; node = before[node]) {
                    free[before[node]][node] -= most;
                    free[node][before[node]] += most;
                }
                carried += most;
            }
            return carried;
        }

        /** Finds the shortest way that is free; {@code before} takes the node before each on it. */
        private boolean reaches(int[] before) {
            Arrays.fill(before, -1);
            before[excess] = excess;
            Deque<Integer> open = new ArrayDeque<>(List.of(excess));
            while (!open.isEmpty() && before[lack] < 0) {
                int node = open.remove();
                for (int next = 0; next <= lack; next++) {
                    if (before[next] < 0 && free[node][next] > 0) {
                        before[next] = node;
                        open.add(next);
                    }
                }
            }
            return before[lack] >= 0;
        }

        private List<Integer> numbers() {
            List<Integer> numbers = new ArrayList<>();
            for (int cell = 0; cell < grid.cells(); cell++) {
                numbers.add(grid.least().get(cell) + free[columnOf(cell)][rowOf(cell)]);
            }
            return numbers;
        }
    }
}
