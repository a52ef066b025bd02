package org.scrutineer.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.record.RuleDescription;

/**
 * Checks that the rule book of a record is the one published under its name: by its fingerprint, a digest of all that its
 * description says, worked out apart from the one that the library publishes.
 */
final class RuleCheck {

    private static final String LIST = "rule-books.txt";
    private static final Map<String, String> PUBLISHED = published();

    private RuleCheck() {}

    /** The fingerprints, by identifier and version with a blank between. */
    private static Map<String, String> published() {
        try (InputStream in = Objects.requireNonNull(
                RuleCheck.class.getResourceAsStream(LIST), "the library lacks its list " + LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.lastIndexOf(' ')),
                            line -> line.substring(line.lastIndexOf(' ') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares the fingerprint; a rule book that nobody published leaves a doubt. */
    static void run(RuleDescription rule, Findings findings, Collection<String> notCheckable) {
        String name = rule.id() + " " + rule.version();
        String fingerprint = PUBLISHED.get(name);
        if (fingerprint == null) {
            notCheckable.add("rule book: no fingerprint is published of \"" + rule.id() + "\" version \""
                    + rule.version() + "\"");
        } else {
            findings.same(Invariant.R3, "fingerprint of rule book " + name, fingerprint, fingerprint(rule));
        }
    }

    private static String fingerprint(RuleDescription rule) {
        try {
            byte[] text = ("stv-rule/1\0" + canonical(rule)).getBytes(StandardCharsets.UTF_8);
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The description as it stands in the record, on one line, its members in the order of their names. */
    private static String canonical(RuleDescription rule) {
        return "{\"arithmetic\":{\"decimals\":" + rule.places()
                + (rule.isExact()
                        ? ",\"kind\":\"rational\",\"rounding\":\"none\"}"
                        : ",\"kind\":\"fixed\",\"rounding\":\"down\"}")
                + ",\"citation\":" + quoted(rule.citation())
                + ",\"id\":" + quoted(rule.id())
                + ",\"parameters\":"
                + joined(
                        "{",
                        rule.parameters().entrySet(),
                        word -> quoted(word.getKey()) + ":" + quoted(word.getValue()),
                        "}")
                + ",\"promises\":" + joined("[", rule.promises(), RuleCheck::quoted, "]")
                + ",\"version\":" + quoted(rule.version()) + "}";
    }

    private static <T> String joined(String start, Collection<T> parts, Function<T, String> text, String end) {
        return parts.stream().map(text).collect(Collectors.joining(",", start, end));
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(RuleCheck::letter).collect(Collectors.joining("", "\"", "\""));
    }

    private static String letter(int letter) {
        return switch (letter) {
            case '"', '\\' -> "\\" + (char) letter;
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> letter < ' ' ? String.format("\\u%04x", letter) : Character.toString((char) letter);
        };
    }
}
