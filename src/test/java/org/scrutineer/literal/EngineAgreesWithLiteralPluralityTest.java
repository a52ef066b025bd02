package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.NoVotesException;
import org.scrutineer.rules.RuleBook;

/** The engine, the literal counts and the check, written apart, agree on generated papers, with and without equals. */
@Tag("twin")
class EngineAgreesWithLiteralPluralityTest {

    private static final String NO_VOTES = "no votes";

    @ParameterizedTest(name = "{0}: elections from seed {2}")
    @MethodSource("org.scrutineer.literal.BookTable#ofPlurality")
    void everyFigureIsTheSameWithLots(HeldBook held, Twin.OfPlurality twin, long firstSeed) {
        assertThat(Seeds.ofBlock(firstSeed)).allSatisfy(seed -> {
            EqualElection election = RandomRankings.equal(seed);
            List<Integer> lots = RandomElections.lots(seed, election.candidates());

            assertThat(byEngine(held.book(), election, lots))
                    .as(election.toBlt())
                    .isEqualTo(literally(twin.literal(), election, lots));
        });
    }

    @ParameterizedTest(name = "{0}: elections from seed {2}")
    @MethodSource("org.scrutineer.literal.BookTable#ofPlurality")
    void theSameLotsAreNeeded(HeldBook held, Twin.OfPlurality twin, long firstSeed) {
        assertThat(Seeds.ofBlock(firstSeed)).allSatisfy(seed -> {
            EqualElection election = EqualElection.of(RandomElections.of(seed));

            assertThat(byEngine(held.book(), election, List.of()))
                    .as(election.toBlt())
                    .isEqualTo(literally(twin.literal(), election, List.of()));
        });
    }

    @ParameterizedTest(name = "{0}: elections from seed {2}")
    @MethodSource("org.scrutineer.literal.BookTable#ofPlurality")
    void theSameAreElectedWithAMinimum(HeldBook held, Twin.OfPlurality twin, long firstSeed) {
        assertThat(Seeds.ofBlock(firstSeed)).allSatisfy(seed -> {
            EqualElection election = RandomRankings.equal(seed);
            List<Integer> lots = RandomElections.lots(seed, election.candidates());
            Category category = odd(election, seed);
            Election constrained = EngineKeepTable.asElection(election).withCategories(List.of(category));

            if (literally(twin.literal(), election, lots).equals(NO_VOTES)) {
                assertThatThrownBy(() -> Stv.count(constrained, held.book(), Lots.order(lots)))
                        .isInstanceOf(NoVotesException.class);
                return;
            }
            CountRecord count = Stv.count(constrained, held.book(), Lots.order(lots));

            Group odd = category.groups().get(0);
            assertThat(count.elected().stream()
                            .map(elected -> elected.candidate().number())
                            .sorted()
                            .toList())
                    .as(election.toBlt())
                    .isEqualTo(LiteralPlurality.electedWithMinimum(
                            election, twin.literal().count(election, lots), odd.members(), odd.min(), lots));
            assertThat(Audit.check(count, constrained)).as(election.toBlt()).matches(AuditReport::isGood);
        });
    }

    /** The candidates of odd numbers, of whom up to four must be elected, as far as places and candidates suffice. */
    private static Category odd(EqualElection election, long seed) {
        Set<Integer> odd = new TreeSet<>();
        Set<Integer> even = new TreeSet<>();
        for (int number = 1; number <= election.candidates(); number++) {
            (number % 2 == 1 ? odd : even).add(number);
        }
        long standing = odd.stream()
                .filter(number -> !election.withdrawn().contains(number))
                .count();
        int minimum = (int) Math.min(Math.min(standing, election.seats()), seed % 5);
        return new Category(
                "Numbers",
                List.of(new Group("odd", minimum, odd.size(), odd), new Group("even", 0, election.candidates(), even)));
    }

    private static String literally(LiteralPlurality book, EqualElection election, List<Integer> lots) {
        try {
            return book.count(election, lots).toString();
        } catch (LiteralNoVotes none) {
            return NO_VOTES;
        } catch (LiteralLotNeeded needed) {
            return needed.purpose().name().toLowerCase(Locale.ROOT) + " " + needed.tied();
        }
    }

    private static String byEngine(RuleBook book, EqualElection election, List<Integer> lots) {
        try {
            return result(Stv.count(EngineKeepTable.asElection(election), book, Lots.order(lots)))
                    .toString();
        } catch (NoVotesException none) {
            return NO_VOTES;
        } catch (LotNeededException needed) {
            return needed.tie().purpose() + " "
                    + new TreeSet<>(needed.tie().candidates().stream()
                            .map(candidate -> candidate.number())
                            .toList());
        }
    }

    private static LiteralPlurality.Result result(CountRecord count) {
        Stage stage = count.stages().get(0);
        Map<String, Long> invalid = new TreeMap<>();
        count.input().invalid().forEach(papers -> invalid.put(papers.reason(), papers.papers()));
        return new LiteralPlurality.Result(
                stage.tallies().stream()
                        .map(tally -> LiteralFraction.parse(tally.votes().toString()))
                        .toList(),
                LiteralFraction.parse(stage.nonTransferable().toString()),
                count.input().papersValid(),
                invalid,
                count.elected().stream()
                        .map(elected -> elected.candidate().number())
                        .toList());
    }
}
