package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.IrelandDail;
import org.scrutineer.books.Malta;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Tally;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.trace.PaperTraces;
import org.scrutineer.vacancy.Vacancy;

/**
 * The papers of a countback are those that the paths of single papers, worked out by other code, lead to the member.
 */
class CountbackOfGeneratedElectionsTest {

    private static final int SEEDS = 200;
    private static final int LEAST_COUNTED = 100;

    static Stream<RuleBook> books() {
        return Stream.of(Malta.ruleBook(), IrelandDail.ruleBook());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void countsThePapersThatThePathsLeadToTheMember(RuleBook book) {
        List<Filled> filled = LongStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> GeneratedCount.unlessRefused(() -> filled(seed, book)).stream())
                .flatMap(List::stream)
                .toList();

        assertThat(filled)
                .hasSizeGreaterThan(LEAST_COUNTED)
                .allSatisfy(vacancy -> assertThat(
                                vacancy.countback().record().input().ballotSetDigest())
                        .as(
                                "seed %d, %s leaves",
                                vacancy.seed(), vacancy.vacancy().leaving())
                        .isEqualTo(vacancy.digestByPaths()));
    }

    private static List<Filled> filled(long seed, RuleBook book) {
        Election election = MixedPapers.inOrder(MixedPapers.of(seed));
        Lots lots = Lots.order(RandomElections.lots(seed, election.candidates().size()));
        CountRecord count = Stv.count(election, book, lots);
        List<Candidate> members =
                count.elected().stream().map(Elected::candidate).toList();
        List<Integer> others = election.candidates().stream()
                .filter(candidate -> !candidate.isWithdrawn() && !members.contains(candidate))
                .map(Candidate::number)
                .toList();
        Map<Candidate, Long> held = count.stages().get(count.stages().size() - 1).tallies().stream()
                .collect(Collectors.toMap(Tally::candidate, Tally::papers));
        return members.stream()
                .filter(member -> !others.isEmpty() && held.getOrDefault(member, 0L) > 0)
                .map(member -> new Vacancy(election, count, member))
                .map(vacancy -> new Filled(seed, vacancy, vacancy.countback(book, lots, others)))
                .toList();
    }

    /**
     * A vacancy that was filled.
     *
     * @param seed the seed of the election
     * @param vacancy the vacancy
     * @param countback what filled it
     */
    private record Filled(long seed, Vacancy vacancy, Vacancy.Recount countback) {

        String digestByPaths() {
            Election election = vacancy.election();
            PaperTraces traces = PaperTraces.of(vacancy.original());
            BallotAccumulator papers =
                    new BallotAccumulator(election.candidates().size());
            IntStream.rangeClosed(1, election.order().papers())
                    .mapToObj(number -> traces.of(
                            election.ballots().preferencesOf(election.order().entryOf(number)), number))
                    .filter(trace -> !trace.steps().isEmpty())
                    .filter(trace -> trace.steps()
                            .get(trace.steps().size() - 1)
                            .held()
                            .getOrDefault(vacancy.leaving().get(0).number(), Fraction.ZERO)
                            .equals(Fraction.ONE))
                    .forEach(trace -> papers.add(1, trace.preferences()));
            return BallotsDigest.of(papers.build());
        }
    }
}
