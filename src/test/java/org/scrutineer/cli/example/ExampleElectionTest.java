package org.scrutineer.cli.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.books.BlockVote;
import org.scrutineer.compare.Slates;

class ExampleElectionTest {

    private static final Election ELECTION = ExampleElection.make();

    @Test
    void hasTheSizeItSays() {
        assertThat(ELECTION.ballots().papers()).isEqualTo(130_000);
        assertThat(ELECTION.candidates()).hasSize(42).doesNotHaveDuplicates();
        assertThat(ELECTION.seats()).isEqualTo(9);
    }

    @Test
    void isTheSameEverywhere() {
        assertThat(BallotsDigest.of(ELECTION.ballots()))
                .isEqualTo("sha256:7274c5f07e061c92fc536ceb08014f8fb9825ca49636d4b3305329daa83f0aa0");
    }

    @Test
    void asksForFourWomenOfTwentyTwo() {
        Group women = ELECTION.categories().get(0).groups().get(0);

        assertThat(women.name()).isEqualTo("Women");
        assertThat(women.min()).isEqualTo(4);
        assertThat(women.members()).hasSize(22);
    }

    @Test
    void givesTheLargestSlateEveryPlaceByBlockVote() {
        Slates slates = Slates.of(Stv.count(ELECTION.withCategories(List.of()), BlockVote.ruleBook()));

        assertThat(slates.all())
                .extracting(Slates.Slate::name)
                .containsExactly("Orchard Alliance", "Harbour Forum", "Meadow Group", "Bridge Platform", "");
        assertThat(slates.all()).extracting(slates::seats).containsExactly(9, 0, 0, 0, 0);
    }
}
