package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/**
 * Every tie that another program settled by the rules of a book: who was tied, whether earlier totals or a lot told
 * them apart, and how. Left out are those at the border of candidates excluded together, of which the program tells a
 * part only, and those of the last two whom earlier totals tell apart, of which it tells nothing.
 */
class AustralianTiesTest {

    private static final Map<String, AustralianTables.Sample> SAMPLES =
            AustralianTables.all().stream().collect(Collectors.toMap(AustralianTables.Sample::name, sample -> sample));

    private static Stream<Arguments> ties() {
        Map<String, List<String>> ties = AustralianTables.linesByElectionAndRules("ties.txt.gz");
        return AustralianTablesTest.RULES.entrySet().stream()
                .flatMap(book -> book.getValue().stream()
                        .flatMap(rules -> SAMPLES.values().stream()
                                .filter(sample -> sample.tables().containsKey(rules))
                                .map(sample -> Arguments.of(
                                        book.getKey(),
                                        rules,
                                        sample.name(),
                                        Objects.requireNonNull(ties.get(sample.name() + " " + rules))))));
    }

    @Test
    void thereAreTiesOfEachKind() {
        assertThat(ties().flatMap(each -> ((List<?>) each.get()[3]).stream())
                        .map(tie -> tie.toString().split(" ", -1))
                        .map(tie -> tie[1] + " by " + tie[2]))
                .contains(
                        "exclusion by lot",
                        "exclusion by countback",
                        "order by lot",
                        "order by countback",
                        "last by lot");
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @MethodSource("ties")
    void eachIsSettledAsInTheTable(String book, String rules, String name, List<String> ties) {
        assertThat(settled(AustralianTablesTest.count(
                        Objects.requireNonNull(SAMPLES.get(name)).election(), book)))
                .containsExactlyInAnyOrderElementsOf(ties);
    }

    private static List<String> settled(CountRecord count) {
        return count.stages().stream()
                .flatMap(stage -> stage.decisions().stream())
                .filter(decision -> decision.type() == DecisionType.ELECT
                        || (decision.type() == DecisionType.EXCLUDE && decision.reason() != Reason.BULK_LOWEST))
                .flatMap(AustralianTiesTest::ties)
                .filter(tie -> !tie.startsWith("t last countback"))
                .toList();
    }

    /** The ties of a decision; a step among some of those that an earlier step left tied belongs to their tie. */
    private static Stream<String> ties(Decision decision) {
        List<List<TieBreak>> ties = new ArrayList<>();
        for (TieBreak step : decision.ties()) {
            ties.stream()
                    .filter(tie -> tie.get(0).candidates().containsAll(step.candidates()))
                    .findFirst()
                    .orElseGet(() -> {
                        List<TieBreak> another = new ArrayList<>();
                        ties.add(another);
                        return another;
                    })
                    .add(step);
        }
        return ties.stream().map(tie -> line(decision, tie));
    }

    private static String line(Decision decision, List<TieBreak> tie) {
        List<Candidate> tied = tie.get(0).candidates();
        boolean lot = tie.stream().anyMatch(step -> step.method() == TieMethod.LOT_ORDER);
        String chosen =
                numbers(decision.candidates().stream().filter(tied::contains).toList());
        String how = lot ? "lot " : "countback ";
        if (decision.type() == DecisionType.EXCLUDE) {
            return "t exclusion " + how + numbers(tied) + " " + chosen;
        }
        if (decision.reason() != Reason.UNCATCHABLE) {
            return "t order " + how + numbers(tied) + " " + chosen;
        }
        return decision.candidates().size() > 1
                ? "t order not-ruled " + numbers(tied) + " " + chosen
                : "t last " + how + numbers(tied) + " -";
    }

    private static String numbers(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> Integer.toString(candidate.number()))
                .collect(Collectors.joining(","));
    }
}
