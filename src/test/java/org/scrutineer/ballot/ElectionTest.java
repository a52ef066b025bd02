package org.scrutineer.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ElectionTest {

    private static ElectionBuilder committee() {
        return Election.builder("Committee", 2).candidates("Ash", "Birch", "Cedar");
    }

    @Test
    void isGatheredInMemory() {
        Election election = committee()
                .candidate("Elm", "Green")
                .withdrawn("Birch")
                .papers(4, "Ash", "Birch")
                .papers(2, Preferences.of(3))
                .papers(1, "Ash", "Birch")
                .build();

        assertThat(election.title()).isEqualTo("Committee");
        assertThat(election.seats()).isEqualTo(2);
        assertThat(election.files()).isEmpty();
        assertThat(election.ballots().papersOf(0)).isEqualTo(5);
        assertThat(election.ballots().papers()).isEqualTo(7);
        assertThat(election.candidate(2)).isEqualTo(Candidate.of(2, "Birch").withStanding(Standing.WITHDRAWN));
        assertThat(election.candidate(4)).isEqualTo(Candidate.of(4, "Elm").withParty("Green"));
    }

    @Test
    void isComparedByContent() {
        assertThat(committee().papers(4, "Ash").papers(1, "Birch").build())
                .isEqualTo(committee().papers(1, "Birch").papers(4, "Ash").build());
    }

    @Test
    void takesPapersByKeyOrByCandidateWhereNamesAreEqual() {
        Candidate third = Candidate.of(3, "Ash").withKey("k3");
        Election election = Election.builder("", 1)
                .candidate("Ash", "Green", "k1")
                .candidate("Birch", "")
                .candidate(third)
                .papersByKey(4, "k3", "k1")
                .papers(2, List.of(third, Candidate.of(2, "Birch")))
                .papers(1, "Birch")
                .build();

        assertThat(election.candidates())
                .containsExactly(
                        Candidate.of(1, "Ash").withParty("Green").withKey("k1"), Candidate.of(2, "Birch"), third);
        assertThat(election)
                .isEqualTo(Election.builder("", 1)
                        .candidate("Ash", "Green", "k1")
                        .candidate("Birch", "")
                        .candidate("Ash", "", "k3")
                        .papers(4, Preferences.of(3, 1))
                        .papers(2, Preferences.of(3, 2))
                        .papers(1, Preferences.of(2))
                        .build());
    }

    @Test
    void mayBeHeldForOtherSeatsOrWithoutSomebody() {
        Election election = committee().papers(1, "Ash").build();

        assertThat(election.withSeats(1).seats()).isEqualTo(1);
        assertThat(election.withWithdrawn(List.of(3)).candidate(3).isWithdrawn())
                .isTrue();
        assertThat(election.candidate(3).isWithdrawn()).isFalse();
    }

    @Nested
    class Refuses {

        @Test
        void noSeats() {
            ElectionBuilder builder = Election.builder("", 0).candidates("Ash");

            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("seats must be at least 1, but were 0");
        }

        @Test
        void noCandidates() {
            ElectionBuilder builder = Election.builder("", 1);
            Ballots ballots = new BallotAccumulator(1).build();

            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("candidates must be at least 1, but were 0");
            assertThatThrownBy(() -> new Election("", 1, List.of(), ballots, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("candidates must be at least 1, but were 0");
        }

        @Test
        void numbersThatDoNotRunFromOne() {
            Ballots ballots = new BallotAccumulator(1).build();
            List<Candidate> candidates = List.of(Candidate.of(2, "Ash"));

            assertThatThrownBy(() -> new Election("", 1, candidates, ballots, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("candidate \"Ash\" stands at place 1 but has number 2");
        }

        @Test
        void papersForAnotherNumberOfCandidates() {
            Ballots ballots = new BallotAccumulator(2).build();
            List<Candidate> candidates = List.of(Candidate.of(1, "Ash"));

            assertThatThrownBy(() -> new Election("", 1, candidates, ballots, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("papers are for 2 candidates, but there are 1");
        }

        @Test
        void aKeyThatTwoCandidatesHave() {
            ElectionBuilder builder =
                    Election.builder("", 1).candidate("Ash", "", "k").candidate("Birch", "");
            List<Candidate> both = List.of(
                    Candidate.of(1, "Ash").withKey("k"),
                    Candidate.of(2, "Birch").withKey("k"));
            Ballots ballots = new BallotAccumulator(2).build();

            assertThatThrownBy(() -> builder.candidate("Cedar", "", "k"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a key must be that of one candidate, but \"k\" is that of candidates 1 and 3");
            assertThatThrownBy(() -> new Election("", 1, both, ballots, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a key must be that of one candidate, but \"k\" is that of candidates 1 and 2");
        }

        @Test
        void aKeyOrACandidateThatItDoesNotHave() {
            ElectionBuilder builder = committee();
            List<Candidate> other = List.of(Candidate.of(1, "Oak"));
            Candidate fifth = Candidate.of(5, "Oak");

            assertThatThrownBy(() -> builder.papersByKey(1, ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no candidate has the key \"\"");
            assertThatThrownBy(() -> builder.papers(1, other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a paper must mark candidates of the election, but \"Oak\", number 1, is none");
            assertThatThrownBy(() -> builder.candidate(fifth))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("candidate \"Oak\" stands at place 4 but has number 5");
        }

        @Test
        void aNameOnAPaperThatTwoCandidatesBear() {
            ElectionBuilder builder = Election.builder("", 1).candidates("Ash", "Birch", "Ash");

            assertThatThrownBy(() -> builder.papers(1, "Ash"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a name must be that of one candidate, but \"Ash\" is that of candidates [1, 3], to be"
                            + " named by number");
        }

        @Test
        void aNameThatNobodyBears() {
            ElectionBuilder builder = committee();

            assertThatThrownBy(() -> builder.papers(1, "Oak"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no candidate is named \"Oak\"");
            assertThatThrownBy(() -> builder.withdrawn("Oak"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no candidate is named \"Oak\"");
        }

        @Test
        void aCandidateNamedTwiceOnAPaper() {
            ElectionBuilder builder = committee();

            assertThatThrownBy(() -> builder.papers(1, "Ash", "Ash"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("candidate 1 is marked twice on one paper");
        }

        @Test
        void lessThanOnePaper() {
            ElectionBuilder builder = committee();

            assertThatThrownBy(() -> builder.papers(0, "Ash"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a number of papers must be at least 1, but was 0");
        }

        @Test
        void aPaperForACandidateWhoDoesNotExist() {
            ElectionBuilder builder = committee().papers(1, Preferences.of(4));

            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("candidate number 4 is not between 1 and 3 in 4");
        }

        @Test
        void aCandidateNumberOutOfRange() {
            Election election = committee().build();

            assertThatThrownBy(() -> election.candidate(0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("candidate number 0 is not between 1 and 3");
            assertThatThrownBy(() -> election.withWithdrawn(List.of(4)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("candidate number 4 is not between 1 and 3");
        }
    }
}
