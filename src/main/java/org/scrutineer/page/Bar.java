package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.arithmetic.Votes;

/**
 * A bar in a row of a table: what is held, what came, what went, and the quota.
 *
 * @param scale the scale of the page
 * @param quota the quota of that moment
 * @param marks whether the quota is drawn
 */
record Bar(Scale scale, Votes quota, Quota marks) {

    /** Whether there is a quota to draw. */
    enum Quota {
        /** There is. */
        DRAWN,
        /** There is none. */
        NONE
    }

    /**
     * Draws a bar in two parts.
     *
     * @param held what is held, zero or more
     * @param received what came besides, zero or more
     * @return the picture, whose numbers must stand beside it
     */
    Element of(Votes held, Votes received) {
        List<Element> shapes = new ArrayList<>();
        long start = scale.tenths(held);
        long width = scale.tenths(held.plus(received)) - start;
        if (start > 0) {
            shapes.add(Tag.RECT.of().with(Attribute.WIDTH, Scale.percent(start)));
        }
        if (width > 0) {
            shapes.add(piece("g", start, width));
        }
        return drawn(shapes);
    }

    /**
     * Draws a bar after a change.
     *
     * @param after the votes after it, zero or more
     * @param change what came, or went if below zero
     * @return the picture
     */
    Element after(Votes after, Votes change) {
        if (!change.isNegative()) {
            return of(after.minus(change), change);
        }
        List<Element> shapes = new ArrayList<>();
        long left = scale.tenths(after);
        long gone = scale.tenths(after.minus(change)) - left;
        if (left > 0) {
            shapes.add(Tag.RECT.of().with(Attribute.WIDTH, Scale.percent(left)));
        }
        if (gone > 0) {
            shapes.add(piece("l", left, gone));
        }
        return drawn(shapes);
    }

    private static Element piece(String kind, long start, long width) {
        return Tag.RECT
                .of()
                .as(kind)
                .with(Attribute.X, Scale.percent(start))
                .with(Attribute.WIDTH, Scale.percent(width));
    }

    private Element drawn(List<Element> shapes) {
        if (marks == Quota.DRAWN) {
            long place = scale.tenths(quota);
            shapes.add(
                    place == scale.line()
                            ? Tag.RECT.of().as("q")
                            : Tag.RECT.of().as("m").with(Attribute.X, Scale.percent(place)));
        }
        return Tag.SVG.of(shapes).with(Attribute.ARIA_HIDDEN, "true");
    }
}
