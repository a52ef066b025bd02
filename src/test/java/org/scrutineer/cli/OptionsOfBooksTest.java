package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Rule books that stand for a program, and what is chosen by its options. */
class OptionsOfBooksTest {

    private static final String COUNT = "count --rules irv-us --seats 1 --lots 1,2,3 --format json"
            + " --set overvoteRule=alwaysSkipToNextRank --set batchElimination=true ";

    private static Ran verify(String options) {
        byte[] record = Ran.of(COUNT + "@branch.blt").out().getBytes(StandardCharsets.UTF_8);
        return Ran.reading(new ByteArrayInputStream(record), "verify - @branch.blt --seats 1 --lots 1,2,3" + options);
    }

    @Test
    void areCheckedWholeWhereTheCommandGivesThem() {
        Ran ran = verify(" --set overvoteRule=alwaysSkipToNextRank --set batchElimination=true");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("every number and every decision is right\n")
                .doesNotContain("fingerprint");
    }

    @Test
    void leaveADoubtWhereTheCommandDoesNotGiveAll() {
        Ran ran = verify(" --set overvoteRule=alwaysSkipToNextRank");

        assertThat(ran.status()).isEqualTo(4);
        assertThat(ran.out())
                .contains(
                        "rule book: no fingerprint is published of \"irv-us\" with the options {batchElimination=true");
    }

    @Test
    void areFoundWrongWhereTheCommandGivesOthers() {
        Ran ran = verify(" --set overvoteRule=exhaustImmediately --set batchElimination=true");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("R2: overvoteRule: expected exhaustImmediately, found alwaysSkipToNextRank");
    }

    @Test
    void areRefusedWithAWordThatTheyDoNotHave() {
        Ran ran = verify(" --set overvoteRule=often");

        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "verify: overvoteRule must be one of exhaustImmediately,"
                                + " alwaysSkipToNextRank, exhaustIfMultipleContinuing, but was \"often\"\n"));
    }

    @Test
    void areListedWithTheRuleBooks() {
        assertThat(Ran.of("rules").out())
                .contains("\n    Option: --set overvoteRule=exhaustImmediately|alwaysSkipToNextRank"
                        + "|exhaustIfMultipleContinuing, usually exhaustImmediately\n");
    }
}
