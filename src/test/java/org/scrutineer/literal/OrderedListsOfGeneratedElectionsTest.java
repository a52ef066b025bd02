package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.ListAudit;
import org.scrutineer.audit.SeriesReport;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.json.JsonList;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.ListRecord;
import org.scrutineer.series.OrderedList;

/** Lists are those of a slow way, which strikes names off the papers, and their check finds nothing. */
class OrderedListsOfGeneratedElectionsTest {

    private static final int CHECKED = 60;
    private static final int LEAST = 30;

    /** All that make lists of several places, but for those by which places can stay empty. */
    static Stream<HeldBook> books() {
        Set<String> others = Set.of("block-vote-crosses", "meek-exact", "qpq", "wright");
        return BookTable.all().stream()
                .filter(held -> held.book().description().seats().isEmpty())
                .filter(held -> !others.contains(held.book().id()))
                .filter(held -> !held.book().leavesPlacesEmpty());
    }

    /** But for one whose ties look at the number of a preference, which striking changes and withdrawal does not. */
    static Stream<Arguments> literalBooks() {
        return books().filter(held -> !held.book().id().equals("ireland-seanad"))
                .flatMap(held -> held.twin() instanceof Twin.InParcels twin && twin.papers() == Twin.Papers.TOGETHER
                        ? Stream.of(Arguments.of(held, twin))
                        : Stream.empty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("literalBooks")
    void theOrderIsThatOfAWayThatStrikesNamesOffThePapers(HeldBook held, Twin.InParcels twin) {
        List<Listed> lists = Seeds.ofBlock(0)
                .boxed()
                .flatMap(seed -> GeneratedCount.unlessRefused(() -> listed(held, twin, seed)).stream())
                .toList();

        assertThat(lists)
                .hasSizeGreaterThan(LEAST)
                .allSatisfy(list -> assertThat(list.order()).as(list.which()).isEqualTo(list.slowly()));
    }

    private record Listed(String which, List<Integer> order, List<Integer> slowly) {}

    private static Listed listed(HeldBook held, Twin.InParcels twin, long seed) {
        LiteralElection election = twin.election(seed);
        List<Integer> lots = twin.lots(seed);
        ListRecord list = OrderedList.of(twin.asElection(election), held.book(), places -> Lots.order(lots));
        return new Listed(
                held + ", seed " + seed,
                list.order().stream().map(Candidate::number).toList(),
                slowly(twin.literal(), election, lots));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void theCheckFindsNothing(HeldBook held) {
        List<Checked> lists = LongStream.range(0, CHECKED)
                .boxed()
                .flatMap(seed -> GeneratedCount.unlessRefused(() -> checked(held, seed)).stream())
                .toList();

        assertThat(lists)
                .hasSizeGreaterThan(LEAST)
                .allSatisfy(list -> assertThat(list.report()).as(list.which()).matches(SeriesReport::isGood));
    }

    private record Checked(String which, SeriesReport report) {}

    /** Of every other election the list is zipped. */
    private static Checked checked(HeldBook held, long seed) {
        LiteralElection literal = held.twin().election(seed);
        Election election = held.twin().asElection(literal).withCategories(List.of(oddAndEven(literal)));
        Lots lots = held.lots(election, seed);
        ListRecord list = seed % 2 == 0
                ? OrderedList.of(election, held.book(), places -> lots)
                : OrderedList.zippedBy("Numbers", election, held.book(), places -> lots);
        return new Checked(
                held + ", seed " + seed,
                ListAudit.check(JsonList.read(JsonList.of(list).toString()), election));
    }

    private static Category oddAndEven(LiteralElection election) {
        Set<Integer> odd = new TreeSet<>();
        Set<Integer> even = new TreeSet<>();
        for (int number = 1; number <= election.candidates(); number++) {
            (number % 2 == 1 ? odd : even).add(number);
        }
        return new Category("Numbers", List.of(new Group("odd", 0, 99, odd), new Group("even", 0, 99, even)));
    }

    /** Strikes all but some candidates off every paper, and counts what is left for one place fewer. */
    private static List<Integer> slowly(LiteralTable book, LiteralElection election, List<Integer> lots) {
        List<Integer> left = book.elected(election, lots);
        List<Integer> order = new ArrayList<>();
        while (left.size() > 1) {
            List<Integer> names = List.copyOf(left);
            List<LiteralPaper> struck = election.papers().stream()
                    .map(paper -> new LiteralPaper(
                            paper.preferences().stream().filter(names::contains).toList(), paper.multiplicity()))
                    .filter(paper -> !paper.preferences().isEmpty())
                    .toList();
            Set<Integer> gone = new TreeSet<>();
            for (int number = 1; number <= election.candidates(); number++) {
                gone.add(number);
            }
            left.forEach(gone::remove);
            List<Integer> again =
                    book.elected(new LiteralElection(left.size() - 1, election.candidates(), gone, struck), lots);
            List<Integer> out = new ArrayList<>(left);
            out.removeAll(again);
            order.addAll(0, out);
            left = again;
        }
        order.addAll(0, left);
        return order;
    }
}
