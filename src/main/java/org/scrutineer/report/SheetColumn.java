package org.scrutineer.report;

import java.util.List;

/**
 * A column of the result sheet.
 *
 * @param heading the lines of the heading
 * @param cells a cell for each row, all of one width
 * @param width the columns of text that heading and cells keep to
 */
record SheetColumn(List<String> heading, List<String> cells, int width) {

    SheetColumn {
        heading = List.copyOf(heading);
        cells = List.copyOf(cells);
    }
}
