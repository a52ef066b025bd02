package org.scrutineer.format.papers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/** Reads JSON. All use of the library for JSON stands here. */
final class JsonTrees implements Trees {

    private static final int DEPTH = 200;
    private static final int START = 4;

    private final JsonFactory factory = new JsonFactoryBuilder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    /** Makes a reader. */
    JsonTrees() {}

    @Override
    public String read(BallotSource file, Visitor visitor) throws IOException {
        MessageDigest digest = LineBytes.sha256();
        try (InputStream input = new DigestInputStream(file.open(), digest);
                PushbackInputStream checked = new PushbackInputStream(input, START)) {
            checkStart(file.name(), checked);
            try (JsonParser parser = factory.createParser(checked)) {
                new Walk(file.name(), parser, visitor).root();
            }
            input.transferTo(OutputStream.nullOutputStream());
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        }
    }

    private static void checkStart(String name, PushbackInputStream input) throws IOException {
        byte[] start = input.readNBytes(START);
        if (start.length == 0) {
            throw new BallotFormatException(name, Spot.START, "R01", "a file must have text, but is empty");
        }
        int first = start.length < 2 ? 0 : ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
        if (first == 0xFFFE || first == 0xFEFF) {
            throw new BallotFormatException(name, Spot.START, "R03", "the text must be in UTF-8, but is in UTF-16");
        }
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                throw new BallotFormatException(
                        name, Spot.START, "R04", "a text must not hold NUL, but holds it at byte " + i);
            }
        }
        input.unread(start);
    }

    /** A walk through one file. */
    private record Walk(String file, JsonParser parser, Visitor visitor) {

        private void root() throws IOException {
            try {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    parser.skipChildren();
                    throw error("J03", "$", "the root must be an object");
                }
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    member(Objects.toString(parser.currentName()));
                }
                if (parser.nextToken() != null) {
                    throw error("J01", "$", "the JSON must end with the root, but goes on");
                }
            } catch (StreamConstraintsException e) {
                throw at(
                        e.getLocation(),
                        "J09",
                        "",
                        "the depth and size of JSON are limited: " + e.getOriginalMessage());
            } catch (JsonProcessingException e) {
                throw malformed(e);
            }
        }

        private BallotFormatException malformed(JsonProcessingException e) {
            String message = Objects.toString(e.getOriginalMessage());
            String wanted = message.contains("separate Object entries")
                    ? "the JSON must have ',' or '}' here"
                    : message.contains("separate Array entries")
                            ? "the JSON must have ',' or ']' here"
                            : "the JSON must be well-formed, but is not";
            boolean encoding = e instanceof JsonParseException && message.contains("UTF-8");
            return at(e.getLocation(), encoding ? "R02" : "J01", "", encoding ? "the text must be in UTF-8" : wanted);
        }

        private void member(String name) throws IOException {
            JsonToken token = parser.nextToken();
            String path = "$." + name;
            if (!visitor.wants(name)) {
                parser.skipChildren();
            } else if (token == JsonToken.START_ARRAY) {
                for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    visitor.visit(name, node(path + "[" + i + "]"));
                }
            } else {
                visitor.visit(name, node(path));
            }
        }

        /** The node at the current token. */
        private Node node(String path) throws IOException {
            Spot spot = spot(parser.currentTokenLocation());
            return switch (Objects.requireNonNull(parser.currentToken())) {
                case START_OBJECT -> object(new Node(file, path, spot, Node.Kind.OBJECT, ""), path);
                case START_ARRAY -> {
                    Node array = new Node(file, path, spot, Node.Kind.OBJECT, "");
                    elements(array, "", path);
                    yield array;
                }
                case VALUE_STRING -> new Node(file, path, spot, Node.Kind.TEXT, parser.getText());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new Node(file, path, spot, Node.Kind.NUMBER, parser.getText());
                default -> new Node(file, path, spot, Node.Kind.WORD, parser.getText());
            };
        }

        private Node object(Node node, String path) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = Objects.toString(parser.currentName());
                if (parser.nextToken() == JsonToken.START_ARRAY) {
                    elements(node, name, path + "." + name);
                } else {
                    node.add(name, node(path + "." + name));
                }
            }
            return node;
        }

        private void elements(Node node, String name, String path) throws IOException {
            node.addList(name);
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                node.add(name, node(path + "[" + i + "]"));
            }
        }

        private BallotFormatException error(String code, String path, String problem) {
            return at(parser.currentTokenLocation(), code, path, problem);
        }

        private BallotFormatException at(JsonLocation location, String code, String path, String problem) {
            return new BallotFormatException(file, spot(location).withPath(path), code, problem);
        }

        private static Spot spot(JsonLocation location) {
            return location == null
                    ? Spot.START
                    : Spot.at(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        }
    }
}
