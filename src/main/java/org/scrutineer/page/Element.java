package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of a page, and the only writer of markup: tags and attributes are of two closed sets, and text is escaped
 * when it is written.
 *
 * @param tag what it is
 * @param attributes its attributes in the order in which they are written
 * @param content what is in it
 */
record Element(Tag tag, List<Value> attributes, List<Node> content) implements Node {

    /**
     * An attribute with its value.
     *
     * @param attribute the attribute
     * @param text any text
     */
    record Value(Attribute attribute, String text) {}

    /** Copies the lists. */
    Element {
        attributes = List.copyOf(attributes);
        content = List.copyOf(content);
        if (tag.isEmpty() && !content.isEmpty()) {
            throw new IllegalArgumentException("an element " + tag + " must have no content");
        }
    }

    /**
     * Returns this element with one more attribute.
     *
     * @param attribute the attribute
     * @param text its value
     * @return the changed copy
     */
    Element with(Attribute attribute, String text) {
        List<Value> more = new ArrayList<>(attributes);
        more.add(new Value(attribute, text));
        return new Element(tag, more, content);
    }

    /**
     * Returns this element with a whole number as one more attribute.
     *
     * @param attribute the attribute
     * @param number its value
     * @return the changed copy
     */
    Element with(Attribute attribute, long number) {
        return with(attribute, Long.toString(number));
    }

    /**
     * Returns this element of a class.
     *
     * @param names the names of the class or classes, in the style sheet
     * @return the changed copy
     */
    Element as(String names) {
        return with(Attribute.CLASS, names);
    }

    @Override
    public void writeTo(StringBuilder out) {
        out.append('<').append(tag);
        for (Value value : attributes) {
            out.append(' ').append(value.attribute()).append("=\"");
            Escaped.text(value.text(), out);
            out.append('"');
        }
        if (tag.isEmpty() || (tag == Tag.PATH && content.isEmpty())) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node node : content) {
            out.append(tag.isInLines() ? "\n" : "");
            node.writeTo(out);
        }
        out.append(tag.isInLines() ? "\n" : "").append("</").append(tag).append('>');
    }
}
