package org.scrutineer.format.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

        if (sample.name().startsWith("made-up")) {
            assertThat(names(read).values())
                    .containsExactlyInAnyOrderElementsOf(sample.names().values());
        }
        assertThat(papers(read)).isEqualTo(Sample.papers(sample.expected().get("raw"), sample.names()));
        assertThat(read.papers().papers())
                .isEqualTo(sample.expected().get("papers").asLong());
        if (!sample.expected().get("seats").isNull() && sample.name().startsWith("made-up")) {
            assertThat(read.seats()).hasValue(sample.expected().get("seats").asInt());
        }
        assertThat(told(read.tally())).containsAllEntriesOf(records(sample));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("interpreted")
    void eachPolicyMakesOfASampleWhatWasWrittenDown(Sample sample) throws IOException {
        RawElection read = read(sample);

        for (Map.Entry<String, JsonNode> policy :
                sample.expected().get("interpreted").properties()) {
            Interpretation interpreted = ValidityPolicies.byId(policy.getKey()).interpret(read);
            assertThat(papers(read, interpreted.ballots()))
                    .as(policy.getKey())
                    .isEqualTo(Sample.papers(policy.getValue().get("papers"), sample.names()));
            assertThat(interpreted.valid())
                    .isEqualTo(policy.getValue().get("valid").asLong());
            assertThat(terms(interpreted.setAside(), reason -> reason.term()))
                    .isEqualTo(numbers(policy.getValue().get("setAside")));
            assertThat(terms(interpreted.cutShort(), cause -> cause.term()))
                    .isEqualTo(numbers(policy.getValue().get("cutShort")));
        }
    }

    private static List<Sample> samples() {
        return Sample.all().stream()
                .filter(sample -> Formats.all().containsKey(sample.format()))
                .toList();
    }

    private static List<Sample> interpreted() {
        return samples().stream()
                .filter(sample -> sample.expected().has("interpreted"))
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

    private static Map<String, Object> told(ReadTally tally) {
        Map<String, Object> told = new TreeMap<>(tally.texts());
        told.put("notOnPaper", tally.notOnPaper());
        told.put("excluded", new TreeMap<>(tally.setAside()));
        told.putAll(tally.setAside());
        told.putAll(tally.counts());
        told.put(tally.unit(), tally.read());
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
