package org.scrutineer.format.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.raw.RawCandidate;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.ballot.raw.ReadTally;
import org.scrutineer.ballot.validity.Interpretation;
import org.scrutineer.ballot.validity.ValidityPolicies;
import tools.jackson.databind.JsonNode;

/** Every sample reads to the candidates, places, records and papers that were written down for it. */
class FormatSamplesTest {

    @Test
    void thereAreSamplesOfEveryFormat() {
        assertThat(Sample.all()).hasSize(72);
        assertThat(samples()).hasSize(72);
        assertThat(Sample.all().stream().map(Sample::format).distinct()).hasSize(36);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aSampleReadsToWhatWasWrittenDown(Sample sample) throws IOException {
        RawElection read = read(sample);
        RawElection marked = byItsLaw(read).map(Interpretation::validElection).orElse(read);

        assertThat(papers(marked)).isEqualTo(Sample.papers(sample.expected().get("raw"), sample.names()));
        assertThat(marked.papers().papers())
                .isEqualTo(sample.expected().get("papers").asLong());
        assertThat(told(read)).containsAllEntriesOf(records(sample));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void theJsonOfASampleSaysTheSame(Sample sample) throws IOException {
        JsonNode json = Sample.json(PapersJson.of(read(sample)).getBytes(StandardCharsets.UTF_8));

        assertThat(json.get("papers")).isEqualTo(sample.expected().get("papers"));
        assertThat(Sample.papers(json.get("raw"), names(read(sample))))
                .isEqualTo(Sample.papers(sample.expected().get("raw"), sample.names()));
        assertThat(json.get("records").properties())
                .containsAll(sample.expected().path("records").properties());
    }

    /** What the policy of their law makes of papers with squares above the line. */
    private static Optional<Interpretation> byItsLaw(RawElection read) {
        return ValidityPolicies.ofLaw(read).map(policy -> policy.interpret(read));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("madeUp")
    void aSampleMadeUpNamesItsCandidates(Sample sample) throws IOException {
        assertThat(names(read(sample)).values())
                .containsExactlyInAnyOrderElementsOf(sample.names().values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withSeats")
    void aSampleMadeUpTellsItsSeatsWhereItsFormatDoes(Sample sample) throws IOException {
        assertThat(read(sample).seats()).hasValue(sample.expected().get("seats").asInt());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("interpreted")
    void eachPolicyMakesOfASampleWhatWasWrittenDown(Sample sample, String policy, JsonNode expected)
            throws IOException {
        RawElection read = read(sample);

        Interpretation interpreted = ValidityPolicies.byId(policy).interpret(read);

        assertThat(papers(read, interpreted.ballots()))
                .isEqualTo(Sample.papers(expected.get("papers"), sample.names()));
        assertThat(interpreted.valid()).isEqualTo(expected.get("valid").asLong());
        assertThat(terms(interpreted.setAside(), reason -> reason.term())).isEqualTo(numbers(expected.get("setAside")));
        assertThat(terms(interpreted.cutShort(), cause -> cause.term())).isEqualTo(numbers(expected.get("cutShort")));
    }

    private static List<Sample> samples() {
        return Sample.all().stream()
                .filter(sample -> Formats.all().containsKey(sample.format()))
                .toList();
    }

    private static List<Sample> madeUp() {
        return samples().stream()
                .filter(sample -> sample.name().startsWith("made-up"))
                .toList();
    }

    private static List<Sample> withSeats() {
        return madeUp().stream()
                .filter(sample -> !sample.expected().get("seats").isNull())
                .toList();
    }

    private static List<Arguments> interpreted() {
        return samples().stream()
                .flatMap(sample -> sample.expected().path("interpreted").properties().stream()
                        .map(policy -> arguments(sample, policy.getKey(), policy.getValue())))
                .toList();
    }

    private static RawElection read(Sample sample) throws IOException {
        return Formats.read(sample.format(), sample.files(), sample.settings()).election();
    }

    private static Map<Integer, String> names(RawElection read) {
        return read.candidates().stream()
                .collect(Collectors.toMap(
                        candidate -> candidate.candidate().number(),
                        candidate -> candidate.kind() == RawCandidate.Kind.DECLARED
                                ? candidate.name()
                                : CandidateList.WRITE_IN));
    }

    private static Map<String, Long> papers(RawElection read) {
        Map<Integer, String> names = names(read);
        Map<String, Long> told = new TreeMap<>();
        read.papers().forEach((marks, papers) -> told.merge(text(marks, names), papers, Long::sum));
        return told;
    }

    private static String text(RawMarks marks, Map<Integer, String> names) {
        return marks.ranks().stream()
                .map(rank -> rank.isUnknown()
                        ? "over"
                        : rank.candidates().stream().map(names::get).sorted().collect(Collectors.joining(" = ")))
                .collect(Collectors.joining(" > "));
    }

    private static Map<String, Long> papers(RawElection read, Ballots ballots) {
        Map<Integer, String> names = names(read);
        Map<String, Long> told = new TreeMap<>();
        for (int entry = 0; entry < ballots.size(); entry++) {
            List<List<Integer>> ranks = ballots.preferencesOf(entry).ranks();
            if (!ranks.isEmpty()) {
                String text = ranks.stream()
                        .map(rank -> rank.stream().map(names::get).sorted().collect(Collectors.joining(" = ")))
                        .collect(Collectors.joining(" > "));
                told.merge(text, ballots.papersOf(entry), Long::sum);
            }
        }
        return told;
    }

    private static Map<String, Object> told(RawElection read) {
        ReadTally tally = read.tally();
        Map<String, Object> told = new TreeMap<>(tally.texts());
        told.put("notOnPaper", tally.notOnPaper());
        told.put("excluded", new TreeMap<>(tally.setAside()));
        told.putAll(tally.setAside());
        told.putAll(tally.counts());
        told.put(tally.unit(), tally.read());
        byItsLaw(read).ifPresent(law -> {
            law.sections().forEach((section, papers) -> told.put(section.term(), papers));
            told.put("notFormalByOurReading", read.papers().papers() - law.valid());
        });
        return told;
    }

    private static Map<String, Object> records(Sample sample) {
        Map<String, Object> records = new TreeMap<>();
        sample.expected().path("records").properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            records.put(
                    entry.getKey(),
                    value.isObject() ? numbers(value) : value.isString() ? (Object) value.asString() : value.asLong());
        });
        return records;
    }

    private static Map<String, Long> numbers(JsonNode node) {
        Map<String, Long> numbers = new TreeMap<>();
        node.properties()
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asLong()));
        return numbers;
    }

    private static <K> Map<String, Long> terms(Map<K, Long> counts, Function<K, String> term) {
        Map<String, Long> terms = new TreeMap<>();
        counts.forEach((key, count) -> terms.put(term.apply(key), count));
        return terms;
    }
}
