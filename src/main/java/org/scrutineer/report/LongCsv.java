package org.scrutineer.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;

/**
 * A count as comma-separated values with a line for each candidate and entry of the record, then one each for what is
 * non-transferable, lost by fraction and set aside. Drops from whom to whom votes went, and ties.
 */
final class LongCsv {

    private static final List<String> COLUMNS = List.of(
            "stage",
            "part",
            "kind",
            "candidate",
            "name",
            "party",
            "change",
            "votes",
            "papers",
            "keep",
            "status",
            "quota",
            "decision",
            "reason",
            "clause");

    private final TableFigures figures;
    private final Csv csv;

    private LongCsv(CountRecord record, Formulas formulas) {
        figures = new TableFigures(record);
        csv = new Csv(formulas);
    }

    /**
     * Writes the table.
     *
     * @param record the record
     * @param formulas what becomes of text that looks like a formula
     * @return the lines
     */
    static String of(CountRecord record, Formulas formulas) {
        LongCsv table = new LongCsv(record, formulas);
        table.csv.texts(COLUMNS).end();
        for (int entry = 0; entry < record.stages().size(); entry++) {
            Stage stage = record.stages().get(entry);
            Stage before = table.figures.before(entry);
            for (Tally tally : stage.tallies()) {
                table.candidate(stage, before, tally);
            }
            table.pool(
                    "nonTransferable",
                    stage,
                    stage.nonTransferable().minus(before.nonTransferable()),
                    stage.nonTransferable(),
                    Long.toString(stage.nonTransferablePapers()));
            table.pool(
                    "lossByFraction",
                    stage,
                    stage.lossByFraction().minus(before.lossByFraction()),
                    stage.lossByFraction(),
                    "");
            table.pool("setAside", stage, Votes.ZERO, Votes.ZERO, "");
        }
        return table.csv.toString();
    }

    private Csv opening(Stage stage) {
        return csv.number(stage.number())
                .number(stage.part() == 0 ? "" : Integer.toString(stage.part()))
                .text(stage.action().term());
    }

    private void candidate(Stage stage, Stage before, Tally tally) {
        Candidate candidate = tally.candidate();
        opening(stage)
                .number(candidate.reference())
                .text(candidate.name())
                .text(candidate.party())
                .number(figures.change(
                        tally.votes().minus(before.tallyOf(candidate).votes())))
                .number(figures.amount(tally.votes()))
                .number(tally.papers())
                .number(kept(stage, candidate))
                .text(tally.status().term())
                .number(figures.amount(stage.quota()))
                .text(decided(stage, candidate, decision -> decision.type().term()))
                .text(decided(stage, candidate, decision -> decision.reason().term()))
                .text(decided(stage, candidate, decision -> decision.clause().number()))
                .end();
    }

    private String kept(Stage stage, Candidate candidate) {
        return stage.action() instanceof StageAction.KeepValues counted
                ? counted.of(candidate).toString(figures.record().rule().places())
                : "";
    }

    /** What the decisions of a stage about a candidate have; of several one after the other. */
    private static String decided(Stage stage, Candidate candidate, Function<Decision, String> what) {
        return stage.decisions().stream()
                .filter(decision -> decision.candidates().contains(candidate))
                .map(what)
                .collect(Collectors.joining("; "));
    }

    private void pool(String name, Stage stage, Votes change, Votes votes, String papers) {
        opening(stage)
                .number(0)
                .text(name)
                .text("")
                .number(figures.change(change))
                .number(figures.amount(votes))
                .number(papers)
                .number("")
                .text("")
                .number(figures.amount(stage.quota()))
                .texts(List.of("", "", ""))
                .end();
    }
}
