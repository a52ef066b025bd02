package org.scrutineer.literal;

/** Thrown when a count by keep values goes round in a circle, so that it has no end. */
final class LiteralCircle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param stage the stage that has no end
     */
    LiteralCircle(int stage) {
        super("keep values go round in a circle at stage " + stage);
    }
}
