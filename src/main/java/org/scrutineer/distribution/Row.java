package org.scrutineer.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.arithmetic.Votes;

/**
 * A row of a table, its cells by the names of the columns.
 *
 * @param line the line it begins on, from 1
 * @param cells the cells by column, names in lower case
 */
record Row(int line, Map<String, String> cells) {

    private static final int LARGEST = 9;

    /** The text of a cell. */
    String text(String column) {
        String cell = cells.get(column.toLowerCase(Locale.ROOT));
        if (cell == null) {
            throw new DistributionFormatException(line, "a row must have a cell for \"" + column + "\", but has none");
        }
        return cell.strip();
    }

    /** A whole number that may be below zero. */
    long whole(String column) {
        String text = text(column);
        if (!text.matches("-?[0-9]{1,18}")) {
            throw wrong(column, "a whole number", text);
        }
        return Long.parseLong(text);
    }

    /** A whole number of things that are counted. */
    int number(String column) {
        String text = text(column);
        if (!text.matches("[0-9]{1," + LARGEST + "}")) {
            throw wrong(column, "a whole number of at least 0", text);
        }
        return Integer.parseInt(text);
    }

    /** An amount of votes. */
    Votes votes(String column) {
        String text = text(column);
        if (!text.matches("-?[0-9]{1,18}(\\.[0-9]{1,40}|/[1-9][0-9]{0,400})?")) {
            throw wrong(column, "an amount of votes", text);
        }
        return Votes.parse(text);
    }

    /** Numbers with a blank between them. */
    List<Integer> numbers(String column) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : text(column).split(" ", 0)) {
            if (!word.isEmpty()) {
                if (!word.matches("[0-9]{1," + LARGEST + "}")) {
                    throw wrong(column, "whole numbers with blanks between them", text(column));
                }
                numbers.add(Integer.parseInt(word));
            }
        }
        return numbers;
    }

    /** Says that a cell is not what it must be. */
    DistributionFormatException wrong(String column, String must, String found) {
        return new DistributionFormatException(line, column + " must be " + must + ", but was \"" + found + "\"");
    }
}
