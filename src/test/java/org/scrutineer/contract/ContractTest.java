package org.scrutineer.contract;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.record.PartDescription;

/**
 * Each part and its reading decide as was worked by hand from the clause: one literal, two subjects. What a part makes
 * of figures and what the check makes of them, by what the part says of itself, share no code.
 */
class ContractTest {

    private static final String WHOLE = "speaks of a whole count, and is tested on such";
    private static final String PAPERS = "reads papers, in the tests of rules.paper and of what the check reads";

    /** Forms without a contract here, and where they are tested instead. */
    private static final Map<String, String> WITHOUT = Map.ofEntries(
            entry("brokenOff placesFilled", "GroupingTest; the reading is checked on whole counts"),
            entry("candidature allNominated", WHOLE),
            entry("candidature namedOnAPaper", WHOLE),
            entry("credit roundedDown", "CreditTest; the reading is checked on whole counts"),
            entry("credit roundedToTheNearest", "CreditsTest; the reading is checked on whole counts"),
            entry("election highestQuotient", WHOLE),
            entry("elections onceNobodyIsElected", WHOLE),
            entry("election mostVotes", WHOLE),
            entry("filing asTheyCame", "what is read of it is that there is an order"),
            entry("filing atRandom", "ChoiceTest; the reading is checked on whole counts"),
            entry("filing byNumber", "what is read of it is that there is an order"),
            entry("fixed onFirstPreferences", WHOLE),
            entry("fixed onceSomebodyHasIt", WHOLE),
            entry("fractions wholePapers", "WholePapersTest; the reading is checked on whole counts"),
            entry("furtherStep excludeFewest", WHOLE),
            entry("leaving two", WHOLE),
            entry("minimum byReplacement", WHOLE),
            entry("nonTransferable wholeVotes", "CreditsTest; the reading is checked on whole counts"),
            entry("papers clearMarksOnly", PAPERS),
            entry("papers crosses", WHOLE),
            entry("papers equalRanksStand", PAPERS),
            entry("papers firstRanks", WHOLE),
            entry("papers marksInTurn", PAPERS),
            entry("papers strictOrderOnly", PAPERS),
            entry("papers upToTheFirstDefect", PAPERS),
            entry("papers upToTheFirstEqualRank", PAPERS),
            entry("quota none", "there is nothing to work out"),
            entry("quota activePapersByPlacesLeft", WHOLE),
            entry("quotient papersByFractions", WHOLE),
            entry("restart fromTheBeginning", WHOLE),
            entry("sequence allOnTheSameFigures", WHOLE),
            entry("step lowestQuotient", WHOLE),
            entry("sequence oneDecisionACount", WHOLE),
            entry("step excludeUndeclared", "WriteInsTest; the reading is checked on whole counts"),
            entry("surplus aboveTheStranded", "SurplusSizeTest; the reading is checked on whole counts"),
            entry("surplus net", WHOLE),
            entry("surplus ofThoseAbove", WHOLE),
            entry("grouping asReceivedSortedByPath", WHOLE),
            entry("grouping byValue", WHOLE),
            entry("transfers asReceived", "GroupingTest; the reading is checked on whole counts"),
            entry("transfers byValueAndOrigin", "GroupingTest; the reading is checked on whole counts"),
            entry("transfers asReceivedSortedByPath", "GroupingTest; the reading is checked on whole counts"),
            entry("transfers firstPreferencesThenByValue", "GroupingTest; the reading is checked on whole counts"),
            entry("transfers fromTheBeginning", WHOLE),
            entry("turns everyNth", "EveryNthTest, with its reading"),
            entry("twoLeft atFirstOrTwoContinue", WHOLE),
            entry("twoLeft untilTwoContinue", WHOLE),
            entry("valid namingAStandingCandidate", WHOLE),
            entry("valid namingAnyCandidate", WHOLE),
            entry("votes one", WHOLE),
            entry("votes oneForEachPlace", WHOLE),
            entry("writeIns neverElected", "WriteInsTest"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void thePartDoesAsItsClauseAsks(Line line) {
        assertThat(line.byThePart().get()).isEqualTo(line.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void theReadingDoesAsTheClauseAsks(Line line) {
        assertThat(line.byTheReading().get()).isEqualTo(line.expected());
    }

    @Test
    void everyFormOfARuleBookHasAContract() {
        TreeSet<String> forms = RuleBooks.all().stream()
                .map(book -> PartDescription.ofParameters(book.description().parameters()))
                .flatMap(rules -> forms("book", rules))
                .collect(Collectors.toCollection(TreeSet::new));
        lines().flatMap(line -> forms("book", line.rules())).forEach(forms::remove);

        assertThat(forms).containsExactlyInAnyOrderElementsOf(WITHOUT.keySet());
    }

    private static Stream<String> forms(String role, PartDescription part) {
        return Stream.concat(
                part.form().map(form -> role + " " + form).stream(),
                part.parts().entrySet().stream()
                        .flatMap(each ->
                                forms(each.getKey().matches("[0-9]+") ? role : each.getKey(), each.getValue())));
    }

    private static Stream<Line> lines() {
        return Stream.of(
                        EndingLines.all(),
                        ElectionLines.all(),
                        TieLines.all(),
                        StepLines.all(),
                        SurplusLines.all(),
                        FigureLines.all(),
                        FractionalLines.all(),
                        KeepValueLines.all(),
                        SenateLines.all(),
                        MinneapolisLines.all(),
                        SampleLines.all(),
                        ReceiptLines.all(),
                        CincinnatiLines.all())
                .flatMap(lines -> lines);
    }
}
