package org.scrutineer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Source;
import org.scrutineer.record.Source.Selector;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;
import org.scrutineer.record.Transfer;

class SheetWordsTest {

    private static final Candidate ASH = Candidate.of(1, "Ash");
    private static final Candidate BIRCH = Candidate.of(2, "Birch");
    private static final Candidate CEDAR = Candidate.of(3, "Cedar");

    private final SheetWords words = new SheetWords(
            new SheetNames(List.of(ASH, BIRCH, CEDAR)), new RuleDescription("x", "1", "X", 2, Map.of(), List.of()), 2);

    @ParameterizedTest(name = "{0} places, {1}")
    @CsvSource({"0, 1, 1 vote", "0, 2, 2 votes", "0, 0, 0 votes", "2, 1, 1.00 votes"})
    void countOneVoteAsOne(int places, int votes, String said) {
        SheetWords sheet = new SheetWords(
                new SheetNames(List.of(ASH, BIRCH)),
                new RuleDescription("x", "1", "X", 2, Map.of(), List.of()),
                places);

        assertThat(sheet.transfer(new Transfer(ASH, new Destination.Receiver(BIRCH), 0, Votes.of(votes))))
                .isEqualTo("Ash to Birch: " + said);
    }

    @Nested
    class OfADecision {

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource({
            "ELECT, QUOTA, reached the quota",
            "ELECT, LAST_REMAINING, no more candidates continue than places are vacant",
            "ELECT, UNCATCHABLE, can no longer be overtaken",
            "EXCLUDE, LOWEST, fewest votes",
            "EXCLUDE, BULK_LOWEST, together cannot overtake the next",
            "EXCLUDE, LOT, by lot",
            "EXCLUDE, COUNT_COMPLETE, all places are filled",
            "DEFER, QUOTA, surplus waits",
            "DEFER, LOT, a lot will have to decide",
            "DEFER, LOWEST, surplus waits"
        })
        void giveTheReason(DecisionType type, Reason reason, String why) {
            Decision decision = Decision.of(type, List.of(ASH), reason, Clause.of("1"));

            assertThat(words.decision(decision).get(0)).endsWith("ed: Ash - " + why + " [1]");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"ELECT, Elected", "EXCLUDE, Excluded"})
        void nameTheCandidatesAfterWhatItDoes(DecisionType type, String opening) {
            Decision decision = Decision.of(type, List.of(ASH, BIRCH, CEDAR), Reason.LOT, Clause.of("48(3)"));

            assertThat(words.decision(decision)).containsExactly(opening + ": Ash, Birch and Cedar - by lot [48(3)]");
        }

        @Test
        void nameNobodyWhereNobodyIsMeant() {
            Decision stop = Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, Clause.of("5.5.1"));

            assertThat(words.decision(stop)).containsExactly("Count ended - all places are filled [5.5.1]");
        }

        @Test
        void separateNamesThatHaveCommas() {
            Candidate first = Candidate.of(1, "Ash, A");
            Candidate second = Candidate.of(2, "Birch, B");
            Candidate third = Candidate.of(3, "Cedar, C");

            assertThat(new SheetNames(List.of(first, second, third)).inWords(List.of(first, second, third)))
                    .isEqualTo("Ash, A; Birch, B and Cedar, C");
        }
    }

    @Nested
    class OfATie {

        @ParameterizedTest(name = "{0}, stage {1}: {2}")
        @CsvSource({
            "BACKWARD, 3, votes differed last at stage 3",
            "BACKWARD, 0, votes were equal at every earlier stage",
            "FORWARD, 1, votes differed first at stage 1",
            "FORWARD, 0, votes were equal at every stage",
            "LOT_ORDER, 0, by the order of lots supplied",
            "MANUAL, 0, by the lot drawn for this tie",
            "BALLOT_ORDER, 0, 'in ballot-paper order, as nothing depends on it'"
        })
        void sayHowItWasSettled(TieMethod method, int stage, String how) {
            List<String> sentences = ties(new TieBreak(List.of(ASH, BIRCH), method, stage, BIRCH));

            assertThat(sentences).containsExactly("Tie between Ash and Birch: " + how + "; it falls on Birch");
        }

        @Test
        void followItFromStepToStep() {
            List<String> sentences = ties(
                    new TieBreak(List.of(ASH, BIRCH, CEDAR), TieMethod.BACKWARD, 2, BIRCH),
                    new TieBreak(List.of(BIRCH, CEDAR), TieMethod.BACKWARD, 0, BIRCH),
                    new TieBreak(List.of(BIRCH, CEDAR), TieMethod.LOT_ORDER, 0, BIRCH));

            assertThat(sentences)
                    .containsExactly(
                            "Tie between Ash, Birch and Cedar: votes differed last at stage 2;"
                                    + " this leaves Birch and Cedar",
                            "Tie between Birch and Cedar: votes were equal at every earlier stage",
                            "Tie between Birch and Cedar: by the order of lots supplied; it falls on Birch");
        }

        @Test
        void tellOneTieFromTheNext() {
            List<String> sentences = ties(
                    new TieBreak(List.of(ASH, BIRCH), TieMethod.FORWARD, 1, BIRCH),
                    new TieBreak(List.of(ASH, CEDAR), TieMethod.FORWARD, 1, CEDAR));

            assertThat(sentences)
                    .containsExactly(
                            "Tie between Ash and Birch: votes differed first at stage 1; it falls on Birch",
                            "Tie between Ash and Cedar: votes differed first at stage 1; it falls on Cedar");
        }

        private List<String> ties(TieBreak... ties) {
            List<String> sentences = words.decision(new Decision(
                    DecisionType.EXCLUDE, List.of(BIRCH), Reason.LOWEST, Clause.of("5.2.5"), List.of(ties)));
            return sentences.subList(1, sentences.size());
        }
    }

    @Nested
    class OfPapers {

        /** The later surpluses of the ERS97 exercises, 9.4, with the operands of 5.3.7. */
        @ParameterizedTest(name = "{1} papers at {2}: {5}")
        @CsvSource({
            "LAST_PARCEL, 84, 1, 1, 90.24 / 84, "
                    + "'Transfer value 1.00, no more than received (90.24 / 84), for 84 papers last received, at 1.00: 84.00 votes'",
            "LAST_PARCEL, 8, 0.63, 0.40, 3.27 / 8, "
                    + "'Transfer value 3.27 / 8 = 0.40 for 8 papers last received, at 0.63: 3.20 votes'",
            "LAST_PARCEL, 80, 0.21, 0.21, 18.54 / 80, "
                    + "'Transfer value 0.21, no more than received (18.54 / 80), for 80 papers last received, at 0.21: 16.80 votes'",
            "ALL, 850, 1, 0.04, 34 / 850, 'Transfer value 34.00 / 850 = 0.04 for 850 papers received at 1.00: 34.00 votes'",
            "VALUE, 1, 0.5, 0.25, 3 / 6.5, 'Transfer value 3.00 / 6.5 = 0.25 for 1 paper received at 0.50: 0.25 votes'"
        })
        void giveTheTransferValueWithItsOperands(
                Selector selector, long papers, String received, String passedOn, String division, String sentence) {
            TransferValue value = TransferValue.parse(passedOn);
            String[] operands = division.split(" / ", -1);
            Source source = new Source.Surplus(
                    ASH,
                    papers,
                    Votes.of(papers, value),
                    selector,
                    TransferValue.parse(received),
                    value,
                    Votes.parse(operands[0]),
                    Votes.parse(operands[1]));

            assertThat(words.source(source)).isEqualTo(sentence);
        }

        @Test
        void giveTheValueAnExclusionKeeps() {
            Source source = new Source.Exclusion(
                    ASH, 8, Votes.parse("3.6"), TransferValue.parse("0.45"), List.of(Receipt.OF_FIRST_PREFERENCES));

            assertThat(words.source(source)).isEqualTo("8 papers of Ash at 0.45: 3.60 votes");
        }

        @Test
        void giveVotesThatGoWithNoPaper() {
            assertThat(words.source(new Source.Remainder(ASH, Votes.parse("0.1"))))
                    .isEqualTo("Remainder of the surplus: 0.10 votes");
        }
    }
}
