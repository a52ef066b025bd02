package org.scrutineer.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Transfer;

/** From whom to whom papers and votes went at each entry of a record, as comma-separated values. */
final class TransfersCsv {

    private static final List<String> COLUMNS =
            List.of("stage", "part", "from", "fromName", "to", "toName", "papers", "votes", "transferValue");

    private TransfersCsv() {}

    /**
     * Writes the table.
     *
     * @param record the record
     * @param formulas what becomes of text that looks like a formula
     * @return the lines
     */
    static String of(CountRecord record, Formulas formulas) {
        TableFigures figures = new TableFigures(record);
        Csv csv = new Csv(formulas);
        csv.texts(COLUMNS).end();
        for (Stage stage : record.stages()) {
            for (Transfer transfer : stage.transfers()) {
                csv.number(stage.number())
                        .number(stage.part() == 0 ? "" : Integer.toString(stage.part()))
                        .number(transfer.from().number())
                        .text(transfer.from().name());
                if (transfer.to() instanceof Destination.Receiver receiver) {
                    csv.number(receiver.candidate().number())
                            .text(receiver.candidate().name());
                } else {
                    csv.text(((Destination.Pool) transfer.to()).term()).text("");
                }
                csv.number(transfer.papers())
                        .number(figures.amount(transfer.votes()))
                        .number(oneValue(stage, transfer.from(), figures))
                        .end();
            }
        }
        return csv.toString();
    }

    /**
     * Returns the values of the papers that move at a stage.
     *
     * @param stage the stage
     * @return the values, highest first, each once; none if no paper moves
     */
    static List<TransferValue> values(Stage stage) {
        return values(stage.sources().stream());
    }

    private static List<TransferValue> values(Stream<Source> sources) {
        return sources.filter(source -> source.papers() > 0)
                .map(TransfersCsv::value)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static TransferValue value(Source source) {
        if (source instanceof Source.Surplus surplus) {
            return surplus.transferValue();
        }
        return source instanceof Source.Exclusion exclusion ? exclusion.value() : TransferValue.ONE;
    }

    /**
     * Returns the value of the papers that a candidate passes on at a stage.
     *
     * @param stage the stage
     * @param from the candidate
     * @param figures how amounts are written
     * @return the digits, none if papers of several values move or no paper
     */
    static String oneValue(Stage stage, Candidate from, TableFigures figures) {
        List<TransferValue> values = values(
                stage.sources().stream().filter(source -> source.candidate().equals(from)));
        return values.size() == 1 ? figures.amount(Votes.of(1, values.get(0))) : "";
    }
}
