package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.record.Clause;
import org.scrutineer.record.QuotaDescription;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.RuleFamily;
import org.scrutineer.record.TieDescription;
import org.scrutineer.rules.RuleBook;

/** What every rule book answers to the questions that sheets, accounts and reductions ask of a record. */
class RuleAnswersTest {

    private static List<String> booksOf(Predicate<RuleDescription> question) {
        return RuleBooks.all().stream()
                .filter(book -> question.test(book.description()))
                .map(RuleBook::id)
                .toList();
    }

    private static RuleDescription saying(Map<String, String> parameters) {
        return new RuleDescription("our-own", "1", "Our rules", 2, parameters, List.of());
    }

    @Test
    void everyBookIsOfAFamily() {
        assertThat(booksOf(rule -> rule.family().isEmpty())).isEmpty();
        assertThat(booksOf(rule -> rule.family().equals(Optional.of(RuleFamily.KEEP_VALUES))))
                .containsExactly(
                        "meek-prf", "meek-1987", "meek-2006", "meek-exact", "meek-nz", "meek-nz-calculator", "warren");
        assertThat(booksOf(rule -> !rule.hasVotesThatAddUp())).containsExactly("qpq");
        assertThat(booksOf(RuleDescription::isPlurality)).containsExactly("block-vote", "block-vote-crosses", "sntv");
    }

    @Test
    void someFillOnePlaceOnly() {
        assertThat(booksOf(rule -> rule.seats().equals(OptionalInt.of(1))))
                .containsExactly(
                        "alternative-vote",
                        "av-crofting",
                        "irv-us",
                        "irv-us-maine",
                        "irv-us-alaska",
                        "irv-us-new-york-city",
                        "irv-us-san-francisco",
                        "irv-us-minneapolis-mayor",
                        "ireland-president");
    }

    @Test
    void someChooseByTheOrderOfPapers() {
        assertThat(booksOf(rule -> rule.papers().areChosenByTheirOrder()))
                .containsExactly(
                        "au-nsw-random-lg-law",
                        "au-nsw-random-lc-law",
                        "au-nsw-random-lg-2012",
                        "au-nsw-random-lg-2016",
                        "au-nsw-random-lg-2017",
                        "au-nsw-random-lc-2015",
                        "au-nsw-random-lc-2019",
                        "cambridge",
                        "ireland-dail",
                        "ireland-local",
                        "ireland-european",
                        "malta");
    }

    @Test
    void theBooksOfOneSocietyElectByTheActiveShare() {
        assertThat(booksOf(RuleDescription::electsByActiveShare))
                .containsExactly("ers97", "ers76", "church-of-england", "uk-deputy-speakers", "alternative-vote");
    }

    @Test
    void someActOnTheFirstDrawn() {
        assertThat(booksOf(rule -> rule.ties().actOnTheFirstDrawn()))
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
    void votesAreGivenOneOrManyByRankOrCross() {
        assertThat(booksOf(rule -> rule.papers().giveOneVote())).containsExactly("sntv");
        assertThat(booksOf(rule -> rule.papers().voteByRank())).containsExactly("block-vote", "sntv");
    }

    @Test
    void somePapersAreReadStrictly() {
        assertThat(booksOf(rule -> rule.papers().areRefusedWithEqualRanks()))
                .contains("meek-prf")
                .doesNotContain("meek-exact");
        assertThat(booksOf(rule -> rule.papers().areCutAtTheFirstDefect()))
                .contains("ers97", "scottish-local")
                .doesNotContain("meek-exact", "meek-prf", "block-vote");
    }

    @Test
    void oneStopsPapersWorthNothing() {
        assertThat(booksOf(rule -> rule.surpluses().stopPapersWorthNothing()))
                .contains("wigm-prf")
                .doesNotContain("ers97");
    }

    @Test
    void thoseWhoPaidADepositAreConcernedByName() {
        assertThat(booksOf(RuleDescription::concernsCandidatesByName)).isEmpty();
        assertThat(IrelandLocal.ruleBook(Set.of(2, 7)).description().concernsCandidatesByName())
                .isTrue();
        assertThat(IrelandLocal.ruleBook(Set.of()).description().concernsCandidatesByName())
                .isFalse();
    }

    @Test
    void allButThoseByTheMostVotesOrByQuotientsSayHowTheQuotaIsWorkedOut() {
        assertThat(booksOf(rule -> rule.quota().isEmpty()))
                .containsExactly("qpq", "block-vote", "block-vote-crosses", "sntv");
        assertThat(Ers97.ruleBook().description().quota())
                .hasValue(new QuotaDescription(QuotaDescription.Form.ROUNDED_UP, QuotaDescription.Divided.VALID, 2));
        assertThat(AlternativeVote.ruleBook().description().quota())
                .hasValue(new QuotaDescription(QuotaDescription.Form.ROUNDED_UP, QuotaDescription.Divided.ACTIVE, 0));
        assertThat(MeekExact.ruleBook().description().quota())
                .hasValue(new QuotaDescription(QuotaDescription.Form.SHARE, QuotaDescription.Divided.ACTIVE, 0));
        assertThat(MeekPrf.ruleBook().description().quota())
                .hasValue(new QuotaDescription(QuotaDescription.Form.PLUS_UNIT, QuotaDescription.Divided.ACTIVE, 9));
    }

    @ParameterizedTest(name = "{0}, places {1}")
    @CsvSource({"droopPlusUnit, 41", "droopPlusUnit, many", "droopPlusUnit, -1", "hare, 0", "'', 0"})
    void aQuotaThatIsNotUnderstoodIsNoAnswer(String form, String places) {
        assertThat(saying(Map.of("quota.form", form, "quota.places", places)).quota())
                .isEmpty();
        assertThat(saying(Map.of("quota.form", "droopPlusUnit")).quota()).isEmpty();
    }

    @Test
    void tiesForExclusionAreThoseOfTheStepThatExcludes() {
        assertThat(booksOf(rule -> rule.ties().forExclusion().isEmpty())).isEmpty();
        assertThat(Ers97.ruleBook().description().ties().forExclusion())
                .hasValue(new TieDescription(
                        List.of("earliestDifference", "lot"),
                        Clause.inferred("5.2.5", "three or more who are tied are narrowed step by step")));
        assertThat(ScottishLocal.ruleBook().description().ties().forExclusion())
                .hasValue(new TieDescription(
                        List.of("latestDifference", "lot"),
                        Clause.inferred("52", "three or more who are tied are narrowed step by step")));
    }

    @ParameterizedTest(name = "quota.seats {0}")
    @CsvSource({"0", "-1", "one", "1.5", "01", "99999999999"})
    void aNumberOfPlacesThatIsNoneIsNoAnswer(String seats) {
        assertThat(saying(Map.of("quota.seats", seats)).seats()).isEmpty();
    }

    @Test
    void whatIsNotSaidIsNotGuessed() {
        RuleDescription nothing = saying(Map.of());

        assertThat(nothing.family()).isEmpty();
        assertThat(saying(Map.of("family", "coins")).family()).isEmpty();
        assertThat(nothing.isPlurality()).isFalse();
        assertThat(nothing.seats()).isEmpty();
    }
}
