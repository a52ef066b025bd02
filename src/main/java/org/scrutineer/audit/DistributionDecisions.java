package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.distribution.Distribution;
import org.scrutineer.distribution.PublishedCount;
import org.scrutineer.distribution.PublishedCount.Decided;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/**
 * Compares the decisions of a published count with those that its figures call for, and tells how ties were settled.
 */
final class DistributionDecisions {

    private static final Set<TieMethod> BY_LOT = Set.of(TieMethod.LOT_ORDER, TieMethod.MANUAL, TieMethod.DRAW);
    private static final String LOT = "lot";

    private final Distribution sheet;
    private final boolean lotsAreStated;
    private final Verdict verdict;
    private final Findings findings;
    private final List<Integer> stages = new ArrayList<>();

    DistributionDecisions(Distribution sheet, boolean lotsAreStated, Verdict verdict) {
        this.sheet = sheet;
        this.lotsAreStated = lotsAreStated;
        this.verdict = verdict;
        this.findings = verdict.findings();
    }

    /**
     * What is published of the decisions of a count.
     *
     * @param elected the elected, in order
     * @param excluded the excluded
     * @param agreesOnElected whether those elected are as due
     * @param agreesOnExcluded whether those excluded are as due
     */
    record Stated(List<Integer> elected, List<Integer> excluded, boolean agreesOnElected, boolean agreesOnExcluded) {
        boolean agrees() {
            return agreesOnElected && agreesOnExcluded;
        }
    }

    /** Compares; whoever is left at the end need not be called excluded. */
    Stated compare(int entry, List<Decision> due, boolean isEnd, Table table) {
        List<Integer> elected = stated(entry, Decided.ELECTED);
        List<Integer> excluded = isEnd ? List.of() : stated(entry, Decided.EXCLUDED);
        List<Integer> dueElected = numbers(due.stream().filter(each -> each.type() == DecisionType.ELECT));
        List<Integer> dueExcluded = numbers(due.stream()
                        .filter(each -> each.type() == DecisionType.EXCLUDE && each.reason() != Reason.COUNT_COMPLETE))
                .stream()
                .sorted()
                .toList();
        boolean agreesOnElected = elected.equals(dueElected);
        boolean agreesOnExcluded = excluded.isEmpty() ? dueExcluded.isEmpty() : excluded.equals(dueExcluded);
        if (!agreesOnElected) {
            elected(due, dueElected, elected, table);
        }
        if (!agreesOnExcluded && (agreesOnElected || !excluded.isEmpty())) {
            excluded(due, dueExcluded, excluded, table);
        }
        if (agreesOnElected && agreesOnExcluded) {
            ties(entry, due);
        }
        return new Stated(elected, excluded, agreesOnElected, agreesOnExcluded || excluded.isEmpty());
    }

    private List<Integer> stated(int entry, Decided decided) {
        List<PublishedCount.Line> lines = sheet.counts().get(entry).lines();
        return IntStream.rangeClosed(1, lines.size())
                .filter(number -> lines.get(number - 1).decided() == decided)
                .boxed()
                .sorted(Comparator.comparing(number -> lines.get(number - 1).order()))
                .toList();
    }

    private static List<Integer> numbers(Stream<Decision> decisions) {
        return decisions
                .flatMap(decision -> decision.candidates().stream())
                .map(Candidate::number)
                .toList();
    }

    private void elected(List<Decision> due, List<Integer> expected, List<Integer> found, Table table) {
        boolean order = Set.copyOf(expected).equals(Set.copyOf(found));
        Invariant invariant = order
                ? tie(due, DecisionType.ELECT, Invariant.I11)
                : due.stream().anyMatch(each -> each.type() == DecisionType.ELECT && each.reason() != Reason.QUOTA)
                        ? Invariant.I12
                        : Invariant.I11;
        findings.report(
                invariant,
                order ? "order of election" : "who is elected",
                table.named(expected) + (order ? how(due, DecisionType.ELECT) : ""),
                table.named(found));
    }

    private void excluded(List<Decision> due, List<Integer> expected, List<Integer> found, Table table) {
        boolean tied = !found.isEmpty()
                && due.stream()
                        .filter(each -> each.type() == DecisionType.EXCLUDE)
                        .flatMap(each -> each.ties().stream())
                        .findFirst()
                        .filter(tie -> table.named(found).stream()
                                .allMatch(one -> tie.candidates().contains(one) || expected.contains(one.number())))
                        .isPresent();
        findings.report(
                tied ? tie(due, DecisionType.EXCLUDE, Invariant.I13) : Invariant.I13,
                "who is excluded",
                table.named(expected) + (tied ? how(due, DecisionType.EXCLUDE) : ""),
                table.named(found));
    }

    /** What is broken where a tie should have fallen on somebody else. */
    private static Invariant tie(List<Decision> due, DecisionType type, Invariant otherwise) {
        List<TieBreak> ties = ties(due, type);
        return ties.isEmpty()
                ? otherwise
                : BY_LOT.contains(ties.get(ties.size() - 1).method()) ? Invariant.T2 : Invariant.T1;
    }

    private String how(List<Decision> due, DecisionType type) {
        return ties(due, type).stream()
                .map(tie -> " by " + method(tie, sheet.counts().size()))
                .distinct()
                .collect(Collectors.joining());
    }

    private static List<TieBreak> ties(List<Decision> due, DecisionType type) {
        return due.stream()
                .filter(each -> each.type() == type)
                .flatMap(each -> each.ties().stream())
                .toList();
    }

    /** Tells how ties were settled, and compares that where it is published. */
    private void ties(int entry, List<Decision> due) {
        int number = sheet.counts().get(entry).number();
        List<String> words = new ArrayList<>();
        for (Decision decision : due) {
            for (TieBreak tie : decision.ties()) {
                String between =
                        tie.candidates().stream().map(Candidate::toString).collect(Collectors.joining(", "));
                String settled = "count " + number + ": tie between " + between + ", settled by " + method(tie, entry)
                        + ": " + tie.chosen();
                verdict.note(settled);
                if (BY_LOT.contains(tie.method()) && !lotsAreStated) {
                    verdict.doubt(settled + "; no order of lots is stated");
                }
                words.add(tie.candidates().stream().map(Candidate::reference).collect(Collectors.joining(" ")) + " "
                        + method(tie, entry).replace(" count", "") + ": "
                        + tie.chosen().reference());
            }
        }
        if (sheet.form().statesWhatWasDone()) {
            findings.same(
                    Invariant.T1, "ties", words.stream().distinct().sorted().toList(), published(entry));
        }
    }

    private List<String> published(int entry) {
        return sheet.counts().get(entry).lines().stream()
                .flatMap(line -> line.ties().stream())
                .map(tie -> BY_LOT.stream()
                        .map(TieMethod::term)
                        .reduce(tie, (words, term) -> words.replace(" " + term + ":", " " + LOT + ":")))
                .sorted()
                .toList();
    }

    /** The way in which a tie was settled, with the last count of the stage consulted up to its own. */
    private String method(TieBreak tie, int entry) {
        if (BY_LOT.contains(tie.method())) {
            return LOT;
        }
        return tie.method().term() + (tie.stageConsulted() > 0 ? " count " + lastOf(tie.stageConsulted(), entry) : "");
    }

    private int lastOf(int stage, int entry) {
        int last = 0;
        for (int count = 0; count < Math.min(stages.size(), entry + 1); count++) {
            last = stages.get(count) == stage ? count + 1 : last;
        }
        return last;
    }

    /** Says of which stage the next count is. */
    void next(int stage) {
        stages.add(stage);
    }

    /** Compares the states after a count, where they are published. */
    void states(int entry, Table table) {
        List<PublishedCount.Line> lines = sheet.counts().get(entry).lines();
        for (int number = 1; sheet.form().statesWhatWasDone() && number <= lines.size(); number++) {
            findings.same(
                    Invariant.I6,
                    "state of " + table.candidate(number),
                    table.state(number).term(),
                    lines.get(number - 1).status());
        }
    }
}
