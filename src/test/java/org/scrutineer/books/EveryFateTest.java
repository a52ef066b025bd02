package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.CountSheet;
import org.scrutineer.Elections;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ElectionBuilder;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.explain.Explanation;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.report.ResultSheet;
import org.scrutineer.rules.NoVotesException;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.quota.OneSeatOnly;

/**
 * What becomes of each candidate is decided by a clause, and what is said of it is true, in elections with few papers
 * or none, of which many are blank or name only who has withdrawn, and often with more places than candidates.
 */
class EveryFateTest {

    private static final int SEEDS = 60;
    private static final int LEAST_COUNTED = 40;
    private static final int MOST = 6;

    static Stream<RuleBook> books() {
        return RuleBooks.all().stream();
    }

    private static Election small(long seed, RuleBook book) {
        Random random = new Random(seed);
        int candidates = 1 + random.nextInt(MOST);
        boolean one = book instanceof ParcelRules parcels && parcels.quota() instanceof OneSeatOnly;
        ElectionBuilder builder = Election.builder("Seed " + seed, one ? 1 : 1 + random.nextInt(MOST));
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= candidates; number++) {
            builder.candidates("C" + number);
            numbers.add(number);
            if (random.nextInt(5) == 0) {
                builder.withdrawn("C" + number);
            }
        }
        int papers = random.nextInt(5);
        for (int paper = 0; paper < papers; paper++) {
            Collections.shuffle(numbers, random);
            int marked = Math.max(0, random.nextInt(candidates + 2) - 1);
            builder.papers(
                    1 + random.nextInt(2),
                    Preferences.of(numbers.subList(0, Math.min(marked, candidates)).stream()
                            .mapToInt(Integer::intValue)
                            .toArray()));
        }
        return builder.build();
    }

    private static Election election(long seed, RuleBook book) {
        Election election = small(seed, book);
        return election.ballots().papers() == 0 ? election : Elections.orderedFor(book, election);
    }

    private static CountRecord count(long seed, RuleBook book) {
        Election election = election(seed, book);
        return Stv.count(
                election,
                book,
                Lots.order(IntStream.rangeClosed(1, election.candidates().size())
                        .boxed()
                        .toList()));
    }

    /** Elections that are not refused because lots alone would elect. */
    private static List<Long> counted(RuleBook book) {
        return LongStream.range(0, SEEDS)
                .boxed()
                .filter(seed -> isCounted(seed, book))
                .toList();
    }

    private static boolean isCounted(long seed, RuleBook book) {
        try {
            count(seed, book);
            return true;
        } catch (NoVotesException refused) {
            return false;
        }
    }

    private static Predicate<Decision> decides(DecisionType type, Candidate candidate) {
        return decision -> decision.type() == type
                && decision.candidates().contains(candidate)
                && !decision.clause().number().isBlank();
    }

    private static List<String> undecided(CountRecord count) {
        List<Decision> decisions = count.stages().stream()
                .flatMap(stage -> stage.decisions().stream())
                .toList();
        return count.stages().get(count.stages().size() - 1).tallies().stream()
                .filter(tally -> !tally.candidate().isWithdrawn())
                .filter(tally -> decisions.stream().noneMatch(decides(fate(tally), tally.candidate())))
                .map(tally -> tally.candidate() + " " + tally.status().term())
                .toList();
    }

    private static DecisionType fate(Tally tally) {
        return tally.status() == Status.ELECTED
                ? DecisionType.ELECT
                : tally.status() == Status.WITHDRAWN ? DecisionType.WITHDRAW : DecisionType.EXCLUDE;
    }

    @ParameterizedTest
    @MethodSource("books")
    void isDecidedByAClause(RuleBook book) {
        assertThat(counted(book)).hasSizeGreaterThan(LEAST_COUNTED).allSatisfy(seed -> {
            CountRecord count = count(seed, book);

            assertThat(undecided(count)).as(ResultSheet.of(count).toString()).isEmpty();
            assertThat(Audit.check(count, election(seed, book)).findings())
                    .as(ResultSheet.of(count).toString())
                    .isEmpty();
        });
    }

    private static List<String> untrue(CountRecord count) {
        String sheet = ResultSheet.of(count).toString();
        List<String> texts = new ArrayList<>(
                Explanation.of(count).stream().map(Explanation::toString).toList());
        texts.add(sheet);
        List<String> words = new ArrayList<>(List.of("by .", "filled by .", "is  ", " , ", "The reason is"));
        if (count.unfilledSeats() > 0) {
            words.addAll(List.of("places are filled", "place is filled", "place is\nfilled"));
        }
        if (count.candidates().stream().noneMatch(Candidate::isWithdrawn)) {
            words.add(" is withdrawn");
        }
        return texts.stream()
                .flatMap(text -> words.stream().filter(text::contains).map(word -> "\"" + word + "\" in " + text))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("books")
    void isToldTruly(RuleBook book) {
        assertThat(counted(book))
                .hasSizeGreaterThan(LEAST_COUNTED)
                .allSatisfy(seed -> assertThat(untrue(count(seed, book))).isEmpty());
    }

    /** Two vacancies, and every voter marked the same one of five. */
    @Test
    void isThatOfTheFourWhomNobodyMarkedInNewZealand() {
        CountRecord count = Stv.count(Elections.election(2, "Ahi Bree Cole", "5: Ahi"), MeekNz.ruleBook());

        assertThat(CountSheet.decisions(count.stages().get(0).decisions()))
                .containsExactly(
                        "withdraw Bree Cole: withdrawn, 20", "elect Ahi: lastRemaining, 21", "stop: countComplete, 21");
        assertThat(ResultSheet.of(count).toString())
                .contains("Treated as withdrawn: Bree and Cole - no preference that counts on any paper [20].")
                .contains("Places left unfilled: 1");
        assertThat(Explanation.of(count).get(1)).hasToString("""
                        Bree
                          Stage 1: No paper has a preference that counts for Bree, who is treated as withdrawn: clause 20.
                          Bree is not elected: treated as withdrawn by clause 20.""");
    }

    @Test
    void isToldTrulyWhereNobodyIsElected() {
        CountRecord count = Stv.count(Elections.election(1, "Ahi Bree", "5:"), MeekNz.ruleBook());

        assertThat(count.elected()).isEmpty();
        assertThat(ResultSheet.of(count).toString()).contains("Nobody is elected", "Places left unfilled: 1");
    }
}
