package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.books.WigmPrf;
import org.scrutineer.constraint.ConstraintsNotMetException;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Status;
import org.scrutineer.report.JsonRecord;
import org.scrutineer.rules.LotNeededException;
import org.scrutineer.rules.Lots;
import org.scrutineer.rules.RuleBook;

class ConstrainedCountsTest {

    /** A category of groups given as {@code name min max: members by name}. */
    private static Election constrained(Election.Builder builder, String category, String... groups) {
        Election election = builder.build();
        List<Group> all = Arrays.stream(groups).map(line -> group(election, line)).toList();
        return election.withCategories(java.util.stream.Stream.concat(
                        election.categories().stream(), java.util.stream.Stream.of(new Category(category, all)))
                .toList());
    }

    private static Group group(Election election, String line) {
        List<String> words = List.of(line.split("[ :]+"));
        return new Group(
                words.get(0),
                Integer.parseInt(words.get(1)),
                Integer.parseInt(words.get(2)),
                words.subList(3, words.size()).stream()
                        .map(name -> number(election, name))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static int number(Election election, String name) {
        return election.candidates().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static List<String> decisions(Stage stage) {
        return stage.decisions().stream().map(ConstrainedCountsTest::words).toList();
    }

    private static String words(Decision decision) {
        String names = decision.candidates().stream().map(Candidate::name).collect(Collectors.joining(" "));
        return decision.type().term() + " " + names + ", " + decision.reason().term() + ", " + decision.clause();
    }

    private static Map<String, String> votes(Stage stage) {
        Map<String, String> votes = new LinkedHashMap<>();
        stage.tallies().stream()
                .filter(tally -> !tally.votes().isZero())
                .forEach(tally -> votes.put(tally.candidate().name(), tally.votes().toString()));
        return votes;
    }

    private static List<String> elected(CountRecord count) {
        return count.elected().stream().map(Elected::candidate).map(Candidate::name).toList();
    }

    /** Nine places, at least four women. Worked by hand. */
    @Nested
    class WithAMinimumOfWomenByErs97 {

        private final Election committee = constrained(
                Election.builder("National committee", 9)
                        .candidates("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "W1", "W2", "W3", "W4", "W5")
                        .papers(10, "M1")
                        .papers(10, "M2")
                        .papers(10, "M3")
                        .papers(10, "M4")
                        .papers(10, "M5")
                        .papers(5, "M6", "W5")
                        .papers(4, "M6")
                        .papers(8, "M7", "M8", "W2", "W4")
                        .papers(3, "M8")
                        .papers(8, "W1")
                        .papers(7, "W2")
                        .papers(6, "W3")
                        .papers(5, "W4")
                        .papers(4, "W5"),
                "Gender",
                "Women 4 9: W1 W2 W3 W4 W5",
                "Men 0 9: M1 M2 M3 M4 M5 M6 M7 M8");
        private final CountRecord count = Stv.count(committee, Ers97.ruleBook());

        /** 100 valid papers, quota 10.00; five men have it, and the other four places are needed for women. */
        @Test
        void doomsTheOtherMenOnceFiveAreElected() {
            assertThat(decisions(count.stages().get(0)))
                    .containsExactly(
                            "elect M1, quota, 5.1.7",
                            "elect M2, quota, 5.1.7",
                            "elect M3, quota, 5.1.7",
                            "elect M4, quota, 5.1.7",
                            "elect M5, quota, 5.1.7",
                            "doom M6 M7 M8, doomed, Gender: Women at least 4 (0 elected, 5 continuing);"
                                    + " places 9 (5 filled, 8 continuing)",
                            "exclude M6 M7 M8, doomed, constraints");
        }

        /**
         * M6, M7 and M8 leave together: 5 papers go to W5 and 8 past M8 to W2, 7 are not transferable. The active vote is 100
         * less 7 and less 50: with four vacancies W2 has the quota, then W5 a quarter of 33, then W1 a third of 24.
         */
        @Test
        void electsWomenOnceTheDoomedMenHaveGone() {
            assertThat(votes(count.stages().get(1)))
                    .containsAllEntriesOf(Map.of("W1", "8", "W2", "15", "W3", "6", "W4", "5", "W5", "9"))
                    .hasSize(10);
            assertThat(count.stages().get(1).nonTransferable()).hasToString("7");
            assertThat(decisions(count.stages().get(1)))
                    .containsExactly(
                            "elect W2, quota, 5.4.9", "elect W5, uncatchable, 5.4.9", "elect W1, uncatchable, 5.4.9");
        }

        /** The surplus of 5 on 8 papers is worth 0.62 each: 4.96 to W4, who has more than half of the 15.96 active. */
        @Test
        void fillsTheLastPlace() {
            assertThat(count.stages()).hasSize(3);
            assertThat(votes(count.stages().get(2))).containsEntry("W4", "9.96").containsEntry("W2", "10.00");
            assertThat(elected(count)).containsExactly("M1", "M2", "M3", "M4", "M5", "W2", "W5", "W1", "W4");
        }

        @Test
        void wouldElectMoreMenWithoutIt() {
            assertThat(elected(Stv.count(committee.withCategories(List.of()), Ers97.ruleBook())))
                    .contains("M6");
        }
    }
}
