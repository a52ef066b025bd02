package org.scrutineer.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Standing;
import org.scrutineer.ballot.Transformation;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountInput;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.LotMethod;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.RuleDescription;

/** Reads what a count record says before its stages. */
final class HeaderReader {

    private static final int MAX_PLACES = 40;

    private HeaderReader() {}

    /**
     * Reads the candidates.
     *
     * @param candidates the list of them
     * @return the candidates, numbered from 1
     */
    static List<Candidate> candidates(JsonValue candidates) {
        List<JsonValue> items = candidates.items();
        if (items.isEmpty()) {
            candidates.doubt("at least one candidate");
        }
        if (items.size() > Candidate.MAX_NUMBER) {
            throw candidates.wrong("no more than " + Candidate.MAX_NUMBER + " candidates");
        }
        List<Candidate> read = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        items.forEach(item -> read.add(candidate(item, read.size() + 1, keys)));
        return read;
    }

    private static Candidate candidate(JsonValue candidate, int place, Set<String> keys) {
        candidate.member("id").whole(place, place);
        return new Candidate(
                place,
                candidate.member("name").text(),
                candidate.optional("party").map(JsonValue::text).orElse(""),
                candidate
                        .member("standing")
                        .term(Standing.values(), standing -> standing.name().toLowerCase(Locale.ROOT)),
                candidate.optional("key").map(key -> key(key, keys)).orElse(""));
    }

    /** The key, or none if the text cannot be one. */
    private static String key(JsonValue key, Set<String> others) {
        String text = key.text();
        if (text.isEmpty() || !Candidate.isKey(text)) {
            key.doubt("1 to " + Candidate.LONGEST_KEY + " printable characters");
            return "";
        }
        if (!others.add(text)) {
            key.doubt("a key that no other candidate has");
        }
        return text;
    }

    /**
     * Reads the rule book.
     *
     * @param rule the rule book
     * @return its description
     */
    static RuleDescription rule(JsonValue rule) {
        return new RuleDescription(
                rule.member("id").text(),
                rule.member("version").text(),
                rule.member("citation").text(),
                rule.member("arithmetic").member("decimals").whole(0, MAX_PLACES),
                texts(rule.member("parameters")),
                rule.member("promises").list(JsonValue::text));
    }

    private static Map<String, String> texts(JsonValue object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.members().keySet().stream()
                .filter(name -> !ConstraintParameters.includes(name))
                .forEach(name -> texts.put(name, object.member(name).text()));
        return texts;
    }

    /**
     * Reads what was counted.
     *
     * @param input what was counted
     * @return the papers and where they are from
     */
    static CountInput input(JsonValue input) {
        return new CountInput(
                input.member("ballotSetDigest").digest(),
                input.optional("files")
                        .map(files -> files.list(HeaderReader::file))
                        .orElse(List.of()),
                input.member("papersCast").papers(),
                input.member("papersValid").papers(),
                input.member("invalid").list(HeaderReader::invalid),
                input.optional("transformations")
                        .map(transformations -> transformations.list(HeaderReader::transformation))
                        .orElse(List.of()));
    }

    private static Transformation transformation(JsonValue transformation) {
        return new Transformation(
                transformation.member("name").text(),
                texts(transformation.member("parameters")),
                transformation.member("before").digest(),
                transformation.member("after").digest());
    }

    private static BallotFile file(JsonValue file) {
        return new BallotFile(
                file.member("name").text(),
                file.member("digest").digest(),
                file.member("format").text(),
                file.optional("reading").map(HeaderReader::texts).orElse(Map.of()));
    }

    private static InvalidPapers invalid(JsonValue invalid) {
        return new InvalidPapers(
                invalid.member("reason").text(),
                invalid.member("papers").papers(),
                Clause.of(invalid.member("clause").text()));
    }

    /**
     * Reads what is said of lots.
     *
     * @param randomness what is said of them
     * @param all all candidates
     * @return the same
     */
    static Randomness randomness(JsonValue randomness, List<Candidate> all) {
        LotMethod method = randomness.member("method").term(LotMethod.values(), LotMethod::term);
        if (method == LotMethod.NONE) {
            return Randomness.none();
        }
        if (method.isByTie()) {
            return new Randomness(
                    method,
                    randomness.member("seed").text(),
                    randomness.member("context").text(),
                    List.of());
        }
        JsonValue order = randomness.member("lotOrder");
        List<Candidate> lotOrder = order.candidates(all);
        if (lotOrder.isEmpty()) {
            order.doubt("at least one candidate");
            return Randomness.none();
        }
        return method.hasSeed()
                ? new Randomness(
                        method,
                        randomness.member("seed").text(),
                        randomness.member("context").text(),
                        lotOrder)
                : Randomness.supplied(lotOrder);
    }
}
