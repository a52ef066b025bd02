package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.format.BltReader;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.paper.ReOpenNominationsRefusedException;

class ReOpenNominationsTest {

    private static final String POPULAR = "50: RON B; 21: A C; 13: B C; 9: C; 7: D C";

    private static Election popular(int seats) {
        return election(seats, "A B C D RON", POPULAR);
    }

    private static CountRecord count(Election election, String book) {
        return Stv.count(election, RuleBooks.byId(book));
    }

    private static List<String> elected(CountRecord count) {
        return count.elected().stream().map(each -> each.candidate().name()).toList();
    }

    /** The decisions of all stages: the stage, what is done and to whom, without the end. */
    private static List<String> course(CountRecord count) {
        return count.stages().stream()
                .flatMap(stage -> stage.decisions().stream()
                        .filter(decision -> !decision.candidates().isEmpty())
                        .map(decision -> stage.number() + " " + decision.type().term() + " "
                                + decision.candidates().stream()
                                        .map(Candidate::name)
                                        .collect(Collectors.joining(", "))))
                .toList();
    }

    private static List<String> tallies(Stage stage) {
        return stage.tallies().stream()
                .map(tally -> tally.candidate().name() + " " + tally.votes().toString(0) + " "
                        + tally.status().term())
                .toList();
    }

    /** A published count of a party, whose rules never exclude RON. */
    @ParameterizedTest
    @ValueSource(strings = {"ers97", "scottish-local", "meek-prf"})
    void staysInToTheEnd(String book) throws IOException {
        Election election = BltReader.read(Path.of("src/test/resources/reports/ron-stays-in.blt"));

        CountRecord count = count(election.withReOpenNominations(election.candidate(4)), book);

        Stage last = count.stages().get(1);
        assertThat(elected(count)).containsExactly("Wren");
        assertThat(count.stages()).hasSize(2);
        assertThat(last.tallies().stream()
                        .map(tally -> tally.votes().toString(0))
                        .toList())
                .containsExactly("1375", "1068", "0", "70");
        assertThat(last.nonTransferablePapers()).isEqualTo(44);
        assertThat(count.unfilledSeats()).isZero();
    }

    @Nested
    class SeveralPlaces {

        @Test
        void haveTheSurplusOfRonMoveOnToAFurtherRon() {
            CountRecord count = count(popular(4).withReOpenNominations(ReOpenNominations.neverExcluded(5)), "ers97");

            assertThat(course(count))
                    .containsExactly(
                            "1 elect RON",
                            "1 leaveVacant RON",
                            "1 elect A",
                            "2 elect RON 2",
                            "2 leaveVacant RON 2",
                            "3 defer A",
                            "3 exclude D",
                            "4 defer A",
                            "4 exclude B",
                            "5 elect C",
                            "5 exclude RON 3");
            assertThat(tallies(count.stages().get(0)))
                    .containsExactly(
                            "A 21 elected",
                            "B 13 continuing",
                            "C 9 continuing",
                            "D 7 continuing",
                            "RON 50 elected",
                            "RON 2 0 continuing");
            assertThat(tallies(count.stages().get(2)))
                    .containsExactly(
                            "A 21 elected",
                            "B 13 continuing",
                            "C 9 continuing",
                            "D 7 continuing",
                            "RON 20 elected",
                            "RON 2 20 elected",
                            "RON 3 10 continuing");
            assertThat(elected(count)).containsExactly("A", "C");
            assertThat(count.elected().get(1).order()).isEqualTo(2);
            assertThat(count.unfilledSeats()).isEqualTo(2);
        }

        @Test
        void bringAFurtherRonToTheEndInScotland() {
            CountRecord count =
                    count(popular(4).withReOpenNominations(ReOpenNominations.neverExcluded(5)), "scottish-local");

            assertThat(course(count))
                    .containsExactly(
                            "1 elect RON, A",
                            "1 leaveVacant RON",
                            "2 elect RON 2",
                            "2 leaveVacant RON 2",
                            "3 exclude D",
                            "4 exclude B",
                            "5 elect C",
                            "5 exclude RON 3");
            assertThat(tallies(count.stages().get(4)))
                    .containsExactly(
                            "A 21 elected",
                            "B 0 excluded",
                            "C 29 elected",
                            "D 0 excluded",
                            "RON 21 elected",
                            "RON 2 21 elected",
                            "RON 3 8 excluded");
            assertThat(count.unfilledSeats()).isEqualTo(2);
        }

        @ParameterizedTest
        @CsvSource({"ers97, 10", "scottish-local, 8"})
        void letAnExcludableRonGoWhenItIsLowest(String book, String votes) {
            CountRecord count = count(popular(4).withReOpenNominations(ReOpenNominations.excludable(5)), book);

            Stage last = count.stages().get(count.stages().size() - 1);
            assertThat(course(count)).contains("4 exclude RON 3", "5 elect B");
            assertThat(last.sources().get(0).votes().toString(0)).isEqualTo(votes);
            assertThat(last.tallies()).hasSize(7);
            assertThat(elected(count)).containsExactly("A", "B");
            assertThat(count.unfilledSeats()).isEqualTo(2);
        }

        @ParameterizedTest
        @CsvSource({"never, A C", "likeAnyOther, A B"})
        void areCountedByKeepValuesAlike(String exclusion, String winners) {
            ReOpenNominations ron =
                    exclusion.equals("never") ? ReOpenNominations.neverExcluded(5) : ReOpenNominations.excludable(5);

            CountRecord count = count(popular(4).withReOpenNominations(ron), "meek-prf");

            assertThat(String.join(" ", elected(count))).isEqualTo(winners);
            assertThat(course(count)).contains("1 leaveVacant RON", "2 elect RON 2", "2 leaveVacant RON 2");
            assertThat(count.unfilledSeats()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ers97", "scottish-local", "meek-prf"})
    void leavesTheOnePlaceVacantThatRonWins(String book) {
        Election election = election(1, "A RON B", "3: A; 6: RON; 2: B");

        CountRecord count = count(election.withReOpenNominations(election.candidate(2)), book);

        assertThat(course(count)).startsWith("1 elect RON", "1 leaveVacant RON");
        assertThat(count.elected()).isEmpty();
        assertThat(count.unfilledSeats()).isEqualTo(1);
        assertThat(count.stages().get(0).vacancies()).isZero();
        assertThat(count.stages().get(0).decisions().get(1).clause()).hasToString("NUS ruling on RON and STV");
    }

    /** Scotland: 105 papers, quota 53; B is excluded first, and then A is the lowest other than RON. */
    @Test
    void outlivesACandidateWithMoreVotesWhereNobodyReachesTheQuota() {
        Election election = election(1, "A B RON", "40: A; 35: B; 30: RON");

        CountRecord count = count(election.withReOpenNominations(election.candidate(3)), "scottish-local");

        assertThat(course(count)).containsExactly("1 exclude B", "2 exclude A", "3 elect RON", "3 leaveVacant RON");
        assertThat(count.unfilledSeats()).isEqualTo(1);
    }

    @Test
    void drawsTheLotOfRonForEveryRon() {
        Election election = election(2, "A B RON", "60: RON; 26: A; 14: B RON")
                .withReOpenNominations(ReOpenNominations.excludable(3));

        CountRecord count = Stv.count(election, ScottishLocal.ruleBook(), Lots.order(List.of(3, 1, 2)));

        assertThat(course(count)).startsWith("1 elect RON", "1 leaveVacant RON", "2 exclude B");
    }

    @Test
    void isReadBackFromItsRecord() {
        CountRecord count = count(popular(4).withReOpenNominations(ReOpenNominations.excludable(5)), "scottish-local");

        String json = JsonRecord.of(count).toString();

        assertThat(JsonRecord.parse(json)).isEqualTo(count);
        assertThat(json)
                .contains(
                        "\"reOpenNominations.candidate\": \"5\"",
                        "\"reOpenNominations.exclusion\": \"likeAnyOther\"",
                        "\"candidate\": \"5.2\"",
                        "\"to\": \"5.3\"",
                        "\"unfilledSeats\": 2");
    }

    @Nested
    class IsRefused {

        @ParameterizedTest
        @ValueSource(strings = {"block-vote", "sntv"})
        void whereTheMostVotesWin(String book) {
            Election election = popular(1).withReOpenNominations(ReOpenNominations.neverExcluded(5));

            assertThatThrownBy(() -> count(election, book))
                    .isInstanceOf(ReOpenNominationsRefusedException.class)
                    .hasMessage("votes for re-open nominations must pass on, but in rule book " + book
                            + " the most votes win");
        }

        @Test
        void whereItSharesItsRankAndThereAreSeveralPlaces() {
            Election election = election(2, "A B RON", "6: A=RON B; 3: B")
                    .withReOpenNominations(ReOpenNominations.neverExcluded(3));

            assertThatThrownBy(() -> count(election, "meek-exact"))
                    .isInstanceOf(ReOpenNominationsRefusedException.class)
                    .hasMessage("re-open nominations must stand alone at its rank where there are several places, but"
                            + " candidate 3 does not on the paper 1=3>2");
        }

        @Test
        void whereItIsNoCandidate() {
            assertThatThrownBy(() -> popular(2).withReOpenNominations(ReOpenNominations.neverExcluded(6)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("re-open nominations must be one of the 5 candidates, but was number 6");
        }

        @Test
        void whereItIsWithdrawn() {
            Election election = popular(2).withReOpenNominations(ReOpenNominations.neverExcluded(5));

            assertThatThrownBy(() -> election.withWithdrawn(List.of(5)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("re-open nominations must stand, but candidate 5 \"RON\" is withdrawn");
        }

        @Test
        void whereItIsInAGroup() {
            Election election = popular(2).withReOpenNominations(ReOpenNominations.neverExcluded(5));
            Category category = new Category("Gender", List.of(new Group("All", 0, 2, Set.of(1, 2, 3, 4, 5))));

            assertThatThrownBy(() -> election.withCategories(List.of(category)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("re-open nominations must be in no group, but candidate 5 is in group \"All\" of"
                            + " category \"Gender\"");
        }

        @Test
        void whereThereAreMorePlacesThanFurtherRonsCanBeNumbered() {
            Election election = popular(2).withReOpenNominations(ReOpenNominations.neverExcluded(5));

            assertThatThrownBy(() -> election.withSeats(40_000))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("seats must be at most 32763 where 5 candidates stand and one is re-open nominations,"
                            + " but were 40000");
        }
    }

    @Nested
    class UnderConstraints {

        private static Election women(int seats, int min, String names, String papers, Integer... women) {
            Election election = election(seats, names, papers);
            Set<Integer> some = Set.of(women);
            Set<Integer> others = election.candidates().stream()
                    .map(Candidate::number)
                    .filter(number -> !some.contains(number)
                            && number != election.candidates().size())
                    .collect(Collectors.toSet());
            return election.withReOpenNominations(ReOpenNominations.neverExcluded(
                            election.candidates().size()))
                    .withCategories(List.of(new Category(
                            "Gender",
                            List.of(new Group("Women", min, seats, some), new Group("Men", 0, seats, others)))));
        }

        /** Two places, one woman at least; RON is elected once, and the place left is hers. */
        @Test
        void doomsAFurtherRonWhoseEveryPlaceIsNeeded() {
            Election election = women(2, 1, "W M RON", "70: RON; 20: M; 10: W", 1);

            CountRecord count = count(election, "scottish-local");

            assertThat(course(count))
                    .containsExactly(
                            "1 guard W",
                            "1 elect RON",
                            "1 leaveVacant RON",
                            "1 doom M",
                            "1 doom RON 2",
                            "1 exclude M, RON 2",
                            "2 elect W");
            assertThat(elected(count)).containsExactly("W");
            assertThat(count.unfilledSeats()).isEqualTo(1);
        }
    }
}
