package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.JsonRecord;
import org.scrutineer.rules.NotSettledException;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TooManyElectedException;
import org.scrutineer.rules.TooManySeatsException;
import org.scrutineer.rules.UnreadablePaperException;

class GeneratedRecordsTest {

    private static final int SEEDS = 200;

    static Iterable<RuleBook> books() {
        return RuleBooks.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void areTheSameReadBackFromJson(RuleBook book) {
        assertThat(LongStream.range(0, SEEDS))
                .allSatisfy(seed -> assertThat(counted(book, seed))
                        .as("seed %d", seed)
                        .allSatisfy(count -> assertThat(
                                        JsonRecord.parse(JsonRecord.of(count).toCanonicalString()))
                                .isEqualTo(count)));
    }

    /** The record of a generated election; none where the book refuses to count it. */
    private static List<CountRecord> counted(RuleBook book, long seed) {
        Election election = GeneratedElections.of(book, seed);
        Lots lots = Lots.drawn(Long.toString(seed), "generated", election.candidates());
        try {
            return List.of(Stv.count(election, book, lots));
        } catch (TooManyElectedException
                | NotSettledException
                | TooManySeatsException
                | UnreadablePaperException refusal) {
            return List.of();
        }
    }
}
