package org.scrutineer.page;

/** The little pictures that say what a shape means. */
final class Key {

    private Key() {}

    /**
     * Returns a sample of a shape.
     *
     * @param kind the class of the shape in the style sheet
     * @return the sample
     */
    static Element of(String kind) {
        Element shape = kind.equals("m")
                ? Tag.RECT.of().as(kind).with(Attribute.X, "45%")
                : Tag.RECT.of().as(kind).with(Attribute.WIDTH, "100%");
        return Tag.SVG.of(shape).as("k").with(Attribute.ARIA_HIDDEN, "true");
    }

    /**
     * Returns a sample of a shape with what it means.
     *
     * @param kind the class of the shape
     * @param words what it means
     * @return both
     */
    static Element of(String kind, String words) {
        return Tag.SPAN.of(of(kind), new Node.Text(" " + words + " "));
    }
}
