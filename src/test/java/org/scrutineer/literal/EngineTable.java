package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.RuleBook;

/** What the engine makes of a literal election, as lines that read like those of the literal books. */
final class EngineTable {

    private EngineTable() {}

    /**
     * Returns the lines of a literal count.
     *
     * @param book the literal book
     * @param election the election
     * @param lots the lots, or none
     * @return a line for each stage, or one that says which lot is needed
     */
    static List<String> literally(LiteralTable book, LiteralElection election, List<Integer> lots) {
        try {
            return book.lines(election, lots);
        } catch (LiteralLotNeeded needed) {
            return List.of("lot needed at stage " + needed.stage() + " between "
                    + needed.tied().stream().sorted().toList());
        }
    }

    /**
     * Returns the lines of a count by the engine.
     *
     * @param book the rule book
     * @param election the election
     * @param lots the lots, or none
     * @return a line for each stage, or one that says which lot is needed
     */
    static List<String> byEngine(RuleBook book, LiteralElection election, List<Integer> lots) {
        return byEngine(book, asElection(election), lots);
    }

    /**
     * Returns the lines of a count by the engine.
     *
     * @param book the rule book
     * @param election the election as the engine takes it
     * @param lots the lots, or none
     * @return a line for each stage, or one that says which lot is needed
     */
    static List<String> byEngine(RuleBook book, Election election, List<Integer> lots) {
        try {
            CountRecord count = Stv.count(election, book, Lots.order(lots));
            Function<Votes, String> figures = count.rule().isExact()
                    ? votes -> LiteralFraction.parse(votes.toString()).toString()
                    : votes -> new BigDecimal(votes.toString(count.rule().places())).toPlainString();
            List<String> lines = new ArrayList<>();
            List<Integer> excluded = List.of();
            for (Stage stage : count.stages()) {
                lines.add(line(stage, excluded, count.header().rows(), figures));
                excluded = excluded(stage);
            }
            return lines;
        } catch (LotNeededException needed) {
            return List.of("lot needed at stage " + needed.stage() + " between "
                    + numbers(needed.tie().candidates()));
        }
    }

    /**
     * Returns a literal election as the engine takes it.
     *
     * @param election the election
     * @return the same papers, candidates called C1, C2 and so on
     */
    static Election asElection(LiteralElection election) {
        Election papers = EngineKeepTable.asElection(EqualElection.of(election));
        Election open = election.ron().isKnown() ? papers.withReOpenNominations(election.ron()) : papers;
        return open.withCategories(categories(election.groups()));
    }

    private static List<Category> categories(List<LiteralGroup> groups) {
        Map<String, List<Group>> categories = new LinkedHashMap<>();
        groups.forEach(group -> categories
                .computeIfAbsent(group.category(), any -> new ArrayList<>())
                .add(new Group(group.name(), group.min(), group.max(), group.members())));
        return categories.entrySet().stream()
                .map(entry -> new Category(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Integer> excluded(Stage stage) {
        return stage.decisions().stream()
                .filter(decision -> decision.type() == DecisionType.EXCLUDE)
                .flatMap(decision -> numbers(decision.candidates()).stream())
                .toList();
    }

    private static String line(
            Stage stage, List<Integer> excludedBefore, List<Candidate> rows, Function<Votes, String> figures) {
        return LiteralStage.line(
                stage.number(),
                stage.part(),
                kind(stage.action()),
                stage.action() instanceof StageAction.FirstPreferences ? excludedBefore : actedOn(stage.action()),
                rows.stream()
                        .map(candidate -> stage.tallyOf(candidate).votes())
                        .map(figures)
                        .toList(),
                figures.apply(stage.nonTransferable()),
                figures.apply(stage.lossByFraction()),
                figures.apply(stage.quota()),
                stage.decisions().stream()
                        .filter(decision -> decision.type() == DecisionType.ELECT)
                        .map(Decision::candidates)
                        .flatMap(elected -> numbers(elected).stream())
                        .toList(),
                stage.action() instanceof StageAction.Exclusion exclusion && stage.part() < 2
                        ? numbers(exclusion.candidates())
                        : List.of());
    }

    private static LiteralKind kind(StageAction action) {
        return switch (action.kind()) {
            case FIRST_PREFERENCES -> LiteralKind.FIRST_PREFERENCES;
            case SURPLUS -> LiteralKind.SURPLUS;
            case EXCLUSION -> LiteralKind.EXCLUSION;
            case KEEP_VALUES, QUOTIENTS, ALL_VOTES ->
                throw new IllegalArgumentException("a stage of this kind has a table of its own: " + action.title());
        };
    }

    private static List<Integer> actedOn(StageAction action) {
        if (action instanceof StageAction.Surplus surplus) {
            return surplus.candidates().stream().map(Candidate::number).toList();
        }
        return action instanceof StageAction.Exclusion exclusion ? numbers(exclusion.candidates()) : List.of();
    }

    private static List<Integer> numbers(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::number).toList();
    }
}
