package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The parameters of a rule book as they are read. Each word must be known, and none may be left over. */
final class Words {

    private static final int MOST_DIGITS = 100;
    private static final String CLAUSE = "clause";

    private final Map<String, String> words;
    private final Set<String> unread;
    private final List<String> doubts;

    Words(Map<String, String> words) {
        this.words = new TreeMap<>(words);
        this.unread = new TreeSet<>(words.keySet());
        this.doubts = new ArrayList<>();
    }

    /** Whether there is such a parameter. */
    boolean has(String name) {
        return words.containsKey(name);
    }

    /** A parameter in any words; in doubt if it is missing. What is inferred at a clause is read with it: it changes no figure. */
    String text(String name) {
        unread.remove(name);
        if (name.endsWith(CLAUSE)) {
            unread.remove(name.substring(0, name.length() - CLAUSE.length()) + "reading");
        }
        String word = words.get(name);
        if (word == null) {
            doubts.add("parameter " + name + " is missing");
            return "";
        }
        return word;
    }

    /** A parameter that must be one of some words; in doubt, and the first of them, if it is not. */
    String oneOf(String name, String... known) {
        String word = text(name);
        for (String each : known) {
            if (each.equals(word)) {
                return word;
            }
        }
        if (has(name)) {
            doubts.add("parameter " + name + " is \"" + word + "\", which this check does not know");
        }
        return known[0];
    }

    /** A parameter that is a number of decimal places. */
    int places(String name) {
        String word = text(name);
        if (!word.matches("[0-9]|[1-3][0-9]|40")) {
            if (has(name)) {
                doubts.add("parameter " + name + " is \"" + word + "\", which is no number of places");
            }
            return 0;
        }
        return Integer.parseInt(word);
    }

    /** A parameter that is a number. */
    Fraction number(String name) {
        String word = text(name);
        if (word.length() > MOST_DIGITS) {
            doubts.add("parameter " + name + " has more than " + MOST_DIGITS + " digits");
            return Fraction.ZERO;
        }
        try {
            return word.isEmpty() ? Fraction.ZERO : Fraction.parse(word);
        } catch (NumberFormatException e) {
            doubts.add("parameter " + name + " is \"" + word + "\", which is no number");
            return Fraction.ZERO;
        }
    }

    /** Adds something that is not understood. */
    void doubt(String doubt) {
        doubts.add(doubt);
    }

    /** What was not understood, and what nobody read. */
    List<String> doubts() {
        List<String> all = new ArrayList<>(doubts);
        unread.forEach(name -> all.add("parameter " + name + " is not known to this check"));
        return all;
    }
}
