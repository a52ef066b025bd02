package org.scrutineer.ballot.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RawElectionBuilderTest {

    private static RawElectionBuilder board() {
        return RawElection.builder("Board", 2)
                .candidate("Ann Ash", "Orchard Alliance", "ann")
                .candidate("Ben Birch", "", "ben")
                .candidates("Cy Cedar", "Zoë");
    }

    @Test
    void keepsGapsAndRepeats() {
        RawElection election = board().papersInOrder(
                        List.of(
                                List.of("ann", "", "ben", ""),
                                List.of("ben", "ben", "Cy Cedar"),
                                List.of("", " "),
                                List.<String>of()),
                        row -> row)
                .build();

        assertThat(election.papers().marksOf(0)).isEqualTo(RawMarks.NONE);
        assertThat(election.papers().papersOf(0)).isEqualTo(2);
        assertThat(election.papers().marksOf(1)).hasToString("1>->2");
        assertThat(election.papers().marksOf(2)).hasToString("2>2>3");
        assertThat(election.tally()).isEqualTo(new ReadTally("rows", 4, 4, 0, Map.of(), 0, Map.of(), Map.of()));
        assertThat(election.seats()).hasValue(2);
        assertThat(election.candidates())
                .extracting(candidate -> candidate.candidate().key())
                .containsExactly("ann", "ben", "", "");
    }

    @Test
    void takesTwoAtOneRankAsAnOvervote() {
        RawElection election = board().papersByRank(List.of(Map.of("ann", 3, "ben", 1, "Cy Cedar", 3)), row -> row)
                .build();

        assertThat(election.papers().marksOf(0)).hasToString("2>->1=3");
    }

    @Test
    void comparesKeysAndNamesAfterNormalisation() {
        RawElection election = board().papersInOrder(List.of(List.of(" Zoe\u0308 ", "ann ")), row -> row)
                .build();

        assertThat(election.papers().marksOf(0)).hasToString("4>1");
    }

    @Test
    void keepsLabels() {
        Label north = new Label("North", "");
        RawElection election = board().papersInOrder(
                        List.of("ann", "ben", "ann"), List::of, key -> key.equals("ann") ? north : Label.NONE)
                .papersByRank(List.of("ben"), key -> Map.of(key, 1), key -> north)
                .build();

        assertThat(election.papers().of(north).papers()).isEqualTo(3);
        assertThat(election.papers().of(Label.NONE).papers()).isEqualTo(1);
    }

    @Test
    void refusesSomebodyUnknownByNameWithTheNearest() {
        assertThatThrownBy(() -> board().papersInOrder(List.of(List.of("ann"), List.of("ben", "anm")), row -> row))
                .isInstanceOfSatisfying(UnknownCandidateException.class, e -> {
                    assertThat(e.row()).isEqualTo(2);
                    assertThat(e.word()).isEqualTo("anm");
                    assertThat(e.nearest()).isEqualTo("ann");
                })
                .hasMessage(
                        "row 2: a candidate must be one of those there are, but was \"anm\"; the nearest is \"ann\"");
    }

    @Test
    void refusesTheNameOfOneWhoHasAKey() {
        assertThatThrownBy(() -> board().papersInOrder(List.of(List.of("Ann Ash")), row -> row))
                .isInstanceOf(UnknownCandidateException.class);
    }

    @Test
    void refusesARankOutOfRange() {
        assertThatThrownBy(() -> board().papersByRank(List.of(Map.of("ann", 0)), row -> row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1: a rank must be from 1 to 32767, but was 0");
    }

    @Test
    void refusesTwoCandidatesOfOneKeyOrName() {
        assertThatThrownBy(() -> board().candidate("Anna", "", "ann"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "rows must name candidates by keys or names of their own, but \"ann\" is that of candidates 1"
                                + " and 5");
    }

    /** A list of the rows would not fit in the memory of the tests. */
    @Test
    void readsRowsOneAfterAnotherWithoutKeepingThem() {
        Iterable<Long> rows = () -> LongStream.range(0, 3_000_000).boxed().iterator();

        RawElection election = board().papersInOrder(rows, number -> List.of(number % 3 == 0 ? "ann" : "ben"))
                .build();

        assertThat(election.papers().size()).isEqualTo(2);
        assertThat(election.papers().papersOf(0)).isEqualTo(1_000_000);
    }
}
