package org.scrutineer.literal;

import java.util.List;

/**
 * One ballot paper of those mixed and numbered.
 *
 * @param number its number, from 1
 * @param preferences the candidates in order
 */
record LiteralSheet(int number, List<Integer> preferences) {

    /** Copies the list. */
    LiteralSheet {
        preferences = List.copyOf(preferences);
    }
}
