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
import org.scrutineer.audit.ContestsAudit;
import org.scrutineer.audit.SeriesReport;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.json.JsonContests;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.ContestsRecord;
import org.scrutineer.series.Contest;
import org.scrutineer.series.ContestRefusedException;
import org.scrutineer.series.Contests;

/**
 * Chains of three contests, of candidates called C1, C2 and so on in each: those elected are those of a slow way, which
 * strikes whoever is elected before off the papers, and their check finds nothing.
 */
class ContestsOfGeneratedElectionsTest {

    private static final int SEEDS = 100;
    private static final int LEAST = 60;

    static Stream<Arguments> books() {
        return OrderedListsOfGeneratedElectionsTest.literalBooks();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void theElectedAreThoseOfAWayThatStrikesNamesOffThePapers(HeldBook held, Twin.InParcels twin) {
        List<Chain> chains = LongStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> GeneratedCount.unlessRefused(() -> chain(held, twin, seed)).stream())
                .toList();

        assertThat(chains).hasSizeGreaterThan(LEAST).allSatisfy(chain -> {
            assertThat(chain.elected()).as(chain.which()).isEqualTo(chain.slowly());
            assertThat(chain.report()).as(chain.which()).matches(SeriesReport::isGood);
        });
    }

    private record Chain(String which, List<Set<Integer>> elected, List<Set<Integer>> slowly, SeriesReport report) {}

    /** The third contest comes after the first and, of every other seed, after the second. */
    private static Chain chain(HeldBook held, Twin.InParcels twin, long seed) {
        List<LiteralElection> papers = new ArrayList<>();
        List<Contest> contests = new ArrayList<>();
        List<List<Integer>> lots = new ArrayList<>();
        List<List<String>> after = List.of(List.of(), List.of("0"), seed % 2 == 0 ? List.of("0", "1") : List.of("0"));
        for (int place = 0; place < 3; place++) {
            long each = 3 * seed + place;
            papers.add(twin.election(each));
            lots.add(twin.lots(each));
            contests.add(new Contest(
                    Integer.toString(place),
                    twin.asElection(papers.get(place)),
                    held.book(),
                    Lots.order(lots.get(place)),
                    after.get(place),
                    0));
        }
        ContestsRecord result = count(contests);
        List<Set<Integer>> slowly = new ArrayList<>();
        for (int place = 0; place < 3; place++) {
            Set<Integer> gone = new TreeSet<>();
            after.get(place).forEach(name -> gone.addAll(slowly.get(Integer.parseInt(name))));
            slowly.add(new TreeSet<>(twin.literal().elected(struck(papers.get(place), gone), lots.get(place))));
        }
        return new Chain(
                held + ", seed " + seed,
                result.contests().stream()
                        .map(contest -> numbers(contest.record().elected().stream()
                                .map(elected -> elected.candidate())
                                .toList()))
                        .toList(),
                slowly,
                ContestsAudit.check(
                        JsonContests.read(JsonContests.of(result).toString()),
                        contests.stream()
                                .map(contest -> new ContestsAudit.Known(
                                        contest.name(), contest.after(), contest.election(), 0, List.of()))
                                .toList(),
                        List.of()));
    }

    private static ContestsRecord count(List<Contest> contests) {
        try {
            return Contests.count(contests, List.of());
        } catch (ContestRefusedException refused) {
            throw (RuntimeException) refused.getCause();
        }
    }

    private static Set<Integer> numbers(List<Candidate> candidates) {
        Set<Integer> numbers = new TreeSet<>();
        candidates.forEach(candidate -> numbers.add(candidate.number()));
        return numbers;
    }

    private static LiteralElection struck(LiteralElection election, Set<Integer> gone) {
        Set<Integer> withdrawn = new TreeSet<>(election.withdrawn());
        gone.stream().filter(number -> number <= election.candidates()).forEach(withdrawn::add);
        return new LiteralElection(
                election.seats(),
                election.candidates(),
                withdrawn,
                election.papers().stream()
                        .map(paper -> new LiteralPaper(
                                paper.preferences().stream()
                                        .filter(number -> !gone.contains(number))
                                        .toList(),
                                paper.multiplicity()))
                        .filter(paper -> !paper.preferences().isEmpty())
                        .toList());
    }
}
