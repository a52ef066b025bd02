package org.scrutineer.composed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.explain.Explanation;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.page.ResultPage;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.TieMethod;
import org.scrutineer.report.ResultSheet;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.ending.EndingBetweenStages;
import org.scrutineer.rules.exclusion.ExcludeLowest;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Point;
import org.scrutineer.rules.surplus.LargestSurplus;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.TieBreaker;
import org.scrutineer.rules.tie.TieRule;
import org.scrutineer.trace.PaperTraces;

/**
 * A form of surplus, a way to break ties and an ending that no rule book has, a dozen lines each, and how much else
 * adding them touches. A form of surplus once touched twelve places: itself, the move, the engine, two of the check,
 * the traces, the reduction, the sheet, the explanation, two of the JSON format and its word. Now each touches three or
 * four: the form, its word in the vocabulary, its reading in the check and the list of readings; and in the tests its
 * contract.
 */
class AddingOneOfEachTest {

    /** Keeps of the tied those who had most first preferences, or fewest where one is to be excluded. */
    private record FirstPreferences() implements TieBreaker {

        @Override
        public Narrowed narrow(Tie tie, CountView view, Lots lots) {
            Point first = view.history().get(0);
            List<Candidate> strongestFirst = tie.candidates().stream()
                    .sorted(Comparator.comparing(first::votesOf).reversed())
                    .toList();
            Votes sought = first.votesOf(tie.purpose().among(strongestFirst));
            List<Candidate> left = strongestFirst.stream()
                    .filter(one -> first.votesOf(one).equals(sought))
                    .toList();
            return new Narrowed(left, TieMethod.FORWARD, first.stage());
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("firstPreferences");
        }
    }

    private static final TieRule TIES =
            new TieRule(List.of(new FirstPreferences(), new ByLot(ByLot.Reading.STRONGEST_FIRST)), Composed.CLAUSE);

    private static final ParcelRules BOOK = Composed.book(
            1,
            new LargestSurplus(
                    LargestSurplus.Awaiting.ABOVE_THE_QUOTA,
                    new SurplusForm(Examined.Form.ALL, new SurplusByPapers()),
                    TIES,
                    Composed.CLAUSE),
            new EndingBetweenStages(new LastTwo(TIES, Composed.CLAUSE)),
            Composed.REMAINING,
            new ExcludeLowest(Grouping.Form.ALL_AT_ONCE, TIES, Composed.CLAUSE));

    /**
     * 24 papers for 2 seats: quota 9. A's surplus of 1 is a tenth of a vote on each of 10 papers, 1 to E, who then has
     * 2 like D, but had fewer at stage 1. E's papers make 5 + 1 + 1 for B, D's make 8 for C, and C and B are the last
     * two.
     */
    private static final Election ELECTION = election(2, "A B C D E", "10: A E B; 5: B; 6: C; 2: D C; 1: E B");

    private static final CountRecord COUNT = Stv.count(ELECTION, BOOK, Lots.none());

    @Test
    void theyCount() {
        assertThat(CountSheet.of(COUNT)).isEqualTo("""
                        1 First preferences; quota 9.0, vacancies 1
                          A 10.0 elected, B 5.0, C 6.0, D 2.0, E 1.0; non-transferable 0.0, loss 0.0
                          elect A: quota, c
                        2 Surplus of A; quota 9.0, vacancies 1
                          A 9.0 elected, B 5.0, C 6.0, D 2.0, E 2.0; non-transferable 0.0, loss 0.0
                          exclude E: lowest, c [D E forward 1 -> E]
                        3 Exclusion of E; quota 9.0, vacancies 1
                          A 9.0 elected, B 7.0, C 6.0, D 2.0, E 0.0 excluded; non-transferable 0.0, loss 0.0
                          exclude D: lowest, c
                        4 Exclusion of D; quota 9.0, vacancies 0
                          A 9.0 elected, B 7.0 excluded, C 8.0 elected, D 0.0 excluded, E 0.0 excluded;\
                         non-transferable 0.0, loss 0.0
                          elect C: uncatchable, c
                          exclude B: countComplete, c
                          stop: countComplete, c
                        """);
    }

    @Test
    void recordSheetPageAndExplanationNeedNoLine() {
        assertThat(JsonRecord.read(JsonRecord.of(COUNT).toString()).stages()).isEqualTo(COUNT.stages());
        assertThat(ResultSheet.of(COUNT).toString())
                .contains("Transfer value 1.0 / 10 = 0.1 for 10 papers received at 1.0: 1.0 votes.")
                .contains("Tie between D and E: votes differed first at stage 1; it falls on E.")
                .contains("Elected: C - can no longer be overtaken [c].");
        assertThat(Explanation.of(COUNT, COUNT.candidates().get(4)).toString())
                .contains("D had 2.0 and E had 1.0 at stage 1, where their votes first differed: clause c.");
        assertThat(ResultPage.of(COUNT).toString())
                .contains("votes differed first at stage 1; it falls on <bdi>E</bdi>");
    }

    /** A surplus form, a way to break ties and an ending: the check names the words that it does not know. */
    @ParameterizedTest
    @ValueSource(strings = {"surplusByPapers", "firstPreferences", "lastOfTwo"})
    void theCheckNamesEachFormThatHasNoReadingYet(String form) {
        AuditReport report = Audit.check(COUNT, ELECTION);

        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).anyMatch(doubt -> doubt.contains(form));
        assertThatThrownBy(() -> PaperTraces.of(COUNT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("papers can be traced only where each parameter of the rule book is known");
    }

    /** The form, its word in the vocabulary, its reading and, where it is, the list of readings. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "CUT_OFF|productAndQuotientDown",
                "SerialDraw|serialDraw",
                "FewerThanVacancies|fewerThanVacancies"
            })
    void aFormIsNamedInFourFilesAtMostBesidesTheRuleBooks(String names) throws IOException {
        Pattern named = Pattern.compile("\\b(" + names + ")\\b");

        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().contains("/books/"))
                            .filter(file -> named.matcher(text(file)).find()))
                    .hasSizeBetween(3, 4);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
