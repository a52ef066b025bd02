package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Corruptions.Corruption;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.Invariant;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.RctabLot;
import org.scrutineer.lot.RivestLot;
import org.scrutineer.lot.StvLot;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/** The proof that the check sees: every field of a record is corrupted, and every corruption is found. */
class CorruptedCountsTest {

    /** Small counts that have between them every kind of stage, decision and tie. */
    private static final List<GoldenCount> SMALL = List.of(
            GoldenCounts.of("sheets/p2", "wigm-prf"),
            GoldenCounts.of("sheets/every-special-case", "ers97"),
            GoldenCounts.of("sheets/every-special-case", "scottish-local"),
            GoldenCounts.of("ireland/equal-fractions", "ireland-dail"),
            GoldenCounts.of("droop/42t", "wigm-prf"),
            GoldenCounts.of("droop/SCwopt", "wigm-prf-batch"),
            GoldenCounts.of("droop/SC-Vm-12", "scottish-local"),
            GoldenCounts.of("ers97/ers97-model", "ers97"),
            GoldenCounts.of("sheets/p3", "meek-prf"),
            GoldenCounts.of("sheets/p2", "meek-1987"),
            GoldenCounts.of("sheets/p3", "meek-2006"),
            GoldenCounts.of("sheets/p2", "warren"),
            GoldenCounts.of("droop/eq2", "meek-exact"),
            GoldenCounts.of("constraints/one-of-a-branch", "meek-prf"),
            GoldenCounts.of("constraints/women-and-black-members", "scottish-local"),
            GoldenCounts.of("constraints/labour-women", "ers97"));

    /** A line of the table: how often a field was corrupted, how often that was found, and by what. */
    private static final class Line {
        private final Set<String> invariants = new TreeSet<>();
        private int corrupted;
        private int found;

        @Override
        public String toString() {
            return found + " of " + corrupted + " " + invariants;
        }
    }

    static List<GoldenCount> counts() {
        List<String> known = RuleBooks.all().stream().map(RuleBook::id).toList();
        return GoldenCounts.all().stream()
                .filter(golden -> known.contains(golden.ruleBook()))
                .toList();
    }

    @Test
    void everyCorruptionIsFound() {
        Map<String, Line> table = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (GoldenCount golden : SMALL) {
            Election election = election(golden);
            check(golden.toString(), count(golden, election), election, table, missed);
        }
        Election tied = SampleElections.fourEqual();
        lotsOfEveryKind(tied)
                .map(lots -> Stv.count(tied, ScottishLocal.ruleBook(), lots))
                .forEach(count -> check("lots by " + count.randomness().method(), count, tied, table, missed));

        System.out.println("corruptions found, by field, and the invariants that found them" + words(table));
        assertThat(missed).isEmpty();
    }

    /** A method, a seed, a context, draws with their numbers, and one who drew: a golden count has only an order. */
    private static Stream<Lots> lotsOfEveryKind(Election election) {
        return Stream.of(
                Lots.drawn(new StvLot("foobar", "ward 5"), election.candidates()),
                Lots.drawn(new RivestLot("foobar"), election.candidates()),
                Lots.drawn(new RctabLot(7), election.candidates()),
                Lots.drawnByTie(new RivestLot("foobar")),
                Lots.drawnByTie(new RctabLot(7)),
                Lots.drawnByTie(new RivestLot("foobar"))
                        .with(new Lots.Answer(1, TiePurpose.EXCLUSION, Set.of(1, 2, 3, 4), 3, "A. Clerk")));
    }

    private static void check(
            String name, CountRecord count, Election election, Map<String, Line> table, List<String> missed) {
        for (Corruption corruption : Corruptions.of(count)) {
            AuditReport report = Audit.check(corruption.count(), election);
            Line line = table.computeIfAbsent(corruption.field(), field -> new Line());
            line.corrupted++;
            line.found += report.isGood() ? 0 : 1;
            line.invariants.addAll(invariants(report));
            if (report.isGood()) {
                missed.add(name + " " + corruption.field() + " at " + corruption.place());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void aCorruptionOfEachFieldIsFoundInEveryCount(GoldenCount golden) {
        Election election = election(golden);
        Map<String, Corruption> lastOfEachField = new TreeMap<>();
        Corruptions.of(count(golden, election))
                .forEach(corruption -> lastOfEachField.put(corruption.field(), corruption));

        assertThat(lastOfEachField.values())
                .allSatisfy(corruption -> assertThat(
                                Audit.check(corruption.count(), election).isGood())
                        .as(corruption.field() + " at " + corruption.place())
                        .isFalse());
    }

    @Test
    void forEachInvariantThereIsARecordThatOnlyThatOneCatches() {
        Map<String, String> alone = new LinkedHashMap<>();
        for (GoldenCount golden : SMALL) {
            Election election = election(golden);
            for (Corruption corruption : Corruptions.of(count(golden, election))) {
                AuditReport report = Audit.check(corruption.count(), election);
                Set<String> invariants = invariants(report);
                if (invariants.size() == 1 && !report.findings().isEmpty()) {
                    alone.putIfAbsent(
                            invariants.iterator().next(),
                            golden + ": " + report.findings().get(0));
                }
            }
        }

        System.out.println("a corruption that only one invariant finds" + words(new TreeMap<>(alone)));
        assertThat(alone.keySet())
                .containsAll(
                        Arrays.stream(Invariant.values()).map(Invariant::name).toList());
    }

    private static Set<String> invariants(AuditReport report) {
        return Stream.concat(
                        report.findings().stream()
                                .map(finding -> finding.invariant().name()),
                        report.notCheckable().stream().map(doubt -> "not checkable"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(Map<String, ?> table) {
        return table.entrySet().stream()
                .map(entry -> "\n" + entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining());
    }

    private static Election election(GoldenCount golden) {
        return golden.election();
    }

    private static CountRecord count(GoldenCount golden, Election election) {
        return Stv.count(election, RuleBooks.byId(golden.ruleBook()), Lots.order(golden.lots()));
    }
}
