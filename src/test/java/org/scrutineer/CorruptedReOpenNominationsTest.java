package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.Invariant;
import org.scrutineer.audit.Stated;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;

/** The check sees what is falsified in a count with re-open nominations. */
class CorruptedReOpenNominationsTest {

    /** RON is elected twice, and RON 3 is excluded or not. */
    private static final Election ELECTION =
            Elections.election(4, "A B C D RON", "50: RON B; 21: A C; 13: B C; 9: C; 7: D C");

    private static CountRecord count(String book, ReOpenNominations ron) {
        return Stv.count(ELECTION.withReOpenNominations(ron), RuleBooks.byId(book));
    }

    private static CountRecord excludable() {
        return count(ScottishLocal.ruleBook().id(), ReOpenNominations.excludable(5));
    }

    private static CountRecord with(CountRecord count, UnaryOperator<Decision> change) {
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : count.stages()) {
            stages.add(new Stage(
                    stage.number(),
                    stage.part(),
                    stage.action(),
                    stage.sources(),
                    stage.transfers(),
                    stage.tallies(),
                    stage.nonTransferable(),
                    stage.nonTransferablePapers(),
                    stage.lossByFraction(),
                    stage.quota(),
                    stage.vacancies(),
                    stage.decisions().stream().map(change).toList()));
        }
        return new CountRecord(count.header(), stages, count.elected());
    }

    private static List<Invariant> found(CountRecord count) {
        return Audit.check(count, ELECTION).findings().stream()
                .map(finding -> finding.invariant())
                .distinct()
                .toList();
    }

    static Stream<Arguments> trueCounts() {
        return Stream.of("ers97", "scottish-local", "meek-prf")
                .flatMap(book -> Stream.of(
                        Arguments.of(book, ReOpenNominations.neverExcluded(5)),
                        Arguments.of(book, ReOpenNominations.excludable(5))));
    }

    @ParameterizedTest
    @MethodSource("trueCounts")
    void theTrueRecordIsGoodAndEveryCorruptionIsSeen(String book, ReOpenNominations ron) {
        CountRecord truth = count(book, ron);

        AuditReport report = Audit.check(truth, ELECTION);

        assertThat(report).matches(AuditReport::isGood);
        assertThat(report.notes())
                .containsExactly("re-open nominations: candidate 5, "
                        + (ron.exclusion() == ReOpenNominations.Exclusion.NEVER
                                ? "never excluded"
                                : "excluded like any other"));
        assertThat(CheckedCorruption.of(book, truth, ELECTION))
                .hasSizeGreaterThan(300)
                .filteredOn(corruption -> corruption.seen() == Seen.NOT_SEEN)
                .isEmpty();
    }

    @Test
    void thatAPlaceIsNotLeftVacantIsFound() {
        CountRecord count = excludable();
        CountRecord filled = with(
                count,
                decision -> decision.type() == DecisionType.LEAVE_VACANT
                        ? Decision.of(DecisionType.DEFER, decision.candidates(), Reason.LOT, decision.clause())
                        : decision);

        assertThat(found(filled)).contains(Invariant.R1);
    }

    @Test
    void thatRonWasExcludedWhoNeverIsIsFound() {
        CountRecord excluded = excludable();
        CountRecord claimed = new CountRecord(
                count("scottish-local", ReOpenNominations.neverExcluded(5)).header(),
                excluded.stages(),
                excluded.elected());

        assertThat(found(claimed)).contains(Invariant.I13);
    }

    @Test
    void thatRonIsAmongTheElectedIsFound() {
        CountRecord count = excludable();
        List<Elected> elected = new ArrayList<>(count.elected());
        elected.add(new Elected(ELECTION.candidate(5), 3, 1, Reason.QUOTA));

        assertThat(found(new CountRecord(count.header(), count.stages(), elected)))
                .containsExactly(Invariant.R1);
    }

    @Test
    void thatFewerPlacesAreUnfilledIsFound() {
        String json = JsonRecord.of(excludable()).toString().replace("\"unfilledSeats\": 2", "\"unfilledSeats\": 1");

        assertThat(Audit.check(JsonRecord.read(json), ELECTION).findings())
                .anySatisfy(
                        finding -> assertThat(finding)
                                .hasToString(
                                        "R4: $.result.unfilledSeats: expected 2, which the places less the elected are, found 1"));
    }

    @Test
    void whoIsRonIsHeldAgainstWhatIsStated() {
        CountRecord count =
                Stv.count(ELECTION.withReOpenNominations(ReOpenNominations.neverExcluded(5)), MeekPrf.ruleBook());

        assertThat(Audit.check(count, ELECTION, new Stated.Ron(ReOpenNominations.excludable(5)))
                        .findings())
                .singleElement()
                .hasToString("R2: re-open nominations: expected candidate 5, excluded like any other,"
                        + " found candidate 5, never excluded");
        assertThat(Audit.check(count, ELECTION, new Stated.Ron(ReOpenNominations.neverExcluded(5)))
                        .notes())
                .isEmpty();
    }
}
