package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.paper.Choice;
import org.scrutineer.rules.paper.Filing;
import org.scrutineer.rules.paper.Pile;

/** Every pile of every surplus in the tables of samples: how many papers lay there, and how many went back. */
class KeptPapersTest {

    private static final Map<String, AustralianTables.Sample> SAMPLES = AustralianTables.all().stream()
            .collect(Collectors.toMap(AustralianTables.Sample::name, Function.identity()));

    /** The first to arrive go, and what each pile was is written down. */
    private record Watched(Map<String, long[]> surpluses, int candidates) implements Filing {
        @Override
        public PaperOrder order(Election election) {
            return election.order();
        }

        @Override
        public Choice choice() {
            return this::choose;
        }

        private int[] choose(Pile pile, int number) {
            long[] surplus =
                    surpluses.computeIfAbsent(pile.stage() + " " + pile.from(), any -> new long[candidates + 3]);
            long lying = pile.lying().length;
            surplus[0] += lying;
            surplus[1] += pile.to() > 0 ? lying : 0;
            surplus[pile.to() > 0 ? pile.to() + 1 : candidates + 2] = lying - number;
            return Choice.Form.FIRST_ARRIVED.choose(pile, number);
        }

        @Override
        public PartDescription description() {
            return PartDescription.NOTHING;
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream packed =
                        Objects.requireNonNull(KeptPapersTest.class.getResourceAsStream("/australia/kept.txt.gz"));
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.US_ASCII))) {
            return lines.lines().toList();
        }
    }

    /** Those of each election by each rule set. */
    private static Map<String, List<String>> surpluses() throws IOException {
        return lines().stream()
                .flatMap(line -> {
                    String[] words = line.split(" ", 3);
                    return Stream.of(words[1].split(",", -1))
                            .map(rules -> new String[] {words[0] + " " + rules, words[2]});
                })
                .collect(Collectors.groupingBy(
                        each -> each[0], TreeMap::new, Collectors.mapping(each -> each[1], Collectors.toList())));
    }

    static Stream<Arguments> counts() throws IOException {
        return surpluses().entrySet().stream()
                .map(each -> Arguments.of(
                        each.getKey().split(" ", -1)[0], each.getKey().split(" ", -1)[1], each.getValue()));
    }

    @Test
    void thereAreSurplusesOfEachRuleSet() throws IOException {
        assertThat(surpluses()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("counts")
    void eachPileIsAsInTheTable(String name, String rules, List<String> expected) {
        Election election = Objects.requireNonNull(SAMPLES.get(name)).election();
        int candidates = election.candidates().size();
        Watched watched = new Watched(new TreeMap<>(), candidates);

        Stv.count(
                election,
                ((ParcelRules) RuleBooks.byId("au-" + rules)).with(watched),
                Lots.order(IntStream.range(0, candidates)
                        .mapToObj(place -> candidates - place)
                        .toList()));

        assertThat(watched.surpluses().entrySet().stream()
                        .map(each -> each.getKey() + " "
                                + Arrays.stream(each.getValue())
                                        .mapToObj(Long::toString)
                                        .collect(Collectors.joining(" "))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
