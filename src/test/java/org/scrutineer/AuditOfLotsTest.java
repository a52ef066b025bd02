package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.RctabLot;
import org.scrutineer.lot.RivestLot;
import org.scrutineer.lot.StvLot;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/** No lot is taken on trust: however it was drawn, the check draws it again, and finds every one that was not. */
class AuditOfLotsTest {

    private static final Election THREE_EQUAL = SampleElections.threeEqual();
    private static final Election TWO_LOWEST = SampleElections.twoLowest();

    private record DrawnCount(String name, Election election, CountRecord count) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<DrawnCount> counts() {
        return Stream.of("scottish-local", "ers97", "meek-prf", "wigm-prf")
                .map(RuleBooks::byId)
                .flatMap(book -> orders().map(lots -> drawn(THREE_EQUAL, book, lots)));
    }

    static Stream<DrawnCount> countsWithNumbersOfTheirOwn() {
        return Stream.of("meek-nz", "meek-nz-calculator", "meek-1987", "meek-2006")
                .map(RuleBooks::byId)
                .map(book -> drawn(TWO_LOWEST, book, Lots.none()));
    }

    static Stream<DrawnCount> countsWithADrawForEachTie() {
        return Stream.of("scottish-local", "ers97", "meek-prf", "wigm-prf", "block-vote")
                .map(RuleBooks::byId)
                .flatMap(book -> Stream.of(new RivestLot("20211231"), new RctabLot(20211231))
                        .map(way -> drawn(SampleElections.fourEqual(), book, Lots.drawnByTie(way))));
    }

    private static Stream<Lots> orders() {
        return Stream.of(
                Lots.drawn(new StvLot("20211231", "ward 5"), THREE_EQUAL.candidates()),
                Lots.drawn(new RivestLot("20211231"), THREE_EQUAL.candidates()),
                Lots.drawn(new RctabLot(-20211231), THREE_EQUAL.candidates()));
    }

    private static DrawnCount drawn(Election election, RuleBook book, Lots lots) {
        CountRecord count = Stv.count(election, book, lots);
        return new DrawnCount(book.id() + " " + count.randomness().method(), election, count);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"counts", "countsWithADrawForEachTie", "countsWithNumbersOfTheirOwn"})
    void findsNothingWrong(DrawnCount drawn) {
        assertThat(Audit.check(drawn.count, drawn.election)).matches(AuditReport::isGood);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"counts", "countsWithADrawForEachTie"})
    void findsAnOtherSeedContextOrOrder(DrawnCount drawn) {
        assertThat(overlooked(drawn, "Randomness.")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"counts", "countsWithADrawForEachTie", "countsWithNumbersOfTheirOwn"})
    void findsAnOtherTie(DrawnCount drawn) {
        assertThat(overlooked(drawn, "TieBreak.")).isEmpty();
    }

    /** The corruptions of the fields that the check does not see, of which there are some. */
    private static List<CheckedCorruption> overlooked(DrawnCount drawn, String fields) {
        List<CheckedCorruption> corruptions = CheckedCorruption.of(drawn.name, drawn.count, drawn.election).stream()
                .filter(corruption -> corruption.field().startsWith(fields))
                .toList();
        assertThat(corruptions).as("corruptions of " + fields).hasSizeGreaterThan(1);
        return corruptions.stream()
                .filter(corruption -> corruption.seen() == Seen.NOT_SEEN)
                .toList();
    }
}
