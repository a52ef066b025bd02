package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.InactiveCause;
import org.scrutineer.record.InactivePapers;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/** Published figures of counts whose papers are not to be had, by papers such as give them. */
class OfficialUnitedStatesCountsTest {

    private static List<long[]> rounds(String text) {
        return text.lines()
                .map(line -> Stream.of(line.strip().split(" +"))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .toList();
    }

    private static String votes(Stage stage) {
        return stage.tallies().stream().map(tally -> tally.votes().toString()).collect(Collectors.joining(" ")) + " | "
                + stage.nonTransferable();
    }

    private static List<String> excluded(Stage stage) {
        return stage.action() instanceof StageAction.Exclusion exclusion
                ? exclusion.candidates().stream().map(Candidate::name).toList()
                : List.of();
    }

    /**
     * Democratic primary for mayor, 22 June 2021. Source: figures of the Board of Elections, in
     * github.com/artoonie/rcvis at 879e5fa230e625494adbb6ea168cc6dd8b5c0de9.
     */
    @Nested
    class NewYorkCity2021 {

        private static final List<String> NAMES = List.of(
                "Adams",
                "Wiley",
                "Garcia",
                "Yang",
                "Stringer",
                "Morales",
                "McGuire",
                "Donovan",
                "Foldenauer",
                "Chang",
                "Prince",
                "Taylor",
                "Wright",
                "Write-ins");

        private static final List<long[]> ROUNDS = rounds("""
                289309 201093 184430 115101 51757 26490 25236 23158 7742 7046 3964 2660 2242 1568
                289509 201159 184538 115272 51829 26529 25266 23180 7758 7062 4007 2681 2254 0
                289961 201484 184636 115473 51930 26640 25412 23305 7819 7091 4060 2778 0 0
                291712 205978 186698 117979 53578 30151 26355 24033 0 0 0 0 0 0
                295704 209073 191842 121568 56701 30926 27927 0 0 0 0 0 0 0
                316991 239133 223595 135646 0 0 0 0 0 0 0 0 0 0
                354546 254687 266872 0 0 0 0 0 0 0 0 0 0 0
                404391 0 397238 0 0 0 0 0 0 0 0 0 0 0
                """);

        private final Election election = PapersOfRounds.election("Mayor", NAMES, ROUNDS, 0);
        private final CountRecord count = Stv.count(election, IrvUs.newYorkCity(), Lots.none());

        /** The inactive ballots are published beside the votes, and come to the papers of the first round with them. */
        @Test
        void hasTheVotesAndTheInactiveBallotsOfEachRound() {
            assertThat(count.input().papersValid()).isEqualTo(941_796);
            assertThat(count.stages())
                    .extracting(OfficialUnitedStatesCountsTest::votes)
                    .containsExactly(
                            "289309 201093 184430 115101 51757 26490 25236 23158 7742 7046 3964 2660 2242 1568 | 0",
                            "289509 201159 184538 115272 51829 26529 25266 23180 7758 7062 4007 2681 2254 0 | 752",
                            "289961 201484 184636 115473 51930 26640 25412 23305 7819 7091 4060 2778 0 0 | 1207",
                            "291712 205978 186698 117979 53578 30151 26355 24033 0 0 0 0 0 0 | 5312",
                            "295704 209073 191842 121568 56701 30926 27927 0 0 0 0 0 0 0 | 8055",
                            "316991 239133 223595 135646 0 0 0 0 0 0 0 0 0 0 | 26431",
                            "354546 254687 266872 0 0 0 0 0 0 0 0 0 0 0 | 65691",
                            "404391 0 397238 0 0 0 0 0 0 0 0 0 0 0 | 140167");
        }

        /** Rounds 3 and 5 take several out together. */
        @Test
        void takesOutWhoLeftInEachRound() {
            assertThat(count.stages())
                    .extracting(OfficialUnitedStatesCountsTest::excluded)
                    .containsExactly(
                            List.of(),
                            List.of("Write-ins"),
                            List.of("Wright"),
                            List.of("Foldenauer", "Chang", "Prince", "Taylor"),
                            List.of("Donovan"),
                            List.of("Stringer", "Morales", "McGuire"),
                            List.of("Yang"),
                            List.of("Wiley"));
        }

        /** Half of 941796 and one, at last half of 801629 and one. */
        @Test
        void electsByMoreThanHalfOfWhatIsActive() {
            assertThat(count.stages().get(0).quota()).hasToString("470899");
            assertThat(count.stages().get(7).quota()).hasToString("400815");
            assertThat(count.elected())
                    .extracting(each -> each.candidate().name())
                    .containsExactly("Adams");
        }

        @Test
        void isCheckedWithoutAFinding() {
            assertThat(Audit.check(count, election).findings()).isEmpty();
        }
    }

    /**
     * US House, special election of 16 August 2022. Source: as announced on 31 August 2022, before certification;
     * certified totals differ by tens of votes.
     */
    @Nested
    class Alaska2022 {

        private final Election election = PapersOfRounds.election(
                "US House", List.of("Peltola", "Palin", "Begich"), rounds("75761 58945 53756\n91206 85987 0"), 47);
        private final CountRecord count = Stv.count(election, IrvUs.alaska(), Lots.none());

        @Test
        void hasTheVotesOfBothRounds() {
            assertThat(count.stages())
                    .extracting(OfficialUnitedStatesCountsTest::votes)
                    .containsExactly("75761 58945 53756 | 0", "91206 85987 0 | 11269");
        }

        @Test
        void tells47OvervotesFrom11222ExhaustedBallots() {
            assertThat(count.stages().get(1).inactive())
                    .extracting(InactivePapers::cause, InactivePapers::papers)
                    .containsExactly(
                            tuple(InactiveCause.OVERVOTE, 47L),
                            tuple(InactiveCause.SKIPPED_RANKINGS, 0L),
                            tuple(InactiveCause.NO_CHOICE_LEFT, 11222L));
        }

        /** Half of 188462 and one is had by nobody; half of 177193 and one is 88597. */
        @Test
        void electsInTheSecondRound() {
            assertThat(count.stages())
                    .extracting(stage -> stage.quota().toString())
                    .containsExactly("94232", "88597");
            assertThat(count.elected())
                    .extracting(each -> each.candidate().name(), Elected::stage)
                    .containsExactly(tuple("Peltola", 2));
        }

        @Test
        void isCheckedWithoutAFinding() {
            assertThat(Audit.check(count, election).findings()).isEmpty();
        }
    }

    /**
     * Democratic primary for two seats of the county board, 20 June 2023: the first preferences of election night, the
     * order of events, and the votes of the two elected as last seen. Source: ARLnow, 23 and 26 June 2023; Patch. How
     * the papers of those who left part is one of the ways that give these figures.
     */
    @Nested
    class Arlington2023 {

        private final CountRecord count = Stv.count(
                election(
                        2,
                        "Cunningham Roy Coffey Spain Weaver Dromgoole",
                        "6837: Cunningham; 5371: Roy Cunningham; 1221: Roy; 6158: Coffey; 2162: Spain Coffey;"
                                + " 2000: Spain Cunningham; 1298: Spain; 1408: Weaver Coffey; 1058: Dromgoole Coffey"),
                UnitedStatesCouncils.arlington(),
                Lots.none());

        /** A third of 27513 and one. */
        @Test
        void hasTheThresholdOfItsFirstPreferences() {
            assertThat(votes(count.stages().get(0))).isEqualTo("6837 6592 6158 5460 1408 1058 | 0");
            assertThat(count.stages().get(0).quota().toString()).startsWith("9172");
        }

        /** A round with a winner excludes nobody; the surplus of round 4 is in the totals of round 5. */
        @Test
        void hasTheEventsInTheirOrder() {
            assertThat(count.stages())
                    .extracting(stage -> stage.action().title())
                    .hasSize(6);
            assertThat(count.stages().stream().map(OfficialUnitedStatesCountsTest::excluded))
                    .containsExactly(
                            List.of(),
                            List.of("Dromgoole"),
                            List.of("Weaver"),
                            List.of("Spain"),
                            List.of(),
                            List.of("Roy"));
            assertThat(count.elected())
                    .extracting(each -> each.candidate().name(), Elected::stage)
                    .containsExactly(tuple("Coffey", 4), tuple("Cunningham", 6));
        }

        @Test
        void hasTheVotesLastSeen() {
            assertThat(count.stages().get(3).tallies().get(2).votes()).hasToString("10786");
            assertThat(count.stages().get(5).tallies().get(0).votes()).hasToString("14208");
        }
    }
}
