package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.Seats;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.MeekExact;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.RivestLot;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TooManyElectedException;

/** The check, written apart from the engine, agrees with it on generated elections. */
class AuditOfRandomElectionsTest {

    private static final int SEEDS = 500;
    private static final int FEWER_SEEDS = 100;

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

    @ParameterizedTest(name = "{0}")
    @MethodSource("booksOfKeepValues")
    void findsNothingWrongInCountsByKeepValues(RuleBook book) {
        assertThat(LongStream.range(0, FEWER_SEEDS))
                .allSatisfy(seed -> assertThat(counted(book, seed))
                        .as(RandomElections.describe(seed))
                        .allSatisfy(count ->
                                assertThat(Audit.check(count, election(seed))).matches(AuditReport::isGood)));
    }

    @ParameterizedTest(name = "500 elections from seed {0}")
    @ValueSource(longs = {0, 500, 1_000, 1_500})
    void findsNothingWrongInExactCounts(long firstSeed) {
        assertThat(LongStream.range(firstSeed, firstSeed + 500)).allSatisfy(seed -> {
            Election election = EngineKeepTable.asElection(RandomRankings.small(seed));

            assertThat(Audit.check(count(election, MeekExact.ruleBook(), seed), election))
                    .as(RandomRankings.small(seed).toBlt())
                    .matches(AuditReport::isGood);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void findsNothingWrong(RuleBook book) {
        assertThat(LongStream.range(0, SEEDS)).allSatisfy(seed -> {
            Election election = election(book, seed);

            assertThat(Audit.check(count(election, book, seed), election))
                    .as(RandomElections.describe(seed))
                    .matches(AuditReport::isGood);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"books", "booksOfKeepValues"})
    void findsNothingWrongWhereEachTieHasItsDraw(RuleBook book) {
        assertThat(LongStream.range(0, FEWER_SEEDS)).allSatisfy(seed -> {
            Election election = election(book, seed);
            Lots lots = Lots.drawnByTie(new RivestLot(Long.toString(seed)));

            assertThat(Audit.check(Stv.count(election, book, lots), election))
                    .as(RandomElections.describe(seed))
                    .matches(AuditReport::isGood);
        });
    }

    @ParameterizedTest(name = "a count by {0} that claims to be one by {1}")
    @CsvSource({
        "scottish-local, scottish-local-2011",
        "scottish-local-2011, scottish-local",
        "wigm-prf, wigm-prf-batch",
        "wigm-prf-batch, wigm-prf",
        "scottish-local, wigm-prf",
        "ers97, scottish-local",
        "ers97, northern-ireland",
        "northern-ireland, ers97",
    })
    void anotherRuleBookIsFoundOutUnlessItMakesTheSameCount(String counted, String claimed) {
        RuleBook countedBy = RuleBooks.byId(counted);
        RuleBook claimedToBe = RuleBooks.byId(claimed);

        assertThat(LongStream.range(0, SEEDS)).allSatisfy(seed -> {
            Election election = election(seed);
            CountRecord count = count(election, countedBy, seed);
            CountRecord honest = count(election, claimedToBe, seed);
            CountRecord forged = new CountRecord(
                    count.title(),
                    count.seats(),
                    count.candidates(),
                    honest.rule(),
                    count.input(),
                    count.randomness(),
                    count.stages(),
                    count.elected());

            assertThat(Audit.check(forged, election).isGood())
                    .as(RandomElections.describe(seed))
                    .isEqualTo(forged.equals(honest));
        });
    }

    /** The record of a generated election; none where the book refuses to count it. */
    private static List<CountRecord> counted(RuleBook book, long seed) {
        try {
            return List.of(count(election(seed), book, seed));
        } catch (TooManyElectedException refusal) {
            return List.of();
        }
    }

    /** The election of a seed, to one seat if the rule book fills no more. */
    private static Election election(RuleBook book, long seed) {
        LiteralElection random = RandomElections.of(seed);
        return EngineTable.asElection(random.withSeats(Seats.by(book, random.seats())));
    }

    private static Election election(long seed) {
        return EngineTable.asElection(RandomElections.of(seed));
    }

    private static CountRecord count(Election election, RuleBook book, long seed) {
        return Stv.count(
                election,
                book,
                Lots.order(RandomElections.lots(seed, election.candidates().size())));
    }
}
