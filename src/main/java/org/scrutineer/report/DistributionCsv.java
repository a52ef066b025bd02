package org.scrutineer.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountLabels;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;
import org.scrutineer.wording.Course;

/**
 * A distribution of preferences as comma-separated values: a line for each count and candidate, then one each for what
 * is non-transferable and what is lost by fraction. Transfer values are exact fractions. Drops clauses and reasons.
 *
 * <p>The columns:
 *
 * <ul>
 *   <li>{@code seats}, {@code formalPapers}, {@code quota}: of the whole election, the quota as at this count.
 *   <li>{@code count}: from 1, each transfer being one; {@code stage}: that of the record, with its part; {@code
 *       label}: the number that those who count by the rule book give it.
 *   <li>{@code action}: {@code firstPreferences}, {@code surplus} or {@code exclusion}; {@code of}: the numbers of the
 *       candidates; {@code transferValue}: what each paper that moves is worth, several values one after the other;
 *       {@code receivedAt}: the counts at which these papers had been received.
 *   <li>{@code candidate}: the number, 0 for {@code nonTransferable} and {@code lossByFraction}; {@code name},
 *       {@code party}.
 *   <li>{@code papersMoved}, {@code votesMoved}: what came, or with a minus what went; {@code papers}, {@code votes}:
 *       what is there then. A loss by fraction below zero is a gain.
 *   <li>{@code status}: after the count; {@code decided}: {@code elect} or {@code exclude} at the count on whose
 *       figures it was, an exclusion in the count before the papers move; {@code order}: of election.
 *   <li>{@code ties}: on the line of whom it fell on, as {@link Counts#words} has them.
 * </ul>
 */
final class DistributionCsv {

    private static final List<String> COLUMNS = List.of(
            "seats",
            "formalPapers",
            "quota",
            "count",
            "stage",
            "label",
            "action",
            "of",
            "transferValue",
            "receivedAt",
            "candidate",
            "name",
            "party",
            "papersMoved",
            "votesMoved",
            "papers",
            "votes",
            "status",
            "decided",
            "order",
            "ties");

    private final CountRecord record;
    private final Counts counts;
    private final List<String> labels;
    private final TableFigures figures;
    private final Csv csv;
    private final Map<Candidate, Integer> orders = new HashMap<>();
    private final Map<Candidate, Unmoved> unmoved = new HashMap<>();

    private DistributionCsv(CountRecord record, Formulas formulas) {
        this.record = record;
        this.counts = new Counts(record);
        this.labels = CountLabels.of(record);
        this.figures = new TableFigures(record);
        this.csv = new Csv(formulas);
        record.elected().forEach(elected -> orders.put(elected.candidate(), elected.order()));
    }

    /**
     * A candidate from whom and to whom nothing moved. Of a hundred candidates that is nearly each at each of a hundred
     * thousand counts.
     *
     * @param tally what the candidate has
     * @param cells the cells that say so
     */
    private record Unmoved(Tally tally, String cells) {}

    /**
     * Writes the table.
     *
     * @param record the record
     * @param formulas what becomes of text that looks like a formula
     * @return the lines
     */
    static String of(CountRecord record, Formulas formulas) {
        DistributionCsv table = new DistributionCsv(record, formulas);
        table.csv.texts(COLUMNS).end();
        for (int entry = 0; entry < record.stages().size(); entry++) {
            String opening = table.opening(entry);
            for (Tally tally : record.stages().get(entry).tallies()) {
                if (!tally.candidate().isWithdrawn()) {
                    String cells = table.candidate(entry, tally);
                    table.csv.again(opening).again(cells).end();
                }
            }
            table.pools(entry, opening);
        }
        return table.csv.toString();
    }

    private String opening(int entry) {
        Stage stage = record.stages().get(entry);
        return csv.number(record.seats())
                .number(record.input().papersValid())
                .number(figures.amount(stage.quota()))
                .number(entry + 1L)
                .text(Course.number(stage))
                .text(labels.get(entry))
                .text(stage.action().term())
                .text(whose(stage.action()))
                .text(TransfersCsv.values(stage).stream()
                        .map(TransferValue::toString)
                        .collect(Collectors.joining(" ")))
                .text(counts.receivedAt(entry).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .takeCells();
    }

    private static String whose(StageAction action) {
        List<Candidate> candidates = action instanceof StageAction.Surplus surplus
                ? surplus.candidates()
                : action instanceof StageAction.Exclusion exclusion ? exclusion.candidates() : List.of();
        return candidates.stream().map(Candidate::reference).collect(Collectors.joining(" "));
    }

    private String candidate(int entry, Tally now) {
        Tally before = figures.before(entry).tallyOf(now.candidate());
        if (entry == 0
                || !now.equals(before)
                || !record.stages().get(entry).decisions().isEmpty()) {
            return moved(entry, before, now);
        }
        Unmoved last = unmoved.getOrDefault(now.candidate(), new Unmoved(now, ""));
        if (last.cells().isEmpty() || !last.tally().equals(now)) {
            last = new Unmoved(now, moved(entry, before, now));
            unmoved.put(now.candidate(), last);
        }
        return last.cells();
    }

    private String moved(int entry, Tally before, Tally now) {
        Candidate candidate = now.candidate();
        boolean first = entry == 0;
        return csv.number(candidate.reference())
                .text(candidate.name())
                .text(candidate.party())
                .number(first ? now.papers() : now.papers() - before.papers())
                .number(figures.amount(first ? now.votes() : now.votes().minus(before.votes())))
                .number(now.papers())
                .number(figures.amount(now.votes()))
                .text(now.status().term())
                .text(decided(entry, candidate))
                .number(orders.getOrDefault(candidate, 0))
                .text(ties(entry, candidate))
                .takeCells();
    }

    private String decided(int entry, Candidate candidate) {
        return record.stages().get(entry).decisions().stream()
                .filter(decision -> decision.candidates().contains(candidate))
                .map(Decision::type)
                .filter(type -> type == DecisionType.ELECT || type == DecisionType.EXCLUDE)
                .map(DecisionType::term)
                .findFirst()
                .orElse("");
    }

    private String ties(int entry, Candidate candidate) {
        return record.stages().get(entry).decisions().stream()
                .flatMap(decision -> decision.ties().stream())
                .filter(tie -> tie.chosen().equals(candidate))
                .map(tie -> counts.words(tie, entry))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void pools(int entry, String opening) {
        Stage now = record.stages().get(entry);
        Stage before = figures.before(entry);
        boolean first = entry == 0;
        pool(
                opening,
                "nonTransferable",
                first ? now.nonTransferablePapers() : now.nonTransferablePapers() - before.nonTransferablePapers(),
                first ? now.nonTransferable() : now.nonTransferable().minus(before.nonTransferable()),
                now.nonTransferablePapers(),
                now.nonTransferable());
        pool(
                opening,
                "lossByFraction",
                0,
                first ? now.lossByFraction() : now.lossByFraction().minus(before.lossByFraction()),
                0,
                now.lossByFraction());
    }

    private void pool(String opening, String name, long papersMoved, Votes votesMoved, long papers, Votes votes) {
        csv.again(opening)
                .number(0)
                .text(name)
                .text("")
                .number(papersMoved)
                .number(figures.amount(votesMoved))
                .number(papers)
                .number(figures.amount(votes))
                .texts(List.of("", ""))
                .number(0)
                .text("")
                .end();
    }
}
