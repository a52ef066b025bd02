package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Seats;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.MeekExact;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.constraint.ConstraintsNotMetException;
import org.scrutineer.format.ConWriter;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.report.JsonRecord;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TooManyElectedException;

/** The check, which enumerates by itself, agrees with the engine on generated elections with constraints. */
class AuditOfConstrainedElectionsTest {

    private static final int SEEDS = 300;
    private static final int FEWER_SEEDS = 60;

    static List<RuleBook> books() {
        return Stream.of(
                        "ers97",
                        "ers76",
                        "church-of-england",
                        "alternative-vote",
                        "scottish-local",
                        "scottish-local-2011",
                        "northern-ireland",
                        "ireland-seanad",
                        "wigm-prf",
                        "wigm-prf-batch")
                .map(RuleBooks::byId)
                .toList();
    }

    static List<RuleBook> booksOfKeepValues() {
        return Stream.of("meek-prf", "meek-1987", "meek-2006", "meek-nz", "meek-nz-calculator", "warren")
                .map(RuleBooks::byId)
                .toList();
    }

    static Stream<RuleBook> booksOfWholePapers() {
        return Stream.of("ireland-dail", "ireland-european", "ireland-local", "ireland-president", "malta")
                .map(RuleBooks::byId);
    }

    /** The election of a seed, to one seat if the rule book fills no more. */
    private static Election election(RuleBook book, long seed) {
        LiteralElection generated = RandomElections.of(seed);
        LiteralElection fitting = generated.withSeats(Seats.by(book, generated.seats()));
        return EngineTable.asElection(RandomConstraints.bind(seed, fitting));
    }

    /** The record of an election; none where there are constraints that cannot be met, or the book refuses. */
    private static List<CountRecord> counted(RuleBook book, Election election, long seed) {
        Lots lots = Lots.order(RandomElections.lots(seed, election.candidates().size()));
        try {
            return List.of(Stv.count(election, book, lots));
        } catch (ConstraintsNotMetException | TooManyElectedException refused) {
            return List.of();
        }
    }

    private static void findsNothingWrong(RuleBook book, Election election, long seed) {
        assertThat(counted(book, election, seed))
                .as("seed %d%n%s", seed, ConWriter.text(election.categories()))
                .allSatisfy(count -> assertThat(Audit.check(count, election)).matches(AuditReport::isGood));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void findsNothingWrongInCountsInParcels(RuleBook book) {
        assertThat(LongStream.range(0, SEEDS)).allSatisfy(seed -> findsNothingWrong(book, election(book, seed), seed));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("booksOfKeepValues")
    void findsNothingWrongInCountsByKeepValues(RuleBook book) {
        assertThat(LongStream.range(0, FEWER_SEEDS))
                .allSatisfy(seed -> findsNothingWrong(book, election(book, seed), seed));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("booksOfWholePapers")
    void findsNothingWrongInCountsOfWholePapers(RuleBook book) {
        assertThat(LongStream.range(0, SEEDS)).allSatisfy(seed -> {
            LiteralElection mixed = MixedPapers.of(seed);
            LiteralElection fitting = mixed.withSeats(Seats.by(book, mixed.seats()));

            findsNothingWrong(book, MixedPapers.inOrder(RandomConstraints.bind(seed, fitting)), seed);
        });
    }

    @Test
    void findsNothingWrongInExactCounts() {
        assertThat(LongStream.range(0, SEEDS)).allSatisfy(seed -> {
            LiteralElection small = RandomRankings.smallStrict(seed);

            findsNothingWrong(MeekExact.ruleBook(), EngineTable.asElection(RandomConstraints.bind(seed, small)), seed);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"books", "booksOfKeepValues"})
    void areTheSameReadBackFromJson(RuleBook book) {
        assertThat(LongStream.range(0, FEWER_SEEDS))
                .allSatisfy(seed -> assertThat(counted(book, election(book, seed), seed))
                        .allSatisfy(count -> assertThat(
                                        JsonRecord.parse(JsonRecord.of(count).toString()))
                                .isEqualTo(count)));
    }

    @Test
    void manyOfThemGuardOrDoomSomebody() {
        List<CountRecord> counts = LongStream.range(0, SEEDS)
                .mapToObj(seed -> counted(Ers97.ruleBook(), election(Ers97.ruleBook(), seed), seed))
                .flatMap(List::stream)
                .toList();

        assertThat(counts).hasSizeGreaterThan(250);
        assertThat(counts)
                .filteredOn(count -> count.stages().stream()
                        .flatMap(stage -> stage.decisions().stream())
                        .anyMatch(decision -> decision.type() == DecisionType.DOOM))
                .hasSizeGreaterThan(150);
    }
}
