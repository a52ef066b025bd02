package org.scrutineer.format;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.format.NameText.Shape;
import org.scrutineer.format.TailLine.Item;

/** Says by name what each string behind the ballots was taken as, wherever it could be meant as something else. */
final class RoleNotices {

    private static final List<String> ROLES = List.of("the title", "the source", "the comment");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Predicate<String> DIGIT = Pattern.compile("[0-9]").asPredicate();
    private static final Predicate<String> WORD_IN_CAPITALS =
            Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})").asPredicate();
    private static final Predicate<String> SMALL_INITIAL =
            Pattern.compile("(?<![\\p{L}'\u2019-])\\p{Ll}").asPredicate();
    private static final Predicate<String> OF_AN_ELECTION = Pattern.compile(
                    "\\b(?:title|elections?|by-election|ballot|poll|vote|ward|district|division|constituency|council|committee"
                            + "|board|branch|club|society|union|officers?|members?|trustees?|governors?|president|chair|secretary)\\b",
                    Pattern.CASE_INSENSITIVE)
            .asPredicate();
    private static final Predicate<String> PARENTHESIS = Pattern.compile("[(]").asPredicate();

    private final Notices notices;

    /**
     * Makes a finder.
     *
     * @param notices where notices are added
     */
    RoleNotices(Notices notices) {
        this.notices = notices;
    }

    /**
     * Adds notices.
     *
     * @param tail the names and texts
     * @param comments the comments that are names
     * @param end the end of the file
     */
    void add(BltNames.Result tail, NameComments comments, Place end) {
        Shape shape = tail.names().get(0).shape();
        if (shape == Shape.ABSENT) {
            notices.add("W-NO-NAMES", end, "there are no names, so candidates are named by number");
        }
        if (!comments.isEmpty() && shape != Shape.IN_COMMENTS) {
            NameComments.Named first = comments.first();
            notices.add(
                    "W-NAMES",
                    first.place(),
                    "names in comments are passed over, the first of them \""
                            + first.text().name() + "\"");
        }
        if (tail.texts().isEmpty()) {
            notices.add("W-NO-TITLE", end, "there is no title" + lastName(tail, shape));
        } else if (tail.texts().size() > 1 || shape == Shape.ABSENT || couldBeAName(tail)) {
            notices.add("W-TAIL", tail.texts().get(0).place(), roles(tail.texts()));
        }
        if (!tail.trailing().isEmpty()) {
            notices.add(
                    "W-TRAILING",
                    tail.trailing().get(0).place(),
                    "text behind the title has no known meaning: "
                            + tail.trailing().stream().map(RoleNotices::quoted).collect(Collectors.joining(", ")));
        }
    }

    private static String lastName(BltNames.Result tail, Shape shape) {
        int last = tail.names().size();
        return shape == Shape.ABSENT || shape == Shape.IN_COMMENTS
                ? ""
                : ", and \"" + tail.names().get(last - 1).name() + "\" is taken as the name of candidate " + last;
    }

    private static String roles(List<Item> texts) {
        StringBuilder roles = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            roles.append(i == 0 ? "" : ", ").append(quoted(texts.get(i)));
            roles.append(i == 0 ? " is taken as " : " as ").append(ROLES.get(i));
        }
        return roles.toString();
    }

    private static String quoted(Item item) {
        return "\"" + item.text() + "\"";
    }

    /**
     * Whether a title reads as the names do, with no word of elections: as many words, not much longer, capitals where
     * all of them have some, no digit if they have none.
     */
    private static boolean couldBeAName(BltNames.Result tail) {
        List<String> names = tail.names().stream().map(NameText::name).toList();
        NameText title = NameText.ofQuoted(tail.texts().get(0).text());
        boolean parties = tail.names().stream().noneMatch(name -> name.party().isEmpty());
        long words = words(title.name());
        int longest = names.stream().mapToInt(String::length).max().orElse(0);
        return tail.names().get(0).shape() != Shape.IN_COMMENTS
                && !title.name().isBlank()
                && !OF_AN_ELECTION.test(title.name())
                && parties == !title.party().isEmpty()
                && words >= names.stream().mapToLong(RoleNotices::words).min().orElse(0)
                && words <= names.stream().mapToLong(RoleNotices::words).max().orElse(0)
                && title.name().length() <= longest + longest / 2
                && (!DIGIT.test(title.name()) || names.stream().anyMatch(DIGIT))
                && (!SMALL_INITIAL.test(title.name()) || names.stream().anyMatch(SMALL_INITIAL))
                && (WORD_IN_CAPITALS.test(title.name()) || !names.stream().allMatch(WORD_IN_CAPITALS))
                && (PARENTHESIS.test(title.name()) || !names.stream().allMatch(PARENTHESIS));
    }

    private static long words(String name) {
        return BLANKS.splitAsStream(name.strip()).count();
    }
}
