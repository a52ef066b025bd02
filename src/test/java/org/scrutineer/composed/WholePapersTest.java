package org.scrutineer.composed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.paper.Filing;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.WholePaperForm;
import org.scrutineer.rules.surplus.WholePapers;

/** Books of the family of New South Wales before 2021: whole papers, of a run of surpluses, chosen in other ways. */
class WholePapersTest {

    private static final Filing LAST_FILED = new Filing.ByNumber(Composed.CLAUSE);

    private static ParcelRules book(Examined examined, Filing filing) {
        return Composed.with(
                Composed.book(
                        0,
                        Composed.largest(new WholePaperForm(examined, new WholePapers(Composed.TIES, Composed.CLAUSE))),
                        Composed.REMAINING,
                        Composed.lowest(Grouping.Form.ALL_AT_ONCE)),
                filing);
    }

    /**
     * 30 papers for 4 seats: quota 7. A's surplus of 5 on 12 papers: C's 7 x 5/12 = 2 11/12 are 3, D's 5 x 5/12 = 2
     * 1/12 are 2. C comes to 6. B's surplus of 4 is all C's, who comes to 10 and is elected.
     */
    private static final Election RUN =
            ordered(election(4, "A B C D E", "7: A C D; 5: A D; 11: B C E; 3: C; 2: D; 2: E"));

    /** The papers as they stand above, numbered from 1. */
    private static Election ordered(Election election) {
        return election.withOrder(PaperOrder.supplied(
                IntStream.range(0, election.ballots().size())
                        .flatMap(entry -> IntStream.generate(() -> entry)
                                .limit(election.ballots().papersOf(entry)))
                        .toArray()));
    }

    private static Stage stage(Examined examined, Filing filing, int number) {
        CountRecord count = Composed.count(RUN, book(examined, filing), Lots.none());
        return count.stages().get(number - 1);
    }

    private static List<String> numbers(Stage stage) {
        return stage.sources().stream()
                .map(source -> ((Source.WholePapers) source).numbers().toString())
                .toList();
    }

    /**
     * C's surplus of 3, on the 3 papers of A for D and the 4 of B for E: 3 x 3/7 is 1 2/7, 4 x 3/7 is 1 5/7, so 1 and
     * 2.
     */
    @Test
    void examinesARunOfSurplusesAtWhichNobodyWasElected() {
        assertThat(CountSheet.transfers(stage(new RunOfSurpluses(), LAST_FILED, 4), 0))
                .containsExactly("C to D 1 papers 1", "C to E 2 papers 2");
    }

    /** C's surplus of 3 on the 4 papers last received, those of B for E. */
    @Test
    void examinesTheLastParcelOtherwise() {
        CountRecord count = Stv.count(RUN, book(Examined.Form.LAST_PARCEL, LAST_FILED), Lots.none());

        assertThat(CountSheet.transfers(count.stages().get(3), 0)).containsExactly("C to E 3 papers 3");
    }

    /** Of A's papers 1 to 7 are for C and 8 to 12 for D. */
    @Test
    void takesThosePapersThatTheBookChooses() {
        assertThat(numbers(stage(new RunOfSurpluses(), LAST_FILED, 2))).containsExactly("5-7", "11-12");
        assertThat(numbers(stage(new RunOfSurpluses(), new FirstToArrive(), 2))).containsExactly("1-3", "8-9");
    }
}
