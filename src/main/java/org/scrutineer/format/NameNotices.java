package org.scrutineer.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.scrutineer.ballot.Look;
import org.scrutineer.format.TailLine.Item;

/** Finds what a person might want to look at in the names, title, source and comment of a file. */
final class NameNotices {

    private static final Pattern MISREAD = Pattern.compile("\u00C3[\u0080-\u00BF]|\u00E2\u20AC");

    private final Notices notices;

    /**
     * Makes a finder.
     *
     * @param notices where notices are added
     */
    NameNotices(Notices notices) {
        this.notices = notices;
    }

    /**
     * Adds notices.
     *
     * @param tail the names and texts
     */
    void add(BltNames.Result tail) {
        Map<String, Integer> earlier = new HashMap<>();
        for (int i = 0; i < tail.names().size(); i++) {
            NameText text = tail.names().get(i);
            Place place = tail.places().get(i);
            addTextNotices(text.name(), place);
            addTextNotices(text.party(), place);
            String look = Look.of(text.name());
            Integer same = earlier.putIfAbsent(look, i);
            if (look.isEmpty()) {
                notices.add("W-BLANK-NAME", place, "the name of candidate " + (i + 1) + " is blank");
            } else if (same != null) {
                notices.add("W-SAME-NAME", place, alike(tail.names(), same, i));
            }
        }
        for (Item item : tail.texts()) {
            addTextNotices(item.text(), item.place());
        }
    }

    private static String alike(List<NameText> names, int first, int second) {
        String one = names.get(first).name();
        String other = names.get(second).name();
        return "candidates " + (first + 1) + " and " + (second + 1)
                + (one.equals(other)
                        ? " are both named \"" + one + "\""
                        : " have names that look alike: \"" + one + "\" and \"" + other + "\"");
    }

    private void addTextNotices(String text, Place place) {
        if (text.indexOf('\uFFFD') >= 0) {
            notices.add("W-REPLACEMENT", place, "\"" + text + "\" has U+FFFD where a character was lost");
        }
        if (MISREAD.matcher(text).find()) {
            notices.add("W-MISREAD", place, "\"" + text + "\" looks like UTF-8 once read as another character set");
        }
    }
}
