package org.scrutineer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.Fate;

/**
 * A count as the distribution of preferences that the Australian Electoral Commission publishes: a line for each
 * candidate and count, each entry of the record being a count. Votes keep their decimals; a transfer value that needs
 * more than ten is cut off there. The comment on the line of whoever gives papers says at which counts these had been
 * received, and that of whom a tie fell on says so. Drops clauses.
 */
final class AecCsv {

    private static final List<String> COLUMNS = List.of(
            "State",
            "No Of Vacancies",
            "Total Formal Papers",
            "Quota",
            "Count",
            "Ballot Position",
            "Ticket",
            "Surname",
            "GivenNm",
            "Papers",
            "VoteTransferred",
            "ProgressiveVoteTotal",
            "Transfer Value",
            "Status",
            "Changed",
            "Order Elected",
            "Comment");

    private static final Rounding VALUE = Rounding.down(10);

    private final Course course;
    private final Counts counts;
    private final TableFigures figures;
    private final Csv csv;

    private AecCsv(CountRecord record, Formulas formulas) {
        course = new Course(record);
        counts = new Counts(record);
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
        AecCsv table = new AecCsv(record, formulas);
        table.csv.texts(COLUMNS).end();
        for (int entry = 0; entry < record.stages().size(); entry++) {
            for (Candidate candidate : record.rows()) {
                if (!candidate.isWithdrawn() && stands(record.stages().get(entry), candidate)) {
                    table.candidate(entry, candidate);
                }
            }
            table.pools(entry);
        }
        return table.csv.toString();
    }

    /** Whether a candidate is nominated, or a further RON that has come to stand. */
    private static boolean stands(Stage stage, Candidate candidate) {
        return candidate.isNominated() || candidate.number() <= stage.tallies().size();
    }

    private Csv opening(int entry) {
        CountRecord record = course.record();
        return csv.text("")
                .number(record.seats())
                .number(record.input().papersValid())
                .number(figures.amount(record.stages().get(entry).quota()))
                .number(entry + 1L);
    }

    private void candidate(int entry, Candidate candidate) {
        Tally now = course.record().stages().get(entry).tallyOf(candidate);
        Tally before = figures.before(entry).tallyOf(candidate);
        boolean first = entry == 0;
        Fate fate = course.fateOf(candidate);
        Optional<Elected> elected = fate instanceof Fate.Chosen chosen && entry >= fate.entry()
                ? Optional.of(chosen.elected())
                : Optional.empty();
        boolean excluded = fate instanceof Fate.Excluded && entry >= fate.entry();
        boolean vacant = fate instanceof Fate.Vacated && entry >= fate.entry();
        String status = elected.isPresent() ? "Elected" : vacant ? "Vacant" : excluded ? "Excluded" : "";
        opening(entry)
                .number(candidate.reference())
                .text(candidate.party())
                .text(candidate.name())
                .text("")
                .number(first ? now.papers() : now.papers() - before.papers())
                .number(figures.amount(first ? now.votes() : now.votes().minus(before.votes())))
                .number(figures.amount(now.votes()))
                .number(value(entry))
                .text(status)
                .text(!status.isEmpty() && entry == fate.entry() ? "True" : "")
                .number(elected.map(Elected::order).orElse(0))
                .text(comment(entry, candidate))
                .end();
    }

    private String comment(int entry, Candidate candidate) {
        Stage stage = course.record().stages().get(entry);
        List<String> sentences = new ArrayList<>();
        boolean gives = stage.sources().stream()
                .anyMatch(source -> source.papers() > 0 && source.candidate().equals(candidate));
        if (gives) {
            List<Integer> received = counts.receivedAt(entry);
            sentences.add(received.stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "Papers received at count(s) ", ".")));
        }
        stage.decisions().stream()
                .flatMap(decision -> decision.ties().stream())
                .filter(tie -> tie.chosen().equals(candidate))
                .map(tie -> counts.words(tie, entry))
                .distinct()
                .forEach(words -> sentences.add("Tie " + words + "."));
        return String.join(" ", sentences);
    }

    /** The one value of the papers that move at a count, 0 if there is none. */
    private String value(int entry) {
        Stage stage = course.record().stages().get(entry);
        List<TransferValue> values = TransfersCsv.values(stage);
        return values.size() == 1 ? figures.amount(Votes.of(1, values.get(0)).rounded(VALUE)) : "0";
    }

    private void pools(int entry) {
        Stage now = course.record().stages().get(entry);
        Stage before = figures.before(entry);
        boolean first = entry == 0;
        pool(
                entry,
                "Exhausted",
                Long.toString(now.nonTransferablePapers() - (first ? 0 : before.nonTransferablePapers())),
                first ? now.nonTransferable() : now.nonTransferable().minus(before.nonTransferable()),
                now.nonTransferable());
        Votes loss = Votes.ZERO.minus(now.lossByFraction());
        pool(entry, "Gain/Loss", "0", first ? loss : loss.plus(before.lossByFraction()), loss);
    }

    private void pool(int entry, String name, String papers, Votes change, Votes votes) {
        opening(entry)
                .number("0")
                .text("")
                .text(name)
                .text("")
                .number(papers)
                .number(figures.amount(change))
                .number(figures.amount(votes))
                .number(value(entry))
                .text("")
                .text("")
                .number(0)
                .text("")
                .end();
    }
}
