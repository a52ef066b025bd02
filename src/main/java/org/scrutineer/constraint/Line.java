package org.scrutineer.constraint;

import java.util.List;

/**
 * Cells that together may hold no fewer elected candidates than some number and no more than another.
 *
 * @param cells the cells, by place
 * @param min the least sum
 * @param max the largest sum
 */
record Line(List<Integer> cells, int min, int max) {

    Line {
        cells = List.copyOf(cells);
    }
}
