package org.scrutineer.ballot.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.books.AustralianSenate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;

/** What a user writes to count papers that are marked above the line, below it, or both. */
class AboveTheLineTest {

    /** What is written on a paper: above the line by column, below it by candidate. */
    private record Paper(Map<String, String> above, Map<String, String> below) {}

    private static final Map<String, String> SIX = Map.of(
            "Cy Cedar", "1", "Ann Ash", "2", "Di Durian", "3", "Ed Elm", "4", "Flo Fir", "5", "Gus Gorse", "6");

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
        Election election = ValidityPolicies.byId("au-senate").interpret(senate()).election();

        CountRecord count =
                Stv.count(election, AustralianSenate.law2021(), Lots.order(List.of(1, 2, 3, 4, 5, 6, 7)));

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
