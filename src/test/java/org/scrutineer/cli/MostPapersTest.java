package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ElectionBuilder;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TooManyPapersException;

/** More papers than the arithmetic of a rule book holds: refused as input, whatever is asked. */
class MostPapersTest {

    /** Votes by tokens, 1.6 million million of them. */
    private static final String TOKENS = """
            3 2
            900000000000 1 2 0
            400000000000 2 3 0
            300000000000 3 1 0
            0
            "Aspen"
            "Birch"
            "Cypress"
            "Holders of tokens"
            """;

    private static Ran run(String command) {
        return run(TOKENS, command);
    }

    private static Ran run(String file, String command) {
        return Ran.reading(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), command + " -");
    }

    @Test
    void isSaidByEveryRuleBook() {
        assertThat(RuleBooks.all())
                .filteredOn(book -> book.mostPapers() == 4_611_686_018L)
                .extracting(RuleBook::id)
                .containsExactly("meek-prf", "meek-1987", "meek-2006", "meek-nz", "meek-nz-calculator", "warren");
        assertThat(RuleBooks.all())
                .filteredOn(book -> book.mostPapers() == 9_007_199_254_740_991L)
                .hasSize(RuleBooks.all().size() - 6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count --rules meek-prf",
                "count --rules warren --format json",
                "compare --rules meek-1987 --rules meek-2006",
                "compare --rules ers97 --rules meek-nz",
                "ties --rules meek-prf",
                "slates --rules meek-nz-calculator",
                "slates --rules ers97 --rules warren",
                "reduce --rules meek-prf",
                "vacancy --rules meek-prf --leaving 1"
            })
    void isKeptToByEveryCommandThatCounts(String command) {
        Ran ran = run(command);

        assertThat(ran.status()).as(ran.err()).isEqualTo(2);
        assertThat(ran.err()).contains("papers must be at most 4611686018");
    }

    @Test
    void namesTheLineOnWhichItWasPassed() {
        String file = TOKENS.replace("900000000000 1 2 0", "3 2 1 0\n4611686016 1 2 0");

        assertThat(run(TOKENS, "count --rules meek-prf").err())
                .isEqualTo("-:2:1: E040: papers must be at most 4611686018, which are what the arithmetic of meek-prf"
                        + " holds, but were 0 before \"900000000000\" more\n");
        assertThat(run(file, "compare --rules ers97 --rules warren").err())
                .isEqualTo("-:3:1: E040: papers must be at most 4611686018, which are what the arithmetic of warren"
                        + " holds, but were 3 before \"4611686016\" more\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wigm-prf", "meek-exact", "scottish-local", "sntv", "northern-ireland"})
    void isNoHindranceToTheOthers(String book) {
        assertThat(run("count --rules " + book).out()).contains("1. Aspen - stage 1", "2. Birch - stage ");
    }

    @Test
    void leavesErs97ToCountThem() {
        assertThat(run("count --rules ers97").out())
                .contains("533333333333.34", "1. Aspen - stage 1", "2. Birch - stage 2");
    }

    private static Election papers(long number) {
        return Election.builder("Tokens", 1)
                .candidates("A", "B")
                .papers(number, "A")
                .build();
    }

    @Test
    void canBeCountedAndChecked() {
        Election election = papers(4_611_686_018L);

        CountRecord count = Stv.count(election, MeekPrf.ruleBook(), Lots.none());

        assertThat(Audit.check(count, election).findings()).isEmpty();
    }

    @Test
    void cannotBePassedByOne() {
        assertThatThrownBy(() -> Stv.count(papers(4_611_686_019L), MeekPrf.ruleBook()))
                .isInstanceOf(TooManyPapersException.class)
                .hasMessage(
                        "papers must be at most 4611686018, which are what the arithmetic of meek-prf holds, but were"
                                + " 4611686019");
    }

    @Test
    void canBeHeldAgainstARecordOfFewer() {
        CountRecord count = Stv.count(papers(2), MeekPrf.ruleBook());

        assertThat(Audit.check(count, papers(9_007_199_254_740_991L)).findings())
                .isNotEmpty();
    }

    @Test
    void areFewerThanTwoToThePowerOf53InMemory() {
        ElectionBuilder builder = Election.builder("Tokens", 1).candidates("A").papers(9_007_199_254_740_991L, "A");

        assertThatThrownBy(() -> builder.papers(1, "A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("papers must be fewer than 2^53, but were 9007199254740991 before 1 more");
        assertThatThrownBy(() -> builder.papers(Long.MAX_VALUE, "A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("papers must be fewer than 2^53");
    }
}
