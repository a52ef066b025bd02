package org.scrutineer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Source.Selector;
import org.scrutineer.report.CountFixture;
import org.scrutineer.report.Resources;
import org.scrutineer.report.SampleCounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonRecordTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode tree(CountRecord record) {
        return MAPPER.readTree(JsonRecord.of(record).toString());
    }

    static Stream<Named<CountRecord>> samples() {
        return Stream.of(
                Named.of("a plain count", SampleCounts.studentsUnion()),
                Named.of("a stage in parts", SampleCounts.specialCases()),
                Named.of("a quota that falls", SampleCounts.fallingQuota()),
                Named.of("ties and loss", SampleCounts.tieAndLoss()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void satisfiesTheSchema(CountRecord record) {
        RecordSchema.assertValid(JsonRecord.of(record).toString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theCanonicalLineSaysTheSameAsTheIndentedText(CountRecord record) {
        JsonRecord json = JsonRecord.of(record);

        assertThat(json.toCanonicalString()).doesNotContain("\n", "\": ").startsWith("{\"candidates\":[{\"id\":1,");
        assertThat(MAPPER.readTree(json.toCanonicalString())).isEqualTo(MAPPER.readTree(json.toString()));
    }

    /** The expected file was written from the format by hand, its digests computed by another program. */
    @Test
    void writesEveryMemberOfTheFormat() {
        ObjectNode written = (ObjectNode) tree(SampleCounts.tieAndLoss());

        assertThat(written.without("producer")).isEqualTo(MAPPER.readTree(Resources.text("tie-and-loss.json")));
    }

    @Test
    void statesThePartOfAStage() {
        JsonNode stages = tree(SampleCounts.specialCases()).get("stages");

        assertThat(stages.valueStream().map(stage -> stage.get("number") + ":" + stage.path("part")))
                .containsExactly("1:", "2:", "3:1", "3:2", "4:", "5:");
    }

    @Test
    void namesNoRandomnessWithoutLots() {
        assertThat(tree(SampleCounts.studentsUnion()).get("randomness")).hasToString("{\"method\":\"none\"}");
    }

    @Test
    void statesThePapersByReason() {
        assertThat(tree(SampleCounts.fallingQuota()).get("input"))
                .hasToString("{\"ballotSetDigest\":\"" + CountFixture.DIGEST + "\",\"papersCast\":\"153\","
                        + "\"papersValid\":\"150\",\"weightValid\":\"150\",\"invalid\":["
                        + "{\"reason\":\"crosses only\",\"papers\":\"2\",\"clause\":\"5.1.2\"},"
                        + "{\"reason\":\"no first preference\",\"papers\":\"1\",\"clause\":\"5.1.2\"}]}");
    }

    @Test
    void statesPlacesLeftUnfilled() {
        CountRecord nobody = CountFixture.count("", 2, "A").first("0").build();

        assertThat(tree(nobody).get("result")).hasToString("{\"elected\":[],\"unfilledSeats\":2}");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'Ward 3 – Köln', ward-3-koln",
        "'  UCL Students'' Union!', ucl-students-union",
        "ISTANBUL, istanbul",
        "'', contest",
        "選挙, contest"
    })
    void makesTheIdentifierFromTheTitle(String title, String id) {
        CountRecord record = CountFixture.count(title, 1, "A").first("0").build();

        assertThat(tree(record).get("contest").get("id").stringValue()).isEqualTo(id);
    }

    @Nested
    class OperandsOfATransferValue {

        @ParameterizedTest(name = "{0} as {2} with two places")
        @CsvSource({
            "11.66 / 17, 11.66, 17.00",
            "3.0000 / 4.0, 3.00, 4.00",
            "6.2550 / 13.90, 6.255, 13.90",
            "1/3 / 5/12, 1/3, 5/12"
        })
        void haveThePlacesOfTheCountWhereTheyFit(String division, String numerator, String divisor) {
            JsonNode source = source("1 -> 0.25", division);

            assertThat(source.get("numerator").stringValue()).isEqualTo(numerator);
            assertThat(source.get("divisor").stringValue()).isEqualTo(divisor);
        }

        @ParameterizedTest(name = "{0} as {1} and {2} with two places")
        @CsvSource({"1 -> 0.5, 1.00, 0.50", "0.125 -> 0.0625, 0.125, 0.0625", "5/12 -> 1/7, 5/12, 1/7"})
        void standBesideTheValues(String values, String received, String passedOn) {
            JsonNode source = source(values, "1 / 2");

            assertThat(source.get("selectorValue").stringValue()).isEqualTo(received);
            assertThat(source.get("transferValue").stringValue()).isEqualTo(passedOn);
        }

        private static JsonNode source(String values, String division) {
            CountRecord record = CountFixture.count("", 1, "A")
                    .first("0")
                    .surplus("A", "0")
                    .from("A", 0, Selector.LAST_PARCEL, values, division)
                    .build();
            RecordSchema.assertValid(JsonRecord.of(record).toString());
            return tree(record).at("/stages/1/sources/0");
        }
    }

    @Nested
    class Digest {

        @Test
        void standsAtTheEndOfTheRecord() {
            JsonRecord json = JsonRecord.of(SampleCounts.studentsUnion());

            assertThat(json.digest()).matches("sha256:[0-9a-f]{64}");
            assertThat(json.toString()).endsWith("\"digest\": \"" + json.digest() + "\"\n}");
        }

        @Test
        void isTheSameForTheSameRecord() {
            assertThat(JsonRecord.of(SampleCounts.studentsUnion()).digest())
                    .isEqualTo(JsonRecord.of(SampleCounts.studentsUnion()).digest());
        }

        @Test
        void differsWithAnyFigure() {
            CountRecord one = CountFixture.count("", 1, "A").first("1").build();
            CountRecord two = CountFixture.count("", 1, "A").first("1.01").build();

            assertThat(JsonRecord.of(one).digest())
                    .isNotEqualTo(JsonRecord.of(two).digest());
        }

        @Test
        void sticksToTheValueOfAmountsNotToHowTheyWereWritten() {
            CountRecord one = CountFixture.count("", 1, "A")
                    .first("1")
                    .surplus("A", "1")
                    .from("A", 0, Selector.ALL, "1 -> 0.125", "0.125 / 1")
                    .build();
            CountRecord two = CountFixture.count("", 1, "A")
                    .first("1.0000")
                    .surplus("A", "1.0")
                    .from("A", 0, Selector.ALL, "1.000 -> 0.12500", "0.1250 / 1.0")
                    .build();

            assertThat(JsonRecord.of(one).digest()).isEqualTo(JsonRecord.of(two).digest());
        }
    }

    @Test
    void namesTheProgramAndItsVersion() {
        JsonNode producer = tree(SampleCounts.studentsUnion()).get("producer");

        assertThat(producer.get("name").stringValue()).isEqualTo("scrutineer");
        assertThat(producer.get("version").stringValue()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void refusesVotesWithMorePlacesThanTheCountKeeps() {
        CountRecord record = CountFixture.count("", 1, "A").first("0.125").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonRecord.of(record))
                .withMessage("votes must have no more than 2 decimal places, but were 0.125");
    }

    /** To take the accents from a title takes time by the square of their number. */
    @Test
    void theIdentifierOfALongTitleIsOfItsBeginning() {
        CountRecord count = SampleCounts.tieAndLoss();
        CountRecord renamed = new CountRecord(
                "a".repeat(1_000) + "\u0301\u0323".repeat(1_000_000),
                count.seats(),
                count.candidates(),
                count.rule(),
                count.input(),
                count.randomness(),
                count.stages(),
                count.elected());

        assertThat(JsonRecord.of(renamed).toCanonicalString()).contains("{\"id\":\"" + "a".repeat(1_000) + "\",");
    }
}
