package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.CountInProgress;
import org.scrutineer.SameStages;
import org.scrutineer.Stv;
import org.scrutineer.audit.Reduction;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.JsonRecord;
import org.scrutineer.rules.Lots;
import org.scrutineer.rules.RuleBook;

/** On generated elections: reduced papers give the same record, and answers alone replay a count that waits. */
class GeneratedWhatIfTest {

    private static final int SEEDS = 500;

    static List<RuleBook> books() {
        return RuleBooks.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void reducedPapersGiveTheSameRecord(RuleBook book) {
        assertThat(LongStream.range(0, SEEDS)).allSatisfy(seed -> {
            Election election = EngineTable.asElection(RandomElections.of(seed));
            Lots lots =
                    Lots.order(RandomElections.lots(seed, election.candidates().size()));
            CountRecord count = Stv.count(election, book, lots);

            CountRecord again = Stv.count(Reduction.of(election, count).election(), book, lots);

            assertThat(json(SameStages.asOfThePapersOf(count, again)))
                    .as(RandomElections.describe(seed))
                    .isEqualTo(json(count));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void answersAloneReplayTheCount(RuleBook book) {
        assertThat(LongStream.range(0, SEEDS)).allSatisfy(seed -> {
            Election election = EngineTable.asElection(RandomElections.of(seed));
            CountInProgress complete = complete(Stv.begin(election, book, Lots.none()));

            CountRecord again = Stv.count(election, book, lots(complete.answers()));

            assertThat(json(again)).as(RandomElections.describe(seed)).isEqualTo(json(complete.record()));
        });
    }

    private static String json(CountRecord record) {
        return JsonRecord.of(record).toCanonicalString();
    }

    /** The count with every lot falling on the first of the tied in ballot-paper order. */
    private static CountInProgress complete(CountInProgress begun) {
        CountInProgress count = begun;
        while (!count.isComplete()) {
            CountInProgress now = count;
            count = now.question()
                    .map(question -> now.answer(first(question.tie().candidates())))
                    .orElseGet(now::advance);
        }
        return count;
    }

    private static Candidate first(List<Candidate> tied) {
        return tied.get(0);
    }

    private static Lots lots(List<Lots.Answer> answers) {
        Lots lots = Lots.none();
        for (Lots.Answer answer : answers) {
            lots = lots.with(answer);
        }
        return lots;
    }
}
