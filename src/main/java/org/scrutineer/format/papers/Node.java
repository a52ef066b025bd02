package org.scrutineer.format.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * A part of a tree of JSON or XML that is small enough to be held: an object with members, or a text. Members of one
 * name are a list. It is filled while it is read, and not changed later.
 */
final class Node {

    private final String file;
    private final String path;
    private final Spot spot;
    private final Kind kind;
    private final String text;
    private final Map<String, List<Node>> members = new LinkedHashMap<>();

    /** What a node is. */
    enum Kind {
        /** Members by name. */
        OBJECT,
        /** A text. */
        TEXT,
        /** A number, as it is written. */
        NUMBER,
        /** True, false or null. */
        WORD
    }

    /**
     * Makes a node.
     *
     * @param file the name of the file
     * @param path the path to it
     * @param spot where it is
     * @param kind what it is
     * @param text its text, empty for an object
     */
    Node(String file, String path, Spot spot, Kind kind, String text) {
        this.file = file;
        this.path = path;
        this.spot = spot.withPath(path);
        this.kind = kind;
        this.text = text;
    }

    /** Adds a member behind those of the same name. */
    void add(String name, Node node) {
        members.computeIfAbsent(name, added -> new ArrayList<>(1)).add(node);
    }

    /** Says that there is a list of a name, possibly without elements. */
    void addList(String name) {
        members.computeIfAbsent(name, added -> new ArrayList<>(1));
    }

    /** The members of a name, possibly none. */
    List<Node> list(String name) {
        return members.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return !list(name).isEmpty();
    }

    /** The only member of a name, if there is one. */
    Optional<Node> find(String name) {
        List<Node> found = list(name);
        if (found.size() > 1) {
            throw found.get(1).error("J03", name + " must stand once, but stands " + found.size() + " times");
        }
        return found.stream().findFirst();
    }

    /** The member of a name. */
    Node require(String name) {
        return find(name).orElseThrow(() -> missing(name));
    }

    private BallotFormatException missing(String name) {
        String separator = path.startsWith("/") ? "/" : ".";
        return new BallotFormatException(
                file, spot.withPath(path + separator + name), "J02", name + " must stand, but is missing");
    }

    /** The text of a member, empty if there is none. */
    String text(String name) {
        return find(name).map(Node::text).orElse("");
    }

    /** The text of the node: of a number as it is written. */
    String text() {
        if (kind == Kind.OBJECT) {
            throw error("J03", name() + " must be a text or a number, but is an object");
        }
        return text.strip();
    }

    /** The words of a member: a list of texts, or one text of words parted by blanks. */
    List<String> words(String name) {
        return list(name).stream()
                .flatMap(node -> Arrays.stream(node.text().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The whole number that the node is. */
    int number() {
        int number = kind == Kind.OBJECT || kind == Kind.WORD ? Rows.NO_NUMBER : WholeNumber.of(text);
        if (number < 0) {
            throw error(
                    "J03", name() + " must be a whole number, but was \"" + (kind == Kind.OBJECT ? "{" : text) + "\"");
        }
        return number;
    }

    /** Whether a member is {@code true}. */
    boolean isTrue(String name) {
        return text(name).equals("true");
    }

    /** The last part of the path. */
    String name() {
        return path.replaceFirst("\\[\\d+\\]$", "").replaceFirst(".*[./]", "");
    }

    String path() {
        return path;
    }

    String file() {
        return file;
    }

    Spot spot() {
        return spot;
    }

    /**
     * Returns an error at the node.
     *
     * @param code the code
     * @param problem what must hold and what was found
     * @return the error
     */
    BallotFormatException error(String code, String problem) {
        return new BallotFormatException(file, spot, code, problem);
    }

    /**
     * Returns an error at the node in a record.
     *
     * @param code the code
     * @param record the key of the record
     * @param problem what must hold and what was found
     * @return the error
     */
    BallotFormatException error(String code, String record, String problem) {
        return new BallotFormatException(file, spot.withRecord(record), code, problem);
    }
}
