package org.scrutineer.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.lot.StvLot;
import org.scrutineer.lot.StvNumbers;

/** The expected papers were worked out by another program from the text of the guide. */
class VariedPapersTest {

    private static final Election ELECTION = Election.builder("Ten papers", 1)
            .candidates("A", "B", "C", "D")
            .papers(1, "D", "A", "B", "C")
            .papers(3, "B", "C", "D")
            .papers(3, "A", "B")
            .papers(2, "D")
            .papers(1, "A", "C", "B")
            .build();

    @ParameterizedTest(name = "recount {0}")
    @CsvSource({
        "1, '{1>2=2, 1>3>4=1, 1>4>2=1, 1>4>2>3=1, 2=1, 2>3>4=1, 3=1, 4=2}'",
        "2, '{1=1, 1>2=2, 1>3>2=1, 1>4>2=1, 2>3=1, 2>3>4=1, 2>4=1, 4=2}'",
        "3, '{1=1, 1>2=2, 2>3>4=1, 2>4=1, 3=1, 3>1=1, 4=2, 4>1>2=1}'",
    })
    void areKeyedAgainAsTheGuideSays(int recount, String papers) {
        Election keyed = new KeyedPapers(new Papers(ELECTION), KeyingErrors.of("0.3"))
                .varied(numbers("keying errors " + recount));

        assertThat(papers(keyed.ballots())).hasToString(papers);
    }

    @ParameterizedTest(name = "recount {0}")
    @CsvSource({
        "1, '{1>2=4, 1>3>2=1, 2>3>4=5}'",
        "2, '{1>2=3, 1>3>2=1, 2>3>4=5, 4=1}'",
    })
    void areDrawnAgainAsTheGuideSays(int recount, String papers) {
        Election drawn = new DrawnPapers(new Papers(ELECTION)).varied(numbers("bootstrap " + recount));

        assertThat(papers(drawn.ballots())).hasToString(papers);
    }

    @Test
    void areNeverLost() {
        Election keyed = new KeyedPapers(new Papers(ELECTION), KeyingErrors.of("1")).varied(numbers("keying errors 1"));

        assertThat(keyed.ballots().papers()).isEqualTo(10);
    }

    @Test
    void stayAsTheyAreWithoutErrors() {
        Election keyed = new KeyedPapers(new Papers(ELECTION), KeyingErrors.of("0")).varied(numbers("keying errors 1"));

        assertThat(keyed.ballots()).isEqualTo(ELECTION.ballots());
    }

    /** No errors, so that each paper lies where it lay. */
    @Test
    void keepTheirOrder() {
        Election ordered = ELECTION.withOrder(new StvLot("frozen", "order").order(ELECTION.ballots()));

        Election keyed = new KeyedPapers(new Papers(ordered), KeyingErrors.of("0")).varied(numbers("keying errors 1"));

        assertThat(lists(keyed)).isEqualTo(lists(ordered));
    }

    /** With every mark wrong and one paper a list, each paper is another at its own place. */
    @Test
    void lieWhereTheyLayOnceKeyed() {
        Election election = Election.builder("Two papers", 1)
                .candidates("A", "B", "C", "D")
                .papers(1, "B")
                .papers(1, "D")
                .build();
        Election ordered = election.withOrder(PaperOrder.supplied(
                election.ballots().preferencesOf(0).toString().equals("4") ? new int[] {0, 1} : new int[] {1, 0}));

        Election keyed = new KeyedPapers(new Papers(ordered), KeyingErrors.of("1")).varied(numbers("keying errors 3"));

        assertThat(lists(keyed)).hasSize(2);
        assertThat(lists(keyed).get(0)).isIn("", "3", "4");
        assertThat(lists(keyed).get(1)).isIn("", "1", "2", "3");
    }

    @Test
    void lieAsTheyWereDrawn() {
        Election ordered = ELECTION.withOrder(PaperOrder.supplied(PaperOrder.canonical(ELECTION.ballots())));

        Election drawn = new DrawnPapers(new Papers(ordered)).varied(numbers("bootstrap 1"));

        assertThat(drawn.order().papers()).isEqualTo(10);
        assertThat(papers(drawn.ballots())).hasToString("{1>2=4, 1>3>2=1, 2>3>4=5}");
    }

    private static StvNumbers numbers(String context) {
        return new StvNumbers(new StvLot("frozen", context));
    }

    private static Map<String, Long> papers(Ballots ballots) {
        Map<String, Long> papers = new TreeMap<>();
        for (int entry = 0; entry < ballots.size(); entry++) {
            papers.put(ballots.preferencesOf(entry).toString(), ballots.papersOf(entry));
        }
        return papers;
    }

    private static List<String> lists(Election election) {
        return IntStream.rangeClosed(1, election.order().papers())
                .mapToObj(number -> election.ballots()
                        .preferencesOf(election.order().entryOf(number))
                        .toString())
                .toList();
    }
}
