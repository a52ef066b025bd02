package org.scrutineer.format.papers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a rank is written where it is not a number alone. */
enum RankWords {
    /** A rank is a number alone. */
    NUMBERS_ONLY {
        @Override
        int rank(String text) {
            return NO_RANK;
        }
    },
    /** A rank can be written as {@code 1st choice}, {@code Rank 1} or {@code first}. */
    WORDS {
        @Override
        int rank(String text) {
            String lower = text.strip().toLowerCase(Locale.ROOT);
            Matcher matcher = NUMBERED.matcher(lower);
            if (matcher.matches()) {
                return WholeNumber.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
            Matcher word = WORDED.matcher(lower);
            return word.matches() ? ORDINALS.indexOf(word.group(1)) + 1 : NO_RANK;
        }
    };

    /** What {@link #rank(String)} gives for a text without a rank. */
    static final int NO_RANK = 0;

    private static final String NOUN = "(?:choice|preference|pref|rank|place|vote)";
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:(\\d+)(?:\\s*(?:st|nd|rd|th))?\\.?(?:\\s+" + NOUN + ")?|" + NOUN + "\\s*#?(\\d+))");
    private static final Pattern WORDED = Pattern.compile("(" + String.join("|", ORDINALS) + ")(?:\\s+" + NOUN + ")?");

    /**
     * Reads a rank.
     *
     * @param text the text
     * @return the rank, or {@link #NO_RANK}
     */
    abstract int rank(String text);
}
