package org.scrutineer.format;

import java.util.List;

/**
 * A line of the names of a BLT file.
 *
 * @param items its strings and other text, at least one
 */
record TailLine(List<Item> items) {

    /**
     * A string or other text.
     *
     * @param kind whether it was quoted
     * @param text the text, without its quotes and with no quote doubled
     * @param place where it starts
     */
    record Item(Kind kind, String text, Place place) {}

    /** Whether a text was quoted. */
    enum Kind {
        /** In quotes. */
        QUOTED,
        /** Without quotes, up to the end of the line. */
        BARE
    }

    /** Copies the items. */
    TailLine {
        items = List.copyOf(items);
    }

    /**
     * Returns where the line starts.
     *
     * @return the place of its first item
     */
    Place place() {
        return items.get(0).place();
    }

    /**
     * Returns whether there is text that is not quoted.
     *
     * @return whether there is
     */
    boolean hasBareText() {
        return items.get(items.size() - 1).kind() == Kind.BARE;
    }

    /**
     * Returns the number of quoted strings.
     *
     * @return the number, zero or more
     */
    int strings() {
        return items.size() - (hasBareText() ? 1 : 0);
    }
}
