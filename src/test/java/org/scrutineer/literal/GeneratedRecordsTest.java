package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.JsonRecord;
import org.scrutineer.rules.Lots;
import org.scrutineer.rules.RuleBook;

class GeneratedRecordsTest {

    private static final int SEEDS = 300;

    static Iterable<RuleBook> books() {
        return RuleBooks.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void areTheSameReadBackFromJson(RuleBook book) {
        assertThat(LongStream.range(0, SEEDS)).allSatisfy(seed -> {
            Election election = EngineTable.asElection(RandomElections.of(seed));
            CountRecord count =
                    Stv.count(election, book, Lots.drawn(Long.toString(seed), "generated", election.candidates()));

            assertThat(JsonRecord.parse(JsonRecord.of(count).toCanonicalString()))
                    .as(RandomElections.describe(seed))
                    .isEqualTo(count);
        });
    }
}
