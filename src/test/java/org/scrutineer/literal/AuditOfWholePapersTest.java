package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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
import org.scrutineer.books.IrelandDail;
import org.scrutineer.books.IrelandEuropean;
import org.scrutineer.books.IrelandLocal;
import org.scrutineer.books.IrelandPresident;
import org.scrutineer.books.Malta;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.StvLot;
import org.scrutineer.rules.RuleBook;

/** The check, which follows each paper by itself, agrees with the engine on generated elections. */
class AuditOfWholePapersTest {

    private static final int SEEDS = 500;

    static Stream<RuleBook> books() {
        return Stream.of(
                IrelandDail.ruleBook(),
                IrelandEuropean.ruleBook(),
                IrelandLocal.ruleBook(),
                IrelandPresident.ruleBook(),
                Malta.ruleBook());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void findsNothingWrongInPapersInOrder(RuleBook book) {
        assertThat(LongStream.range(0, SEEDS)).allSatisfy(seed -> {
            LiteralElection mixed = MixedPapers.of(seed);
            Election election = MixedPapers.inOrder(mixed).withSeats(Seats.by(book, mixed.seats()));
            Lots lots =
                    Lots.order(RandomElections.lots(seed, election.candidates().size()));

            assertThat(Audit.check(Stv.count(election, book, lots), election))
                    .as("seed %d", seed)
                    .matches(AuditReport::isGood);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void drawsAnOrderAgainFromItsSeed(RuleBook book) {
        assertThat(LongStream.range(0, SEEDS / 5)).allSatisfy(seed -> {
            LiteralElection mixed = MixedPapers.of(seed);
            Election election = EngineTable.asElection(mixed).withSeats(Seats.by(book, mixed.seats()));
            Election drawn = election.withOrder(new StvLot("seed " + seed, "papers").order(election.ballots()));
            Lots lots =
                    Lots.order(RandomElections.lots(seed, election.candidates().size()));

            assertThat(Audit.check(Stv.count(drawn, book, lots), election))
                    .as("seed %d", seed)
                    .matches(AuditReport::isGood);
        });
    }

    /** Who paid a deposit is a parameter that each election fills, of which the papers tell nothing. */
    @Test
    void findsNothingWrongWhereSomePaidADeposit() {
        assertThat(LongStream.range(0, SEEDS)).allSatisfy(seed -> {
            Election election = MixedPapers.inOrder(MixedPapers.of(seed));
            Lots lots =
                    Lots.order(RandomElections.lots(seed, election.candidates().size()));

            AuditReport report =
                    Audit.check(Stv.count(election, IrelandLocal.ruleBook(Set.of(1, 3, 5)), lots), election);

            assertThat(report.findings()).as("seed %d", seed).isEmpty();
            assertThat(report.notCheckable()).isEmpty();
            assertThat(report.notes())
                    .contains("rule book: the parameter \"quarter\" of \"ireland-local-deposits\" is [1,3,5] in this"
                            + " election");
        });
    }
}
