package org.scrutineer.format.papers;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/** Reads XML by local names, without document types and external entities. The parts are the children of the root. */
final class XmlTrees implements Trees {

    private static final int DEPTH = 200;
    private static final int START = 1 << 16;
    private static final String DOCTYPE = "<!DOCTYPE";
    private static final Pattern ENCODING = Pattern.compile(
            "\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*([\"'])([A-Za-z][A-Za-z0-9._-]*)\\1", Pattern.CASE_INSENSITIVE);

    /** Elements that may stand several times, so that their paths have numbers. */
    private final Set<String> repeated;

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    /**
     * Makes a reader.
     *
     * @param repeated the names of elements that may stand several times
     */
    XmlTrees(Set<String> repeated) {
        this.repeated = repeated;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    @Override
    public String read(BallotSource file, Visitor visitor) throws IOException {
        MessageDigest digest = LineBytes.sha256();
        try (InputStream input = new BufferedInputStream(new DigestInputStream(file.open(), digest), START)) {
            input.mark(START);
            byte[] start = input.readNBytes(START);
            input.reset();
            if (start.length == 0) {
                throw new BallotFormatException(file.name(), Spot.START, "R01", "a file must have text, but is empty");
            }
            String text = new String(start, StandardCharsets.UTF_8);
            walk(file.name(), isUtf8(start, text) ? new Utf8Input(file.name(), input) : input, text, visitor);
            input.transferTo(OutputStream.nullOutputStream());
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        }
    }

    /** Whether a text has neither the byte order mark of another encoding nor the name of one. */
    private static boolean isUtf8(byte[] start, String text) {
        Matcher declared = ENCODING.matcher(text);
        boolean other = declared.lookingAt()
                && Charset.isSupported(declared.group(2))
                && !Charset.forName(declared.group(2)).equals(StandardCharsets.UTF_8);
        return (start[0] & 0xFF) < 0xFE && !other;
    }

    private void walk(String file, InputStream input, String start, Visitor visitor) throws IOException {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new LeftOpen(input));
            try {
                new Walk(file, reader, visitor, repeated).root(start);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause && !isMalformed(cause)) {
                throw cause;
            }
            throw new BallotFormatException(
                    file, spot(e.getLocation()), "J01", "the XML must be well-formed, but is not");
        }
    }

    /** A stream that stays open when the parser is done with it. */
    private static final class LeftOpen extends FilterInputStream {
        private LeftOpen(InputStream input) {
            super(input);
        }

        @Override
        public void close() {}
    }

    private static boolean isMalformed(IOException cause) {
        return cause.getClass().getName().contains("MalformedByteSequence");
    }

    private static Spot spot(Location location) {
        return location == null
                ? Spot.START
                : Spot.at(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    /** A walk through one file. */
    private record Walk(String file, XMLStreamReader reader, Visitor visitor, Set<String> repeated) {

        private void root(String start) throws XMLStreamException {
            String path = "";
            Map<String, Integer> met = new HashMap<>();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw doctype(start);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = reader.getLocalName();
                    if (path.isEmpty()) {
                        path = "/" + name;
                    } else if (visitor.wants(name)) {
                        visitor.visit(name, node(path + "/" + step(name, met), 2));
                    } else {
                        skip();
                    }
                }
            }
        }

        private BallotFormatException doctype(String start) {
            int at = Math.max(0, start.indexOf(DOCTYPE));
            String before = start.substring(0, at);
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.codePointCount(before.lastIndexOf('\n') + 1, at) + 1;
            return new BallotFormatException(
                    file, Spot.at(line, column), "J09", "the XML must have no DOCTYPE, but has one");
        }

        private void skip() throws XMLStreamException {
            int depth = 1;
            while (depth > 0) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                checkDepth(depth);
            }
        }

        private void checkDepth(int depth) {
            if (depth > DEPTH) {
                throw new BallotFormatException(
                        file,
                        spot(reader.getLocation()),
                        "J09",
                        "the depth must be at most " + DEPTH + ", but is more");
            }
        }

        private String step(String name, Map<String, Integer> met) {
            return repeated.contains(name) ? name + "[" + met.merge(name, 1, Integer::sum) + "]" : name;
        }

        private Node node(String path, int depth) throws XMLStreamException {
            checkDepth(depth);
            Spot spot = spot(reader.getLocation());
            Node node = new Node(file, path, spot, Node.Kind.OBJECT, "");
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                String name = reader.getAttributeLocalName(i);
                node.add(name, new Node(file, path + "/@" + name, spot, Node.Kind.TEXT, reader.getAttributeValue(i)));
            }
            StringBuilder text = new StringBuilder();
            Map<String, Integer> met = new HashMap<>();
            boolean leaf = reader.getAttributeCount() == 0;
            while (true) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    leaf = false;
                    String name = reader.getLocalName();
                    node.add(name, node(path + "/" + step(name, met), depth + 1));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    return leaf ? new Node(file, path, spot, Node.Kind.TEXT, text.toString()) : node;
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    text.append(reader.getText());
                }
            }
        }
    }
}
