package org.scrutineer.ballot;

/**
 * Where lists of preferences stand among others: mark by mark, the end of a list first, then a skipped rank, then by
 * candidate number, a rank that ends with the candidate before one that goes on.
 */
final class MarkOrder {

    /** The place of the end of a list. */
    static final int END = 0;

    private MarkOrder() {}

    static int place(int mark) {
        return mark == Preferences.SKIPPED ? 1 : mark > 0 ? 2 * mark : 1 - 2 * mark;
    }

    /** One more than the place of any mark up to a candidate number. */
    static int places(int highest) {
        return 2 * highest + 2;
    }
}
