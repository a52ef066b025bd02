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
        assertThat(header()).hasToString("sha256:7d2b4ef1b2f58fa4d6bca4e7762ab6c506ce699f7e04f01455e81cf51df9115c");
    }

    @Test
    void theStagesHaveTheStatedDigests() {
        DigestChain first = header().withStage(stage(0));
        DigestChain second = first.withStage(stage(1));
        DigestChain third = second.withStage(stage(2));

        assertThat(List.of(first.toString(), second.toString(), third.toString()))
                .containsExactly(
                        "sha256:f434218a932cfb244abd79180289174e4583b0dad05cef0bbfb0f073101ba893",
                        "sha256:2954158f890f8d5c3353464e7c2cbee9d4eb575c2daea7edd145d09f2c12f0d1",
                        "sha256:b417f388c0197de82671735403d603cd5907921e4be56e14c99aef678510b4e3");
    }

    @Test
    void theResultHasTheStatedDigest() {
        DigestChain stages = header().withStage(stage(0)).withStage(stage(1)).withStage(stage(2));

        assertThat(stages.withResult(json(EXAMPLE.get("result"))))
                .hasToString("sha256:d4631989bf86c91fe4b76d8213105fb461dc2d1afd1ee962e44cebfaa7f67a8a");
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
