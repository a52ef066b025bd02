package org.scrutineer.ballot.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.raw.Columns;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.RawCandidate;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.ballot.raw.RawMarks.Rank;
import org.scrutineer.ballot.raw.RawPapersBuilder;
import org.scrutineer.ballot.raw.ReadTally;
import org.scrutineer.books.AustralianSenate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;

/** What a user writes to count papers that are marked above the line, below it, or both. */
class AboveTheLineTest {

    /** What is written on a paper: above the line by column, below it by candidate. */
    private record Paper(Map<String, String> above, Map<String, String> below) {}

    private static final Map<String, String> SIX =
            Map.of("Cy Cedar", "1", "Ann Ash", "2", "Di Durian", "3", "Ed Elm", "4", "Flo Fir", "5", "Gus Gorse", "6");

    private static final List<Paper> PAPERS = List.of(
            new Paper(Map.of("A", "1", "B", "2"), Map.of()),
            new Paper(Map.of("A", "1", "B", "2"), Map.of()),
            new Paper(Map.of("B", "/"), Map.of("Cy Cedar", "1")),
            new Paper(Map.of("A", "1"), SIX),
            new Paper(Map.of("A", "1", "B", "1"), Map.of()),
            new Paper(Map.of(), Map.of("Ann Ash", "1", "Ben Birch", "2")),
            new Paper(Map.of(), Map.of()));

    private static RawElection senate() {
        return RawElection.builder("Senate", 1)
                .candidates("Ann Ash", "Ben Birch", "Cy Cedar", "Di Durian", "Ed Elm", "Flo Fir", "Gus Gorse")
                .group("A", "Ann Ash", "Ben Birch")
                .group("B", "Di Durian", "Cy Cedar")
                .papersOfSquares(PAPERS, Paper::above, Paper::below)
                .build();
    }

    @Test
    void groupsAreReadAsTheirCandidatesFromTopToBottomAndSixBelowTheLinePrevail() {
        Interpretation read = ValidityPolicies.byId("au-senate").interpret(senate());

        assertThat(papers(read.ballots())).isEqualTo(Map.of("1>2>4>3", 2L, "4>3", 1L, "3>1>4>5>6>7", 1L, "", 3L));
        assertThat(read.sections()).isEqualTo(Map.of(Reading.Section.ABOVE, 3L, Reading.Section.BELOW, 1L));
        assertThat(read.setAside())
                .isEqualTo(Map.of(
                        SetAside.MORE_THAN_ONE_FIRST_PREFERENCE, 1L,
                        SetAside.TOO_FEW_PREFERENCES, 1L,
                        SetAside.UNMARKED, 1L));
        assertThat(read.valid()).isEqualTo(4);
        assertThat(read.cutShort()).isEmpty();
    }

    @Test
    void theRecordOfTheCountTellsTheReasonOfEachInformalPaper() {
        Election election =
                ValidityPolicies.byId("au-senate").interpret(senate()).election();

        CountRecord count = Stv.count(election, AustralianSenate.law2021(), Lots.order(List.of(1, 2, 3, 4, 5, 6, 7)));

        assertThat(count.elected()).extracting(one -> one.candidate().name()).containsExactly("Ann Ash");
        assertThat(count.input().papersCast()).isEqualTo(7);
        assertThat(count.input().papersValid()).isEqualTo(4);
        assertThat(count.input().validity().orElseThrow().parameters())
                .containsEntry("policy", "au-senate")
                .containsEntry("counted.above", "3")
                .containsEntry("counted.below", "1")
                .containsEntry("setAside.moreThanOneFirstPreference", "1")
                .containsEntry("setAside.tooFewPreferences", "1")
                .containsEntry("setAside.unmarked", "1");
    }

    /** Of 32 papers 10 go to each of three tickets; a lot gives the two left over to the third and the first. */
    @Test
    void papersAreSplitEvenlyAmongTheTicketsOfAGroupAndTheRestByLot() {
        Columns.Group apples = new Columns.Group(
                "A", List.of(1, 2), List.of(List.of(1, 2, 3), List.of(1, 3, 2), List.of(2, 1, 3)), List.of(3, 1));

        Interpretation read = ValidityPolicies.byId("au-senate-pre2016").interpret(marked(apples));

        assertThat(papers(read.ballots())).isEqualTo(Map.of("1>2>3", 11L, "1>3>2", 10L, "2>1>3", 11L, "3>2>1", 1L));
        assertThat(read.tickets()).isEqualTo(Map.of("A", List.of(11L, 10L, 11L)));
        assertThat(read.described()).containsEntry("tickets.A", "11, 10, 11").containsEntry("counted.above", "32");
    }

    @Test
    void papersThatCannotBeSplitNeedALot() {
        RawElection undrawn = marked(new Columns.Group(
                "A", List.of(1, 2), List.of(List.of(1, 2, 3), List.of(1, 3, 2), List.of(2, 1, 3)), List.of(2)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidityPolicies.byId("au-senate-pre2016").interpret(undrawn))
                .withMessage("a lot must say which of the 3 tickets of group \"A\" take the 2 left over of 32 papers,"
                        + " but it names 1");
    }

    @Test
    void aTicketRanksAllCandidatesAndALotNamesTickets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> marked(new Columns.Group("A", List.of(1), List.of(List.of(1, 2)), List.of())))
                .withMessage("a ticket of group \"A\" must rank candidates 1 to 3, each once, but was [1, 2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Columns.Group("A", List.of(1), List.of(List.of(1)), List.of(2)))
                .withMessage("the lot of group \"A\" must name tickets from 1 to 1, but names 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Columns.Group("A", List.of(1), List.of(List.of(1)), List.of(1, 1)))
                .withMessage("the lot of group \"A\" must name each ticket once, but was [1, 1]");
    }

    /** 32 papers for the group, 20 of them with a figure for another too, and one below the line. */
    private static RawElection marked(Columns.Group group) {
        Columns columns = new Columns("", 3, List.of(group, new Columns.Group("B", List.of(3))));
        RawPapersBuilder papers = new RawPapersBuilder();
        papers.add(12, RawMarks.of(Rank.of(4)), Label.NONE);
        papers.add(20, RawMarks.of(Rank.of(4), Rank.of(5)), Label.NONE);
        papers.add(1, RawMarks.of(Rank.of(3), Rank.of(2), Rank.of(1)), Label.NONE);
        List<RawCandidate> candidates =
                List.of(RawCandidate.of(1, "Ann"), RawCandidate.of(2, "Ben"), RawCandidate.of(3, "Cy"));
        return new RawElection("Senate", 1, candidates, papers.build(), ReadTally.ofMemory(33), List.of(), columns);
    }

    /**
     * As in Broken Hill in 2021, with its figures: of 10,395 formal papers six name only a candidate who cannot be
     * elected, so that the quota of nine places is worked out from 10,389 and not from 10,395, which would give 1,040.
     */
    @Test
    void papersForNobodyButADeceasedCandidateDoNotCountForTheQuota() {
        RawElection council = RawElection.builder("Council", 9)
                .candidates("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K")
                .group("X", "K")
                .group("Y", "A")
                .build();
        RawPapersBuilder papers = new RawPapersBuilder();
        papers.add(6, RawMarks.of(Rank.of(12)), Label.NONE);
        papers.add(389, RawMarks.of(Rank.of(13)), Label.NONE);
        papers.add(10_000, RawMarks.of(Rank.of(13), Rank.of(12)), Label.NONE);
        Election election = ValidityPolicies.byId("nsw-local")
                .interpret(council.withPapers(papers.build()))
                .election()
                .withWithdrawn(Set.of(11));

        CountRecord count =
                Stv.count(election, AustralianSenate.law2021(), Lots.order(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)));

        assertThat(count.input().papersValid()).isEqualTo(10_389);
        assertThat(count.stages().get(0).quota()).hasToString("1039");
        assertThat(count.stages().get(0).tallies().get(0).votes()).hasToString("10389");
    }

    @Test
    void aPolicyThatPassesDefectsOverDoesNotReadSquares() {
        RawElection senate = senate();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidityPolicies.byId("skip").interpret(senate))
                .withMessage("a paper with squares above the line must be read by a policy of figures, but \"skip\""
                        + " passes defects over");
    }

    /** Each list of preferences, as a text, with its papers. */
    private static Map<String, Long> papers(Ballots ballots) {
        Map<String, Long> papers = new TreeMap<>();
        for (int entry = 0; entry < ballots.size(); entry++) {
            papers.put(ballots.preferencesOf(entry).toString(), ballots.papersOf(entry));
        }
        return papers;
    }
}
