package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ballot.Election;
import org.scrutineer.record.CountRecord;
import org.scrutineer.series.SuccessivePlaces;

/** RCTab's test cases that are several counts, in each of which those elected before do not stand. */
class RctabPassesTest {

    private static List<RctabCase> passes(String name) {
        Stream<RctabCase> all = RctabCase.read("rctab-passes.txt.gz").stream();
        return all.filter(pass -> pass.name().startsWith(name + " ")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sequential_with_batch", "sequential_with_continue_until_two"})
    void everyRoundOfEveryPassIsAsExpected(String name) {
        List<RctabCase> passes = passes(name);
        RctabCase first = passes.get(0);
        Election election = first.election().withSeats(3);

        List<CountRecord> counts = SuccessivePlaces.of(election, first.book(), pass -> first.lots(election));

        assertThat(counts.stream().map(RctabRounds::of).toList())
                .hasSize(3)
                .isEqualTo(passes.stream().map(RctabCase::rounds).toList());
    }
}
