package org.scrutineer.cli;

import java.util.List;
import java.util.Map;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.InactivePapers;
import org.scrutineer.report.Csv;
import org.scrutineer.report.Formulas;
import org.scrutineer.trace.PaperTrace;
import picocli.CommandLine.Model.OptionSpec;

/** The totals of each precinct or batch at each stage of one count, as comma-separated values. */
final class TotalsOfLabels {

    /** The option. */
    static final String OPTION = "--csv";

    private static final List<String> COLUMNS = List.of("papers", "stage", "part", "candidate", "name", "votes");

    private final CountRecord count;
    private final Csv csv = new Csv(Formulas.DISARMED);

    private TotalsOfLabels(CountRecord count) {
        this.count = count;
    }

    /**
     * Returns the option.
     *
     * @return the option that asks for the table
     */
    static OptionSpec option() {
        return OptionSpec.builder(OPTION)
                .arity("0")
                .description("With " + LabelOption.NAME + ": write a table of comma-separated values, with a line for"
                        + " each label, stage and candidate, for what is non-transferable, in all and by cause, and"
                        + " for what was lost to rounding.")
                .build();
    }

    /**
     * Writes the table.
     *
     * @param count the count
     * @param label what the papers are told apart by
     * @param papers the papers by label
     * @param totals the totals by label
     * @return the lines
     */
    static String csv(
            CountRecord count,
            LabelOption label,
            Map<String, Ballots> papers,
            Map<String, List<PaperTrace.Step>> totals) {
        TotalsOfLabels table = new TotalsOfLabels(count);
        table.csv.text(label.toString()).texts(COLUMNS).end();
        papers.forEach((name, some) ->
                totals.getOrDefault(name, List.of()).forEach(step -> table.lines(name, some.papers(), step)));
        return table.csv.toString();
    }

    private void lines(String label, long papers, PaperTrace.Step step) {
        for (Candidate candidate : count.rows()) {
            Fraction votes = step.held().getOrDefault(candidate.number(), Fraction.ZERO);
            line(label, papers, step, candidate.reference(), candidate.name(), votes);
        }
        pool(label, papers, step, "nonTransferable", step.nonTransferable());
        for (InactivePapers told : count.stages().get(0).inactive()) {
            Fraction votes = step.inactive().getOrDefault(told.cause(), Fraction.ZERO);
            pool(label, papers, step, "nonTransferable." + told.cause().term(), votes);
        }
        pool(label, papers, step, "lossByFraction", step.lost());
    }

    private void pool(String label, long papers, PaperTrace.Step step, String name, Fraction votes) {
        line(label, papers, step, "0", name, votes);
    }

    private void line(String label, long papers, PaperTrace.Step step, String candidate, String name, Fraction votes) {
        csv.text(label)
                .number(papers)
                .number(step.stage())
                .number(step.part() == 0 ? "" : Integer.toString(step.part()))
                .number(candidate)
                .text(name)
                .number(votes.toString())
                .end();
    }
}
