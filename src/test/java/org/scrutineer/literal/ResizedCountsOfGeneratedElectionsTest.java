package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.ResizedAudit;
import org.scrutineer.audit.SeriesReport;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.json.JsonResized;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.ResizedRecord;
import org.scrutineer.series.ResizedCounts;

/**
 * Larger and smaller counts of generated elections come to what the regulation says, read as it stands: with the
 * elected of every count for any number of places before one. The numbers of candidates are the two groups, odd and
 * even.
 */
class ResizedCountsOfGeneratedElectionsTest {

    private static final int SEEDS = 100;
    private static final int LEAST = 40;

    static Stream<Arguments> books() {
        return BookTable.all().stream()
                .filter(held -> held.book().description().seats().isEmpty())
                .filter(held -> !held.book().leavesPlacesEmpty())
                .flatMap(held -> held.twin() instanceof Twin.InParcels twin && twin.papers() == Twin.Papers.TOGETHER
                        ? Stream.of(Arguments.of(held, twin))
                        : Stream.empty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void comeToWhatTheRegulationSays(HeldBook held, Twin.InParcels twin) {
        List<Resized> all = LongStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> GeneratedCount.unlessRefused(() -> resized(held, twin, seed)).stream())
                .toList();

        assertThat(all).hasSizeGreaterThan(LEAST).allSatisfy(one -> {
            assertThat(one.elected()).as(one.which()).isEqualTo(one.slowly());
            assertThat(one.report()).as(one.which()).matches(SeriesReport::isGood);
        });
        assertThat(all).anyMatch(one -> one.report().parts().size() > 2);
    }

    /** With most rule books few counts step over; here some do, so that the others were compared with them too. */
    @Test
    void someStepOverTheNumberWanted() {
        assertThat(LongStream.range(0, 4 * SEEDS).boxed())
                .flatMap(seed ->
                        GeneratedCount.unlessRefused(() -> words(seed)).stream().toList())
                .anyMatch(words -> words.endsWith(" stepped over"));
    }

    private static String words(long seed) {
        LiteralElection literal = RandomElections.of(seed);
        List<Integer> lots = RandomElections.lots(seed, literal.candidates());
        Election election =
                EngineTable.asElection(literal).withCategories(List.of(category(literal, (int) (1 + seed % 3))));
        return words(ResizedCounts.of(election, ScottishLocal.ruleBook(), places -> Lots.order(lots)));
    }

    /** Whom each group gets, as words. */
    private record Resized(String which, String elected, String slowly, SeriesReport report) {}

    private static Resized resized(HeldBook held, Twin.InParcels twin, long seed) {
        LiteralElection literal = twin.election(seed);
        List<Integer> lots = twin.lots(seed);
        int minimum = (int) (1 + seed % 3);
        Election election = twin.asElection(literal).withCategories(List.of(category(literal, minimum)));
        ResizedRecord resized = ResizedCounts.of(election, held.book(), places -> Lots.order(lots));
        return new Resized(
                held + ", seed " + seed,
                words(resized),
                slowly(twin.literal(), literal, lots, minimum),
                ResizedAudit.check(JsonResized.read(JsonResized.of(resized).toString()), election));
    }

    private static Category category(LiteralElection election, int minimum) {
        Set<Integer> odd = new TreeSet<>();
        Set<Integer> even = new TreeSet<>();
        for (int number = 1; number <= election.candidates(); number++) {
            (number % 2 == 1 ? odd : even).add(number);
        }
        return new Category("Numbers", List.of(new Group("even", minimum, 99, even), new Group("odd", 0, 99, odd)));
    }

    private static String words(ResizedRecord resized) {
        Set<Integer> elected = new TreeSet<>();
        resized.result().elected().forEach(from -> elected.add(from.candidate().number()));
        return elected + (resized.result().isDecided() ? "" : " stepped over");
    }

    private static String slowly(LiteralTable book, LiteralElection election, List<Integer> lots, int minimum) {
        List<List<Integer>> even = new ArrayList<>();
        List<List<Integer>> odd = new ArrayList<>();
        even.add(List.of());
        odd.add(List.of());
        for (int places = 1; places <= Math.max(election.seats(), election.candidates()); places++) {
            List<Integer> elected = book.elected(election.withSeats(places), lots);
            even.add(elected.stream().filter(number -> number % 2 == 0).toList());
            odd.add(elected.stream().filter(number -> number % 2 == 1).toList());
        }
        int seats = election.seats();
        Set<Integer> result = new TreeSet<>();
        if (even.get(seats).size() >= minimum) {
            result.addAll(even.get(seats));
            result.addAll(odd.get(seats));
            return result.toString();
        }
        int others = even.get(seats).size() + odd.get(seats).size() - minimum;
        int larger = seats;
        while (even.get(larger).size() < minimum) {
            larger++;
        }
        int smaller = seats;
        while (odd.get(smaller).size() > others) {
            smaller--;
        }
        boolean decided = true;
        if (even.get(larger).size() == minimum) {
            result.addAll(even.get(larger));
        } else {
            decided = false;
        }
        if (odd.get(smaller).size() == others) {
            result.addAll(odd.get(smaller));
        } else {
            decided = false;
        }
        return result + (decided ? "" : " stepped over");
    }
}
