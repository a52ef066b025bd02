package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sentence;
import org.scrutineer.rules.UnsoundRuleBookException;
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
                        "irv-us",
                        "irv-us-maine",
                        "irv-us-alaska",
                        "irv-us-new-york-city",
                        "irv-us-san-francisco",
                        "irv-us-minneapolis-mayor",
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
                        "au-act-2020-original",
                        "au-vic-2018",
                        "au-vic-council",
                        "au-tas-hare-clark",
                        "au-sa-council",
                        "prsa-1977",
                        "au-nsw-random-lg-law",
                        "au-nsw-random-lc-law",
                        "au-nsw-random-lg-2012",
                        "au-nsw-random-lg-2016",
                        "au-nsw-random-lg-2017",
                        "au-nsw-random-lc-2015",
                        "au-nsw-random-lc-2019",
                        "au-wa-2008",
                        "au-wa-2025",
                        "au-nsw-lg-2021-nswec",
                        "au-nsw-lg-2021-conway",
                        "portland-or",
                        "arlington-va",
                        "eastpointe",
                        "albany-ca",
                        "gpca2000",
                        "ftstv",
                        "bc-stv",
                        "cfer",
                        "cfer-batch",
                        "minneapolis",
                        "minneapolis-2009",
                        "cambridge",
                        "wigm",
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
                        "qpq",
                        "wright",
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

    @Nested
    class OfSeveralNames {

        @ParameterizedTest
        @CsvSource({"au-aec-2016, au-senate-law-2021", "au-aec-2013, au-senate-law-2021-manual"})
        void areFoundByEachAndCalledByTheFirst(String name, String id) {
            assertThat(RuleBooks.of(name)).isEqualTo(RuleBooks.of(id));
            assertThat(RuleBooks.of(name).id()).isEqualTo(id);
            assertThat(RuleBooks.of(name).names()).containsExactly(name);
            assertThat(RuleBooks.of(name).description().names()).containsExactly(name);
        }

        @Test
        void areAllFoundByTheNamesTheyState() {
            assertThat(RuleBooks.names())
                    .hasSize(RuleBooks.ids().size() + 2)
                    .startsWith(RuleBooks.ids().toArray(String[]::new))
                    .endsWith("au-aec-2013", "au-aec-2016");
            assertThat(RuleBooks.all().stream().flatMap(book -> book.names().stream()))
                    .containsExactly("au-aec-2016", "au-aec-2013");
        }

        @Test
        void areNotFoundByAnotherNameWhereAnIdentifierIsAskedFor() {
            assertThatThrownBy(() -> RuleBooks.byId("au-aec-2016"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("no rule book is called \"au-aec-2016\"; there are ers97, ");
        }

        @Test
        void areNotCalledTheSameTwice() {
            assertThatThrownBy(() -> Sentence.book("one", "One").cites("A text").alsoCalled("two", "one"))
                    .isInstanceOf(UnsoundRuleBookException.class)
                    .hasMessage("names of a rule book must differ, but \"one\" stood twice, in rule book \"one\"");
        }

        @Test
        void areCalledByWordsAndHyphens() {
            assertThatThrownBy(() -> Sentence.book("one", "One").cites("A text").alsoCalled("Two"))
                    .isInstanceOf(UnsoundRuleBookException.class)
                    .hasMessage("a name must be lower-case words joined by hyphens, but was \"Two\"");
        }
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
                        "albany-ca",
                        "gpca2000",
                        "ftstv",
                        "bc-stv",
                        "cfer",
                        "cfer-batch",
                        "minneapolis",
                        "minneapolis-2009",
                        "cambridge",
                        "wigm",
                        "wigm-prf",
                        "wigm-prf-batch",
                        "ireland-dail",
                        "ireland-local",
                        "ireland-european",
                        "ireland-president",
                        "malta",
                        "meek-prf",
                        "meek-exact",
                        "warren",
                        "qpq");
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
