package org.scrutineer.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.Look;

/**
 * Reads files that bound who may be elected: one line for each group, {@code "Category" "Group" min max c1 c2 …}, with
 * candidate numbers as in the ballot file. UTF-8; a quotation mark in a name is doubled; {@code #} begins a comment.
 * The lines of a category may stand anywhere. Every category must place every candidate in one group: who belongs to
 * none that matters is put in a group with the bounds 0 and any number that is large enough.
 *
 * <p>Errors are {@link BallotFormatException}s with these codes:
 *
 * <table>
 *   <caption>Codes of errors</caption>
 *   <tr><td>E002</td><td>bytes are not UTF-8</td></tr>
 *   <tr><td>E050</td><td>the file names no group</td></tr>
 *   <tr><td>E051</td><td>a name that is missing, empty or not a string in quotes, or a string without an end</td></tr>
 *   <tr><td>E052</td><td>a bound that is missing or not a whole number from 0 to 999999999, or a minimum above the
 *   maximum</td></tr>
 *   <tr><td>E053</td><td>a candidate who does not exist</td></tr>
 *   <tr><td>E054</td><td>a candidate who is placed twice in a category</td></tr>
 *   <tr><td>E055</td><td>a group that comes twice in a category</td></tr>
 *   <tr><td>E056</td><td>a candidate whom a category does not place</td></tr>
 *   <tr><td>E057</td><td>a name that looks like another and is not the same</td></tr>
 * </table>
 */
public final class ConReader {

    private static final int NAMES_AND_BOUNDS = 4;

    private final String source;
    private final int candidates;
    private final Map<String, Gathered> categories = new LinkedHashMap<>();
    /** The names of the categories by what they look like. */
    private final Map<String, String> categoryLooks = new HashMap<>();

    /** A category as far as it has been read. */
    private static final class Gathered {
        private final Map<String, Group> groups = new LinkedHashMap<>();
        private final Map<String, String> looks = new HashMap<>();
        private final Set<Integer> placed = new TreeSet<>();
        private int lastLine;
    }

    private ConReader(String source, int candidates) {
        this.source = source;
        this.candidates = candidates;
    }

    /**
     * Reads the categories of a file.
     *
     * @param file the file
     * @param candidates how many candidates there are
     * @return the categories in the order in which they are first named, at least one
     * @throws IOException if the file cannot be read
     * @throws BallotFormatException if the file is malformed, or does not divide the candidates
     */
    public static List<Category> read(Path file, int candidates) throws IOException {
        Path name = file.getFileName();
        try (InputStream input = Files.newInputStream(file)) {
            return read(input, name == null ? "" : name.toString(), candidates);
        }
    }

    /**
     * Reads the categories that the bytes of a file hold.
     *
     * @param input the bytes, read to the end; not closed
     * @param source the name of the file, for messages
     * @param candidates how many candidates there are
     * @return the categories in the order in which they are first named, at least one
     * @throws IOException if the bytes cannot be read
     * @throws BallotFormatException if the file is malformed, or does not divide the candidates
     */
    public static List<Category> read(InputStream input, String source, int candidates) throws IOException {
        return new ConReader(source, candidates).readAll(input.readAllBytes());
    }

    private List<Category> readAll(byte[] bytes) {
        int number = 0;
        for (String line : Utf8Lines.of(bytes, source)) {
            number++;
            ConLine read = new ConLine(source, number, line);
            List<ConLine.Token> tokens = read.tokens();
            if (!tokens.isEmpty()) {
                add(read, tokens);
            }
        }
        if (categories.isEmpty()) {
            throw new BallotFormatException(source, 1, 1, "E050", "a group must be named, but the file has none");
        }
        List<Category> all = new ArrayList<>();
        categories.forEach((name, gathered) -> {
            requireEverybody(name, gathered);
            all.add(new Category(name, List.copyOf(gathered.groups.values())));
        });
        return all;
    }

    private void add(ConLine line, List<ConLine.Token> tokens) {
        String categoryName = name(line, tokens, 0, "a category");
        String groupName = name(line, tokens, 1, "a group");
        requireOneSpelling(line, tokens.get(0), categoryLooks);
        int min = bound(line, tokens, 2, "a minimum");
        int max = bound(line, tokens, 3, "a maximum");
        if (min > max) {
            throw line.error(
                    tokens.get(2).column(),
                    "E052",
                    "a minimum must be at most the maximum " + tokens.get(3).text() + ", but was "
                            + tokens.get(2).text());
        }
        Gathered category = categories.computeIfAbsent(categoryName, any -> new Gathered());
        category.lastLine = line.number();
        requireOneSpelling(line, tokens.get(1), category.looks);
        if (category.groups.containsKey(groupName)) {
            throw line.error(
                    tokens.get(1).column(),
                    "E055",
                    "a group must come once, but \"" + groupName + "\" of \"" + categoryName + "\" comes twice");
        }
        Set<Integer> members = new TreeSet<>();
        for (ConLine.Token token : tokens.subList(NAMES_AND_BOUNDS, tokens.size())) {
            int member = candidate(line, token);
            if (!category.placed.add(member)) {
                throw line.error(
                        token.column(),
                        "E054",
                        "a candidate must be in one group of a category, but " + token.text() + " comes twice in \""
                                + categoryName + "\"");
            }
            members.add(member);
        }
        category.groups.put(groupName, new Group(groupName, min, max, members));
    }

    private static void requireOneSpelling(ConLine line, ConLine.Token token, Map<String, String> looks) {
        String before = looks.putIfAbsent(Look.of(token.text()), token.text());
        if (before != null && !before.equals(token.text())) {
            throw line.error(
                    token.column(),
                    "E057",
                    "names must not look alike unless they are the same, but \"" + token.text() + "\" is like \""
                            + before + "\"");
        }
    }

    private static String name(ConLine line, List<ConLine.Token> tokens, int index, String what) {
        if (index >= tokens.size()) {
            throw line.error(line.end(), "E051", what + " must be named, but the line ended");
        }
        ConLine.Token token = tokens.get(index);
        if (!token.isString() || token.text().isBlank()) {
            throw line.error(
                    token.column(), "E051", what + " must be named in quotes, but there was \"" + token.text() + "\"");
        }
        return token.text();
    }

    private static int bound(ConLine line, List<ConLine.Token> tokens, int index, String what) {
        if (index >= tokens.size()) {
            throw line.error(line.end(), "E052", what + " must follow, but the line ended");
        }
        ConLine.Token token = tokens.get(index);
        if (token.isString() || !token.text().matches("[0-9]{1,9}")) {
            throw line.error(
                    token.column(),
                    "E052",
                    what + " must be a whole number from 0 to 999999999, but was \"" + token.text() + "\"");
        }
        return Integer.parseInt(token.text());
    }

    private int candidate(ConLine line, ConLine.Token token) {
        int member = !token.isString() && token.text().matches("[0-9]{1,9}") ? Integer.parseInt(token.text()) : 0;
        if (member < 1 || member > candidates) {
            throw line.error(
                    token.column(),
                    "E053",
                    "a candidate number must be between 1 and " + candidates + ", but was \"" + token.text() + "\"");
        }
        return member;
    }

    private void requireEverybody(String name, Gathered category) {
        for (int number = 1; number <= candidates; number++) {
            if (!category.placed.contains(number)) {
                throw new BallotFormatException(
                        source,
                        category.lastLine,
                        1,
                        "E056",
                        "every candidate must be in a group of \"" + name + "\", but " + number
                                + " is in none up to its last line");
            }
        }
    }
}
