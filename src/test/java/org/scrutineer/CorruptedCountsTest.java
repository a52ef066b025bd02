package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.Invariant;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.IrvUs;
import org.scrutineer.books.QuotaPreferentialByQuotient;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.books.Wright;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.RctabLot;
import org.scrutineer.lot.RivestLot;
import org.scrutineer.lot.StvLot;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.CountHeader;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.RuleDescription;

/**
 * The proof that the check sees: every field of a record is corrupted, and the report is held against that of the true
 * record, which is asserted first. What is <em>found</em> is named as wrong; what is only <em>refused</em> cannot be
 * checked any more.
 */
class CorruptedCountsTest {

    private static final String UNPUBLISHED = "our-own";

    /** Of this the papers and the election tell nothing: what a file was called, and who drew a lot. */
    private static final Set<String> BEYOND_THE_PAPERS =
            Set.of("BallotFile.name", "BallotFile.format", "TieBreak.decidedBy");

    /** Of an order of lots only that is checked which a tie needed; of one drawn from a seed everything. */
    private static final Set<String> BEYOND_THE_PAPERS_UNLESS_NEEDED =
            Set.of("Randomness.lotOrder (one missing)", "Randomness.lotOrder (two changed over)");

    /** Who is re-open nominations shows only where that candidate would have been excluded, or won. */
    private static final String BEYOND_THE_PAPERS_UNLESS_IT_SHOWS = "ReOpenNominations.number";

    /** What makes of a record one of which it is not known what it should be. */
    private static final Set<String> REFUSED =
            Set.of("RuleDescription.id", "RuleDescription.version", "TieBreak.method");

    /** What only the published fingerprint guards: under an unknown name it can be anything. */
    private static final Set<String> KNOWN_BY_THE_FINGERPRINT = Set.of(
            "RuleDescription.citation",
            "RuleDescription.promises",
            "RuleDescription.promises (one missing)",
            "RuleDescription.promises (two changed over)",
            "parameter provisional");

    private static List<CheckedCorruption> corruptions;

    /** A record that is whole and true. */
    private record TrueCount(String name, CountRecord count, Election election) {

        static TrueCount of(String name, String ruleBook) {
            GoldenRecord golden = GoldenRecord.of(GoldenCounts.of(name, ruleBook));
            return new TrueCount(name + " by " + ruleBook, golden.count(), golden.election());
        }

        /** The same by a rule book of which no fingerprint is published. */
        TrueCount byAnUnpublishedBook() {
            RuleDescription rule = count.rule();
            RuleDescription unpublished = new RuleDescription(
                    UNPUBLISHED, "1", rule.citation(), rule.places(), rule.parameters(), rule.promises());
            CountRecord renamed = new CountRecord(
                    new CountHeader(
                            count.title(),
                            count.seats(),
                            count.candidates(),
                            unpublished,
                            count.input(),
                            count.randomness(),
                            count.categories(),
                            count.reOpenNominations()),
                    count.stages(),
                    count.elected());
            return new TrueCount(name, renamed, election);
        }

        Stream<CheckedCorruption> corruptions() {
            return CheckedCorruption.of(name, count, election).stream();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Small counts that have between them every kind of stage, decision and tie. */
    static Stream<TrueCount> goldenCounts() {
        return Stream.of(
                TrueCount.of("sheets/p2", "wigm-prf"),
                TrueCount.of("sheets/every-special-case", "ers97"),
                TrueCount.of("sheets/every-special-case", "scottish-local"),
                TrueCount.of("ireland/equal-fractions", "ireland-dail"),
                TrueCount.of("droop/42t", "wigm-prf"),
                TrueCount.of("droop/SCwopt", "wigm-prf-batch"),
                TrueCount.of("droop/SC-Vm-12", "scottish-local"),
                TrueCount.of("ers97/ers97-model", "ers97"),
                TrueCount.of("sheets/p3", "meek-prf"),
                TrueCount.of("sheets/p2", "meek-1987"),
                TrueCount.of("sheets/p3", "meek-2006"),
                TrueCount.of("sheets/p2", "warren"),
                TrueCount.of("droop/eq2", "meek-exact"),
                TrueCount.of("sheets/crosses", "block-vote"),
                TrueCount.of("sheets/crosses", "block-vote-crosses"),
                TrueCount.of("sheets/sntv-tie", "sntv"),
                TrueCount.of("constraints/one-of-a-branch", "meek-prf"),
                TrueCount.of("constraints/women-and-black-members", "scottish-local"),
                TrueCount.of("constraints/labour-women", "ers97"));
    }

    /** A method, a seed, a context and draws with their numbers: a golden count has only an order. */
    static Stream<TrueCount> countsWithLots() {
        Election tied = SampleElections.fourEqual();
        return Stream.of(
                        Lots.drawn(new StvLot("foobar", "ward 5"), tied.candidates()),
                        Lots.drawn(new RivestLot("foobar"), tied.candidates()),
                        Lots.drawn(new RctabLot(7), tied.candidates()),
                        Lots.drawnByTie(new RivestLot("foobar")),
                        Lots.drawnByTie(new RctabLot(7)))
                .map(lots -> drawn(tied, lots));
    }

    /** Counts that begin again after an exclusion, of which none is golden. */
    static Stream<TrueCount> countsBegunAgain() {
        Election election = Election.builder("Two of four", 2)
                .candidates("A", "B", "C", "D")
                .papers(6, "A", "B")
                .papers(4, "C")
                .papers(1, "D", "C")
                .papers(2, "B", "D")
                .build();
        return Stream.of(QuotaPreferentialByQuotient.ruleBook(), Wright.ruleBook())
                .map(book -> new TrueCount("begun again by " + book.id(), Stv.count(election, book), election));
    }

    private static TrueCount drawn(Election tied, Lots lots) {
        CountRecord count = Stv.count(tied, ScottishLocal.ruleBook(), lots);
        return new TrueCount("lots by " + count.randomness().method(), count, tied);
    }

    private static TrueCount drawnByAPerson() {
        return drawn(
                SampleElections.fourEqual(),
                Lots.drawnByTie(new RivestLot("foobar"))
                        .with(new Answer(1, TiePurpose.EXCLUSION, Set.of(1, 2, 3, 4), 3, "A. Clerk")));
    }

    /** Papers that count for nobody any more, by cause: no golden count tells causes apart. */
    static Stream<TrueCount> countsThatTellCauses() {
        Election marked = Elections.election(
                1,
                "Ash Birch Cedar Dogwood",
                "5: Ash; 4: Birch; 3: Cedar; 1: Dogwood Ash=Birch;" + " 1: Dogwood - - Ash");
        return Stream.of(new TrueCount("causes", Stv.count(marked, IrvUs.maine(), Lots.none()), marked));
    }

    @BeforeAll
    static void corrupt() {
        corruptions = Stream.of(
                        goldenCounts(),
                        countsWithLots(),
                        countsThatTellCauses(),
                        countsBegunAgain(),
                        Stream.of(drawnByAPerson()))
                .flatMap(counts -> counts)
                .flatMap(TrueCount::corruptions)
                .toList();
    }

    private static Set<String> fields(Predicate<CheckedCorruption> asked) {
        return corruptions.stream()
                .filter(asked)
                .map(CheckedCorruption::field)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"goldenCounts", "countsWithLots", "countsThatTellCauses", "countsBegunAgain"})
    void theTrueRecordIsGood(TrueCount truth) {
        assertThat(Audit.check(truth.count, truth.election)).matches(AuditReport::isGood);
    }

    @Test
    void ofTheTrueRecordWithALotDrawnByAPersonThatLotAloneIsInDoubt() {
        TrueCount truth = drawnByAPerson();

        assertThat(Audit.check(truth.count, truth.election))
                .isEqualTo(new AuditReport(
                        List.of(),
                        List.of("lots: sha256CounterByTie from the seed \"foobar\""),
                        List.of("stage 1: the lot between [Dogwood, Ash, Birch, Cedar], drawn by a person")));
    }

    @Test
    void everyCorruptionIsSeenButThoseBeyondThePapers() {
        assertThat(corruptions).hasSizeGreaterThan(8_000);
        assertThat(corruptions)
                .filteredOn(corruption -> !BEYOND_THE_PAPERS.contains(corruption.field()))
                .filteredOn(corruption -> !BEYOND_THE_PAPERS_UNLESS_NEEDED.contains(corruption.field()))
                .filteredOn(corruption -> !corruption.field().equals(BEYOND_THE_PAPERS_UNLESS_IT_SHOWS))
                .filteredOn(corruption -> corruption.seen() == Seen.NOT_SEEN)
                .isEmpty();
    }

    @Test
    void whatIsBeyondThePapersIsNeverSeen() {
        assertThat(corruptions)
                .filteredOn(corruption -> BEYOND_THE_PAPERS.contains(corruption.field()))
                .hasSizeGreaterThan(BEYOND_THE_PAPERS.size())
                .allSatisfy(corruption -> assertThat(corruption.seen()).isEqualTo(Seen.NOT_SEEN));
    }

    @Test
    void anOrderOfLotsIsSeenAsFarAsATieNeededIt() {
        assertThat(corruptions)
                .filteredOn(corruption -> BEYOND_THE_PAPERS_UNLESS_NEEDED.contains(corruption.field()))
                .filteredOn(corruption -> corruption.seen() == Seen.NOT_SEEN)
                .extracting(CheckedCorruption::count)
                .containsOnly(
                        "ireland/equal-fractions by ireland-dail",
                        "droop/42t by wigm-prf",
                        "droop/SC-Vm-12 by scottish-local",
                        "sheets/sntv-tie by sntv");
    }

    @Test
    void onlyWhatMakesARecordUnknownIsRefusedAndAllElseIsFound() {
        assertThat(fields(corruption -> corruption.seen() == Seen.REFUSED)).isEqualTo(new TreeSet<>(REFUSED));
    }

    /**
     * Another rule book can still ask for the same: with a word of its own unknown, nothing is guessed. Clauses and
     * readings are prose about a text, which only a fingerprint can hold.
     */
    @Test
    void underANameThatNobodyPublishedEveryWordOfTheRuleIsFoundOrRefused() {
        List<CheckedCorruption> ofTheRule = goldenCounts()
                .map(TrueCount::byAnUnpublishedBook)
                .flatMap(TrueCount::corruptions)
                .filter(corruption -> corruption.place().startsWith("/header/rule"))
                .toList();

        assertThat(ofTheRule).hasSizeGreaterThan(1_000);
        assertThat(ofTheRule)
                .filteredOn(corruption -> corruption.seen() == Seen.NOT_SEEN)
                .filteredOn(corruption -> !corruption.field().endsWith(".clause"))
                .filteredOn(corruption -> !corruption.field().endsWith(".reading"))
                .extracting(CheckedCorruption::field)
                .isSubsetOf(KNOWN_BY_THE_FINGERPRINT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.GoldenCounts#ofTheLibrary")
    void aCorruptionOfEachFieldIsSeenInEveryCount(GoldenCount golden) {
        GoldenRecord made = GoldenRecord.of(golden);

        Map<Seen, List<String>> fields =
                CheckedCorruption.ofEachField(golden.toString(), made.count(), made.election()).stream()
                        .collect(Collectors.groupingBy(
                                CheckedCorruption::seen,
                                Collectors.mapping(CheckedCorruption::field, Collectors.toList())));

        assertThat(Audit.check(made.count(), made.election())).matches(AuditReport::isGood);
        assertThat(fields.get(Seen.FOUND)).hasSizeGreaterThan(40);
        assertThat(REFUSED).containsAll(fields.get(Seen.REFUSED));
        assertThat(fields.get(Seen.NOT_SEEN))
                .allMatch(field -> BEYOND_THE_PAPERS.contains(field)
                        || BEYOND_THE_PAPERS_UNLESS_NEEDED.contains(field)
                        || field.equals(BEYOND_THE_PAPERS_UNLESS_IT_SHOWS));
    }

    /**
     * R4 and D1 are of a stored record that does not hold together: a corruption here is a record that does. P4 is of
     * papers that went through a validity policy, which those of no golden count did.
     */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"R4", "D1", "P4"})
    void forEachInvariantThereIsACorruptionThatOnlyThatOneFinds(Invariant invariant) {
        assertThat(corruptions)
                .filteredOn(corruption -> corruption.invariants().equals(Set.of(invariant)))
                .isNotEmpty();
    }
}
