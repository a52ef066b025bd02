package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.constraint.ConstraintsNotKnownException;
import org.scrutineer.constraint.ConstraintsNotMetException;
import org.scrutineer.explain.Explanation;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.Stage;
import org.scrutineer.report.ResultSheet;

class BlockVoteTest {

    @Test
    void citesItsDefinitions() {
        assertThat(CountSheet.clauses(BlockVote.ruleBook().description()))
                .containsExactly(
                        "election.clause=definition 2",
                        "election.ties.clause=definition 3, inferred",
                        "minimum.clause=definition 4, inferred",
                        "minimum.ties.clause=definition 3, inferred",
                        "papers.clause=definition 1");
    }

    @Nested
    class Papers {

        @Test
        void areInvalidForTheReasonThatApplies() {
            Election election = Election.builder("", 2)
                    .candidates("A", "B", "C", "D")
                    .withdrawn("D")
                    .papers(5, Preferences.ofRanks(List.of(List.of(1, 2))))
                    .papers(3, Preferences.ofRanks(List.of(List.of(1, 2, 3))))
                    .papers(2, Preferences.ofRanks(List.of(List.of(2, 3, 4))))
                    .papers(1, "D")
                    .build();

            CountRecord count = Stv.count(election, BlockVote.ofCrosses());

            assertThat(count.input().papersValid()).isEqualTo(7);
            assertThat(count.input().invalid())
                    .containsExactly(
                            new InvalidPapers(
                                    "marked for withdrawn candidates only", 1, Clause.of("definition 1, inferred")),
                            new InvalidPapers("more marks than votes", 3, Clause.of("definition 1, inferred")));
        }

        @Test
        void haveNoOrderOnThemWhereTheyBearCrosses() {
            Election ranked = Election.builder("", 2)
                    .candidates("A", "B", "C")
                    .papers(2, "B", "A")
                    .papers(1, "A", "C")
                    .build();

            assertThat(CountSheet.of(Stv.count(ranked, BlockVote.ofCrosses(), Lots.order(List.of(1, 2, 3)))))
                    .startsWith("""
                        1 Votes of all papers; quota 0, vacancies 0
                          A 3 elected, B 2 elected, C 1 excluded; non-transferable 0, loss 0
                        """);
        }

        @Test
        void weighAsManyVotesAsPlacesInTheRecord() {
            Election election = Election.builder("", 2)
                    .candidates("A", "B", "C")
                    .papers(3, "A", "B")
                    .papers(1, "A")
                    .build();

            String json =
                    JsonRecord.of(Stv.count(election, BlockVote.ruleBook())).toCanonicalString();

            assertThat(json)
                    .contains(
                            "\"papersValid\":\"4\"", "\"weightValid\":\"8\"", "\"kind\":\"final\"", "\"quota\":\"0\"");
        }
    }

    @Nested
    class Ties {

        private final Election election = Election.builder("", 2)
                .candidates("A", "B", "C", "D")
                .papers(3, "A")
                .papers(2, "B")
                .papers(2, "C")
                .papers(1, "D")
                .build();

        @Test
        void needALotAtTheLastPlace() {
            assertThatThrownBy(() -> Stv.count(election, BlockVote.singleVote()))
                    .isInstanceOf(LotNeededException.class)
                    .hasMessage(
                            "tie for election at stage 1 between \"B\" and \"C\" needs a lot, and none was supplied");
        }

        @Test
        void fallByTheLotDrawnForThem() {
            Lots lots = Lots.none().with(new Answer(1, TiePurpose.ELECTION, Set.of(2, 3), 3));

            CountRecord count = Stv.count(election, BlockVote.singleVote(), lots);

            assertThat(CountSheet.decisions(count.stages().get(0).decisions()))
                    .containsExactly(
                            "elect A: uncatchable, definition 2",
                            "elect C: lot, definition 2 [B C manual 0 -> C]",
                            "exclude B D: countComplete, definition 2",
                            "stop: countComplete, definition 2");
        }
    }

    /** Three places by one vote a paper: Al 9, Bo 8, Cy 7 are men, Di 5, Eve 4 and Flo 1 are women. */
    @Nested
    class Minimum {

        private Election election(int women) {
            return Election.builder("", 3)
                    .candidates("Al", "Di", "Bo", "Eve", "Cy", "Flo")
                    .papers(9, "Al")
                    .papers(5, "Di")
                    .papers(8, "Bo")
                    .papers(4, "Eve")
                    .papers(7, "Cy")
                    .papers(1, "Flo")
                    .build()
                    .withCategories(List.of(new Category(
                            "Gender",
                            List.of(
                                    new Group("Women", women, 3, Set.of(2, 4, 6)),
                                    new Group("Men", 0, 3, Set.of(1, 3, 5))))));
        }

        @Test
        void changesNothingWhereItIsNone() {
            CountRecord count = Stv.count(election(0), BlockVote.singleVote());

            assertThat(count.elected())
                    .extracting(elected -> elected.candidate().name())
                    .containsExactly("Al", "Bo", "Cy");
        }

        @Test
        void putsTheHighestOfTheGroupInThePlaceOfTheLowestOther() {
            Stage stage =
                    Stv.count(election(2), BlockVote.singleVote()).stages().get(0);

            assertThat(CountSheet.decisions(stage.decisions()))
                    .containsExactly(
                            "doom Cy: doomed, definition 4, inferred: Gender, Women at least 2, but 0; gives way to Di",
                            "guard Di: guarded, definition 4, inferred: Gender, Women at least 2, but 0; takes the"
                                    + " place of Cy",
                            "doom Bo: doomed, definition 4, inferred: Gender, Women at least 2, but 1; gives way to"
                                    + " Eve",
                            "guard Eve: guarded, definition 4, inferred: Gender, Women at least 2, but 1; takes the"
                                    + " place of Bo",
                            "elect Al: uncatchable, definition 2",
                            "elect Di: guarded, definition 4, inferred",
                            "elect Eve: guarded, definition 4, inferred",
                            "exclude Bo Cy Flo: countComplete, definition 2",
                            "stop: countComplete, definition 2");
        }

        @Test
        void isShownOnTheSheetAndInTheExplanation() {
            CountRecord count = Stv.count(election(1), BlockVote.singleVote());

            assertThat(ResultSheet.of(count).toString()).contains("gives way to Di", "takes the place of Cy");
            assertThat(Explanation.of(count, election(1).candidate(5)).toString())
                    .contains("Cy, with 7 votes, can no longer be elected. So the constraints are met");
        }

        @Test
        void isAcceptedByTheCheck() {
            Election election = election(2);

            assertThat(Audit.check(Stv.count(election, BlockVote.singleVote()), election)
                            .findings())
                    .isEmpty();
        }

        @Test
        void isReadBackFromJson() {
            CountRecord count = Stv.count(election(2), BlockVote.singleVote());

            assertThat(JsonRecord.parse(JsonRecord.of(count).toCanonicalString()))
                    .isEqualTo(count);
        }

        @Test
        void cannotBeMoreThanStand() {
            Election election = election(3).withWithdrawn(List.of(6));

            assertThatThrownBy(() -> Stv.count(election, BlockVote.singleVote()))
                    .isInstanceOf(ConstraintsNotMetException.class);
        }

        @Test
        void mustBeOfOneCategory() {
            List<Category> categories = election(1).categories();
            Election election = election(1)
                    .withCategories(List.of(
                            categories.get(0),
                            new Category("Gender again", categories.get(0).groups())));

            assertThatExceptionOfType(ConstraintsNotKnownException.class)
                    .isThrownBy(() -> Stv.count(election, BlockVote.singleVote()))
                    .withMessage("where the most votes win, constraints must be of one category, but are of"
                            + " [Gender, Gender again]");
        }

        @Test
        void mustNotBeAMaximum() {
            Election election = election(1)
                    .withCategories(List.of(new Category(
                            "Gender",
                            List.of(
                                    new Group("Women", 0, 3, Set.of(2, 4, 6)),
                                    new Group("Men", 0, 2, Set.of(1, 3, 5))))));

            assertThatExceptionOfType(ConstraintsNotKnownException.class)
                    .isThrownBy(() -> Stv.count(election, BlockVote.singleVote()))
                    .withMessage("where the most votes win, constraints must be minima, but group \"Men\" of category"
                            + " \"Gender\" has the maximum 2");
        }
    }
}
