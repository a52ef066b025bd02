package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code ireland-dail} asks for on the totals of every official count of the general election of 2024. */
class DailCounts2024Test {

    /**
     * Section 121(8) required the transfer of the surplus of 471; the returning officer excluded the lowest at once.
     */
    private static final OfficialCounts.Next KNOWN_DIFFERENCE =
            new OfficialCounts.Next("Cork South-West, count 8", "exclude [2]", "surplus 3");

    static Stream<OfficialCounts.Next> steps() {
        return OfficialCounts.all().stream().flatMap(counts -> counts.steps(IrelandDail.ruleBook()).stream());
    }

    static Stream<OfficialCounts.Next> stepsButOne() {
        return steps().filter(step -> !step.place().equals(KNOWN_DIFFERENCE.place()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stepsButOne")
    void isWhatTheReturningOfficerDid(OfficialCounts.Next next) {
        assertThat(next.due()).isEqualTo(next.official());
    }

    @Test
    void differsInOneOfFiveHundredAndSevenSteps() {
        List<OfficialCounts.Next> all = steps().toList();

        assertThat(all).hasSize(507);
        assertThat(all.stream().filter(next -> !next.due().equals(next.official())))
                .containsExactly(KNOWN_DIFFERENCE);
    }

    @Test
    void hasEveryKindOfStep() {
        List<String> official = stepsButOne().map(OfficialCounts.Next::official).toList();

        assertThat(official).filteredOn(next -> next.equals("end")).hasSize(43);
        assertThat(official)
                .filteredOn(next -> next.startsWith("exclude [") && next.contains(","))
                .hasSize(48);
    }
}
