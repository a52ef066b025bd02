package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.format.BltReader;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;

/**
 * Elections of which people reported what went wrong elsewhere, or published figures; see the notice beside the files.
 */
class ReportedCountsTest {

    private static Election election(String name) throws IOException {
        return BltReader.read(Path.of("src/test/resources/reports", name + ".blt"));
    }

    private static List<String> votes(Stage stage) {
        return stage.tallies().stream().map(Tally::votes).map(Votes::toString).toList();
    }

    private static List<String> elected(CountRecord count) {
        return count.elected().stream()
                .map(Elected::candidate)
                .map(candidate -> candidate.name())
                .toList();
    }

    /** The figures that the society published: what is lost or exhausted stands there as one sum. */
    @Test
    void aBoardElectionComesToItsPublishedFigures() throws IOException {
        List<Stage> stages = Stv.count(
                        election("published-scottish-913"),
                        ScottishLocal.ruleBook(),
                        Lots.order(List.of(1, 2, 3, 4, 5)))
                .stages();

        assertThat(stages.get(0).quota()).isEqualTo(Votes.of(229));
        assertThat(votes(stages.get(1))).containsExactlyInAnyOrder("229", "264", "196.10200", "140.57872", "69.93182");
        assertThat(stages.get(1).nonTransferable().plus(stages.get(1).lossByFraction()))
                .isEqualTo(Votes.parse("13.38746"));
        assertThat(votes(stages.get(2))).containsExactlyInAnyOrder("229", "229", "210.02185", "154.49857", "73.90892");
        assertThat(stages.get(2).nonTransferable().plus(stages.get(2).lossByFraction()))
                .isEqualTo(Votes.parse("16.57066"));
    }

    /** By 5.2.2 the surplus of 0.06 waits, which the count by hand passed on. */
    @Test
    void aCountByHandLetsASmallSurplusWait() throws IOException {
        CountRecord count = Stv.count(election("published-hand-count-11"), Ers97.ruleBook());

        assertThat(elected(count)).containsExactly("Drake", "Moorhen", "Sandpiper", "Kestrel");
    }

    /** Another program excluded all three at once and left a place empty. */
    @ParameterizedTest
    @ValueSource(strings = {"meek-prf", "scottish-local"})
    void ofThreeLevelForTheLastPlaceOneIsElected(String book) throws IOException {
        CountRecord count =
                Stv.count(election("tie-of-three-for-last"), RuleBooks.byId(book), Lots.order(List.of(1, 2, 3, 4, 5)));

        assertThat(elected(count)).hasSize(3).contains("Ann", "Ben");
        assertThat(count.unfilledSeats()).isZero();
    }

    @Test
    void aLastSurplusMayHaveNobodyToGoTo() throws IOException {
        CountRecord count = Stv.count(
                election("last-surplus-nowhere-to-go"), ScottishLocal.ruleBook(), Lots.order(List.of(1, 2, 3)));

        assertThat(elected(count)).hasSize(1);
    }
}
