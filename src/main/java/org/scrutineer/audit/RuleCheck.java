package org.scrutineer.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.audit.reading.StatedReading;
import org.scrutineer.record.RuleDescription;

/**
 * Checks that the rule book of a record is the one published under its name: by its fingerprint, a digest of all that
 * its description says, worked out apart from the one that the library publishes.
 *
 * <p>A line of the published list may end in a parameter with a value, such as {@code quarter=nobody}: each election
 * fills it for itself, and the fingerprint is that of the rule book with this value. What the election has in its place
 * no fingerprint tells; that all else is as published is checked. Choices that the text of a rule book leaves open are
 * no part of its fingerprint either. The line of a rule book with options ends in {@code options=usual}: the
 * fingerprint is that of the usual ones; other options leave a doubt, and whoever knows the rule book compares all of
 * it.
 *
 * @param rule the rule book
 * @param stated what whoever checks knows of the count
 * @param verdict where findings, notes and doubts go
 */
record RuleCheck(RuleDescription rule, List<Stated> stated, Verdict verdict) {

    private static final String LIST = "rule-books.txt";
    private static final String NOT_SAID = "not said";
    private static final String USUAL_OPTIONS = "options=usual";
    private static final String DIGEST = "sha256:";
    private static final Map<String, String> PUBLISHED = published();

    /** The fingerprints, by identifier and version with a blank between. */
    private static Map<String, String> published() {
        try (InputStream in = Objects.requireNonNull(
                RuleCheck.class.getResourceAsStream(LIST), "the library lacks its list " + LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf(DIGEST) - 1),
                            line -> line.substring(line.indexOf(DIGEST))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares the fingerprint; a rule book that nobody published leaves a doubt, as do other options of one. */
    void run() {
        String name = rule.id() + " " + rule.version();
        String published = PUBLISHED.get(name);
        if (published == null) {
            verdict.doubt("rule book: no fingerprint is published of \"" + rule.id() + "\" version \"" + rule.version()
                    + "\"");
        } else if (hasOtherOptions(published)) {
            verdict.doubt("rule book: no fingerprint is published of \"" + rule.id() + "\" with the options "
                    + rule.options());
        } else {
            compareFingerprint(name, published);
        }
    }

    private void compareFingerprint(String name, String published) {
        String[] words = published.replace(" " + USUAL_OPTIONS, "").split(" ", -1);
        refuseOthers(words.length > 1 ? words[1] : "");
        RuleDescription unstated = StatedReading.unstated(rule);
        RuleDescription same = words.length > 1 ? asPublished(unstated, words[1]) : unstated;
        verdict.findings().same(Invariant.R3, "fingerprint of rule book " + name, words[0], fingerprint(same));
    }

    private boolean hasOtherOptions(String published) {
        return published.endsWith(USUAL_OPTIONS)
                && !rule.options().isEmpty()
                && !published.startsWith(fingerprint(StatedReading.unstated(rule)));
    }

    /**
     * Compares all that the rule book says of itself with what whoever checks vouches for, but for choices that the
     * text leaves open. Under a published name it must be the published one too.
     *
     * @param given the rule book by which the count should have been made
     */
    void against(RuleDescription given) {
        Findings findings = verdict.findings();
        RuleDescription due = StatedReading.unstated(given);
        RuleDescription found = StatedReading.unstated(rule);
        findings.same(Invariant.R3, "identifier of the rule book", due.id(), found.id());
        findings.same(Invariant.R3, "other names of the rule book", due.names(), found.names());
        findings.same(Invariant.R3, "version of the rule book", due.version(), found.version());
        findings.same(Invariant.R3, "citation of the rule book", due.citation(), found.citation());
        findings.same(Invariant.R3, "places of the rule book", due.places(), found.places());
        findings.same(Invariant.R3, "promises of the rule book", due.promises(), found.promises());
        Set<String> names = new TreeSet<>(due.parameters().keySet());
        names.addAll(found.parameters().keySet());
        names.forEach(name -> findings.same(
                Invariant.R3,
                "parameter " + name + " of the rule book",
                due.parameters().getOrDefault(name, NOT_SAID),
                found.parameters().getOrDefault(name, NOT_SAID)));
        String name = rule.id() + " " + rule.version();
        String published = PUBLISHED.get(name);
        if (published == null || hasOtherOptions(published)) {
            refuseOthers("");
        } else {
            compareFingerprint(name, published);
        }
    }

    /**
     * The rule book with the published value of the parameter that the election filled, which is taken from the record.
     */
    private RuleDescription asPublished(RuleDescription unstated, String parameter) {
        String[] word = parameter.split("=", 2);
        Map<String, String> parameters = new TreeMap<>(unstated.parameters());
        Set<String> values = new TreeSet<>();
        parameters.replaceAll((name, value) -> {
            if (!name.endsWith("." + word[0])) {
                return value;
            }
            values.add(value);
            return word[1];
        });
        verdict.findings().same(Invariant.R3, "different values of the parameter " + word[0], 1, values.size());
        compare(word[0], values);
        return rule.withParameters(parameters);
    }

    /** Reports what is stated of a parameter that this rule book does not take from an election. */
    private void refuseOthers(String taken) {
        stated.stream()
                .filter(Stated.Parameter.class::isInstance)
                .map(Stated.Parameter.class::cast)
                .filter(parameter -> !taken.startsWith(parameter.name() + "="))
                .forEach(parameter -> verdict.findings()
                        .report(Invariant.R2, "parameter " + parameter.name(), parameter.value(), "none"));
    }

    /** Compares the value of the election with what is stated of it. */
    private void compare(String name, Set<String> values) {
        List<String> known = stated.stream()
                .filter(Stated.Parameter.class::isInstance)
                .map(Stated.Parameter.class::cast)
                .filter(parameter -> parameter.name().equals(name))
                .map(Stated.Parameter::value)
                .toList();
        if (known.isEmpty()) {
            verdict.note("rule book: the parameter \"" + name + "\" of \"" + rule.id() + "\" is " + values
                    + " in this election");
        } else {
            verdict.findings().same(Invariant.R2, "parameter " + name, known, List.copyOf(values));
        }
    }

    private static String fingerprint(RuleDescription rule) {
        try {
            byte[] text = ("stv-rule/1\0" + canonical(rule)).getBytes(StandardCharsets.UTF_8);
            return DIGEST
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The description as it stands in the record, on one line, its members in the order of their names. */
    private static String canonical(RuleDescription rule) {
        return "{\"arithmetic\":{\"decimals\":" + rule.places()
                + (rule.isExact() ? ",\"kind\":\"rational\"}" : ",\"kind\":\"fixed\"}")
                + ",\"citation\":" + quoted(rule.citation())
                + ",\"id\":" + quoted(rule.id())
                + (rule.names().isEmpty() ? "" : ",\"names\":" + joined("[", rule.names(), RuleCheck::quoted, "]"))
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
