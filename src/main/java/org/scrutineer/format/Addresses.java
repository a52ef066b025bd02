package org.scrutineer.format;

import java.util.regex.Pattern;

/** Keeps e-mail addresses, which stand in exports of forms beside the marks, out of messages. */
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s\"'<>(),;|@]{1,64}@[^\\s\"'<>(),;|@]{1,255}");

    private Addresses() {}

    /**
     * Returns a text without addresses.
     *
     * @param text the text
     * @return the text with {@code (an address)} in place of each
     */
    static String hidden(String text) {
        return text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll("(an address)");
    }
}
