package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.constraint.ConstraintsNotMetException;
import org.scrutineer.format.ConWriter;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.report.JsonRecord;
import org.scrutineer.rules.Lots;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TooManyElectedException;

/** The check, which enumerates by itself, agrees with the engine on generated elections with constraints. */
class AuditOfConstrainedElectionsTest {

    private static final int SEEDS = 300;
    private static final int FEWER_SEEDS = 60;

    static List<RuleBook> books() {
        return Stream.of(
                        "ers97",
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

    private static Election election(long seed) {
        LiteralElection generated = RandomElections.of(seed);
        return EngineTable.asElection(generated).withCategories(RandomConstraints.of(seed, generated));
    }

    private static Lots lots(long seed) {
        return Lots.order(RandomElections.lots(seed, RandomElections.of(seed).candidates()));
    }

    private static String describe(long seed) {
        return RandomElections.describe(seed) + ConWriter.text(election(seed).categories());
    }

    /** The record of a generated election; none where there are constraints that cannot be met, or the book refuses. */
    private static List<CountRecord> counted(RuleBook book, long seed) {
        try {
            return List.of(Stv.count(election(seed), book, lots(seed)));
        } catch (ConstraintsNotMetException | TooManyElectedException refused) {
            return List.of();
        }
    }

    private static void findsNothingWrong(RuleBook book, int seeds) {
        assertThat(LongStream.range(0, seeds))
                .allSatisfy(seed -> assertThat(counted(book, seed))
                        .as(describe(seed))
                        .allSatisfy(count -> {
                            assertThat(Audit.check(count, election(seed)))
                                    .isEqualTo(new AuditReport(List.of(), List.of()));
                            assertThat(JsonRecord.parse(JsonRecord.of(count).toString()))
                                    .isEqualTo(count);
                        }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void findsNothingWrongInCountsInParcels(RuleBook book) {
        findsNothingWrong(book, SEEDS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("booksOfKeepValues")
    void findsNothingWrongInCountsByKeepValues(RuleBook book) {
        findsNothingWrong(book, FEWER_SEEDS);
    }

    @Test
    void manyOfThemGuardOrDoomSomebody() {
        List<CountRecord> counts = LongStream.range(0, SEEDS)
                .mapToObj(seed -> counted(Ers97.ruleBook(), seed))
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
