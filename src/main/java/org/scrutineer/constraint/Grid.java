package org.scrutineer.constraint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of whole numbers to be found: each cell within its range, each line within its bounds. The cells of a
 * category's lines are all cells, each once; the total is the line of all cells.
 *
 * @param least the least number in each cell
 * @param most the largest number in each cell
 * @param categories for each category its lines, in order
 * @param total the line of all cells
 */
record Grid(List<Integer> least, List<Integer> most, List<List<Line>> categories, Line total) {

    Grid {
        least = List.copyOf(least);
        most = List.copyOf(most);
        categories = List.copyOf(categories);
    }

    int cells() {
        return least.size();
    }

    /** The same table with at least some number in a cell. */
    Grid withLeast(int cell, int number) {
        return new Grid(changed(least, cell, number), most, categories, total);
    }

    /** The same table with at most some number in a cell. */
    Grid withMost(int cell, int number) {
        return new Grid(least, changed(most, cell, number), categories, total);
    }

    private static List<Integer> changed(List<Integer> numbers, int cell, int number) {
        List<Integer> changed = new ArrayList<>(numbers);
        changed.set(cell, number);
        return changed;
    }

    /** All lines, the total last. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        categories.forEach(lines::addAll);
        lines.add(total);
        return Collections.unmodifiableList(lines);
    }
}
