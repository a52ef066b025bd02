package org.scrutineer.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.compare.Slates.Moved;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;

class SlatesTest {

    private static final Election ELECTION = Election.builder("Slates", 3)
            .candidate("Ann", "Red")
            .candidate("Bob", "Red")
            .candidate("Cy", "Red")
            .candidate("Dee", "Blue")
            .candidate("Eve", "Blue")
            .candidate("Fay", "")
            .papers(60, "Ann", "Bob", "Cy")
            .papers(40, "Dee", "Eve")
            .papers(20, "Fay", "Dee")
            .papers(5, "Bob", "Fay")
            .build();

    private static CountRecord count(String book) {
        return Stv.count(ELECTION, RuleBooks.byId(book), Lots.order(List.of(1, 2, 3, 4, 5, 6)));
    }

    @Test
    void standInTheOrderOfTheBallotPaper() {
        assertThat(Slates.of(count("ers97")).all())
                .extracting(
                        Slates.Slate::name,
                        slate ->
                                slate.candidates().stream().map(Candidate::name).toList())
                .containsExactly(
                        tuple("Red", List.of("Ann", "Bob", "Cy")),
                        tuple("Blue", List.of("Dee", "Eve")),
                        tuple("", List.of("Fay")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ers97", "meek-prf", "sntv"})
    void haveTheFirstPreferencesOfTheirCandidates(String book) {
        Slates slates = Slates.of(count(book));

        assertThat(slates.all())
                .extracting(slate -> slates.firstPreferences(slate).orElseThrow())
                .containsExactly(Votes.of(65), Votes.of(40), Votes.of(20));
    }

    @Test
    void haveNoFirstPreferencesInABlockVote() {
        Slates slates = Slates.of(count("block-vote"));

        assertThat(slates.firstPreferences(slates.all().get(0))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, {2} and {3}")
    @CsvSource({"ers97, 2, 1, 0", "meek-prf, 2, 1, 0", "block-vote, 3, 0, 0"})
    void haveTheSeatsOfTheirCandidates(String book, int red, int blue, int none) {
        Slates slates = Slates.of(count(book));

        assertThat(slates.all()).extracting(slates::seats).containsExactly(red, blue, none);
    }

    /** Quota 31.25; the surplus of Ann is 28.75, and 60 papers go to Bob at 0.47 each. */
    @Test
    void sumUpWhatMovedFromSlateToSlate() {
        Slates slates = Slates.of(count("ers97"));

        assertThat(slates.moved().get(0))
                .isEqualTo(new Moved(
                        slates.all().get(0),
                        List.of(Votes.parse("28.20"), Votes.ZERO, Votes.ZERO),
                        Votes.parse("0.55"),
                        Votes.ZERO));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ers97, true", "meek-prf, false", "block-vote, false"})
    void haveTransfersWherePapersMove(String book, boolean transfers) {
        assertThat(Slates.of(count(book)).hasTransfers()).isEqualTo(transfers);
    }

    @Test
    void areComparedSideBySide() {
        assertThat(SlateComparison.of(List.of(count("block-vote"), count("ers97"))))
                .hasToString("""
                        125 papers, 6 candidates, 3 places

                          Slate       candidates  first preferences      %  block-vote  ers97
                          Red                  3                 65  52.00           3      2
                          Blue                 2                 40  32.00           0      1
                          (no slate)           1                 20  16.00           0      0

                        block-vote elects:
                          Bob (Red)
                          Ann (Red)
                          Cy (Red)
                        The first, Bob, has 5 votes more than the second, Ann.
                        The last elected, Cy, has as many votes as the first not elected, Dee.

                        ers97 elects:
                          Ann (Red)
                          Dee (Blue)
                          Bob (Red)
                        votes transferred, from the slate at the left to the slate above:
                                        Red  Blue  (no slate)  non-transferable  lost by fraction
                          Red         28.20  0.00        0.00              0.55              0.00
                          Blue         0.00  0.00        0.00              0.00              0.00
                          (no slate)   0.00  0.00        0.00              0.00              0.00
                        """);
    }

    @Test
    void areNotComparedOfOtherPapers() {
        Election other =
                Election.builder("", 1).candidates("Ann").papers(1, "Ann").build();
        CountRecord count = Stv.count(other, RuleBooks.byId("sntv"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlateComparison.of(List.of(count("ers97"), count)))
                .withMessageStartingWith("records must be of the same papers and candidates");
    }

    @Test
    void areComparedOfOneCountAtLeast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlateComparison.of(List.of()))
                .withMessage("counts must be at least 1, but were 0");
    }
}
