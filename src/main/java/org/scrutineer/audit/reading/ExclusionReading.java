package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;

/**
 * An exclusion, of the lowest or of several together, and what stands in its place if it ends the count.
 *
 * @param sizes how many of the lowest may go together, and by which clause
 * @param way how their papers leave
 * @param ties how one is chosen of equals
 * @param deferral what is decided on surpluses that wait meanwhile
 */
record ExclusionReading(Sizes sizes, WayOut way, TieReading ties, Deferral deferral) implements StepReading {

    /** What is decided on surpluses that wait meanwhile. */
    interface Deferral {
        /** Nothing. */
        Deferral NOT_SPOKEN_OF = (waiting, reason) -> List.of();

        /** The decisions on those whose surpluses wait. */
        List<Decision> of(List<Candidate> waiting, Reason reason);

        /** They are deferred by a clause. */
        static Deferral by(Clause clause) {
            return (waiting, reason) ->
                    waiting.isEmpty() ? List.of() : List.of(Decision.of(DecisionType.DEFER, waiting, reason, clause));
        }
    }

    /** How many of the lowest may go together. */
    interface Sizes {
        /** The sizes, the largest first, of those who may be excluded with the fewest votes first. */
        List<Size> of(List<Integer> fromTheBottom, TableView table);
    }

    /**
     * A number of the lowest who go together.
     *
     * @param number how many
     * @param reason why
     * @param clause by which clause
     */
    record Size(int number, Reason reason, Clause clause) {
        /** One who goes alone. */
        static Size one(Clause clause) {
            return new Size(1, Reason.LOWEST, clause);
        }
    }

    /** Reads a step by which the lowest goes. */
    static ExclusionReading lowest(Words part) {
        Clause clause = part.clause();
        return read(
                part,
                (fromTheBottom, table) -> fromTheBottom.isEmpty() ? List.of() : List.of(Size.one(clause)),
                Deferral.NOT_SPOKEN_OF);
    }

    private static Sizes limited(Words part) {
        return switch (part.oneOf(
                "limit", "leadingShortfall", "withoutVotesAtFirst", "belowAtFirst", "sureLosers", "quota", "noVotes")) {
            case "quota" -> belowTheQuota(part.clause());
            case "noVotes" -> LosersReading.allWithoutVotes(part);
            case "withoutVotesAtFirst" -> LosersReading.withoutVotesAtFirst(part);
            case "belowAtFirst" -> LosersReading.belowAtFirst(part);
            case "sureLosers" -> LosersReading.sureLosers(part);
            default -> ShortfallReading.read(part);
        };
    }

    /** Reads a step by which several of the lowest may go together. */
    static ExclusionReading together(Words part) {
        Sizes sizes = part.has("limit") ? limited(part) : TogetherReading.read(part);
        return read(
                part,
                part.part("leaving").map(two -> leavingTwo(sizes, two)).orElse(sizes),
                Deferral.by(part.need("deferral").clause()));
    }

    /** All who lack votes to the quota, unless that is everybody. */
    private static Sizes belowTheQuota(Clause clause) {
        return (fromTheBottom, table) -> {
            int below = (int) fromTheBottom.stream()
                    .filter(number -> table.votes(number).compareTo(table.quota()) < 0)
                    .count();
            if (below == 0 || below == table.continuing().size()) {
                return List.of();
            }
            return List.of(below == 1 ? Size.one(clause) : new Size(below, Reason.BULK_LOWEST, clause));
        };
    }

    private static Sizes leavingTwo(Sizes sizes, Words leaving) {
        leaving.only("form", "two");
        leaving.clause();
        return (fromTheBottom, table) -> sizes.of(fromTheBottom, table).stream()
                .filter(size -> size.number() <= table.continuing().size() - 2)
                .toList();
    }

    private static ExclusionReading read(Words part, Sizes sizes, Deferral deferral) {
        return new ExclusionReading(sizes, WayOut.of(part.need("transfers"), part), TieReading.of(part), deferral);
    }

    @Override
    public Optional<TieReading> tieRule() {
        return Optional.of(ties);
    }

    @Override
    public Optional<Due> due(TableView table, SuppliedLots supplied) {
        List<Integer> fromTheBottom = table.excludable().stream()
                .sorted(Comparator.comparing(table::votes))
                .toList();
        for (Size size : sizes.of(fromTheBottom, table)) {
            int number = size.number();
            List<TieBreak> steps = new ArrayList<>();
            List<Integer> level = new ArrayList<>();
            List<Integer> chosen = lowest(fromTheBottom, number, table, supplied, steps, level);
            if (chosen.size() < number) {
                return Optional.of(new Due.LotMissing(level));
            }
            if (number == 1 || table.isIndifferentTo(chosen)) {
                return Optional.of(exclude(chosen, size, steps, table));
            }
        }
        return Optional.empty();
    }

    /** So many of the lowest; fewer if a lot is missing between those who are left level. */
    private List<Integer> lowest(
            List<Integer> fromTheBottom,
            int number,
            TableView table,
            SuppliedLots supplied,
            List<TieBreak> steps,
            List<Integer> level) {
        Fraction edge = table.votes(fromTheBottom.get(number - 1));
        List<Integer> chosen = new ArrayList<>(fromTheBottom.stream()
                .filter(each -> table.votes(each).compareTo(edge) < 0)
                .toList());
        fromTheBottom.stream().filter(each -> table.votes(each).equals(edge)).forEach(level::add);
        while (chosen.size() < number) {
            if (chosen.size() + level.size() == number) {
                chosen.addAll(level);
                break;
            }
            TieReading.Settled settled = ties.settle(table, TieReading.Aim.WEAKEST, level, supplied.after(steps));
            if (settled.chosen() == 0) {
                return chosen;
            }
            steps.addAll(settled.steps());
            chosen.add(settled.chosen());
            level.remove(Integer.valueOf(settled.chosen()));
        }
        return chosen.stream().sorted().toList();
    }

    @Override
    public Optional<LeavingReading> leaving() {
        return Optional.of(way.transfers());
    }

    @Override
    public boolean isBrokenOff(TableView table) {
        return way.brokenOff().test(table);
    }

    @Override
    public Asked asked() {
        return way.asked();
    }

    @Override
    public Optional<Due> leave(List<Integer> doomed, TableView table) {
        return Optional.of(way.leave(doomed, List.of(DoomedRule.exclusionOf(doomed, table)), table, this));
    }

    private Due exclude(List<Integer> excluded, Size size, List<TieBreak> steps, TableView table) {
        List<Decision> decisions = new ArrayList<>();
        List<Integer> waiting = table.waiting().stream()
                .filter(number -> table.surplus(number).signum() > 0)
                .toList();
        decisions.addAll(deferral.of(table.named(waiting), size.reason()));
        decisions.add(new Decision(DecisionType.EXCLUDE, table.named(excluded), size.reason(), size.clause(), steps));
        return way.leave(excluded, decisions, table, this);
    }
}
