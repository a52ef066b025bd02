package org.scrutineer.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The elements of which a page is made. */
enum Tag {
    HTML,
    HEAD,
    META,
    TITLE,
    STYLE,
    BODY,
    HEADER,
    NAV,
    MAIN,
    FOOTER,
    SECTION,
    ARTICLE,
    DIV,
    FIELDSET,
    LEGEND,
    INPUT,
    LABEL,
    DETAILS,
    SUMMARY,
    H1,
    H2,
    H3,
    H4,
    P,
    PRE,
    CODE,
    UL,
    OL,
    LI,
    A,
    B,
    I,
    U,
    EM,
    BR,
    BDI,
    SPAN,
    TABLE,
    CAPTION,
    THEAD,
    TBODY,
    TFOOT,
    TR,
    TH,
    TD,
    SVG,
    DEFS,
    PATTERN,
    DESC,
    RECT,
    PATH,
    USE,
    TEXT,
    TSPAN,
    SCRIPT;

    private static final Set<Tag> WITHOUT_CONTENT = Set.of(META, INPUT, BR, RECT, USE);
    private static final Set<Tag> IN_LINES = Set.of(HTML, HEAD, BODY, MAIN);

    /**
     * Returns an element of this kind.
     *
     * @param content what is in it
     * @return the element, without attributes
     */
    Element of(Node... content) {
        return of(Arrays.asList(content));
    }

    /**
     * Returns an element of this kind.
     *
     * @param content what is in it
     * @return the element, without attributes
     */
    Element of(List<? extends Node> content) {
        return new Element(this, List.of(), List.copyOf(content));
    }

    /**
     * Returns an element of this kind that begins with words of this library.
     *
     * @param words the words
     * @param more what follows them
     * @return the element, without attributes
     */
    Element of(String words, Node... more) {
        return of(Stream.concat(Stream.of(new Node.Text(words)), Arrays.stream(more))
                .toList());
    }

    /**
     * Returns whether the element closes itself.
     *
     * @return whether it never has content
     */
    boolean isEmpty() {
        return WITHOUT_CONTENT.contains(this);
    }

    /**
     * Returns whether each thing in the element has a line of its own.
     *
     * @return whether lines divide its content
     */
    boolean isInLines() {
        return IN_LINES.contains(this);
    }

    /** Returns the name as it is written. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
