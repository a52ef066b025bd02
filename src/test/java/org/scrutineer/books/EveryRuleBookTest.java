package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Elections;
import org.scrutineer.Seats;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.RuleBook;

/** What holds under every rule book, over elections made from fixed seeds; each failure names book, seed and papers. */
class EveryRuleBookTest {

    private static final int SEEDS = 40;
    private static final int LEAST_WITH_TIES = 5;

    static Stream<Arguments> booksAndSeeds() {
        return RuleBooks.all().stream()
                .flatMap(book -> LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> Arguments.of(book.id(), seed)));
    }

    /** The books whose ties do not depend on the numbers that candidates have. */
    static Stream<Arguments> booksBlindToNumbersAndSeeds() {
        return RuleBooks.all().stream()
                .filter(book -> book.description().parameters().values().stream()
                        .noneMatch(word -> word.contains("pseudoRandom") || word.equals("serialDraw")))
                .filter(book -> !Elections.needOrder(book))
                .flatMap(book -> LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> Arguments.of(book.id(), seed)));
    }

    private static CountRecord count(String book, RandomElection random) {
        return Stv.count(random.election(), RuleBooks.byId(book), random.lotOrder());
    }

    /** The books whose votes add up: quotients do not. */
    static Stream<Arguments> booksOfVotesThatAddUpAndSeeds() {
        return booksAndSeeds()
                .filter(line ->
                        RuleBooks.byId((String) line.get()[0]).description().hasVotesThatAddUp());
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("booksOfVotesThatAddUpAndSeeds")
    void conservesVotesAndPapersAtEveryStage(String book, long seed) {
        RandomElection random = RandomElection.of(book, seed);

        assertThat(Conservation.findings(count(book, random)))
                .as(random::toString)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("booksAndSeeds")
    void takesNoNoticeOfTheOrderOfPapers(String book, long seed) {
        RandomElection random = RandomElection.of(book, seed);

        assertThat(count(book, random.shuffled(seed))).as(random::toString).isEqualTo(count(book, random));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("booksAndSeeds")
    void takesNoNoticeOfHowPapersAreGathered(String book, long seed) {
        RandomElection random = RandomElection.of(book, seed);
        RuleBook rules = RuleBooks.byId(book);
        CountRecord oneByOne = count(book, random);

        assertThat(Stv.count(random.grouped(), rules, random.lotOrder()))
                .as(random::toString)
                .isEqualTo(oneByOne);
        assertThat(Stv.count(random.merged(), rules, random.lotOrder()))
                .as(random::toString)
                .isEqualTo(oneByOne);
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("booksBlindToNumbersAndSeeds")
    void relabelsTheResultWhenCandidatesAreRenumbered(String book, long seed) {
        RandomElection random = RandomElection.of(book, seed);

        assertThat(byName(count(book, random.renumbered(seed))))
                .as(random::toString)
                .isEqualTo(byName(count(book, random)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("booksAndSeeds")
    void takesNoNoticeOfAnswersToTiesThatDoNotOccur(String book, long seed) {
        RandomElection random = RandomElection.of(book, seed);
        Lots more = random.lotOrder()
                .with(new Answer(99, TiePurpose.EXCLUSION, Set.of(1, 2), 1))
                .with(new Answer(1, TiePurpose.SURPLUS, Set.of(1, 2, 99), 99));

        assertThat(Stv.count(random.election(), RuleBooks.byId(book), more))
                .as(random::toString)
                .isEqualTo(count(book, random));
    }

    static Stream<Arguments> booksThatFillEveryPlaceAndSeeds() {
        return booksAndSeeds()
                .filter(line -> !RuleBooks.byId((String) line.get()[0]).leavesPlacesEmpty());
    }

    static Stream<Arguments> booksThatLeavePlacesEmptyAndSeeds() {
        return booksAndSeeds()
                .filter(line -> RuleBooks.byId((String) line.get()[0]).leavesPlacesEmpty());
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("booksThatLeavePlacesEmptyAndSeeds")
    void saysWhyAPlaceStaysEmptyThatSomebodyCouldFill(String book, long seed) {
        RandomElection random = RandomElection.of(book, seed);
        long standing = random.candidates().stream()
                .filter(candidate -> !candidate.isWithdrawn())
                .count();
        CountRecord count = count(book, random);
        boolean isFilled = count.elected().size() == Math.min(standing, random.seats());

        assertThat(count.stages().get(count.stages().size() - 1).decisions())
                .as(random::toString)
                .last()
                .satisfies(stop ->
                        assertThat(stop.reason() == Reason.COUNT_COMPLETE).isEqualTo(isFilled));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("booksThatFillEveryPlaceAndSeeds")
    void fillsEveryPlaceThatStandingCandidatesCanFill(String book, long seed) {
        RandomElection random = RandomElection.of(book, seed);
        long standing = random.candidates().stream()
                .filter(candidate -> !candidate.isWithdrawn())
                .count();

        assertThat(count(book, random).elected()).as(random::toString).hasSize((int)
                Math.min(standing, random.seats()));
    }

    static Stream<String> books() {
        return RuleBooks.all().stream().map(RuleBook::id);
    }

    @ParameterizedTest
    @MethodSource("books")
    void takesNoNoticeOfLotsWhereThereIsNoTie(String book) {
        RuleBook rules = RuleBooks.byId(book);
        Election election = Elections.election(Seats.by(rules, 4), "A B C D E F G", Ers97Test.EVERY_SPECIAL_CASE);

        Election ordered = Elections.orderedFor(rules, election);

        assertThat(Stv.count(ordered, rules, Lots.order(List.of(7, 6, 5, 4, 3, 2, 1)))
                        .stages())
                .isEqualTo(Stv.count(ordered, rules).stages());
    }

    @ParameterizedTest
    @MethodSource("books")
    void meetsTiesInItsElections(String book) {
        assertThat(LongStream.rangeClosed(1, SEEDS)
                        .mapToObj(seed -> count(book, RandomElection.of(book, seed)))
                        .filter(count -> count.stages().stream()
                                .flatMap(stage -> stage.decisions().stream())
                                .anyMatch(decision -> !decision.ties().isEmpty())))
                .hasSizeGreaterThanOrEqualTo(LEAST_WITH_TIES);
    }

    /** A count without the order of candidates on the ballot paper. */
    private static List<String> byName(CountRecord count) {
        return count.stages().stream().map(EveryRuleBookTest::byName).toList();
    }

    private static String byName(Stage stage) {
        return Stream.of(
                        stage.tallies().stream()
                                .map(tally -> tally.candidate().name() + " " + tally.votes() + " " + tally.papers()
                                        + " " + tally.status()),
                        stage.decisions().stream().map(EveryRuleBookTest::byName),
                        Stream.of(stage.nonTransferable(), stage.lossByFraction(), stage.quota())
                                .map(Object::toString))
                .flatMap(lines -> lines.sorted())
                .collect(Collectors.joining("\n"));
    }

    private static String byName(Decision decision) {
        return decision.type()
                + names(decision.candidates())
                + decision.reason()
                + decision.clause()
                + decision.ties().stream()
                        .map(tie -> names(tie.candidates())
                                + tie.method()
                                + tie.stageConsulted()
                                + tie.chosen().name())
                        .toList();
    }

    private static String names(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::name).sorted().toList().toString();
    }
}
