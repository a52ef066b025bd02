package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.ValidPapers;

/** The engine and the literal books agree where papers marked for withdrawn candidates only are valid. */
@Tag("twin")
class EngineAgreesOnWithdrawnOnlyTest {

    static Stream<HeldBook> books() {
        return BookTable.all().stream()
                .filter(held -> held.twin() instanceof Twin.InParcels
                        && held.book().with(ValidPapers.NAMING_ANY_CANDIDATE).isPresent());
    }

    /** A generated election in which candidate 1 is withdrawn, and some papers are marked for candidate 1 only. */
    private static LiteralElection withPapersForCandidate1(long seed, LiteralElection election) {
        List<LiteralPaper> papers = new ArrayList<>(election.papers());
        for (long copy = 0; copy <= seed % 7; copy++) {
            papers.add(new LiteralPaper(List.of(1), 1));
        }
        return new LiteralElection(election.seats(), election.candidates(), election.withdrawn(), papers)
                .withWithdrawn(1)
                .whereWithdrawnOnly(LiteralWithdrawn.NON_TRANSFERABLE);
    }

    @ParameterizedTest
    @MethodSource("books")
    void everyStageIsTheSame(HeldBook held) {
        Twin.InParcels twin = (Twin.InParcels) held.twin();
        RuleBook book = held.book().with(ValidPapers.NAMING_ANY_CANDIDATE).orElseThrow();
        assertThat(LongStream.range(0, 40)).allSatisfy(seed -> {
            LiteralElection literal = withPapersForCandidate1(seed, twin.election(seed));
            List<Integer> lots = twin.lots(seed);

            assertThat(EngineTable.byEngine(book, twin.asElection(literal), lots))
                    .as(() -> "seed " + seed + ", lots " + lots + "\n" + literal.toBlt())
                    .isEqualTo(EngineTable.literally(twin.literal(), literal, lots));
        });
    }

    @ParameterizedTest
    @MethodSource("books")
    void everyStageIsFoundRightByTheCheck(HeldBook held) {
        Twin.InParcels twin = (Twin.InParcels) held.twin();
        RuleBook book = held.book().with(ValidPapers.NAMING_ANY_CANDIDATE).orElseThrow();
        assertThat(LongStream.range(40, 55)).allSatisfy(seed -> {
            Election election = twin.asElection(withPapersForCandidate1(seed, twin.election(seed)));
            CountRecord count = Stv.count(election, book, Lots.order(twin.lots(seed)));

            assertThat(Audit.check(count, election).findings())
                    .as("seed " + seed)
                    .isEmpty();
        });
    }
}
