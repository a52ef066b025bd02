package org.scrutineer.ballot.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.validity.ValidityPolicy.Squares;

/** How much each Australian law asks for below the line: papers as the squares of candidates, a stroke between two. */
class FormalityTest {

    @ParameterizedTest(name = "{0}: {1} is {2}: {3}")
    @CsvSource({
        "au-senate-pre2016, 1|2|3|4|5|6|7|8|9|10, 1>2>3>4>5>6>7>8>9>10, all squares",
        "au-senate-pre2016, 1|2|3|4|5|6|7|8|9|, 1>2>3>4>5>6>7>8>9, nine squares of ten",
        "au-senate-pre2016, 1|2|3|4|5|6|7|8||, tooFewPreferences, eight of ten",
        "au-senate-pre2016, 1|2|3|4|5|6|7|8|9|9, 1>2>3>4>5>6>7>8 repeat, one change puts them in sequence",
        "au-senate-pre2016, 1|2|3|3|3|3|4|5|6|7, 1>2 repeat, three changes: 8 and 9 and 10 for three of the threes",
        "au-senate-pre2016, 1|2|3|3|3|3|3|4|5|6, tooFewPreferences, four changes",
        "au-senate-pre2016, 1|2|3|4|6|7|8|9|10|11, 1>2>3>4 gap, one change",
        "au-senate-pre2016, 1|1|2|3|4|5|6|7|8|9, moreThanOneFirstPreference, no first preference is a fault by itself",
        "au-senate-pre2016, 1|2|3|4|, 1>2>3>4, one of five left blank",
        "au-senate-pre2016, 1|2|3||, tooFewPreferences, two of five left blank",
        "vic-council, 1|2|3, 1>2>3, all squares",
        "vic-council, 1|2|, tooFewPreferences, not all",
        "wa-lc-2008, 1|2|, 1>2, all but one",
        "wa-lc-2008, 1||, tooFewPreferences, all but two",
    })
    void aPaperIsFormalIfItHasAsMuchAsTheLawAsksFor(String policy, String squares, String expected, String because) {
        Reading read = ValidityPolicies.byId(policy)
                .read(new Squares(List.of(), List.of(), Arrays.asList(squares.split("\\|", -1))));

        assertThat(told(read)).as(because).isEqualTo(expected);
    }

    /** Half of nine places, rounded up, is five. */
    @ParameterizedTest(name = "{0} places: {1} papers are formal")
    @CsvSource({"9, 1", "8, 2", "3, 3"})
    void aCouncilOfNewSouthWalesAsksForHalfThePlaces(int places, long formal) {
        RawElection council =
                council(places, List.of("A", "B", "C", "D", "E"), List.of("A", "B", "C", "D"), List.of("A", "B"));

        Interpretation read = ValidityPolicies.byId("nsw-local").interpret(council);

        assertThat(read.valid()).isEqualTo(formal);
        assertThat(read.setAside().getOrDefault(SetAside.TOO_FEW_PREFERENCES, 0L))
                .isEqualTo(3 - formal);
        assertThat(read.described()).containsEntry("leastPreferences", String.valueOf((places + 1) / 2));
    }

    @Test
    void whatDependsOnThePlacesNeedsThem() {
        Squares paper = new Squares(List.of(), List.of(), List.of("1", "2"));
        ValidityPolicy council = ValidityPolicies.byId("nsw-local");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> council.read(paper))
                .withMessage("seats must be given, for the least preferences depend on them");
    }

    /** The same papers without a line, as ranks: repeated figures are an overvote there. */
    @Test
    void aPaperOfRanksIsHeldToTheSame() {
        RawElection council = council(3, List.of("A", "B", "C", "D", "E", "F"), List.of("A", "B", "C", "D", "E"));

        assertThat(ValidityPolicies.byId("vic-council").interpret(council).valid())
                .isEqualTo(1);
        assertThat(ValidityPolicies.byId("wa-lc-2008").interpret(council).valid())
                .isEqualTo(2);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static RawElection council(int places, List<String>... papers) {
        return RawElection.builder("Council", places)
                .candidates("A", "B", "C", "D", "E", "F")
                .papersInOrder(Arrays.asList(papers), paper -> paper)
                .build();
    }

    private static String told(Reading read) {
        if (read instanceof Reading.Valid valid) {
            return valid.preferences()
                    + (valid.end() instanceof Reading.Early early
                            ? " " + early.cause().term()
                            : "");
        }
        return ((Reading.Invalid) read).reason().term();
    }
}
