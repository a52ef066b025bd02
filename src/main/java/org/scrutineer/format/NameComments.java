package org.scrutineer.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.format.NameText.Shape;

/**
 * Names of candidates that a file gives in comments, as {@code # ALTERNATIVE NAME 3: Ann Ash (Green)}: so PrefLib has
 * them, and files that were made from its own.
 */
final class NameComments {

    private static final Pattern NAME =
            Pattern.compile("#+\\s*ALTERNATIVE\\s+NAME\\s+0*([0-9]{1,5})\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE);

    private final Map<Integer, Named> names = new LinkedHashMap<>();
    private String repeated = "";

    /**
     * A name.
     *
     * @param text the name and party
     * @param place where the comment starts
     */
    record Named(NameText text, Place place) {}

    /**
     * Takes note of a comment that is a name.
     *
     * @param comment the comment from its first character on
     * @param place where it starts
     */
    void see(String comment, Place place) {
        Matcher matcher = NAME.matcher(comment.strip());
        if (matcher.matches()) {
            Named named = new Named(text(matcher.group(2).strip()), place);
            if (names.putIfAbsent(Integer.valueOf(matcher.group(1)), named) != null && repeated.isEmpty()) {
                repeated = matcher.group(1) + " comes twice";
            }
        }
    }

    /** The party stands in the parentheses at the end. */
    private static NameText text(String text) {
        NameText quoted = NameText.ofQuoted(text);
        String name = quoted.name();
        int open = quoted.party().isEmpty() ? lastParenthesis(name) : 0;
        return open > 0
                ? new NameText(
                        name.substring(0, open).strip(),
                        name.substring(open + 1, name.length() - 1).strip(),
                        Shape.IN_COMMENTS)
                : new NameText(name, quoted.party(), Shape.IN_COMMENTS);
    }

    /** Where the parenthesis opens that the end of a text closes; below 1 if there is none behind a name. */
    private static int lastParenthesis(String text) {
        int depth = 0;
        for (int at = text.length() - 1; at >= 0 && text.endsWith(")"); at--) {
            depth += text.charAt(at) == ')' ? 1 : text.charAt(at) == '(' ? -1 : 0;
            if (depth == 0) {
                return text.substring(0, at).isBlank() ? 0 : at;
            }
        }
        return 0;
    }

    /**
     * Returns whether no comment is a name.
     *
     * @return whether there is none
     */
    boolean isEmpty() {
        return names.isEmpty();
    }

    /**
     * Returns what keeps the comments from naming each candidate once.
     *
     * @param candidates the number of candidates
     * @return the number that is missing, too high or there twice, and that it is; empty if nothing is wrong
     */
    String flaw(int candidates) {
        if (!repeated.isEmpty()) {
            return repeated;
        }
        for (int number = 1; number <= candidates; number++) {
            if (!names.containsKey(number)) {
                return number + " is missing";
            }
        }
        return names.keySet().stream()
                .filter(number -> number < 1 || number > candidates)
                .map(number -> "there is " + number)
                .findFirst()
                .orElse("");
    }

    /**
     * Returns the names, of which none is missing.
     *
     * @param candidates the number of candidates
     * @return the names in order of number
     */
    List<Named> inOrder(int candidates) {
        List<Named> all = new ArrayList<>();
        for (int number = 1; number <= candidates; number++) {
            all.add(names.get(number));
        }
        return all;
    }

    /**
     * Returns the first of the names.
     *
     * @return the name
     */
    Named first() {
        return names.values().iterator().next();
    }
}
