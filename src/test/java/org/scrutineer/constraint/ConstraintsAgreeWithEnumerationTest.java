package org.scrutineer.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsAgreeWithEnumerationTest {

    private static final int ELECTIONS = 2000;

    /** What is found for an election, by one way or the other. */
    private record Answer(boolean feasible, Set<Integer> guarded, Set<Integer> doomed) {}

    private static Answer worked(RandomGroups election) {
        Constraints constraints = election.constraints();
        if (!constraints.canBeMet(election.progress)) {
            return new Answer(false, Set.of(), Set.of());
        }
        Outlook outlook = constraints.outlook(election.progress, Set.of());
        return new Answer(true, Groups.all(outlook.guarded()), Groups.all(outlook.doomed()));
    }

    private static Answer enumerated(RandomGroups election) {
        Enumeration all = new Enumeration(election.categories, election.progress);
        Set<Integer> guarded = new TreeSet<>();
        Set<Integer> doomed = new TreeSet<>();
        if (!all.isEmpty() && election.progress.isOpen()) {
            election.progress.continuing().stream().filter(all::allHold).forEach(guarded::add);
            election.progress.continuing().stream().filter(all::noneHolds).forEach(doomed::add);
        }
        return new Answer(!all.isEmpty(), guarded, doomed);
    }

    @ParameterizedTest(name = "groups: {0}")
    @ValueSource(strings = {"1", "2", "3", "2 2", "2 3", "3 3", "4 4", "2 2 2", "3 2 2", "3 3 3", "2 2 2 2"})
    void aboutWhoIsGuardedAndWhoIsDoomed(String sizes) {
        int[] groups =
                Arrays.stream(sizes.split(" ")).mapToInt(Integer::parseInt).toArray();

        assertThat(IntStream.range(0, ELECTIONS).mapToObj(seed -> worked(new RandomGroups(seed, groups))))
                .containsExactlyElementsOf(IntStream.range(0, ELECTIONS)
                        .mapToObj(seed -> enumerated(new RandomGroups(seed, groups)))
                        .toList());
    }

    @ParameterizedTest(name = "groups: {0}")
    @ValueSource(strings = {"3", "3 3", "5 4"})
    void asTheSearchAgreesWithTheFlow(String sizes) {
        int[] groups =
                Arrays.stream(sizes.split(" ")).mapToInt(Integer::parseInt).toArray();
        List<Grid> grids = IntStream.range(0, ELECTIONS)
                .mapToObj(seed -> new RandomGroups(seed, groups))
                .map(election -> election.constraints().grid(election.progress))
                .toList();

        assertThat(grids.stream().map(new GridSearch()::solve).map(Optional::isPresent))
                .containsExactlyElementsOf(grids.stream()
                        .map(new GridFlow()::solve)
                        .map(Optional::isPresent)
                        .toList());
    }

    @Test
    void inCasesOfEveryKind() {
        List<Answer> answers = IntStream.range(0, ELECTIONS)
                .mapToObj(seed -> enumerated(new RandomGroups(seed, 3, 2)))
                .toList();

        assertThat(answers).anyMatch(answer -> !answer.feasible());
        assertThat(answers).filteredOn(answer -> !answer.guarded().isEmpty()).hasSizeGreaterThan(100);
        assertThat(answers).filteredOn(answer -> !answer.doomed().isEmpty()).hasSizeGreaterThan(100);
    }
}
