package org.scrutineer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.InactiveCause;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.InactiveWords;
import org.scrutineer.wording.RonWords;

/** The columns of figures of a result sheet: one for each stage, and what became of each candidate. */
final class SheetFigures {

    private static final int NARROWEST = 11;
    private static final String ELECTED_NOW = " *";
    private static final String NO_MARK = "  ";

    /** The name of the row of sums. */
    static final String TOTAL = "Total";

    private final CountRecord record;
    private final SheetWords words;
    private final List<Candidate> candidates;
    private final List<InactiveCause> causes;
    private final boolean loses;
    private final boolean quotaChanges;

    /**
     * What a row shows at a stage.
     *
     * @param change what moved to or from it, empty if nothing did
     * @param total what it has then, and a mark
     */
    private record Figure(String change, String total) {}

    /**
     * Reads the figures of a count.
     *
     * @param record the count
     * @param words how it is put in words
     */
    SheetFigures(CountRecord record, SheetWords words) {
        this.record = record;
        this.words = words;
        this.candidates = record.rows();
        this.causes = InactiveWords.rows(record);
        this.quotaChanges = quotaChanges(record);
        this.loses = record.stages().stream()
                .anyMatch(stage -> !stage.lossByFraction().isZero());
    }

    /**
     * Returns the names of the rows below the candidates.
     *
     * @return the names, the total last but for the quota, which is there if it changes
     */
    List<String> otherRows() {
        String left = record.rule().hasQuota() ? "Non-transferable" : "Votes not used";
        List<String> rows = new ArrayList<>(List.of(left));
        causes.forEach(cause -> rows.add(InactiveWords.narrowRow(cause)));
        if (loses) {
            rows.add("Loss by fraction");
        }
        if (record.rule().hasVotesThatAddUp()) {
            rows.add(TOTAL);
        }
        if (quotaChanges) {
            rows.add("Quota");
        }
        return rows;
    }

    /**
     * Returns whether the quota is not the same at every stage.
     *
     * @param record the record
     * @return whether it changes
     */
    static boolean quotaChanges(CountRecord record) {
        Votes first = record.stages().get(0).quota();
        return record.stages().stream().anyMatch(stage -> !stage.quota().equals(first));
    }

    /**
     * Returns a column for each stage.
     *
     * @return the columns, all but the first with changes
     */
    List<SheetColumn> stages() {
        List<Stage> stages = record.stages();
        List<List<Figure>> figures =
                IntStream.range(0, stages.size()).mapToObj(this::figures).toList();
        int changeWidth = widest(figures, figure -> figure.change().length());
        int totalWidth = widest(figures, figure -> figure.total().length());

        List<SheetColumn> columns = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            int changes = i == 0 ? 0 : changeWidth + 2;
            int width = Math.max(NARROWEST, changes + totalWidth);
            List<String> heading = new ArrayList<>(List.of("Stage " + SheetWords.number(stages.get(i))));
            heading.addAll(Text.wrap(words.title(stages.get(i)), width));
            columns.add(new SheetColumn(
                    heading,
                    figures.get(i).stream()
                            .map(figure -> Text.right(figure.change(), Math.max(0, changes - 2))
                                    + Text.right(figure.total(), width - Math.max(0, changes - 2)))
                            .toList(),
                    width));
        }
        return columns;
    }

    private static int widest(List<List<Figure>> figures, ToIntFunction<Figure> width) {
        return figures.stream().flatMap(List::stream).mapToInt(width).max().orElseThrow();
    }

    private List<Figure> figures(int index) {
        Stage stage = record.stages().get(index);
        Stage before = record.stages().get(Math.max(0, index - 1));
        List<Figure> figures = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Tally now = stage.tallyOf(candidate);
            Tally then = before.tallyOf(candidate);
            boolean electedNow = now.status() == Status.ELECTED && (index == 0 || then.status() != Status.ELECTED);
            figures.add(
                    new Figure(change(then.votes(), now.votes()), total(now) + (electedNow ? ELECTED_NOW : NO_MARK)));
        }
        figures.add(figure(before, stage, Stage::nonTransferable));
        causes.forEach(cause -> figures.add(figure(before, stage, each -> InactiveWords.votes(each, cause))));
        if (loses) {
            figures.add(figure(before, stage, Stage::lossByFraction));
        }
        if (record.rule().hasVotesThatAddUp()) {
            figures.add(figure(before, stage, SheetFigures::sum));
        }
        if (quotaChanges) {
            figures.add(new Figure("", words.votes(stage.quota()) + NO_MARK));
        }
        return figures;
    }

    private Figure figure(Stage before, Stage stage, Function<Stage, Votes> amount) {
        Votes now = amount.apply(stage);
        return new Figure(change(amount.apply(before), now), words.votes(now) + NO_MARK);
    }

    private String change(Votes before, Votes now) {
        Votes change = now.minus(before);
        return change.isZero() ? "" : (change.isPositive() ? "+" : "") + words.votes(change);
    }

    private String total(Tally tally) {
        String votes = words.votes(tally.votes());
        return switch (tally.status()) {
            case WITHDRAWN -> tally.votes().isZero() ? "" : votes;
            case EXCLUDED -> tally.votes().isZero() ? "-" : votes;
            case CONTINUING, GUARDED, ELECTED -> votes;
        };
    }

    private static Votes sum(Stage stage) {
        return stage.tallies().stream()
                .map(Tally::votes)
                .reduce(stage.nonTransferable().plus(stage.lossByFraction()), Votes::plus);
    }

    /**
     * Returns the column that says who is elected, in what order, and who is withdrawn.
     *
     * @return the column
     */
    SheetColumn outcome() {
        Map<Candidate, Integer> orders =
                record.elected().stream().collect(Collectors.toMap(Elected::candidate, Elected::order));
        List<String> cells = new ArrayList<>();
        List<Candidate> vacated = RonWords.vacated(new Course(record));
        for (Candidate candidate : candidates) {
            Integer order = orders.get(candidate);
            String standing = candidate.isWithdrawn() ? "Withdrawn" : vacated.contains(candidate) ? "Vacant" : "";
            cells.add(order == null ? standing : "Elected " + order);
        }
        otherRows().forEach(row -> cells.add(""));
        int width = cells.stream().mapToInt(String::length).max().orElseThrow();
        return new SheetColumn(List.of(), cells, width);
    }
}
