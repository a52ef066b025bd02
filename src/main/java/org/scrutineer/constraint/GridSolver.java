package org.scrutineer.constraint;

import java.util.List;
import java.util.Optional;

/** Finds numbers for the cells of a table, or shows that there are none. */
interface GridSolver {

    /**
     * Returns numbers that keep every bound.
     *
     * @param grid the table
     * @return a number for each cell, or nothing if there are none
     * @throws ConstraintLimitException if the search is given up
     */
    Optional<List<Integer>> solve(Grid grid);

    /**
     * Returns the way to solve tables of some number of categories.
     *
     * @param categories how many categories there are
     * @return a flow for one or two, a search for more
     */
    static GridSolver of(int categories) {
        return categories <= 2 ? new GridFlow() : new GridSearch();
    }
}
