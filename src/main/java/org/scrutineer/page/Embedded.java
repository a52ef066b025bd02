package org.scrutineer.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** The record within a page, on a line of its own. */
final class Embedded {

    private static final String BEFORE = "<script type=\"application/json\" id=\"record\">";
    private static final String AFTER = "</script>";

    private Embedded() {}

    /**
     * Returns the element that holds a record.
     *
     * @param json the record in canonical form
     * @return the element
     */
    static Element of(String json) {
        return Tag.SCRIPT
                .of(new Node.Raw(escaped(json)))
                .with(Attribute.TYPE, "application/json")
                .with(Attribute.ID, "record");
    }

    /**
     * Writes what could be markup, or would not be seen, as escapes of JSON, which any reader of JSON reads as the
     * same.
     */
    private static String escaped(String json) {
        String signs = json.replace("<", escape('<')).replace(">", escape('>')).replace("&", escape('&'));
        return Escaped.hidden(signs)
                .replaceAll(found -> Matcher.quoteReplacement(found.group()
                        .chars()
                        .mapToObj(unit -> escape((char) unit))
                        .reduce("", String::concat)));
    }

    private static String escape(char unit) {
        return String.format(Locale.ROOT, "\\u%04x", (int) unit);
    }

    /**
     * Finds the record in a page.
     *
     * @param page the page
     * @return the JSON; nothing if the text is no page with just one record
     */
    static Optional<String> in(String page) {
        int start = page.indexOf(BEFORE);
        int end = page.indexOf(AFTER, Math.max(0, start));
        return start < 0 || end < 0 || page.indexOf(BEFORE, start + 1) >= 0
                ? Optional.empty()
                : Optional.of(page.substring(start + BEFORE.length(), end));
    }
}
