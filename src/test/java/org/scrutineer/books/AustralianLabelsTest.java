package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountLabels;

/** The numbers of counts are those of another program: the file {@code australia/labels.txt.gz}. */
class AustralianLabelsTest {

    private static final Map<String, String> BOOKS = Map.of(
            "wa-2008", "au-wa-2008",
            "nsw-lg-2021-nswec", "au-nsw-lg-2021-nswec",
            "nsw-lg-2021-conway", "au-nsw-lg-2021-conway");

    private static final Map<String, AustralianTables.Sample> SAMPLES = AustralianTables.all().stream()
            .collect(Collectors.toMap(AustralianTables.Sample::name, Function.identity()));

    private static List<String> tables() {
        try (InputStream packed = Objects.requireNonNull(
                        AustralianLabelsTest.class.getResourceAsStream("/australia/labels.txt.gz"));
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.US_ASCII))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreNumbersOfEachElectionByEachBook() {
        assertThat(tables()).hasSize(3 * 109);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void eachCountHasTheNumberOfTheTable(String table) {
        String[] words = table.split(" ", -1);
        Election election = Objects.requireNonNull(SAMPLES.get(words[0])).election();
        int candidates = election.candidates().size();
        Lots lots = Lots.order(IntStream.range(0, candidates)
                .mapToObj(place -> candidates - place)
                .toList());

        List<String> labels =
                CountLabels.of(Stv.count(election, RuleBooks.of(Objects.requireNonNull(BOOKS.get(words[1]))), lots));

        assertThat(labels).isEqualTo(List.of(words).subList(2, words.length));
    }
}
