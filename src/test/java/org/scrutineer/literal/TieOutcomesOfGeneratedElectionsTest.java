package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.CountInProgress;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.constraint.ConstraintException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Elected;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.CountRefusedException;
import org.scrutineer.ties.TieOutcomes;

/**
 * Ways that lead to the same standing are followed once, and still the same sets are elected in as many ways as one by
 * one.
 */
class TieOutcomesOfGeneratedElectionsTest {

    private static final int SEEDS = 150;
    private static final int MOST_WAYS = 800;
    private static final int LEAST = 5;

    /** Four rule books leave no tie to a lot, and an exact one takes too long. */
    static List<RuleBook> books() {
        Set<String> others = Set.of("meek-1987", "meek-2006", "meek-nz", "meek-nz-calculator", "meek-exact");
        return RuleBooks.all().stream()
                .filter(book -> !others.contains(book.id()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void areThoseOfEveryWayByItself(RuleBook book) {
        List<Explored> explored = LongStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> Stream.of(SmallTies.of(book, seed), SmallTies.bound(book, seed)))
                .flatMap(election -> explored(election, book))
                .toList();

        assertThat(explored).hasSizeGreaterThan(LEAST).allSatisfy(one -> {
            assertThat(one.merged().isExhaustive()).isTrue();
            assertThat(ways(one.merged())).as(one.election().toString()).isEqualTo(one.ways());
        });
    }

    /**
     * An election with ties.
     *
     * @param election the election
     * @param ways in how many ways each set is elected, of all ways one by one
     * @param merged what was found
     */
    private record Explored(Election election, Map<List<Candidate>, BigInteger> ways, TieOutcomes merged) {}

    private static Map<List<Candidate>, BigInteger> ways(TieOutcomes outcomes) {
        Map<List<Candidate>, BigInteger> ways = new HashMap<>();
        outcomes.outcomes().forEach(outcome -> ways.put(outcome.elected(), outcome.ways()));
        return ways;
    }

    private static Stream<Explored> explored(Election election, RuleBook book) {
        try {
            Map<List<Candidate>, BigInteger> ways = new HashMap<>();
            int[] left = {MOST_WAYS};
            follow(Stv.begin(election, book, Lots.none()), ways, left);
            boolean tied = left[0] < MOST_WAYS - 1 && left[0] > 0;
            return tied
                    ? Stream.of(new Explored(
                            election, ways, TieOutcomes.explore(election, book, Lots.none(), Integer.MAX_VALUE)))
                    : Stream.empty();
        } catch (CountRefusedException | ConstraintException refused) {
            return Stream.empty();
        }
    }

    private static void follow(CountInProgress count, Map<List<Candidate>, BigInteger> ways, int[] left) {
        CountInProgress next = count;
        while (next.question().isEmpty() && !next.isComplete()) {
            next = next.advance();
        }
        CountInProgress waiting = next;
        next.question()
                .ifPresentOrElse(
                        question -> question.tie().candidates().stream()
                                .filter(candidate -> left[0] > 0)
                                .forEach(candidate -> follow(waiting.answer(candidate), ways, left)),
                        () -> {
                            left[0]--;
                            ways.merge(elected(waiting), BigInteger.ONE, BigInteger::add);
                        });
    }

    private static List<Candidate> elected(CountInProgress complete) {
        return complete.record().elected().stream()
                .map(Elected::candidate)
                .sorted((one, other) -> one.number() - other.number())
                .toList();
    }
}
