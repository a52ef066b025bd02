package org.scrutineer.rules.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.Figures;

/** The exercises are those of the book, section 9; their answers were worked out by hand. */
class ReducingQuotaTest {

    private static final ReducingQuota QUOTA = new ReducingQuota(2, Clause.of("5.1.6"), Clause.of("5.4.8"));

    @ParameterizedTest(name = "{0} papers, {1} seats: {2}")
    @CsvSource({
        "5334, 6, 762.00",
        "698, 7, 87.25",
        "28625, 5, 4770.84",
        "731, 20, 34.81",
        "753, 6, 107.58",
        "25, 2, 8.34",
        "0, 2, 0"
    })
    void isTheQuotientRoundedUp(long papers, int seats, String expected) {
        assertThat(QUOTA.quota(Figures.of(seats, "A 0").valid(papers))).isEqualTo(Votes.parse(expected));
    }

    @ParameterizedTest(name = "{0} of 150 non-transferable: {1}")
    @CsvSource({"3, 36.75", "5, 36.25", "150, 0"})
    void isReducedByWhatIsNonTransferableBeforeTheFirstElection(String nonTransferable, String expected) {
        Figures view = Figures.of(3, "A 0")
                .point(1, "150")
                .valid(150)
                .nonTransferable(nonTransferable)
                .quota("37.50");

        assertThat(QUOTA.quota(view)).isEqualTo(Votes.parse(expected));
    }

    @ParameterizedTest(name = "10 of 150 from the start, {0} now: {1}")
    @CsvSource({"10, 37.50", "12, 34.50"})
    void isNotReducedByWhatWasNonTransferableFromTheStart(String nonTransferable, String expected) {
        Figures view = Figures.of(3, "A 0").point(1, "140").valid(150).nonTransferable(nonTransferable);

        assertThat(QUOTA.quota(view)).isEqualTo(Votes.parse(expected));
    }

    @Test
    void isOfTheVotesInPlayThroughoutWhereOneClauseSpeaksOfBoth() {
        ReducingQuota quota = new ReducingQuota(0, Clause.of("3.2"), Clause.of("3.2"));
        Figures view = Figures.of(1, "A 0").point(1, "140").valid(150).nonTransferable("10");

        assertThat(quota.quota(view)).isEqualTo(Votes.parse("70"));
    }

    @Test
    void isFrozenFromTheFirstElectionOn() {
        Figures view =
                Figures.of(3, "A 39 elected").valid(150).nonTransferable("8.02").quota("36.25");

        assertThat(QUOTA.quota(view)).isEqualTo(Votes.parse("36.25"));
    }

    @Test
    void describesItself() {
        assertThat(QUOTA.description().parameters())
                .isEqualTo(Map.of(
                        "form", "droopRoundedUp",
                        "places", "2",
                        "reduced", "untilFirstElection",
                        "clause", "5.1.6",
                        "reduced.clause", "5.4.8"));
    }
}
