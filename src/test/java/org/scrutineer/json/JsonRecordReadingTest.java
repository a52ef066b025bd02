package org.scrutineer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.MeekExact;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.LotMethod;
import org.scrutineer.record.Randomness;
import org.scrutineer.report.SampleCounts;

class JsonRecordReadingTest {

    private static final String TIE_AND_LOSS =
            JsonRecord.of(SampleCounts.tieAndLoss()).toString();
    private static final String PARTS = JsonRecord.of(seeded()).toString();

    private static final String KEEP_VALUES = JsonRecord.of(keepValues()).toString();

    private static CountRecord keepValues() {
        return Stv.count(
                Election.builder("Keep values", 2)
                        .candidates("Ash", "Birch", "Cedar")
                        .papers(4, "Ash", "Birch")
                        .papers(2, "Cedar")
                        .papers(1, "Birch")
                        .build(),
                MeekPrf.ruleBook());
    }

    private static CountRecord exact() {
        return Stv.count(
                Election.builder("Exact", 2)
                        .candidates("Ash", "Birch", "Cedar")
                        .papers(4, "Ash", "Birch")
                        .papers(2, "Cedar")
                        .papers(1, "Birch")
                        .build(),
                MeekExact.ruleBook());
    }

    static Stream<Named<CountRecord>> samples() {
        return Stream.of(
                Named.of("a plain count", SampleCounts.studentsUnion()),
                Named.of("a stage in parts", SampleCounts.specialCases()),
                Named.of("a quota that falls", SampleCounts.fallingQuota()),
                Named.of("ties and loss", SampleCounts.tieAndLoss()),
                Named.of("lots from a seed", seeded()),
                Named.of("keep values", keepValues()),
                Named.of("exact keep values", exact()));
    }

    private static CountRecord seeded() {
        CountRecord count = SampleCounts.specialCases();
        return new CountRecord(
                count.title(),
                count.seats(),
                count.candidates(),
                count.rule(),
                count.input(),
                new Randomness(LotMethod.STV_LOT, "12345678901234567890", "contest-1", count.candidates()),
                count.stages(),
                count.elected());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesTheSameRecord(CountRecord record) {
        assertThat(JsonRecord.parse(JsonRecord.of(record).toString())).isEqualTo(record);
        assertThat(JsonRecord.parse(JsonRecord.of(record).toCanonicalString())).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void satisfiesTheSchema(CountRecord record) {
        RecordSchema.assertValid(JsonRecord.of(record).toString());
    }

    @Test
    void takesTheRecordOfAnotherProgram() {
        String other =
                TIE_AND_LOSS.replaceAll("\"version\": \"[^\"]+\"}", "\"version\": \"9\", \"generated\": \"once\"}");

        assertThat(JsonRecord.parse(other)).isEqualTo(SampleCounts.tieAndLoss());
    }

    @Test
    void takesAnyEscapes() {
        assertThat(JsonRecord.parse(TIE_AND_LOSS.replace("Köln", "K\\u00F6\\u006cn")))
                .isEqualTo(SampleCounts.tieAndLoss());
    }

    @Nested
    class EveryMember {

        /** Where a member may be left out, or is one of many of a kind, the next digest tells. */
        private static final Map<String, String> TOLD_ELSEWHERE = Map.ofEntries(
                Map.entry("$.candidates[0].party removed", "$.stages[0].digest"),
                Map.entry("$.input.files removed", "$.stages[0].digest"),
                Map.entry("$.stages[2].decisions[0].ties removed", "$.stages[2].digest"),
                Map.entry("$.stages[2].part removed", "$.stages[2].digest"),
                Map.entry("$.stages[3].part removed", "$.stages[3].kind"));

        static Stream<JsonMutations.Mutation> mutations() {
            return Stream.of(TIE_AND_LOSS, PARTS, KEEP_VALUES).flatMap(JsonMutations::ofEachShape);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("mutations")
        void isRefusedAtItsPlaceIfItIsNotAsItShouldBe(JsonMutations.Mutation mutation) {
            assertIsRefused(mutation);
        }

        @Tag("long")
        @ParameterizedTest
        @MethodSource("wholeRecords")
        void isRefusedAtItsPlaceHoweverManyThereAreOfItsKind(String record) {
            assertThat(JsonMutations.of(record)).hasSizeGreaterThan(500).allSatisfy(EveryMember::assertIsRefused);
        }

        static Stream<Named<String>> wholeRecords() {
            return Stream.of(
                    Named.of("ties and loss", TIE_AND_LOSS),
                    Named.of("a stage in parts", PARTS),
                    Named.of("keep values", KEEP_VALUES));
        }

        private static void assertIsRefused(JsonMutations.Mutation mutation) {
            assertThatExceptionOfType(RecordFormatException.class)
                    .isThrownBy(() -> JsonRecord.parse(mutation.text()))
                    .extracting(RecordFormatException::path)
                    .isEqualTo(TOLD_ELSEWHERE.getOrDefault(mutation.toString(), mutation.path()));
        }
    }

    @Nested
    class AChange {

        @ParameterizedTest(name = "{0} to {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"seats\": 2 | \"seats\": 3 | $.result.unfilledSeats",
                    "\"name\": \"Baird, Jo\" | \"name\": \"Beard, Jo\" | $.stages[2].title",
                    "\"votes\": \"1.28571\", \"papers\": \"3\", \"status\" | \"votes\": \"1.28572\", \"papers\": \"3\", \"status\" | $.stages[1].digest",
                    "\"order\": 2 | \"order\": 3 | $.digest",
                    "\"unfilledSeats\": 0 | \"unfilledSeats\": 1 | $.result.unfilledSeats",
                    "\"id\": \"ward-3-koln\" | \"id\": \"ward-4-koln\" | $.contest.id",
                    "\"decimals\": 5} | \"decimals\": 5, \"rounding\": \"down\"} | $.rule.arithmetic.rounding",
                    "\"setAside\": \"0.00000\" | \"setAside\": \"1.00000\" | $.stages[0].setAside",
                    "\"weightValid\": \"9\" | \"weightValid\": \"8\" | $.input.weightValid",
                    "\"votes\": \"7.00000\" | \"votes\": \"7.000000\" | $.stages[0].tally[0].votes",
                    "\"votes\": \"7.00000\" | \"votes\": \"7.000001\" | $.stages[0].tally[0].votes",
                    "\"votes\": \"7.00000\" | \"votes\": \"21/3\" | $.stages[0].tally[0].votes",
                    "\"papers\": \"7\" | \"papers\": \"-7\" | $.stages[0].tally[0].papers",
                    "\"id\": 3 | \"id\": 4 | $.candidates[2].id",
                    "[5, 3, 2, 1] | [5, 3, 5, 1] | $.randomness.lotOrder",
                    "\"seats\": 2 | \"seats\": 1 | $.result.elected",
                    "{\"candidate\": 5, \"order\" | {\"candidate\": 1, \"order\" | $.result.elected",
                    "[5, 3, 2, 1] | [5, 3, 6, 1] | $.randomness.lotOrder[2]",
                    "[5, 3, 2, 1] | [] | $.randomness.lotOrder",
                    "\"chosen\": 3 | \"chosen\": 2 | $.stages[2].decisions[0].ties[0].chosen",
                    "\"candidates\": [3, 5] | \"candidates\": [3] | $.stages[2].decisions[0].ties[0].candidates",
                    "\"kind\": \"surplus\" | \"kind\": \"exclusion\" | $.stages[1].kind",
                    "\"receivedAt\": [\"2\"] | \"receivedAt\": [\"2.0\"] | $.stages[2].sources[0].receivedAt[0]",
                    "\"receivedAt\": [\"2\"] | \"receivedAt\": [] | $.stages[2].sources[0].receivedAt",
                    "\"receivedAt\": [\"2\"] | \"receivedAt\": [\"1\"] | $.stages[2].digest",
                    "stv-count-record/1 | stv-count-record/2 | $.format"
                })
        void isFound(String good, String changed, String path) {
            assertThat(TIE_AND_LOSS).contains(good);
            String text = TIE_AND_LOSS.replace(good, changed);

            assertThatExceptionOfType(RecordFormatException.class)
                    .isThrownBy(() -> JsonRecord.parse(text))
                    .extracting(RecordFormatException::path)
                    .isEqualTo(path);
        }

        @Test
        void saysWhatWasExpectedAndFound() {
            String text = TIE_AND_LOSS.replace("\"papers\": \"7\"", "\"papers\": \"07\"");

            assertThatExceptionOfType(RecordFormatException.class)
                    .isThrownBy(() -> JsonRecord.parse(text))
                    .withMessage("$.stages[0].tally[0].papers: expected a number of papers in quotes, without needless"
                            + " digits, but found \"07\"")
                    .satisfies(e ->
                            assertThat(e.expected()).isEqualTo("a number of papers in quotes, without needless digits"))
                    .satisfies(e -> assertThat(e.found()).isEqualTo("\"07\""));
        }
    }

    @Nested
    class KeepValues {

        /** Quota 7 / 3 rounded up to nine places; Ash has 4 votes. */
        @Test
        void standWithTheTalliesAndThePassesWithTheStage() {
            assertThat(KEEP_VALUES)
                    .contains(
                            "\"kind\": \"keepFactors\",\n   \"title\": \"Keep values after 1 pass\",\n   \"passes\": 1,")
                    .contains("{\"candidate\": 1, \"votes\": \"4.000000000\", \"papers\": \"4\", \"keep\":"
                            + " \"1.000000000\", \"status\": \"elected\"}");
        }

        @Test
        void areFractionsWhereTheBookIsExact() {
            assertThat(JsonRecord.of(exact()).toString())
                    .contains("\"arithmetic\": {\"kind\": \"rational\", \"decimals\": 18}")
                    .contains("\"quota\": \"7/3\"");
        }

        @ParameterizedTest(name = "with {0}")
        @CsvSource({
            "'', '$.stages[0].passes: expected a value, but found none'",
            "'\"passes\": 0,', '$.stages[0].passes: expected a whole number from 1 to 2147483647, but found 0'",
            "'\"passes\": \"1\",', '$.stages[0].passes: expected a whole number from 1 to 2147483647, but found \"1\"'",
            "'\"passes\": 2,', '$.stages[0].title: expected \"Keep values after 2 passes\", as its stage has it, but found \"Keep"
                    + " values after 1 pass\"'"
        })
        void needTheirNumberOfPasses(String passes, String message) {
            String text = KEEP_VALUES.replaceFirst("\"passes\": 1,", passes);

            assertThatExceptionOfType(RecordFormatException.class)
                    .isThrownBy(() -> JsonRecord.parse(text))
                    .withMessage(message);
        }
    }

    @Nested
    class WhatIsNotJson {

        @ParameterizedTest(name = "{1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "`` | $: expected an object, a list, a text or a whole number, but found the end at line 1, column 1",
                    "{} {} | $: expected nothing more, but found \"{\" at line 1, column 4",
                    "{\"a\": true} | $.a: expected an object, a list, a text or a whole number, but found \"true\" at line 1, column 7",
                    "{\"a\": null} | $.a: expected an object, a list, a text or a whole number, but found \"null\" at line 1, column 7",
                    "{\"a\": [1, 1.5]} | $.a[1]: expected a whole number nearer to zero than 2^53, without needless digits, but found \"1.5\" at line 1, column 11",
                    "[9007199254740992] | $[0]: expected a whole number nearer to zero than 2^53, without needless digits, but found \"9007199254740992\" at line 1, column 2",
                    "[-0] | $[0]: expected a whole number nearer to zero than 2^53, without needless digits, but found \"-0\" at line 1, column 2",
                    "[1,] | $[1]: expected an object, a list, a text or a whole number, but found \"]\" at line 1, column 4",
                    "{\"a\" 1} | $.a: expected \":\", but found \"1\" at line 1, column 6",
                    "{a: 1} | $: expected the name of a member, but found \"a\" at line 1, column 2",
                    "{\"a\": 1 \"b\": 2} | $: expected \"}\", but found \"\"\" at line 1, column 9",
                    "[1 | $: expected \"]\", but found the end at line 1, column 3",
                    "[\"\\x\"] | $[0]: expected an escape that JSON has, but found \"x\" at line 1, column 4",
                    "[\"\\u12g4\"] | $[0]: expected four hexadecimal digits, but found \"g4\" at line 1, column 7",
                    "[\"\\ud800\"] | $[0]: expected a text without lone surrogates, but found U+d800 at line 1, column 10",
                    "[\"a | $[0]: expected a text in quotes, but found the end at line 1, column 4",
                    "{\"it's a\": 1, \"it's a\": 2} | $['it\\'s a']: expected a member that comes once, but found a second one at line 1, column 23"
                })
        void isRefusedWithLineAndColumn(String text, String message) {
            assertThatExceptionOfType(RecordFormatException.class)
                    .isThrownBy(() -> JsonRecord.parse(text))
                    .withMessage(message);
        }

        @Test
        void isRefusedInsteadOfEndlesslyDeep() {
            String deep = "[".repeat(100_000);

            assertThatExceptionOfType(RecordFormatException.class)
                    .isThrownBy(() -> JsonRecord.parse(deep))
                    .withMessageContaining("expected no more than 32 values one inside the other");
        }

        @Test
        void isRefusedIfItIsJsonOfSomethingElse() {
            assertThatExceptionOfType(RecordFormatException.class)
                    .isThrownBy(() -> JsonRecord.parse("[1]"))
                    .withMessage("$: expected an object, but found [1]");
        }
    }
}
