package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Elections;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.RivestLot;
import org.scrutineer.lot.StvLot;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/** The check, written apart from the engine, agrees with it on generated elections, by every rule book. */
@Tag("twin")
class AuditOfGeneratedElectionsTest {

    private static final int LEAST_COUNTED = Seeds.IN_A_BLOCK * 17 / 20;
    private static final int FEWER = 60;
    private static final int LEAST_COUNTED_OF_FEWER = 50;

    private static void assertGood(Stream<GeneratedCount> counts, int least) {
        assertThat(counts.toList())
                .hasSizeGreaterThanOrEqualTo(least)
                .allSatisfy(
                        count -> assertThat(count.report()).as(count::describe).matches(AuditReport::isGood));
    }

    static Stream<Arguments> booksAndBlocks() {
        return BookTable.all().stream()
                .flatMap(held -> Seeds.firstOfEachBlock().mapToObj(first -> Arguments.of(held, first)));
    }

    static Stream<HeldBook> booksThatChooseByOrder() {
        return BookTable.all().stream().filter(held -> Elections.needOrder(held.book()));
    }

    @ParameterizedTest(name = "{0}: elections from seed {1}")
    @MethodSource("booksAndBlocks")
    void findsNothingWrong(HeldBook held, long firstSeed) {
        assertGood(held.counted(Seeds.ofBlock(firstSeed)), LEAST_COUNTED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.literal.BookTable#takingEqualRanks")
    void findsNothingWrongWithEqualRanks(HeldBook held) {
        assertGood(
                Seeds.some(FEWER)
                        .boxed()
                        .flatMap(seed -> GeneratedCount.of(held, seed, held.electionWithEqualRanks(seed)).stream()),
                LEAST_COUNTED_OF_FEWER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.literal.BookTable#all")
    void findsNothingWrongWhereEachTieHasItsDraw(HeldBook held) {
        assertGood(
                Seeds.some(FEWER)
                        .boxed()
                        .flatMap(seed -> GeneratedCount.of(
                                held, seed, held.election(seed), Lots.drawnByTie(new RivestLot(Long.toString(seed))))
                                .stream()),
                LEAST_COUNTED_OF_FEWER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("booksThatChooseByOrder")
    void drawsAnOrderAgainFromItsSeed(HeldBook held) {
        assertThat(Seeds.some(FEWER)).allSatisfy(seed -> {
            Election election = EngineTable.asElection(held.twin().election(seed));
            Election drawn = election.withOrder(new StvLot("seed " + seed, "papers").order(election.ballots()));

            assertThat(Audit.check(Stv.count(drawn, held.book(), held.lots(election, seed)), election))
                    .as("seed %d", seed)
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

        assertThat(Seeds.some(Seeds.IN_A_BLOCK)).allSatisfy(seed -> {
            Election election = EngineTable.asElection(RandomElections.of(seed));
            Lots lots =
                    Lots.order(RandomElections.lots(seed, election.candidates().size()));
            CountRecord count = Stv.count(election, countedBy, lots);
            CountRecord honest = Stv.count(election, claimedToBe, lots);
            CountRecord forged = new CountRecord(
                    count.title(),
                    count.seats(),
                    count.candidates(),
                    honest.rule(),
                    count.input(),
                    count.randomness(),
                    count.stages(),
                    count.elected());

            assertThat(Audit.check(honest, election)).matches(AuditReport::isGood);
            assertThat(Audit.check(forged, election).findings().isEmpty())
                    .as(RandomElections.describe(seed))
                    .isEqualTo(forged.equals(honest));
        });
    }
}
