package org.scrutineer.report;

import java.util.List;
import java.util.function.Function;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.wording.Amounts;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.RonWords;

/**
 * The result sheet of the Electoral Reform Society as comma-separated values: for each candidate first preferences,
 * then change and total of each stage. Parts of a stage are one pair of columns. Drops papers, values, ties and
 * clauses.
 */
final class ErsCsv {

    private final CountRecord record;
    private final TableFigures figures;
    private final List<Stage> stages;
    private final SheetNames names;
    private final Csv csv;

    private ErsCsv(CountRecord record, Formulas formulas) {
        this.record = record;
        this.figures = new TableFigures(record);
        this.stages = record.wholeStages();
        this.names = new SheetNames(record.rows());
        this.csv = new Csv(formulas);
    }

    /**
     * Writes the sheet.
     *
     * @param record the record
     * @param formulas what becomes of text that looks like a formula
     * @return the lines
     */
    static String of(CountRecord record, Formulas formulas) {
        ErsCsv sheet = new ErsCsv(record, formulas);
        sheet.header();
        sheet.titles();
        record.rows().forEach(sheet::candidate);
        sheet.sums("Non-transferable", Stage::nonTransferable);
        if (record.stages().stream().anyMatch(stage -> !stage.lossByFraction().isZero())) {
            sheet.sums("Loss by fraction", Stage::lossByFraction);
        }
        if (record.rule().hasVotesThatAddUp()) {
            sheet.totals();
        }
        return sheet.csv.toString();
    }

    private void header() {
        long invalid = record.input().papersCast() - record.input().papersValid();
        csv.text("Election for").text(record.title()).end();
        csv.text("Date").text("").end();
        csv.text("Number to be elected").number(record.seats()).end();
        csv.text("Valid votes").number(record.input().papersValid()).end();
        csv.text("Invalid votes").number(invalid).end();
        Stage last = stages.get(stages.size() - 1);
        csv.text("Quota")
                .number(record.rule().hasQuota() ? figures.amount(last.quota()) : "")
                .end();
        csv.text("Program").text("scrutineer " + JsonRecord.version()).end();
        csv.text("Election rules").text(record.rule().citation()).end();
        csv.end();
    }

    private void titles() {
        csv.text("Stage").number(stages.get(0).number());
        stages.subList(1, stages.size()).forEach(stage -> csv.text("Stage").number(stage.number()));
        csv.end();
        csv.text("").text(kind(stages.get(0)));
        stages.subList(1, stages.size()).forEach(stage -> csv.text(kind(stage)).text(""));
        csv.end();
        csv.text("Candidates").text(whose(stages.get(0)));
        stages.subList(1, stages.size()).forEach(stage -> csv.text(whose(stage)).text(""));
        csv.end();
    }

    private static String kind(Stage stage) {
        return switch (stage.action().kind()) {
            case FIRST_PREFERENCES -> "First";
            case SURPLUS -> "Surplus of";
            case EXCLUSION -> "Exclusion of";
            case KEEP_VALUES -> "Keep values";
            case QUOTIENTS -> "Quotients";
            case ALL_VOTES -> "All";
        };
    }

    private String whose(Stage stage) {
        if (stage.action() instanceof StageAction.Surplus surplus) {
            return names.of(surplus.candidates(), "+");
        }
        if (stage.action() instanceof StageAction.Exclusion exclusion) {
            return names.of(exclusion.candidates(), "+");
        }
        if (stage.action() instanceof StageAction.KeepValues counted) {
            return "after " + counted.passes() + (counted.passes() == 1 ? " pass" : " passes");
        }
        return switch (stage.action().kind()) {
            case ALL_VOTES -> "Votes";
            case QUOTIENTS -> "";
            default -> "Preferences";
        };
    }

    private void candidate(Candidate candidate) {
        csv.text(names.of(candidate))
                .number(
                        candidate.isWithdrawn() || !candidate.isNominated()
                                ? ""
                                : Amounts.shortest(
                                        stages.get(0).tallyOf(candidate).votes()));
        for (int i = 1; i < stages.size(); i++) {
            Votes change = stages.get(i)
                    .tallyOf(candidate)
                    .votes()
                    .minus(stages.get(i - 1).tallyOf(candidate).votes());
            csv.number(figures.change(change)).number(total(stages.get(i), candidate));
        }
        boolean elected = record.elected().stream().map(Elected::candidate).anyMatch(candidate::equals);
        boolean vacant = RonWords.vacated(new Course(record)).contains(candidate);
        csv.text(elected ? "Elected" : vacant ? "Vacant" : candidate.isWithdrawn() ? "Withdrawn" : "")
                .end();
    }

    private String total(Stage stage, Candidate candidate) {
        Tally tally = stage.tallyOf(candidate);
        if (tally.status() == Status.WITHDRAWN) {
            return "";
        }
        boolean gone = tally.status() == Status.EXCLUDED && tally.votes().isZero();
        return gone ? "-" : figures.amount(tally.votes());
    }

    private void sums(String label, Function<Stage, Votes> amount) {
        csv.text(label).number(figures.change(amount.apply(stages.get(0))).replace("+", ""));
        for (int i = 1; i < stages.size(); i++) {
            Votes now = amount.apply(stages.get(i));
            csv.number(figures.change(now.minus(amount.apply(stages.get(i - 1)))))
                    .number(figures.amount(now));
        }
        csv.text("").end();
    }

    private void totals() {
        csv.text("Totals").number(figures.amount(Course.total(stages.get(0))));
        stages.subList(1, stages.size()).forEach(stage -> csv.number("").number(figures.amount(Course.total(stage))));
        csv.text("").end();
    }
}
