package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.FractionalTransfer;
import org.scrutineer.literal.LiteralFractional.Choice;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.RuleBook;

/** The engine and the literal book agree under all options of the fractional method together. */
@Tag("twin")
class EngineAgreesOnFractionalOptionsTest {

    private static final int SEEDS = 50;
    private static final long CUTOFF = 4;
    private static final List<String> BATCHES = List.of("Zero", "None", "Losers", Long.toString(CUTOFF));

    /** Each way to choose, as the book and as the literal book take it. */
    static Stream<Arguments> options() {
        List<Arguments> all = new ArrayList<>();
        for (String threshold : FractionalTransfer.options().get(0).words()) {
            for (String delayed : List.of("Off", "On")) {
                for (String batch : BATCHES) {
                    all.add(Arguments.of(
                            Map.of("threshName", threshold, "delayedTransfer", delayed, "batchElimination", batch),
                            literal(threshold, delayed, batch)));
                }
            }
        }
        return all.stream();
    }

    private static LiteralFractional literal(String threshold, String delayed, String batch) {
        Set<Choice> choices = EnumSet.noneOf(Choice.class);
        Map.of(
                        "Hare", Choice.HARE,
                        "Dynamic", Choice.DYNAMIC,
                        "Fractional", Choice.FRACTIONAL)
                .forEach((word, choice) -> choices.addAll(threshold.contains(word) ? Set.of(choice) : Set.of()));
        choices.addAll(delayed.equals("On") ? Set.of(Choice.DELAYED) : Set.of());
        choices.addAll(Map.of(
                        "Zero", Set.of(Choice.ZERO),
                        "None", Set.<Choice>of(),
                        "Losers", Set.of(Choice.LOSERS))
                .getOrDefault(batch, Set.of(Choice.CUTOFF)));
        return new LiteralFractional(6, CUTOFF, choices);
    }

    private static LongStream seeds() {
        return Seeds.some(SEEDS);
    }

    @Test
    void allOptionsAreTogetherOnce() {
        assertThat(options()).hasSize(8 * 2 * 4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("options")
    void everyStageIsTheSame(Map<String, String> chosen, LiteralFractional literally) {
        RuleBook book = FractionalTransfer.ruleBook(chosen);
        assertThat(seeds()).allSatisfy(seed -> {
            LiteralElection election = RandomElections.of(seed);
            List<Integer> lots = RandomElections.lots(seed, election.candidates());

            assertThat(EngineTable.byEngine(book, election, lots))
                    .as(() -> "seed " + seed + ", lots " + lots + "\n" + election.toBlt())
                    .isEqualTo(EngineTable.literally(literally, election, lots));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("options")
    void everyStageIsTheSameWithReOpenNominations(Map<String, String> chosen, LiteralFractional literally) {
        RuleBook book = FractionalTransfer.ruleBook(chosen);
        assertThat(seeds()).allSatisfy(seed -> {
            RandomRons.Drawn drawn = RandomRons.literal(seed, RandomElections.of(seed));

            assertThat(EngineTable.byEngine(book, drawn.election(), drawn.lots()))
                    .as(drawn::toString)
                    .isEqualTo(EngineTable.literally(literally, drawn.election(), drawn.lots()));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("options")
    void theCheckFindsNothing(Map<String, String> chosen, LiteralFractional literally) {
        RuleBook book = FractionalTransfer.ruleBook(chosen);
        assertThat(LongStream.range(0, 20)).allSatisfy(seed -> {
            Election election = EngineTable.asElection(
                    RandomRons.literal(seed, RandomElections.of(seed)).election());
            AuditReport report = Audit.check(
                    Stv.count(
                            election,
                            book,
                            Lots.order(RandomElections.lots(
                                    seed, election.candidates().size()))),
                    election,
                    book.description());

            assertThat(report.findings()).as("seed " + seed).isEmpty();
            assertThat(report.notCheckable()).as("seed " + seed).isEmpty();
        });
    }
}
