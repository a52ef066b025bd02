package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.BlockVote;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.lot.Lots;
import org.scrutineer.page.ResultPage;
import org.scrutineer.page.Succession;
import org.scrutineer.record.CountRecord;
import org.scrutineer.vacancy.Vacancy;

/** Nine papers for two places, quota 3: Ash has 5, Birch 3, Cedar 1; two of Ash's go to Cedar. */
class ResultPageTest {

    private final Election election = Election.builder("Branch <b>&\u202e", 2)
            .candidates("Ash", "Birch", "Cedar")
            .papers(5, "Ash", "Cedar")
            .papers(3, "Birch")
            .papers(1, "Cedar")
            .build();

    private final CountRecord count = Stv.count(election, Ers97.ruleBook());

    private static PageText read(ResultPage page) {
        return PageText.of(page.toString());
    }

    @Test
    void saysWhyEachIsElectedAndHowTheQuotaComesAbout() {
        PageText page = read(ResultPage.of(count));

        assertThat(page.elected()).containsExactly(1, 2);
        assertThat(page.section("elected"))
                .contains("Reached the quota of 3 at stage 1 with 5 votes, 2 over it. clause\u00a05.1.7");
        assertThat(page.section("papers")).contains("9 ÷ (2 + 1) = 3, rounded up to 2 decimals = 3");
    }

    @Test
    void showsTextFromOutsideAsItIsAndNamesWhatWouldNotBeSeen() {
        String text = ResultPage.of(count).toString();

        assertThat(PageText.of(text).textOf("h1")).isEqualTo("Branch <b>&[U+202E]");
        assertThat(text).doesNotContain("\u202e", "Branch <b>");
    }

    @Test
    void saysWhoWouldTakeAPlaceIfThatWasWorkedOut() {
        Vacancy vacancy = new Vacancy(election, count, election.candidate(1));
        Vacancy.Recount recount = vacancy.recount(Ers97.ruleBook(), Lots.none(), List.of());

        PageText page = read(ResultPage.of(count).with(Succession.byRecount(vacancy, recount)));

        assertThat(page.section("vacancy")).contains("Ash", "Cedar", "a recount of all papers");
        assertThat(read(ResultPage.of(count)).section("vacancy")).contains("vacancy --rules ers97 --leaving N");
    }

    @Test
    void standsBesideOtherCountsOfTheSamePapersOnly() {
        CountRecord other = Stv.count(election, BlockVote.ruleBook());
        CountRecord stranger = Stv.count(
                Election.builder("x", 1).candidates("A", "B").papers(3, "A").build(), Ers97.ruleBook());

        // By the block vote Ash has 5 votes, Cedar 6 and Birch 3.
        assertThat(read(ResultPage.of(count).with(other)).section("compared"))
                .contains("Elected by ers97 alone: Birch.", "Elected by block-vote alone: Cedar.");
        assertThat(read(ResultPage.of(count)).section("compared")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResultPage.of(count).with(stranger))
                .withMessageStartingWith("records must be of the same papers and candidates");
    }

    @Test
    void showsKeepValuesWhereNoPaperPasses() {
        PageText page = read(ResultPage.of(Stv.count(election, MeekPrf.ruleBook())));

        assertThat(page.section("elected")).contains("of each vote at the end.");
        assertThat(page.section("flow")).contains("No paper passes from one candidate to another");
    }
}
