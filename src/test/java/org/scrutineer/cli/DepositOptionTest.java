package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Quota 21, a quarter of it 5.25. The surplus of 3 is less than 21 - 17 and than 15 - 4, but with it the 4 votes of the
 * lowest would be more than the quarter: if the lowest paid a deposit it is transferred, and if not it waits.
 */
class DepositOptionTest {

    private static final String COUNT = "count --rules ireland-local --order file ";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--order file, Exclusion of Elm",
        "--order file --deposit-paid 4, Surplus of Ash",
        "'--order file --deposit-paid 2,4', Surplus of Ash",
        "'--order file --deposit-paid 1,2,3', Exclusion of Elm"
    })
    void decidesWhetherTheSurplusIsTransferred(String options, String second) {
        Ran ran = Ran.of("count --rules ireland-local " + options + " --format json @deposit.blt");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().split("\"title\":", -1)[3]).startsWith(" \"" + second + "\"");
    }

    @Test
    void isCheckedAsFarAsThePapersTell() {
        String json = Ran.of(COUNT + "--deposit-paid 4,2,4 --format json @deposit.blt")
                .out();

        Ran ran = Ran.reading(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "verify - @deposit.blt");

        assertThat(ran).isEqualTo(new Ran(0, """
                        every number and every decision is right
                        note: taken from the record: rule book: the parameter "quarter" of "ireland-local-deposits" is [2,4] in this election
                        note: taken from the record: order of the papers: {method=file}
                        """, ""));
    }

    @Test
    void isRefusedWithAnyOtherRuleBook() {
        assertThat(Ran.of("count --rules ers97 --deposit-paid 4 @deposit.blt"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "scrutineer: --deposit-paid must be given with --rules ireland-local only, but was given with"
                                + " ers97\n"));
    }

    @Test
    void isRefusedForANumberThatIsNoCandidate() {
        assertThat(Ran.of(COUNT + "--deposit-paid 4,5 @deposit.blt"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "src/test/resources/cli/deposit.blt: --deposit-paid: candidate number 5 is not between 1 and"
                                + " 4\n"));
    }

    @Test
    void isTakenByOtherCommandsOfOneRuleBook() {
        Ran ran = Ran.of("ties --rules ireland-local --order file --deposit-paid 4 @deposit.blt");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("elected: Ash, Birch; ways: 1\n");
    }
}
