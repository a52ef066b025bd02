package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.tie.ByLot;

class RuleBooksTest {

    @Test
    void haveAnIdentifierEach() {
        assertThat(RuleBooks.all())
                .extracting(RuleBook::id)
                .containsExactly(
                        "ers97",
                        "ers76",
                        "church-of-england",
                        "uk-deputy-speakers",
                        "alternative-vote",
                        "av-crofting",
                        "scottish-local",
                        "scottish-local-2011",
                        "scottish-health-board",
                        "scottish-health-board-hand",
                        "northern-ireland",
                        "wales-local",
                        "wales-local-uncapped",
                        "ireland-seanad",
                        "au-senate-law-pre2021",
                        "au-senate-law-2021",
                        "au-senate-law-2021-manual",
                        "au-aec-2019",
                        "au-act-pre2020",
                        "au-act-2020",
                        "au-vic-2018",
                        "au-vic-council",
                        "wigm-prf",
                        "wigm-prf-batch",
                        "ireland-dail",
                        "ireland-local",
                        "ireland-european",
                        "ireland-president",
                        "malta",
                        "meek-prf",
                        "meek-1987",
                        "meek-2006",
                        "meek-exact",
                        "meek-nz",
                        "meek-nz-calculator",
                        "warren",
                        "block-vote",
                        "block-vote-crosses",
                        "sntv");
    }

    @Test
    void areListedByIt() {
        assertThat(RuleBooks.all().stream().map(RuleBook::id)).containsExactlyElementsOf(RuleBooks.ids());
    }

    @Test
    void areCalledByTheirTitle() {
        assertThat(Ers97.ruleBook()).hasToString("Electoral Reform Society 1997 (ers97)");
        assertThat(MeekPrf.ruleBook()).hasToString("PR Foundation reference Meek (meek-prf)");
        assertThat(BlockVote.singleVote()).hasToString("Single non-transferable vote (sntv)");
    }

    @Test
    void areFoundByIt() {
        assertThat(RuleBooks.byId("wigm-prf").title()).isEqualTo("PR Foundation reference WIGM");
        assertThat(RuleBooks.byId("ers97")).isEqualTo(Ers97.ruleBook());
        assertThat(RuleBooks.byId("scottish-local").citation())
                .isEqualTo("SSI 2011/399 Schedule 1, as amended by SSI 2021/437");
    }

    @Test
    void sayForWhichOfThemLotsNameTheCandidateActedOn() {
        assertThat(RuleBooks.all())
                .filteredOn(book -> book.lotReadings().equals(Set.of(ByLot.Reading.CHOSEN_FIRST)))
                .extracting(RuleBook::id)
                .containsExactly(
                        "av-crofting",
                        "northern-ireland",
                        "wales-local",
                        "wales-local-uncapped",
                        "wigm-prf",
                        "wigm-prf-batch",
                        "ireland-dail",
                        "ireland-local",
                        "ireland-european",
                        "ireland-president",
                        "malta",
                        "meek-prf",
                        "meek-exact",
                        "warren");
    }

    @Test
    void sayWhichOfThemLeaveNoTieToLots() {
        assertThat(RuleBooks.all())
                .filteredOn(book -> book.lotReadings().isEmpty())
                .extracting(RuleBook::id)
                .containsExactly("meek-1987", "meek-2006", "meek-nz", "meek-nz-calculator");
    }

    @Test
    void doNotIncludeWhatNobodyKnows() {
        assertThatThrownBy(() -> RuleBooks.byId("coin-toss"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "no rule book is called \"coin-toss\"; there are ers97, ers76, church-of-england, ");
    }
}
