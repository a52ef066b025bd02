package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/** How a rule book has ties settled, as its parameters say. */
final class TieReading {

    /** Whom of the tied a decision looks for. */
    enum Aim {
        /** The one whose surplus is next. */
        STRONGEST,
        /** The one to be excluded. */
        WEAKEST
    }

    /**
     * On whom a tie falls, and in which steps.
     *
     * @param chosen the candidate, 0 if a lot is needed and none was supplied
     * @param steps the steps
     */
    record Settled(int chosen, List<TieBreak> steps) {}

    private static final String BY_NUMBERS = "pseudoRandom";

    private final List<String> ways;
    private final NumbersOfFigures numbers;

    private TieReading(List<String> ways, NumbersOfFigures numbers) {
        this.ways = ways;
        this.numbers = numbers;
    }

    /** Reads the parameters that begin with a prefix. */
    static TieReading read(Words words, String prefix) {
        words.text(prefix + "clause");
        String ways = words.oneOf(
                prefix + "form",
                "earliestDifference,lot",
                "earliestStageDifference,lot",
                "earliestStageDifference,predeterminedOrder",
                "earliestStageDifference,orderOfPreferences,lot",
                "latestDifference,lot",
                "predeterminedOrder",
                "earliestDifference,predeterminedOrder",
                "earlierSurplus,earliestDifference,predeterminedOrder",
                "lot",
                "serialDraw",
                "earliestDifference,pseudoRandomAsCalculated",
                "earliestDifference,pseudoRandomAsEnacted");
        List<String> each = List.of(ways.split(","));
        String last = each.get(each.size() - 1);
        return new TieReading(
                each,
                last.startsWith(BY_NUMBERS)
                        ? NumbersOfFigures.read(words, prefix, last)
                        : new NumbersOfFigures(last, 0));
    }

    /** Settles a tie on the figures of the table. */
    Settled settle(Table table, Aim aim, List<Integer> tied, Supplied supplied) {
        List<List<Integer>> sets = new ArrayList<>();
        List<Step> taken = new ArrayList<>();
        List<Integer> left = tied;
        for (String way : ways) {
            boolean goOn = left.size() > 1;
            while (goOn) {
                Step step = step(way, table, aim, left, supplied);
                goOn = step.left.size() < left.size();
                if (goOn) {
                    sets.add(left);
                    taken.add(step);
                    left = step.left;
                    goOn = left.size() > 1;
                }
            }
        }
        if (left.size() > 1) {
            return new Settled(0, List.of());
        }
        List<TieBreak> steps = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            Step step = taken.get(i);
            steps.add(new TieBreak(
                    table.named(sets.get(i)),
                    step.method,
                    step.stage,
                    step.drawIndex,
                    step.decidedBy,
                    table.candidate(left.get(0))));
        }
        return new Settled(left.get(0), steps);
    }

    private record Step(List<Integer> left, TieMethod method, int stage, int drawIndex, String decidedBy) {
        Step(List<Integer> left, TieMethod method, int stage) {
            this(left, method, stage, TieBreak.NO_DRAW, "");
        }
    }

    private Step step(String way, Table table, Aim aim, List<Integer> tied, Supplied supplied) {
        return switch (way) {
            case "earliestDifference" -> byDifference(table.points(), TieMethod.FORWARD, aim, tied);
            case "orderOfPreferences" -> byPreferences(table, aim, tied);
            case "earliestStageDifference" -> byDifference(endsOfStages(table), TieMethod.FORWARD, aim, tied);
            case "earlierSurplus" -> byOrigin(table, tied);
            case "latestDifference" -> {
                List<Table.Point> latestFirst = new ArrayList<>(table.points());
                Collections.reverse(latestFirst);
                yield byDifference(latestFirst, TieMethod.BACKWARD, aim, tied);
            }
            case "pseudoRandomAsCalculated", "pseudoRandomAsEnacted" -> byNumbers(table, aim, tied);
            case "serialDraw" -> serially(table, tied, supplied);
            case "predeterminedOrder" -> byLot(table, Aim.STRONGEST, tied, supplied);
            default -> byLot(table, aim, tied, supplied);
        };
    }

    /** The points that no later one of the same stage follows. */
    static List<Table.Point> endsOfStages(Table table) {
        List<Table.Point> points = table.points();
        List<Table.Point> ends = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (i + 1 == points.size()
                    || points.get(i + 1).stage() > points.get(i).stage()) {
                ends.add(points.get(i));
            }
        }
        return ends;
    }

    /** By the numbers of papers that mark each of the tied first, second and so on. */
    private static Step byPreferences(Table table, Aim aim, List<Integer> tied) {
        for (int place = 1; place <= table.candidates(); place++) {
            Map<Long, List<Integer>> byPapers = new TreeMap<>();
            for (int number : tied) {
                byPapers.computeIfAbsent(table.marked(number, place), papers -> new ArrayList<>())
                        .add(number);
            }
            if (byPapers.size() > 1) {
                List<List<Integer>> ascending = List.copyOf(byPapers.values());
                List<Integer> left = ascending.get(aim == Aim.WEAKEST ? 0 : ascending.size() - 1);
                return new Step(left, TieMethod.FIRST_DIFFERENCE, 0);
            }
        }
        return new Step(tied, TieMethod.FIRST_DIFFERENCE, 0);
    }

    private static Step byOrigin(Table table, List<Integer> tied) {
        int first = tied.stream().mapToInt(table::surplusArose).min().orElse(0);
        return new Step(
                tied.stream()
                        .filter(number -> table.surplusArose(number) == first)
                        .toList(),
                TieMethod.EARLIER_SURPLUS,
                first);
    }

    private static Step byDifference(List<Table.Point> points, TieMethod method, Aim aim, List<Integer> tied) {
        for (Table.Point point : points) {
            Fraction most = point.votes().get(tied.get(0));
            Fraction fewest = most;
            for (int number : tied) {
                Fraction votes = point.votes().get(number);
                most = votes.compareTo(most) > 0 ? votes : most;
                fewest = votes.min(fewest);
            }
            if (!most.equals(fewest)) {
                Fraction sought = aim == Aim.STRONGEST ? most : fewest;
                List<Integer> left = tied.stream()
                        .filter(number -> point.votes().get(number).equals(sought))
                        .toList();
                return new Step(left, method, point.stage());
            }
        }
        return new Step(tied, method, 0);
    }

    private Step byNumbers(Table table, Aim aim, List<Integer> tied) {
        List<Integer> all = numbers.of(
                table.candidates(),
                table.seats(),
                table.validPapers,
                table.points().size());
        Comparator<Integer> byNumber = Comparator.comparing(number -> all.get(number - 1));
        int chosen = aim == Aim.STRONGEST ? Collections.max(tied, byNumber) : Collections.min(tied, byNumber);
        return new Step(List.of(chosen), TieMethod.PSEUDO_RANDOM, 0);
    }

    /** The first is drawn; each of the others takes the place of the one drawn if the next fraction is small enough. */
    private static Step serially(Table table, List<Integer> tied, Supplied supplied) {
        WichmannHill seeds = WichmannHill.ofFigures(table.candidates(), table.seats(), table.validPapers)
                .after(supplied.next());
        int drawn = tied.get(0);
        for (int place = 2; place <= tied.size(); place++) {
            seeds = seeds.next();
            if (seeds.fraction().times(place).compareTo(Fraction.ONE) < 0) {
                drawn = tied.get(place - 1);
            }
        }
        return new Step(List.of(drawn), TieMethod.PSEUDO_RANDOM, 0);
    }

    private static Step byLot(Table table, Aim aim, List<Integer> tied, Supplied supplied) {
        var answer = supplied.answer(tied);
        if (answer.isPresent()) {
            return new Step(
                    List.of(answer.get().chosen().number()),
                    TieMethod.MANUAL,
                    0,
                    TieBreak.NO_DRAW,
                    answer.get().decidedBy());
        }
        var drawn = supplied.drawn(table.named(tied));
        if (drawn.isPresent()) {
            return new Step(
                    List.of(drawn.get().chosen()),
                    TieMethod.DRAW,
                    0,
                    drawn.get().index(),
                    "");
        }
        return supplied.ordered(tied)
                .map(order -> order.get(aim == Aim.STRONGEST ? 0 : order.size() - 1))
                .map(chosen -> new Step(List.of(chosen), TieMethod.LOT_ORDER, 0))
                .orElse(new Step(tied, TieMethod.LOT_ORDER, 0));
    }
}
