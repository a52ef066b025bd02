package org.scrutineer.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scrutineer.Elections.election;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.audit.Finding;
import org.scrutineer.audit.ResizedAudit;
import org.scrutineer.audit.SeriesReport;
import org.scrutineer.audit.Stated;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.books.AlternativeVote;
import org.scrutineer.books.BlockVote;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.constraint.ConstraintsNotMetException;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.JsonResized;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.ResizedRecord;
import org.scrutineer.record.Resizing;
import org.scrutineer.record.StatedResized;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.quota.TooManySeatsException;

/** Minima by larger and smaller counts, worked out by hand. */
class ResizedCountsTest {

    private static final RuleBook SCOTTISH = ScottishLocal.ruleBook();

    /**
     * A and B are men, C and D women. For two places the quota is 34: A has 38, whose surplus of 4 brings B from 32 to
     * 35.99988. For three, quota 26, A 38, B 32 and C 27 have it: one woman. For one, quota 51, D goes, then C, whose
     * 27 bring B to 59: one man.
     */
    private static final Election ELECTION = election(2, "A B C D", "38: A B; 32: B A; 27: C B; 3: D A");

    /**
     * A and B are men, C and D women. For two places the quota is 34: D with 22 goes, B has 45, and C with 24 goes
     * before A with 31. For three, quota 26, A has 31, whose surplus of 5 brings D to 26.99999; what D has above it
     * leaves B behind C, who takes the last place: two women. For one D goes, then C, then A with 31 before B with 45.
     */
    private static final Election STEPPING = election(2, "A B C D", "31: A D; 23: B; 24: C; 22: D B");

    private static Election bound(Election election, int women, int men) {
        return bound(election, new Group("women", women, 9, Set.of(3, 4)), new Group("men", men, 9, Set.of(1, 2)));
    }

    private static Election bound(Election election, Group... groups) {
        return election.withCategories(List.of(new Category("Sex", Arrays.asList(groups))));
    }

    private static ResizedRecord count(Election election) {
        return ResizedCounts.of(election, SCOTTISH, places -> Lots.none());
    }

    private static List<String> elected(ResizedRecord resized) {
        return resized.result().elected().stream()
                .map(from -> from.candidate() + " " + from.places())
                .toList();
    }

    private static List<Integer> places(ResizedRecord resized) {
        return resized.counts().stream().map(CountRecord::seats).toList();
    }

    @Test
    void theShortGroupIsElectedByALargerCountAndTheOtherByASmallerOne() {
        ResizedRecord resized = count(bound(ELECTION, 1, 0));

        assertThat(elected(resized)).containsExactly("C 3", "B 1");
        assertThat(places(resized)).containsExactly(2, 3, 1);
        assertThat(resized.result().isDecided()).isTrue();
        assertThat(resized.counts()).allMatch(count -> count.categories().isEmpty());
    }

    /** Guarding C and dooming the man who comes second leaves A in, who has the quota first. */
    @Test
    void guardedAndDoomedComeToAnother() {
        assertThat(Stv.count(bound(ELECTION, 1, 0), SCOTTISH).elected())
                .extracting(elected -> elected.candidate().name())
                .containsExactly("A", "C");
    }

    @Test
    void boundsThatTheCountForAllPlacesMeetsNeedNoOther() {
        ResizedRecord resized = count(bound(ELECTION, 0, 1));

        assertThat(elected(resized)).containsExactly("A 2", "B 2");
        assertThat(places(resized)).containsExactly(2);
    }

    @Test
    void aMaximumOfOneGroupIsAMinimumOfTheOther() {
        ResizedRecord resized =
                count(bound(ELECTION, new Group("women", 0, 9, Set.of(3, 4)), new Group("men", 0, 1, Set.of(1, 2))));

        assertThat(elected(resized)).containsExactly("C 3", "B 1");
    }

    /** Two women are elected for four places only, where nobody is left out; of men none are left. */
    @Test
    void whereNoneOfTheOtherAreLeftNoSmallerCountIsMade() {
        ResizedRecord resized = count(bound(ELECTION, 2, 0));

        assertThat(elected(resized)).containsExactly("C 4", "D 4");
        assertThat(places(resized)).containsExactly(2, 3, 4);
    }

    @Test
    void aCountThatStepsOverTheNumberWantedIsReportedAndElectsNobodyOfTheGroup() {
        ResizedRecord resized = count(bound(STEPPING, 1, 0));

        assertThat(elected(resized)).containsExactly("B 1");
        assertThat(resized.result().steppedOver()).containsExactly(new Resizing.SteppedOver("women", 3, 1, 2));
        assertThat(resized.result().isDecided()).isFalse();
    }

    /** For two places A and B have the quota of 5; for three they have 1 above that of 4 each. */
    @Test
    void aTieIsToldWithItsCount() {
        Election tied = bound(election(2, "A B C D", "5: A C; 5: B C; 2: C; 1: D"), 1, 0);

        assertThatExceptionOfType(LotNeededException.class)
                .isThrownBy(() -> count(tied))
                .withMessageStartingWith("count for 3 places: tie for the next surplus at stage 1");
    }

    @Nested
    class Refused {

        @Test
        void areSeveralCategories() {
            Election election = ELECTION.withCategories(List.of(
                    new Category(
                            "Sex", List.of(new Group("all", 0, 9, Set.of(1, 2, 3)), new Group("D", 0, 1, Set.of(4)))),
                    new Category("Age", List.of(new Group("any", 0, 9, Set.of(1, 2, 3, 4))))));

            assertThatExceptionOfType(ResizingRefusedException.class)
                    .isThrownBy(() -> count(election))
                    .withMessage("larger and smaller counts must be by one category of 2 groups, but the groups are"
                            + " [Sex: all 0 to 9 of 1, 2, 3; D 0 to 1 of 4, Age: any 0 to 9 of 1, 2, 3, 4]");
            assertThatExceptionOfType(ResizingRefusedException.class)
                    .isThrownBy(() -> count(ELECTION))
                    .withMessageEndingWith("but the groups are []");
        }

        @Test
        void areThreeGroups() {
            assertThatExceptionOfType(ResizingRefusedException.class)
                    .isThrownBy(() -> count(bound(
                            ELECTION,
                            new Group("men", 0, 9, Set.of(1)),
                            new Group("women", 0, 9, Set.of(2)),
                            new Group("others", 0, 9, Set.of(3, 4)))));
        }

        @Test
        void areBoundsThatNobodyMeets() {
            assertThatExceptionOfType(ConstraintsNotMetException.class)
                    .isThrownBy(() -> count(bound(ELECTION.withWithdrawn(Set.of(3)), 2, 0)))
                    .withMessageContaining("women at least 2");
        }

        @Test
        void areCrosses() {
            assertThatExceptionOfType(ResizingRefusedException.class)
                    .isThrownBy(
                            () -> ResizedCounts.of(bound(ELECTION, 1, 0), BlockVote.ofCrosses(), places -> Lots.none()))
                    .withMessageContaining("\"block-vote-crosses\" reads crosses");
        }

        @Test
        void areReOpenNominations() {
            Election ron = ELECTION.withReOpenNominations(ELECTION.candidate(4));

            assertThatExceptionOfType(ResizingRefusedException.class)
                    .isThrownBy(() -> count(
                            bound(ron, new Group("women", 1, 9, Set.of(3)), new Group("men", 0, 9, Set.of(1, 2)))))
                    .withMessageEndingWith("but candidate 4 is");
        }

        @Test
        void isARuleBookForOnePlaceWhereALargerCountIsNeeded() {
            assertThatExceptionOfType(TooManySeatsException.class)
                    .isThrownBy(() -> ResizedCounts.of(
                            bound(ELECTION.withSeats(1), 1, 0), AlternativeVote.ruleBook(), places -> Lots.none()));
        }
    }

    @Nested
    class Checked {

        private final Election election = bound(ELECTION, 1, 0);
        private final ResizedRecord resized = count(election);
        private final String json = JsonResized.of(resized).toString();

        private static List<String> words(SeriesReport report) {
            return report.findings().stream().map(Finding::toString).toList();
        }

        @Test
        void aTrueResultIsReadBackAndGood() {
            assertThat(JsonResized.parse(json)).isEqualTo(resized);
            assertThat(ResizedAudit.check(JsonResized.read(json), election).isGood())
                    .isTrue();
        }

        @Test
        void aResultOfACountThatStepsOverIsGoodTooForItSaysSo() {
            Election stepping = bound(STEPPING, 1, 0);
            String text = JsonResized.of(count(stepping)).toString();

            assertThat(text)
                    .contains("\"steppedOver\": [{\"group\": \"women\", \"places\": 3, \"wanted\": 1, \"found\": 2}]");
            assertThat(ResizedAudit.check(JsonResized.read(text), stepping).isGood())
                    .isTrue();
        }

        @Test
        void anotherElectedIsFound() {
            String changed = json.replace(
                    "{\"candidate\": 2, \"name\": \"B\", \"group\": \"men\", \"places\": 1}",
                    "{\"candidate\": 1, \"name\": \"A\", \"group\": \"men\", \"places\": 1}");

            assertThat(words(ResizedAudit.check(JsonResized.read(changed), election)))
                    .containsExactly(
                            "R4: $.elected[1].candidate: expected 2, found 1",
                            "R4: $.elected[1].name: expected \"B\", found \"A\"");
        }

        @Test
        void otherBoundsThanThoseKnownAreFound() {
            assertThat(words(ResizedAudit.check(JsonResized.read(json), bound(ELECTION, 0, 0))))
                    .containsExactly(
                            "R2: constraints: expected [Sex: women 0 to 9 of 3, 4; men 0 to 9 of 1, 2], found [Sex:"
                                    + " women 1 to 9 of 3, 4; men 0 to 9 of 1, 2]");
        }

        /** The smaller count that decides is left out, and so the men. */
        @Test
        void aCountThatIsMissingIsFound() {
            StatedResized shorter = new StatedResized(
                    resized.category(),
                    resized.counts().subList(0, 2).stream()
                            .map(count -> JsonRecord.read(JsonRecord.of(count).toString()))
                            .toList(),
                    List.of());

            assertThat(words(ResizedAudit.check(shorter, election)))
                    .containsExactly("R2: places of the counts: expected [2, 3, 1], found [2, 3]");
        }

        @Test
        void boundsThatNobodyStatesAreNoted() {
            SeriesReport report = ResizedAudit.check(JsonResized.read(json), ELECTION, new Stated.Seats(2));

            assertThat(report.isGood()).isTrue();
            assertThat(report.parts().get(0).report().notes())
                    .containsExactly("constraints: Sex: women 1 to 9 of 3, 4; men 0 to 9 of 1, 2");
        }
    }
}
