package org.scrutineer.ballot.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.ballot.validity.ValidityPolicy.Squares;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The truth table of the policies: what each makes of a paper, and why. */
class ValidityCasesTest {

    @Test
    void thereAreFifty() {
        assertThat(cases()).hasSize(50);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("squares")
    void aPaperOfSquaresReadsAsTheTableSays(String name, JsonNode paper) {
        Squares squares =
                new Squares(texts(paper.path("above")), groups(paper.path("groups")), texts(paper.path("below")));

        Reading reading = ValidityPolicies.byId(paper.get("policy").asString()).read(squares);

        assertThat(told(reading, paper.get("expect"))).as(name).isEqualTo(expected(paper));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ovals")
    void aPaperOfRanksReadsAsTheTableSays(String name, JsonNode paper) {
        Reading reading = ValidityPolicies.byId(paper.get("policy").asString()).read(ranks(paper), 8);

        assertThat(told(reading, paper.get("expect"))).as(name).isEqualTo(expected(paper));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dynamic")
    void aPaperGoesOnAsTheTableSays(String name, JsonNode paper) {
        DynamicPolicy policy = DynamicPolicy.all().stream()
                .filter(one -> one.id().equals(paper.get("policy").asString()))
                .findFirst()
                .orElseThrow();

        DynamicPolicy.Next next = policy.next(ranks(paper), new TreeSet<>(numbers(paper.get("continuing"))));

        assertThat(told(next)).as(name).isEqualTo(expected(paper));
    }

    private static Map<String, Object> told(Reading reading, JsonNode expected) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("valid", reading instanceof Reading.Valid);
        if (reading instanceof Reading.Valid valid) {
            told.put("order", valid.order());
            if (expected.has("section")) {
                told.put("section", valid.section().name().toLowerCase(Locale.ROOT));
            }
            if (valid.end() instanceof Reading.Early early) {
                told.put("cutShort", early.cause().term());
            }
        } else if (reading instanceof Reading.Invalid invalid) {
            told.put("reason", invalid.reason().term());
        }
        return told;
    }

    private static Map<String, Object> told(DynamicPolicy.Next next) {
        return next instanceof DynamicPolicy.ToCandidate to
                ? Map.of("next", to.candidate())
                : Map.of("exhausted", ((DynamicPolicy.Exhausted) next).reason().term());
    }

    private static Map<String, Object> expected(JsonNode paper) {
        Map<String, Object> expected = new LinkedHashMap<>();
        paper.get("expect").properties().forEach(entry -> expected.put(entry.getKey(), value(entry.getValue())));
        return expected;
    }

    private static Object value(JsonNode node) {
        if (node.isArray()) {
            return numbers(node);
        }
        return node.isBoolean() ? (Object) node.asBoolean() : node.isInt() ? (Object) node.asInt() : node.asString();
    }

    private static Stream<Arguments> squares() {
        return ofKind("figures");
    }

    private static Stream<Arguments> ovals() {
        return ofKind("ovals");
    }

    private static Stream<Arguments> dynamic() {
        return ofKind("dynamic");
    }

    private static Stream<Arguments> ofKind(String kind) {
        return cases().stream()
                .filter(paper -> paper.get("kind").asString().equals(kind))
                .map(paper -> arguments("case " + paper.get("id") + ", " + paper.get("policy"), paper));
    }

    private static RawMarks ranks(JsonNode paper) {
        return RawMarks.of(StreamSupport.stream(paper.get("ranks").spliterator(), false)
                .map(rank -> RawMarks.Rank.of(numbers(rank).toArray(Integer[]::new)))
                .toList());
    }

    private static List<List<Integer>> groups(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(ValidityCasesTest::numbers)
                .toList();
    }

    private static List<Integer> numbers(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    private static List<String> texts(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<JsonNode> cases() {
        try (InputStream input =
                Objects.requireNonNull(ValidityCasesTest.class.getResourceAsStream("/format/validity-cases.json"))) {
            JsonNode all = new ObjectMapper().readTree(input.readAllBytes());
            return StreamSupport.stream(all.get("cases").spliterator(), false).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
