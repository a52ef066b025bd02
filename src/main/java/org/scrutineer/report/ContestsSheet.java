package org.scrutineer.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.ContestsRecord;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.Stage;
import org.scrutineer.wording.EmptyPlaces;
import org.scrutineer.wording.ValidityWords;

/**
 * The sheet of contests that were counted one after the other, as text: who is elected in each, and for each who was
 * withdrawn, the figures that a scrutineer reports, and the result sheet.
 *
 * <p>Source of the figures: Trade Union and Labour Relations (Consolidation) Act 1992, section 52: the voting papers
 * distributed and returned, the valid votes for each candidate, the papers spoiled or otherwise invalid. Section 52
 * itself was not read; its items are those of section 100E(1) of the same Act. What else a scrutineer's report states
 * is no matter of a count. Papers that mark nobody but whoever was elected earlier are among the invalid ones of a
 * later contest, with that as their reason.
 */
public final class ContestsSheet {

    private static final int WIDTH = 100;

    private final SheetPage page = new SheetPage(WIDTH);

    private ContestsSheet() {}

    /**
     * Lays out a sheet.
     *
     * @param contests the contests
     * @return the sheet
     * @throws IllegalArgumentException if an amount of votes needs more decimal places than the rule book keeps
     */
    public static ContestsSheet of(ContestsRecord contests) {
        return of(contests, count -> ResultSheet.of(count).toString());
    }

    /**
     * Lays out a sheet.
     *
     * @param contests the contests
     * @param sheets makes the sheet of a count, as lines
     * @return the sheet
     */
    public static ContestsSheet of(ContestsRecord contests, Function<CountRecord, String> sheets) {
        ContestsSheet sheet = new ContestsSheet();
        sheet.heading("Contests in counting order", "=");
        contests.contests().forEach(sheet::elected);
        if (!contests.identities().isEmpty()) {
            sheet.page.blank();
            contests.identities().forEach(identity -> sheet.page.field("As was said", identity.toString()));
        }
        contests.contests().forEach(contest -> sheet.contest(contest, sheets));
        return sheet;
    }

    private void heading(String text, String sign) {
        page.text(0, text);
        page.underline(sign, Text.width(text));
        page.blank();
    }

    private void elected(ContestsRecord.Counted contest) {
        CountRecord record = contest.record();
        SheetNames names = new SheetNames(record.candidates());
        page.text(
                0,
                Printable.line(contest.name()) + " (" + record.seats()
                        + (record.seats() == 1 ? " place)" : " places)"));
        if (record.elected().isEmpty()) {
            page.text(2, "nobody is elected");
        }
        record.elected().forEach(elected -> page.text(2, elected.order() + ". " + names.of(elected.candidate())));
        if (record.unfilledSeats() > 0) {
            page.text(
                    2,
                    "Places left unfilled: " + record.unfilledSeats()
                            + EmptyPlaces.why(record).map(why -> " - " + why).orElse(""));
        }
    }

    private void contest(ContestsRecord.Counted contest, Function<CountRecord, String> sheets) {
        page.blank();
        heading(Printable.line(contest.name()), "-");
        SheetNames names = new SheetNames(contest.record().candidates());
        if (!contest.after().isEmpty()) {
            page.field("Counted after", Printable.line(String.join(", ", contest.after())));
            page.field(
                    "Withdrawn here",
                    contest.withdrawn().isEmpty()
                            ? "nobody, for nobody who stands here was elected there"
                            : contest.withdrawn().stream()
                                    .map(earlier -> names.of(earlier.candidate()) + ", elected in "
                                            + Printable.line(earlier.contest()))
                                    .collect(Collectors.joining("; ")));
        }
        figures(contest, names);
        page.blank();
        page.lines(sheets.apply(contest.record()).lines().toList());
    }

    private void figures(ContestsRecord.Counted contest, SheetNames names) {
        CountRecord record = contest.record();
        SheetWords words = new SheetWords(names, record.rule(), SheetWords.places(record));
        Stage first = record.stages().get(0);
        page.field("Distributed", contest.distributed() > 0 ? contest.distributed() + " voting papers" : "not stated");
        page.field("Returned", Long.toString(record.input().papersCast()));
        page.field("Invalid", invalid(record.input().invalid()));
        ValidityWords.of(record.input()).forEach(line -> page.field(line.label(), Printable.line(line.text())));
        page.field("Valid", Long.toString(record.input().papersValid()));
        page.field(
                "Valid votes",
                first.tallies().stream()
                        .filter(tally -> !tally.candidate().isWithdrawn())
                        .map(tally -> names.of(tally.candidate()) + " " + words.votes(tally.votes()))
                        .collect(Collectors.joining(", ")));
        page.field("Quota", record.rule().hasQuota() ? words.votes(first.quota()) : "none");
        page.field("Stages", Integer.toString(record.wholeStages().size()));
        List<Candidate> elected =
                record.elected().stream().map(Elected::candidate).toList();
        page.field("Elected", elected.isEmpty() ? "nobody" : names.of(elected, ", "));
    }

    private static String invalid(List<InvalidPapers> invalid) {
        return invalid.isEmpty()
                ? "0"
                : invalid.stream()
                        .map(papers -> papers.papers() + " " + Printable.line(papers.reason())
                                + SheetWords.clause(papers.clause()))
                        .collect(Collectors.joining("; "));
    }

    /** Returns the sheet as lines, each ended by LF. */
    @Override
    public String toString() {
        return page.toString();
    }
}
