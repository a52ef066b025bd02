package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.vacancy.AustralianCountback;
import org.scrutineer.vacancy.Vacancy;
import org.scrutineer.vacancy.WeightedCountback;

/**
 * The papers that elected a member by the quota at a transfer weigh the quota, but for what was cut off when they came.
 */
class PapersThatElectedTest {

    private static CountRecord count(Election election, String book) {
        int candidates = election.candidates().size();
        return Stv.count(election, RuleBooks.of(book), Lots.order(lots(candidates)));
    }

    private static List<Integer> lots(int candidates) {
        return IntStream.rangeClosed(1, candidates)
                .map(place -> candidates + 1 - place)
                .boxed()
                .toList();
    }

    private static boolean isByTheQuotaAtATransfer(CountRecord count, Candidate member) {
        for (Stage stage : count.stages().subList(1, count.stages().size())) {
            for (Decision decision : stage.decisions()) {
                if (decision.type() == DecisionType.ELECT
                        && decision.reason() == Reason.QUOTA
                        && decision.candidates().contains(member)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Votes weight(WeightedCountback count) {
        WeightedCountback.Row last = count.counts().get(count.counts().size() - 1);
        return last.votes().values().stream().reduce(last.exhausted().plus(last.loss()), Votes::plus);
    }

    /**
     * What the papers of a member weigh.
     *
     * @param name the election and the member
     * @param above what they weigh above the quota
     * @param most what can have been cut off, a unit each count
     */
    private record Weighed(String name, Votes above, Votes most) {
        boolean isTheQuota() {
            return !above.isNegative() && most.isAtLeast(above);
        }
    }

    private static Stream<Weighed> members(String book) {
        return AustralianTables.all().stream().flatMap(sample -> {
            CountRecord count = count(sample.election(), book);
            List<Integer> others = sample.election().candidates().stream()
                    .filter(candidate -> count.elected().stream()
                            .noneMatch(elected -> elected.candidate().equals(candidate)))
                    .map(Candidate::number)
                    .toList();
            return count.elected().stream()
                    .map(Elected::candidate)
                    .filter(member -> others.size() > 1 && isByTheQuotaAtATransfer(count, member))
                    .map(member -> weighed(sample, count, member, others));
        });
    }

    private static Weighed weighed(
            AustralianTables.Sample sample, CountRecord count, Candidate member, List<Integer> others) {
        WeightedCountback countback = AustralianCountback.weighted(
                new Vacancy(sample.election(), count, member),
                RuleBooks.of(count.rule().id()),
                Lots.order(lots(sample.election().candidates().size())),
                others);
        return new Weighed(
                sample.name() + " " + member,
                weight(countback).minus(count.stages().get(0).quota()),
                Votes.ofUnits(count.stages().size(), count.rule().places()));
    }

    @ParameterizedTest(name = "{0}: {1} members")
    @CsvSource({"au-act-pre2020, 228", "au-act-2020, 232", "au-tas-hare-clark, 202"})
    void theyWeighTheQuota(String book, int number) {
        List<Weighed> members = members(book).toList();

        assertThat(members).hasSize(number).allMatch(Weighed::isTheQuota);
    }
}
