package org.scrutineer.ballot.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.RawCandidate;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.ballot.raw.RawMarks.Rank;
import org.scrutineer.ballot.raw.RawPapersBuilder;
import org.scrutineer.ballot.raw.ReadTally;

/**
 * The policies on papers written as ranks from the left: {@code -} skipped, {@code AB} an overvote, {@code ?} an
 * unknown one.
 */
class ValidityPoliciesTest {

    @ParameterizedTest(name = "{0}: stop {1}, skip {2}, sf {3}, maine {4}, virginia {5}, cambridge {6}")
    @CsvSource({
        "A B C,   A B C, A B C, A B C, A B C, A B C, A B C",
        "A - B,   A !gap, A B, A B, A B, A B, A B",
        "A - - B, A !gap, A B, A B, A !gap, A !gap, A B",
        "- A B,   noFirstPreference, A B, A B, A B, A B, A B",
        "- - A,   noFirstPreference, A, A, noFirstPreference, noFirstPreference, A",
        "AB C,    overvoteBeforeAnyPreference, C, overvoteBeforeAnyPreference, overvoteBeforeAnyPreference, C, C",
        "A BC D,  A !overvote, A D, A !overvote, A !overvote, A D, A D",
        "A ? D,   A !overvote, A D, A !overvote, A !overvote, A D, A D",
        "A A B,   A !repeat, A B, A B, A B, A B, B",
        "A B A C, A B !repeat, A B C, A B C, A B C, A B C, B C",
        "A BC B,  A !overvote, A B, A !overvote, A !overvote, A B, A",
        "A - BC - D, A !gap, A D, A !overvote, A !overvote, A D, A D",
        "AB, overvoteBeforeAnyPreference, nothingUsable, overvoteBeforeAnyPreference, overvoteBeforeAnyPreference, nothingUsable, nothingUsable",
        "'', unmarked, unmarked, unmarked, unmarked, unmarked, unmarked",
    })
    void eachPolicyReadsAPaperAsItsSourceSays(
            String paper, String stop, String skip, String sf, String maine, String virginia, String cambridge) {
        assertThat(List.of("stop", "skip", "sf", "maine", "virginia", "cambridge"))
                .extracting(id -> text(ValidityPolicies.byId(id).read(marks(paper), 4)))
                .containsExactly(stop, skip, sf, maine, virginia, cambridge);
    }

    @Test
    void papersSetAsideStayAmongTheBallotsWithoutAPreferenceAndAreCountedByReason() {
        RawPapersBuilder papers = new RawPapersBuilder();
        papers.add(3, marks("A B"), Label.NONE);
        papers.add(2, marks("AB"), Label.NONE);
        papers.add(4, marks("B A B"), Label.NONE);
        papers.add(1, RawMarks.NONE, Label.NONE);
        RawElection raw = new RawElection(
                "Board",
                1,
                List.of(RawCandidate.of(1, "Ash"), RawCandidate.of(2, "Birch")),
                papers.build(),
                ReadTally.ofMemory(10),
                List.of());

        Interpretation read = ValidityPolicies.byId("stop").interpret(raw);

        assertThat(read.valid()).isEqualTo(7);
        assertThat(read.setAside())
                .isEqualTo(Map.of(SetAside.OVERVOTE_BEFORE_ANY_PREFERENCE, 2L, SetAside.UNMARKED, 1L));
        assertThat(read.cutShort()).isEqualTo(Map.of(Defect.REPEAT, 4L));
        assertThat(read.election().ballots().papers()).isEqualTo(10);
        assertThat(new TreeMap<>(read.described()))
                .containsEntry("policy", "figures-stop")
                .containsEntry("setAside.overvoteBeforeAnyPreference", "2")
                .containsEntry("cutShort.repeat", "4");
    }

    @Test
    void aPolicyThatDependsOnWhoIsContinuingIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidityPolicies.byId("maine-statute"))
                .withMessage("validity policy must not depend on who is continuing, but was \"maine-statute\"");
    }

    @Test
    void anUnknownPolicyIsRefusedWithThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidityPolicies.byId("lenient"))
                .withMessageStartingWith("validity policy must be one of figures-stop, figures-stop-clear-mark, act, ")
                .withMessageEndingWith("cambridge-machine, but was \"lenient\"");
    }

    @Test
    void anOvervoteOfUnknownCandidatesIsRefusedWhereItDependsOnThem() {
        DynamicPolicy maine = DynamicPolicy.all().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> maine.next(marks("? A"), Set.of(1)))
                .withMessage(
                        "an overvote must say whose it is for policy maine-statute, but one is of unknown candidates");
    }

    private static String text(Reading reading) {
        if (reading instanceof Reading.Valid valid) {
            List<String> words = new ArrayList<>();
            valid.order().forEach(number -> words.add(String.valueOf((char) ('A' + number - 1))));
            if (valid.end() instanceof Reading.Early early) {
                words.add("!" + early.cause().term());
            }
            return String.join(" ", words);
        }
        return ((Reading.Invalid) reading).reason().term();
    }

    private static RawMarks marks(String paper) {
        return RawMarks.of(Arrays.stream(paper.split(" "))
                .filter(rank -> !rank.isEmpty())
                .map(ValidityPoliciesTest::rank)
                .toList());
    }

    private static Rank rank(String text) {
        return switch (text) {
            case "-" -> Rank.SKIPPED;
            case "?" -> Rank.OVERVOTE_OF_UNKNOWN;
            default -> Rank.of(text.chars().mapToObj(c -> c - 'A' + 1).toArray(Integer[]::new));
        };
    }
}
