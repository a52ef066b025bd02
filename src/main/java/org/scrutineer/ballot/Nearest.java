package org.scrutineer.ballot;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The nearest of known words, for messages only: nothing is ever matched by likeness. */
public final class Nearest {

    private static final int LONGEST = 200;

    private Nearest() {}

    /**
     * Returns the word that takes the fewest changes of a letter.
     *
     * @param word the word
     * @param known the known words, at least one
     * @return the nearest, the first of several; empty if none is known
     */
    public static String to(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(other -> distance(word, other)))
                .orElse("");
    }

    private static int distance(String one, String two) {
        String a = start(one);
        String b = start(two);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static String start(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower;
    }
}
