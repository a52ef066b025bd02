package org.scrutineer.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThresholdTest {

    @Test
    void letsThoseStandWhoHaveTheLeastNumberOrMore() {
        Threshold threshold = new Threshold(5, List.of(new Nominee("A", 4), new Nominee("B", 5), new Nominee("C", 6)));

        assertThat(threshold.standing()).extracting(Nominee::name).containsExactly("B", "C");
        assertThat(threshold.falling()).extracting(Nominee::name).containsExactly("A");
    }

    /** The section of 2020: 66 sought nomination and 42 stood with five or more. The names and numbers are made up. */
    @Test
    void givesTheNumbersPublished() {
        List<Nominee> nominees = Stream.concat(
                        IntStream.rangeClosed(1, 42)
                                .mapToObj(number -> new Nominee("Member " + number, 5 + number % 40)),
                        IntStream.rangeClosed(43, 66).mapToObj(number -> new Nominee("Member " + number, number % 5)))
                .toList();

        assertThat(new Threshold(5, nominees).toString())
                .startsWith("66 sought nomination, 42 stand: at least 5 nominations are needed\n");
    }

    @Test
    void listsBoth() {
        assertThat(new Threshold(2, List.of(new Nominee("A", 1), new Nominee("B\n", 2))))
                .hasToString("""
                    2 sought nomination, 1 stands: at least 2 nominations are needed

                    Stand
                      B\ufffd: 2

                    Do not stand
                      A: 1
                    """);
    }

    @Test
    void saysOneInTheSingular() {
        assertThat(new Threshold(1, List.of(new Nominee("A", 1))).toString())
                .startsWith("1 sought nomination, 1 stands: at least 1 nomination is needed\n");
    }

    @Test
    void mustNotBeNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threshold(-1, List.of()))
                .withMessage("the least number of nominations must be zero or more, but was -1");
    }

    @Test
    void takesEachNameOnce() {
        List<Nominee> twice = List.of(new Nominee("A", 1), new Nominee("A", 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threshold(1, twice))
                .withMessage("nominee \"A\" comes twice");
    }

    @Test
    void isForPeopleWithNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Nominee(" ", 1))
                .withMessage("a nominee must have a name, but had \" \"");
    }

    @Test
    void isForNumbersThatAreNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Nominee("A", -1))
                .withMessage("nominations of \"A\" must be zero or more, but were -1");
    }
}
