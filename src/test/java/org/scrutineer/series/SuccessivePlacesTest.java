package org.scrutineer.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.books.IrvUs;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;

class SuccessivePlacesTest {

    private static final Election THREE = election(3, "A B C D", "5: A B C; 2: B C; 2: C B; 1: D");

    private static List<String> elected(List<CountRecord> counts) {
        return counts.stream()
                .flatMap(count -> count.elected().stream())
                .map(elected -> elected.candidate().name())
                .toList();
    }

    /** A has half and is out of the second count, in which five more papers are for B. */
    @Test
    void areFilledByOneMajorityAfterTheOther() {
        List<CountRecord> counts =
                SuccessivePlaces.of(THREE, IrvUs.ruleBook(), pass -> Lots.order(List.of(1, 2, 3, 4)));

        assertThat(elected(counts)).containsExactly("A", "B", "C");
        assertThat(counts.get(1).stages().get(0).tallies())
                .extracting(tally -> tally.votes().toString())
                .containsExactly("0", "7", "2", "1");
    }

    @Test
    void areNoMoreThanCandidates() {
        assertThat(SuccessivePlaces.of(election(3, "A B", "2: A B"), IrvUs.ruleBook(), pass -> Lots.none()))
                .hasSize(2);
    }

    @Test
    void sayInWhichCountALotIsNeeded() {
        assertThatThrownBy(() -> SuccessivePlaces.of(
                        election(2, "A B C", "4: A; 1: B; 1: C"), IrvUs.ruleBook(), pass -> Lots.none()))
                .isInstanceOf(LotNeededException.class)
                .hasMessageContaining("count for place 2");
    }

    @Test
    void areRefusedWithConstraints() {
        Election constrained = THREE.withCategories(List.of(new Category(
                "Place", List.of(new Group("North", 1, 2, Set.of(1, 2)), new Group("South", 1, 2, Set.of(3, 4))))));

        assertThatThrownBy(() -> SuccessivePlaces.of(constrained, IrvUs.ruleBook(), pass -> Lots.none()))
                .isInstanceOf(PassesRefusedException.class)
                .hasMessageStartingWith(
                        "places must be filled one after the other without constraints, but the groups");
    }
}
