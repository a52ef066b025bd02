package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutineer.audit.reading.PluralityRule;
import org.scrutineer.audit.reading.TieReading;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;

/** The places of a count in which the most votes win: who has one by votes, and who by the minimum of a group. */
final class PluralityPlaces {

    private final Table table;
    private final PluralityRule rule;
    private final List<Category> categories;
    private LotsOfTheRecord supplied;
    private final Findings findings;
    /** Who has a place by votes, with the ties settled for it, and who has one by a minimum. */
    private final Map<Integer, List<TieBreak>> byVotes = new LinkedHashMap<>();

    private final List<Integer> byMinimum = new ArrayList<>();
    private final List<Decision> replacements = new ArrayList<>();

    PluralityPlaces(
            Table table, PluralityRule rule, List<Category> categories, LotsOfTheRecord supplied, Findings findings) {
        this.table = table;
        this.rule = rule;
        this.categories = categories;
        this.supplied = supplied;
        this.findings = findings;
    }

    List<Decision> replacements() {
        return replacements;
    }

    /** An election for each place. */
    List<Decision> elections() {
        List<Decision> elections = new ArrayList<>();
        byVotes.forEach((number, ties) -> elections.add(new Decision(
                DecisionType.ELECT,
                table.named(List.of(number)),
                ties.isEmpty() ? Reason.UNCATCHABLE : Reason.LOT,
                rule.election().clause(),
                ties)));
        byMinimum.forEach(number -> elections.add(Decision.of(
                DecisionType.ELECT,
                table.named(List.of(number)),
                Reason.GUARDED,
                rule.minimum().clause())));
        return elections;
    }

    /** Gives every place; if a lot is missing, to whoever stands first on the ballot paper, so as to go on. */
    void fill() {
        List<Integer> order = new ArrayList<>(table.continuingFromTheTop());
        while (byVotes.size() < table.seats()) {
            List<Integer> level = level(order, order.get(0));
            List<Integer> tied = level.size() > table.seats() - byVotes.size() ? level : level.subList(0, 1);
            TieReading.Settled settled = settle(rule.election().ties(), TieReading.Aim.STRONGEST, tied);
            byVotes.put(settled.chosen(), settled.steps());
            order.remove(Integer.valueOf(settled.chosen()));
        }
        for (Category category : categories) {
            for (Group group : category.groups()) {
                while (places(group) < group.min()
                        && !outside(group).isEmpty()
                        && !spare(category).isEmpty()) {
                    replace(category, group);
                }
            }
        }
    }

    private void replace(Category category, Group group) {
        String why = rule.minimum().clause() + ": " + category.name() + ", " + group.name() + " at least " + group.min()
                + ", but " + places(group) + "; ";
        List<Integer> spare = spare(category);
        TieReading.Settled out =
                settle(rule.minimum().ties(), TieReading.Aim.WEAKEST, level(spare, spare.get(spare.size() - 1)));
        List<Integer> outside = outside(group);
        TieReading.Settled in = settle(rule.minimum().ties(), TieReading.Aim.STRONGEST, level(outside, outside.get(0)));
        List<TieBreak> ties = Stream.concat(byVotes.getOrDefault(out.chosen(), List.of()).stream(), in.steps().stream())
                .toList();
        byVotes.remove(out.chosen());
        byMinimum.add(in.chosen());
        replacements.add(new Decision(
                DecisionType.DOOM,
                table.named(List.of(out.chosen())),
                Reason.DOOMED,
                Clause.of(why + "gives way to " + table.candidate(in.chosen())),
                out.steps()));
        replacements.add(new Decision(
                DecisionType.GUARD,
                table.named(List.of(in.chosen())),
                Reason.GUARDED,
                Clause.of(why + "takes the place of " + table.candidate(out.chosen())),
                ties));
    }

    private int places(Group group) {
        return (int) Stream.concat(byVotes.keySet().stream(), byMinimum.stream())
                .filter(group.members()::contains)
                .count();
    }

    /** Of a group, those without a place, most votes first. */
    private List<Integer> outside(Group group) {
        return table.continuingFromTheTop().stream()
                .filter(group.members()::contains)
                .filter(number -> !byVotes.containsKey(number) && !byMinimum.contains(number))
                .toList();
    }

    /** Those who have a place by votes and whose group can spare one, most votes first. */
    private List<Integer> spare(Category category) {
        return table.continuingFromTheTop().stream()
                .filter(byVotes::containsKey)
                .filter(number -> category.groups().stream()
                        .filter(group -> group.members().contains(number))
                        .allMatch(group -> places(group) > group.min()))
                .toList();
    }

    /** Those of some who have as many votes as one of them, in ballot-paper order. */
    private List<Integer> level(List<Integer> some, int one) {
        return some.stream()
                .filter(number -> table.votes(number).equals(table.votes(one)))
                .sorted()
                .toList();
    }

    private TieReading.Settled settle(TieReading ties, TieReading.Aim aim, List<Integer> tied) {
        if (tied.size() == 1) {
            return new TieReading.Settled(tied.get(0), List.of());
        }
        TieReading.Settled settled = ties.settle(table, aim, tied, supplied);
        if (settled.chosen() == 0) {
            findings.report(Invariant.T2, "tie between " + table.named(tied), "a lot", "none");
            return new TieReading.Settled(tied.get(0), List.of());
        }
        supplied = supplied.after(settled.steps());
        return settled;
    }
}
