package org.scrutineer.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A candidate's name and party, and how the file spells them.
 *
 * @param name the name
 * @param party the party, empty if none
 * @param shape the spelling
 */
record NameText(String name, String party, Shape shape) {

    private static final Pattern BOTH_IN_QUOTES = Pattern.compile("\"([^\"]*)\" +\"([^\"]*)\"");
    private static final Pattern PARTY_IN_QUOTES = Pattern.compile("([^\"]*[^\" ]) +\"([^\"]+)\"");
    private static final Pattern ALL_IN_QUOTES = Pattern.compile("\"([^\"]*)\"");

    /** How a name stands in a file. */
    enum Shape {
        /** A line without quotes, all of it the name. */
        UNQUOTED("names unquoted"),
        /** One string, all of it the name. */
        QUOTED("names quoted"),
        /** One string, in which doubled quotes enclose the party. */
        PARTY_IN_QUOTES("names quoted, parties in doubled quotes"),
        /** One string, in which doubled quotes enclose the name and again the party. */
        BOTH_IN_QUOTES("names and parties in doubled quotes"),
        /** Two strings on a line. */
        TWO_STRINGS("names and parties in two strings"),
        /** A comment. */
        IN_COMMENTS("names in comments"),
        /** No name at all. */
        ABSENT("no names");

        private final String description;

        Shape(String description) {
            this.description = description;
        }

        /**
         * Returns the spelling in words.
         *
         * @return the words
         */
        String description() {
            return description;
        }
    }

    /**
     * Splits the content of a quoted string into name and party, if quotes inside it do so.
     *
     * @param content the content, quotes no longer doubled
     * @return the name and party
     */
    static NameText ofQuoted(String content) {
        Matcher both = BOTH_IN_QUOTES.matcher(content);
        if (both.matches()) {
            return new NameText(both.group(1), both.group(2), Shape.BOTH_IN_QUOTES);
        }
        Matcher party = PARTY_IN_QUOTES.matcher(content);
        if (party.matches()) {
            return new NameText(party.group(1), party.group(2), Shape.PARTY_IN_QUOTES);
        }
        return new NameText(withoutQuotes(content), "", Shape.QUOTED);
    }

    /**
     * Returns the content of a quoted string without quotes that enclose all of it.
     *
     * @param content the content, quotes no longer doubled
     * @return the content of the inner quotes, or the content itself
     */
    static String withoutQuotes(String content) {
        Matcher all = ALL_IN_QUOTES.matcher(content);
        return all.matches() ? all.group(1) : TypographicQuotes.without(content);
    }
}
