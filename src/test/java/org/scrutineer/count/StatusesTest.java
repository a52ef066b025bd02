package org.scrutineer.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.record.CountInvariantException;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Reason;

class StatusesTest {

    private static final Election ELECTION = Election.builder("one of each", 2)
            .candidates("A", "B", "C")
            .papers(1, "A")
            .build()
            .withCategories(List.of(new Category(
                    "Branch", List.of(new Group("North", 0, 2, Set.of(1, 2)), new Group("South", 1, 1, Set.of(3))))));

    private final Statuses statuses = new Statuses(ELECTION, Standings.allNominated(ELECTION.candidates()));

    @Test
    void refuseAResultThatBreaksTheConstraints() {
        statuses.elect(ELECTION.candidate(1), 1, Reason.QUOTA);
        statuses.elect(ELECTION.candidate(2), 3, Reason.LAST_REMAINING);

        assertThatThrownBy(statuses::result)
                .isInstanceOf(CountInvariantException.class)
                .hasMessage("the constraints must be met in the end, but cannot be at stage 3:"
                        + " Branch: South at least 1 (0 elected, 1 continuing); places 2 (2 filled, 1 continuing)");
    }

    @Test
    void giveAResultThatKeepsTheConstraints() {
        statuses.elect(ELECTION.candidate(3), 1, Reason.QUOTA);
        statuses.elect(ELECTION.candidate(1), 1, Reason.QUOTA);

        assertThat(statuses.result()).extracting(Elected::candidate).hasToString("[C, A]");
    }
}
