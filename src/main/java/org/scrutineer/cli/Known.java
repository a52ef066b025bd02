package org.scrutineer.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The names that a word of the command can be.
 *
 * @param what what bears such a name
 * @param names the names, at least one
 */
record Known(String what, List<String> names) {

    private static final int MOST_SHOWN = 8;
    private static final int LONGEST_COMPARED = 50;

    /** Copies the names. */
    Known {
        names = List.copyOf(names);
    }

    /**
     * Returns why a word is refused.
     *
     * @param word a word that is none of the names
     * @return the message: the names that may have been meant, or all if none is like it
     */
    String refusal(String word) {
        List<String> near = near(word);
        return "no " + what + " is called \"" + word + "\"; "
                + (near.isEmpty() ? "there are " + joined(names, " and ") : "did you mean " + joined(near, " or "));
    }

    private static String joined(List<String> names, String before) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + before + names.get(last);
    }

    private List<String> near(String word) {
        String meant = word.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> isNear(meant, name.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt(name -> distance(meant, name.toLowerCase(Locale.ROOT))))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static boolean isNear(String word, String name) {
        if (word.length() > LONGEST_COMPARED) {
            return false;
        }
        boolean isPart = word.length() > 1 && name.contains(word);
        return isPart || 3 * distance(word, name) <= Math.max(word.length(), name.length());
    }

    /**
     * How many letters are to be put in, left out, changed, or exchanged with their neighbour to make one of the other.
     */
    private static int distance(String word, String name) {
        int[] before = new int[name.length() + 1];
        int[] last = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int[] row = new int[name.length() + 1];
            row[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int changed = last[j - 1] + (word.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1
                        && j > 1
                        && word.charAt(i - 1) == name.charAt(j - 2)
                        && word.charAt(i - 2) == name.charAt(j - 1)) {
                    row[j] = Math.min(row[j], 1 + before[j - 2]);
                }
            }
            before = last;
            last = row;
        }
        return last[name.length()];
    }
}
