package org.scrutineer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Elected;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.wording.BookStatus;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.DecisionWords;
import org.scrutineer.wording.EmptyPlaces;
import org.scrutineer.wording.Fate;
import org.scrutineer.wording.InactiveWords;
import org.scrutineer.wording.MovementWords;
import org.scrutineer.wording.QuotaSum;
import org.scrutineer.wording.RonWords;
import org.scrutineer.wording.Sentence;
import org.scrutineer.wording.TieWords;
import org.scrutineer.wording.ValidityWords;

/**
 * The result of a count in Markdown: the elected and why, papers and quota, all figures, decisions, digests. No
 * pictures.
 */
final class MarkdownSheet {

    private static final int ENTRIES = 10;

    private final CountRecord record;
    private final Course course;
    private final TableFigures figures;
    private final SheetNames names;
    private final StringBuilder text = new StringBuilder();

    private MarkdownSheet(CountRecord record) {
        this.record = record;
        this.course = new Course(record);
        this.figures = new TableFigures(record);
        this.names = new SheetNames(record.rows());
    }

    /**
     * Writes the sheet.
     *
     * @param record the record
     * @return the lines
     */
    static String of(CountRecord record) {
        MarkdownSheet sheet = new MarkdownSheet(record);
        sheet.opening();
        sheet.elected();
        sheet.papers();
        sheet.tables();
        sheet.stages();
        sheet.digests();
        return sheet.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void paragraph(String paragraph) {
        line(paragraph);
        line("");
    }

    private String said(Sentence sentence) {
        return Prose.Form.MARKDOWN.say(sentence, names, figures::amount);
    }

    private void opening() {
        paragraph("# " + (record.title().isBlank() ? "Election" : Prose.escaped(record.title())));
        int unfilled = record.unfilledSeats();
        paragraph("**"
                + (unfilled == 0
                        ? "Count complete: all places are filled."
                        : "Places unfilled: " + unfilled + vacant() + ".")
                + "** A count is not a declaration.");
        BookStatus status = BookStatus.of(record.rule());
        paragraph("Rule book: " + Prose.escaped(record.rule().citation()) + " (`"
                + record.rule().id().replace("`", "") + "`; " + status.words() + ").");
        record.rule().provisional().ifPresent(reason -> paragraph("**Provisional:** " + Prose.escaped(reason) + "."));
        RonWords.who(record).forEach(who -> paragraph(said(who.words("."))));
        List<String> inferred = Stream.concat(
                        record.rule().inferred().stream().map(Clause::inference), RonWords.inferred(record).stream())
                .toList();
        if (!inferred.isEmpty()) {
            paragraph("Inferred, where the text leaves it open:");
            inferred.forEach(reading -> line("- " + Prose.escaped(reading)));
            line("");
        }
    }

    private String vacant() {
        int vacant = record.placesLeftVacant();
        return (vacant == 0 ? "" : ", of which " + vacant + " left vacant as re-open nominations won")
                + EmptyPlaces.why(record).map(why -> ", for " + why).orElse("");
    }

    private void elected() {
        paragraph("## Elected");
        if (record.elected().isEmpty()) {
            paragraph("Nobody is elected.");
        }
        for (Elected elected : record.elected()) {
            Candidate candidate = elected.candidate();
            Sentence why = course.fateOf(candidate) instanceof Fate.Chosen chosen
                    ? new DecisionWords(course)
                            .whyElected(chosen.entry(), elected.reason(), candidate)
                            .cited(chosen.decision().clause())
                    : Sentence.of("");
            String party = candidate.party().isBlank() ? "" : " (" + Prose.escaped(candidate.party()) + ")";
            line(elected.order() + ". **" + said(Sentence.of("").named(candidate)) + "**" + party + ": " + said(why));
        }
        for (Candidate ron : RonWords.vacated(course)) {
            Fate.Vacated vacated = (Fate.Vacated) course.fateOf(ron);
            Sentence why = new DecisionWords(course)
                    .whyElected(vacated.entry(), vacated.decision().reason(), ron)
                    .cited(vacated.decision().clause());
            line("- **" + said(Sentence.of("").named(ron)) + "**, place left vacant: " + said(why));
        }
        line("");
    }

    private void papers() {
        paragraph("## Papers and quota");
        line("- Papers handed in: " + record.input().papersCast());
        for (InvalidPapers invalid : record.input().invalid()) {
            line("- Invalid, " + Prose.escaped(invalid.reason()) + ": " + invalid.papers() + " ("
                    + Prose.escaped(invalid.clause().number()) + ")");
        }
        line("- Valid papers: " + record.input().papersValid());
        ValidityWords.of(record.input()).forEach(said -> line("- " + said.label() + ": " + Prose.escaped(said.text())));
        line("- Places: " + record.seats());
        if (record.rule().hasQuota()) {
            Sentence sum = new QuotaSum(record).sum().orElseGet(() -> Sentence.of(""));
            line("- Quota: " + said(sum.amount(record.stages().get(0).quota())));
        }
        line("");
    }

    private void tables() {
        paragraph("## All figures");
        paragraph(
                "Votes after each stage; in brackets what the stage changed. ✓ elected, – excluded and without votes.");
        for (int from = 0; from < record.stages().size(); from += ENTRIES) {
            table(from, Math.min(record.stages().size(), from + ENTRIES));
        }
    }

    private void table(int from, int to) {
        List<String> heading = new ArrayList<>(List.of("Candidate"));
        for (Stage stage : record.stages().subList(from, to)) {
            heading.add(Course.number(stage) + " " + said(MovementWords.title(stage)));
        }
        row(heading);
        line("|---" + "|--:".repeat(to - from) + "|");
        for (Candidate candidate : record.rows()) {
            List<String> cells = new ArrayList<>(List.of(said(Sentence.of("").named(candidate))));
            for (int entry = from; entry < to; entry++) {
                cells.add(cell(candidate, entry));
            }
            row(cells);
        }
        sums("Non-transferable", from, to, Stage::nonTransferable);
        InactiveWords.rows(record)
                .forEach(cause -> sums(InactiveWords.row(cause), from, to, stage -> InactiveWords.votes(stage, cause)));
        sums("Loss by fraction", from, to, Stage::lossByFraction);
        if (record.rule().hasVotesThatAddUp()) {
            sums("Total", from, to, Course::total);
        }
        if (record.rule().hasQuota()) {
            sums("Quota", from, to, Stage::quota);
        }
        line("");
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private String cell(Candidate candidate, int entry) {
        Tally now = record.stages().get(entry).tallyOf(candidate);
        Votes change =
                now.votes().minus(figures.before(entry).tallyOf(candidate).votes());
        if (!candidate.isNominated() && now.status() == Status.WITHDRAWN) {
            return "";
        }
        boolean out = now.status() == Status.EXCLUDED || now.status() == Status.WITHDRAWN;
        String votes = out && now.votes().isZero() ? "–" : figures.amount(now.votes());
        Fate fate = course.fateOf(candidate);
        boolean chosen = (fate instanceof Fate.Chosen || fate instanceof Fate.Vacated) && fate.entry() == entry;
        return votes + (change.isZero() ? "" : " (" + figures.change(change) + ")") + (chosen ? " ✓" : "");
    }

    private void sums(String label, int from, int to, Function<Stage, Votes> amount) {
        List<String> cells = new ArrayList<>(List.of("*" + label + "*"));
        record.stages().subList(from, to).forEach(stage -> cells.add(figures.amount(amount.apply(stage))));
        row(cells);
    }

    private void stages() {
        paragraph("## Decisions");
        DecisionWords words = new DecisionWords(course);
        for (int entry = 0; entry < record.stages().size(); entry++) {
            Stage stage = record.stages().get(entry);
            for (Decision decision : stage.decisions()) {
                line("- Stage " + Course.number(stage) + ": **" + said(words.head(decision)) + "** "
                        + said(words.why(entry, decision).cited(decision.clause())));
                for (int tie = 0; tie < decision.ties().size(); tie++) {
                    var step = decision.ties().get(tie);
                    var rest = decision.ties().subList(tie + 1, decision.ties().size());
                    line("  - "
                            + said(Sentence.of("Tie between ")
                                    .named(step.candidates())
                                    .words(": ")
                                    .then(TieWords.how(step))
                                    .then(TieWords.outcome(step, rest))
                                    .words(".")));
                }
            }
        }
        line("");
    }

    private void digests() {
        paragraph("## Digests");
        line("- This count: `" + JsonRecord.of(record).digest() + "`");
        line("- The papers, in any order: `" + record.input().ballotSetDigest() + "`");
        for (BallotFile file : record.input().files()) {
            line("- File " + Prose.escaped(file.name()) + ": `" + file.digest().replace("`", "") + "`");
        }
    }
}
