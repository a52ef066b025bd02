package org.scrutineer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A result page as a strict parser reads it, which shares nothing with what wrote it. */
public final class PageText {

    private final Document document;

    private PageText(Document document) {
        this.document = document;
    }

    /**
     * Reads a page, which must be well-formed XML.
     *
     * @param page the page
     * @return what is in it
     */
    public static PageText of(String page) {
        try {
            return new PageText(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("a page must be well-formed: " + e.getMessage(), e);
        }
    }

    /** All elements that fulfil something, in order. */
    private List<Element> elements(Predicate<Element> which) {
        return elements(document.getDocumentElement(), which);
    }

    private static List<Element> elements(Element in, Predicate<Element> which) {
        NodeList all = in.getElementsByTagName("*");
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (which.test(element)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The values of an attribute wherever it stands. */
    public List<String> values(String attribute) {
        return elements(element -> element.hasAttribute(attribute)).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    /** The text of the one element of a name. */
    public String textOf(String tag) {
        List<Element> found = elements(element -> element.getTagName().equals(tag));
        if (found.size() != 1) {
            throw new IllegalArgumentException("one " + tag + " expected, but there were " + found.size());
        }
        return found.get(0).getTextContent();
    }

    /** The text of the section of an identifier. */
    public String section(String id) {
        return elements(element -> element.getAttribute("id").equals(id)).stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    /** The numbers of those elected, as the page lists them. */
    public List<Integer> elected() {
        return elements(element -> element.getTagName().equals("li") && element.hasAttribute("data-candidate")).stream()
                .map(element -> Integer.valueOf(element.getAttribute("data-candidate")))
                .toList();
    }

    /**
     * The totals of the complete table: by stage as the page numbers it, and within it by candidate number or name of
     * row; without changes and grouping. What a part of the table leaves out is not there.
     */
    public Map<String, Map<String, String>> totals() {
        Map<String, Map<String, String>> totals = new LinkedHashMap<>();
        for (Element table :
                elements(element -> element.getAttribute("data-record").equals("stages"))) {
            List<String> stages = elements(table, element -> element.hasAttribute("data-stage")).stream()
                    .map(element -> element.getAttribute("data-stage"))
                    .toList();
            for (Element row : elements(table, element -> element.getTagName().equals("tr"))) {
                List<Element> cells =
                        elements(row, element -> element.getTagName().equals("td"));
                for (int i = 0; i < cells.size(); i++) {
                    totals.computeIfAbsent(stages.get(i), stage -> new LinkedHashMap<>())
                            .put(name(row), total(cells.get(i)));
                }
            }
        }
        return totals;
    }

    private static String name(Element row) {
        Element heading = (Element) row.getElementsByTagName("th").item(0);
        return heading.getAttribute("data-candidate") + heading.getAttribute("data-row");
    }

    private static String total(Element cell) {
        StringBuilder text = new StringBuilder();
        for (Node child = cell.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!Set.of("i", "em").contains(child.getNodeName())) {
                text.append(child.getTextContent());
            }
        }
        return text.toString().strip().replace("\u202f", "");
    }
}
