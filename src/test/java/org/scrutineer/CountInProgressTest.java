package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.RuleBook;

class CountInProgressTest {

    private static final Election TWO_LOWEST = SampleElections.twoLowest();
    private static final CountInProgress BEGUN = Stv.begin(TWO_LOWEST, ScottishLocal.ruleBook(), Lots.none());
    private static final Candidate E = TWO_LOWEST.candidate(5);
    private static final Candidate F = TWO_LOWEST.candidate(6);

    static Stream<RuleBook> books() {
        return RuleBooks.all().stream().filter(book -> Seats.by(book, 3) == 3);
    }

    /** An exact count has amounts that no number of decimal places holds, and so no JSON record. */
    static Stream<RuleBook> booksWithAJsonRecord() {
        return books().filter(book -> !book.id().equals("meek-exact"));
    }

    @Test
    void showsNoStageBeforeItIsAdvanced() {
        assertThat(BEGUN.stages()).isEmpty();
    }

    @Test
    void showsOneStageMoreEachTime() {
        assertThat(BEGUN.advance().stages()).extracting(Stage::number).containsExactly(1);
    }

    @Test
    void isNotChangedByAdvancing() {
        CountInProgress first = BEGUN.advance();

        first.question();

        assertThat(BEGUN.stages()).isEmpty();
        assertThat(first.stages()).hasSize(1);
    }

    @Nested
    class WaitingForALot {

        private final CountInProgress waiting = BEGUN.advance();
        private final CountInProgress.Question question = waiting.question().orElseThrow();

        @Test
        void asksAtTheStageWhoseFiguresAreTied() {
            assertThat(question.stage()).isEqualTo(2);
        }

        @Test
        void saysWhoIsTiedAndForWhat() {
            assertThat(question.tie().purpose()).isEqualTo(TiePurpose.EXCLUSION);
            assertThat(question.tie().candidates()).containsExactly(E, F);
        }

        @Test
        void showsTheFiguresOfTheStage() {
            assertThat(question.figures().tallies()).extracting(Tally::votes).containsExactly(votes(8, 8, 8, 5, 3, 3));
        }

        @Test
        void showsTheDecisionsTakenBeforeTheTie() {
            assertThat(question.figures().decisions())
                    .extracting(Decision::candidates)
                    .containsExactly(List.of(TWO_LOWEST.candidate(3)));
        }

        @Test
        void recordsWhoAnswered() {
            CountRecord record = complete(waiting.answer(E, "A. Clerk"));

            assertThat(record.stages().get(1).decisions())
                    .flatExtracting(Decision::ties)
                    .extracting(TieBreak::decidedBy)
                    .containsExactly("A. Clerk");
        }

        @Test
        void goesOnElsewhereByTheTextOfItsAnswers() {
            List<String> texts = waiting.answer(F, "A. Clerk").answers().stream()
                    .map(Answer::text)
                    .toList();

            assertThat(texts).containsExactly("2:exclusion:5,6:6:A. Clerk");
            assertThat(Stv.count(
                            TWO_LOWEST, ScottishLocal.ruleBook(), Lots.none().with(Answer.parse(texts.get(0)))))
                    .isEqualTo(complete(waiting.answer(F, "A. Clerk")));
        }

        @Test
        void goesOnWithTheAnswer() {
            CountInProgress answered = waiting.answer(E).advance().advance();

            assertThat(answered.record()
                            .stages()
                            .get(2)
                            .tallyOf(TWO_LOWEST.candidate(4))
                            .votes())
                    .isEqualTo(Votes.of(8));
        }

        @Test
        void canBeGoneOnFromInTwoWays() {
            assertThat(waiting.answer(E)
                            .advance()
                            .stages()
                            .get(1)
                            .decisions()
                            .get(1)
                            .candidates())
                    .containsExactly(E);
            assertThat(waiting.answer(F)
                            .advance()
                            .stages()
                            .get(1)
                            .decisions()
                            .get(1)
                            .candidates())
                    .containsExactly(F);
        }

        @Test
        void namesTheAnswer() {
            assertThat(waiting.answer(F).answers())
                    .containsExactly(new Answer(2, TiePurpose.EXCLUSION, Set.of(5, 6), 6));
        }

        @Test
        void isNotAdvanced() {
            assertThatIllegalStateException()
                    .isThrownBy(waiting::advance)
                    .withMessage("the count must go on to be advanced, but waits for a lot at stage 2 between [E, F]");
        }

        @Test
        void refusesAnAnswerThatIsNotTied() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> waiting.answer(TWO_LOWEST.candidate(4)))
                    .withMessage("candidate 4 is not one of the tied [5, 6]");
        }

        @Test
        void hasNoRecord() {
            assertThatIllegalStateException()
                    .isThrownBy(waiting::record)
                    .withMessage("the count must be complete to have a record, but stages so far were 1");
        }
    }

    @Test
    void asksNothingWhileItCanBeAdvanced() {
        assertThat(BEGUN.question()).isEmpty();
    }

    @Test
    void refusesAnAnswerWithoutAQuestion() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BEGUN.answer(E))
                .withMessage("an answer must follow a question, but there is none");
    }

    @Test
    void asksNothingWhereLotsWereSupplied() {
        CountInProgress count = Stv.begin(TWO_LOWEST, ScottishLocal.ruleBook(), Lots.order(List.of(1, 2, 3, 4, 5, 6)));

        assertThat(count.advance().advance().stages().get(1).decisions().get(1).candidates())
                .containsExactly(F);
    }

    @Nested
    class Complete {

        private final CountInProgress complete =
                BEGUN.advance().answer(E).advance().advance();

        @Test
        void hasEveryStage() {
            assertThat(complete.isComplete()).isTrue();
            assertThat(complete.stages()).isEqualTo(complete.record().stages());
        }

        @Test
        void isNotAdvanced() {
            assertThatIllegalStateException()
                    .isThrownBy(complete::advance)
                    .withMessage("the count must go on to be advanced, but is complete");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void isTheSameCountAtEveryStep(RuleBook book) {
        List<CountInProgress> steps = steps(Elections.orderedFor(book, SampleElections.threeEqual()), book);
        CountRecord whole = steps.get(steps.size() - 1).record();

        assertThat(steps)
                .allSatisfy(step -> assertThat(step.stages())
                        .isEqualTo(whole.stages().subList(0, step.stages().size())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("booksWithAJsonRecord")
    void isReplayedByItsAnswersInAnotherProcess(RuleBook book) throws IOException, InterruptedException {
        List<CountInProgress> steps = steps(Elections.orderedFor(book, SampleElections.threeEqual()), book);
        CountInProgress complete = steps.get(steps.size() - 1);

        String digest = digestFromAnotherProcess(book.id(), complete.answers());

        assertThat(digest).isEqualTo(JsonRecord.of(complete.record()).digest());
    }

    /** Every value of a count in which each lot falls on the last of the tied. */
    private static List<CountInProgress> steps(Election election, RuleBook book) {
        List<CountInProgress> steps = new ArrayList<>();
        CountInProgress count = Stv.begin(election, book, Lots.none());
        steps.add(count);
        while (!count.isComplete()) {
            CountInProgress now = count;
            count = now.question()
                    .map(question -> question.tie().candidates())
                    .map(tied -> now.answer(tied.get(tied.size() - 1)))
                    .orElseGet(now::advance);
            steps.add(count);
        }
        return steps;
    }

    private static String digestFromAnotherProcess(String book, List<Answer> answers)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(System.getProperty("path.separator"), "target/classes", "target/test-classes"),
                ReplayedCount.class.getName(),
                book));
        command.addAll(answers.stream().map(Answer::text).toList());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return output;
    }

    private static Votes[] votes(long... votes) {
        return Arrays.stream(votes).mapToObj(Votes::of).toArray(Votes[]::new);
    }

    private static CountRecord complete(CountInProgress count) {
        return count.isComplete() ? count.record() : complete(count.advance());
    }
}
