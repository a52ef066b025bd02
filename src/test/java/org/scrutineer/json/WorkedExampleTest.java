package org.scrutineer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.report.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The worked example of the count record format, version 1: three candidates, two seats, six papers, and every digest
 * as the format states it.
 */
class WorkedExampleTest {

    private static final String TEXT = Resources.text("worked-example.json");
    private static final JsonNode EXAMPLE = new ObjectMapper().readTree(TEXT);

    @Test
    void theHeaderHasTheStatedDigest() {
        assertThat(header()).hasToString("sha256:872d4ae95f2c591fb2fe217cec72a79c1224bc4ca5d4417d502948143bf9a2a8");
    }

    @Test
    void theStagesHaveTheStatedDigests() {
        DigestChain first = header().withStage(stage(0));
        DigestChain second = first.withStage(stage(1));
        DigestChain third = second.withStage(stage(2));

        assertThat(List.of(first.toString(), second.toString(), third.toString()))
                .containsExactly(
                        "sha256:17fe2fdb54854e088c3f7a4611c14e3c697712a367ad42c28822b7e86c063191",
                        "sha256:9bdf383db11aa67d1c8cea68b619bcd56d6466682a40896a17df6bca86e9cf73",
                        "sha256:3c5491f0afd1d9dbc90ac0bd86fca42531a226bc9166e9d14070cae27b0b9db1");
    }

    @Test
    void theResultHasTheStatedDigest() {
        DigestChain stages = header().withStage(stage(0)).withStage(stage(1)).withStage(stage(2));

        assertThat(stages.withResult(json(EXAMPLE.get("result"))))
                .hasToString("sha256:789adfa9a9e1c5573504befd8372ec706cdfdd07b81a18be42eacfa47b7a9527");
    }

    @Test
    void theIndentedFormIsTheOneOfTheFormat() {
        assertThat(json(EXAMPLE).indented()).isEqualTo(TEXT.strip());
    }

    @Test
    void theSchemaAcceptsIt() {
        RecordSchema.assertValid(TEXT);
    }

    private static DigestChain header() {
        return DigestChain.ofHeader(only(EXAMPLE, "format", "contest", "candidates", "rule", "input", "randomness"));
    }

    private static Json stage(int index) {
        return only(
                EXAMPLE.get("stages").get(index),
                "number",
                "kind",
                "sources",
                "transfers",
                "tally",
                "nonTransferable",
                "lossByFraction",
                "setAside",
                "quota",
                "vacancies",
                "decisions");
    }

    private static Json only(JsonNode node, String... names) {
        JsonObject members = Json.object();
        for (String name : names) {
            members.with(name, json(node.get(name)));
        }
        return members.build();
    }

    private static Json json(JsonNode node) {
        if (node.isObject()) {
            return only(node, node.propertyNames().toArray(String[]::new));
        }
        if (node.isArray()) {
            return Json.list(Arrays.asList(node.values().toArray(JsonNode[]::new)), WorkedExampleTest::json);
        }
        return node.isIntegralNumber() ? Json.whole(node.longValue()) : Json.text(node.stringValue());
    }
}
