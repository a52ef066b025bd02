package org.scrutineer.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Elections;
import org.scrutineer.Seats;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.RuleBook;

/** The bounds are held against every change that there is. */
class MarginOfTinyElectionsTest {

    private static final int BLOCKS = Integer.getInteger("scrutineer.blocks", 1);

    /** What is known of the margin by counting every change. */
    private record Exact(Election election, Margin margin, int notEnough, Optional<Integer> enough) {

        private static Exact of(Election election, RuleBook book, int most) {
            Margin margin = bounds(election, book, 1_000);
            EveryChange every = new EveryChange(election, book, margin.elected());
            int papers = 0;
            while (papers <= most && !every.elects(papers)) {
                papers++;
            }
            return new Exact(election, margin, papers - 1, papers <= most ? Optional.of(papers) : Optional.empty());
        }

        /** Whether the bounds hold, as far as that was found out. */
        private boolean holds() {
            boolean below = enough.map(exact -> margin.atLeast() <= exact).orElse(true);
            boolean above = margin.atMost().map(most -> most > notEnough).orElse(enough.isEmpty());
            return below && above;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(
                    election.seats() + " of " + election.candidates().size() + ":");
            for (int entry = 0; entry < election.ballots().size(); entry++) {
                text.append(' ').append(election.ballots().papersOf(entry)).append('x');
                text.append(election.ballots().preferencesOf(entry));
            }
            return text + "; not " + notEnough + " but " + enough + "; " + margin;
        }
    }

    private static Election generated(Random random, int candidates, int seats, int papers) {
        var builder = Election.builder("Tiny", seats)
                .candidates(IntStream.rangeClosed(1, candidates)
                        .mapToObj(number -> "C" + number)
                        .toArray(String[]::new));
        int left = papers;
        while (left > 0) {
            int alike = Math.min(left, 1 + random.nextInt(Math.max(1, papers / 3)));
            List<Integer> order =
                    new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
            Collections.shuffle(order, random);
            builder.papers(
                    alike,
                    Preferences.of(order.subList(0, 1 + random.nextInt(candidates)).stream()
                            .mapToInt(Integer::intValue)
                            .toArray()));
            left -= alike;
        }
        return builder.build();
    }

    private static Stream<Exact> tiny(String id, int candidates, int seats, int papers, int elections, int most) {
        RuleBook book = RuleBooks.byId(id);
        Random random = new Random(id.hashCode() * 31L + candidates * 7L + papers);
        return Stream.generate(() -> generated(random, candidates, seats, papers))
                .limit((long) elections * BLOCKS)
                .map(election -> Exact.of(Elections.orderedFor(book, election), book, most));
    }

    @ParameterizedTest(name = "{0}: {4} elections of {3} papers, {2} of {1} candidates, {5} changed")
    @CsvSource({
        "scottish-local, 3, 1, 5, 60, 2",
        "scottish-local, 3, 2, 9, 20, 2",
        "scottish-local, 4, 2, 12, 20, 1",
        "wigm-prf-batch, 3, 2, 9, 10, 2",
        "ers97, 3, 2, 9, 10, 2",
        "ers97, 4, 2, 12, 20, 1",
        "northern-ireland, 4, 2, 12, 20, 1",
        "alternative-vote, 3, 1, 9, 10, 2",
        "meek-prf, 3, 1, 9, 10, 2",
        "meek-prf, 4, 2, 8, 10, 1",
        "ireland-dail, 3, 2, 6, 10, 1",
        "sntv, 4, 2, 9, 20, 1",
        "block-vote, 4, 2, 9, 20, 1",
    })
    void liesWithinItsBounds(String id, int candidates, int seats, int papers, int elections, int most) {
        assertThat(tiny(id, candidates, seats, papers, elections, most))
                .hasSize(elections * BLOCKS)
                .allMatch(Exact::holds);
    }

    @ParameterizedTest(name = "{0}: {4} elections of {3} papers, {2} of {1} candidates, proved for {5} changed")
    @CsvSource({
        "scottish-local, 3, 2, 40, 60, 1",
        "scottish-local, 4, 2, 60, 30, 1",
        "scottish-local, 3, 2, 60, 5, 2",
        "wigm-prf, 4, 2, 60, 30, 1",
        "wigm-prf-batch, 3, 2, 60, 30, 1",
        "wigm-prf-batch, 3, 1, 40, 5, 2",
        "ers97, 3, 2, 60, 30, 1",
        "ers97, 4, 1, 60, 30, 1",
        "northern-ireland, 3, 2, 60, 30, 1",
        "northern-ireland, 4, 2, 60, 30, 1",
        "wales-local-uncapped, 3, 2, 60, 30, 1",
        "alternative-vote, 3, 1, 30, 30, 1",
        "alternative-vote, 4, 1, 60, 20, 1",
        "alternative-vote, 3, 1, 60, 5, 2",
        "meek-prf, 4, 1, 40, 20, 1",
        "meek-prf, 3, 1, 40, 5, 2",
        "block-vote, 4, 2, 30, 20, 1",
    })
    void isProvedFromBelow(String id, int candidates, int seats, int papers, int elections, int changed) {
        RuleBook book = RuleBooks.byId(id);
        Random random = new Random(id.hashCode() * 31L + candidates * 7L + papers);

        Stream<Election> proved = Stream.generate(() -> generated(random, candidates, seats, papers))
                .filter(election -> bounds(election, book, 1).atLeast() > changed)
                .limit((long) elections * BLOCKS);

        assertThat(proved)
                .hasSize(elections * BLOCKS)
                .noneMatch(election -> new EveryChange(
                                election, book, bounds(election, book, 1).elected())
                        .elects(changed));
    }

    /** But for crosses, for the papers have one candidate at each rank. */
    static Stream<RuleBook> covered() {
        return RuleBooks.all().stream()
                .filter(book -> Comparisons.of(book).isPresent())
                .filter(book -> !book.id().equals("block-vote-crosses"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("covered")
    void liesWithinItsBoundsByEveryRuleBookThatTheProofCovers(RuleBook book) {
        Random random = new Random(book.id().hashCode());

        Stream<Exact> exact = Stream.generate(() -> generated(random, 3, Seats.by(book, 1 + random.nextInt(2)), 15))
                .limit(15L * BLOCKS)
                .map(election -> Exact.of(election, book, 1));

        assertThat(exact).hasSize(15 * BLOCKS).allMatch(Exact::holds);
    }

    private static Margin bounds(Election election, RuleBook book, int most) {
        Lots lots = Lots.order(
                IntStream.rangeClosed(1, election.candidates().size()).boxed().toList());
        return Margin.of(election, book, lots, most);
    }

    @Test
    void isOftenFoundExactly() {
        assertThat(tiny("scottish-local", 3, 1, 5, 60, 2)
                        .filter(exact -> exact.enough().isPresent()
                                && exact.margin().atMost().equals(Optional.of((long)
                                        exact.enough().get()))))
                .hasSizeGreaterThan(30);
    }
}
