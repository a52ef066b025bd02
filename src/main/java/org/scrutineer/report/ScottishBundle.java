package org.scrutineer.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Elected;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Transfer;
import org.scrutineer.wording.Amounts;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.Fate;
import org.scrutineer.wording.MovementWords;
import org.scrutineer.wording.Percent;
import org.scrutineer.wording.Printables;
import org.scrutineer.wording.RonWords;

/**
 * The files that Scottish councils publish of a ward, but for the papers themselves, which a writer of ballot files
 * adds, and for first preferences by ballot box, which need papers that carry a box.
 *
 * <p>Source: Scottish Local Government Elections Order 2011, rule 56, for what is published; the columns are inferred.
 *
 * @param record the record of the count
 * @param election the election that was counted
 */
public record ScottishBundle(CountRecord record, Election election) {

    /** The name of the file of the papers, which this bundle does not hold. */
    public static final String PROFILE = "7-preference-profile.blt";

    /**
     * Checks that they go together.
     *
     * @throws IllegalArgumentException if the record is of other papers or candidates
     */
    public ScottishBundle {
        Objects.requireNonNull(record, "record");
        String papers = BallotsDigest.of(election.ballots());
        if (!papers.equals(record.input().ballotSetDigest())
                || election.candidates().size() != record.candidates().size()) {
            throw new IllegalArgumentException("the record must be of these papers, " + papers + ", but is of papers "
                    + record.input().ballotSetDigest());
        }
    }

    private TableFigures figures() {
        return new TableFigures(record);
    }

    private List<Candidate> standing() {
        return record.rows().stream()
                .filter(candidate -> !candidate.isWithdrawn())
                .toList();
    }

    /**
     * Returns the files.
     *
     * @param formulas what becomes of text that looks like a formula
     * @return the text of each by its name, in order
     */
    public Map<String, String> files(Formulas formulas) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("1-declaration.txt", declaration());
        files.put("2-votes-per-stage.csv", votesPerStage(new Csv(formulas)));
        files.put("3-transfers.csv", transfers(new Csv(formulas)));
        files.put("4-first-preferences.csv", firstPreferences(new Csv(formulas)));
        files.put("5-preference-summary.csv", summary(new Csv(formulas)));
        files.put(
                "7-how-to-read.txt",
                PROFILE
                        + " holds each sequence of preferences with the number of papers that have it, as a ballot file (BLT):\n"
                        + "the number of papers, then candidates by number in the order of preference, then 0. The names\n"
                        + "stand at its end in the order of their numbers. Anybody can count it again.\n");
        return files;
    }

    private String declaration() {
        SheetNames names = new SheetNames(record.rows());
        SheetPage page = new SheetPage(80);
        page.text(0, record.title().isBlank() ? "Election" : Printables.shortened(record.title(), 200));
        page.blank();
        page.field("Places", Integer.toString(record.seats()));
        page.field("Ballot papers", Long.toString(record.input().papersCast()));
        for (InvalidPapers invalid : record.input().invalid()) {
            page.field("Rejected", invalid.papers() + " " + Printables.shortened(invalid.reason(), 200));
        }
        page.field("Valid papers", Long.toString(record.input().papersValid()));
        page.field("Quota", figures().amount(record.stages().get(0).quota()));
        page.blank();
        page.text(0, "Elected, in this order");
        for (Elected elected : record.elected()) {
            page.text(2, elected.order() + ". " + names.of(elected.candidate()) + ", stage " + elected.stage());
        }
        for (Candidate ron : RonWords.vacated(new Course(record))) {
            page.text(2, names.of(ron) + " elected: place left vacant");
        }
        page.blank();
        page.text(0, "The result of a count; the declaration is the returning officer's.");
        return page.toString();
    }

    private String votesPerStage(Csv csv) {
        List<Stage> stages = record.wholeStages();
        Course course = new Course(record);
        csv.text("candidate").text("party");
        stages.forEach(stage -> csv.text("stage " + stage.number()));
        csv.text("status").end();
        for (Candidate candidate : standing()) {
            csv.text(candidate.toString()).text(candidate.party());
            stages.forEach(stage ->
                    csv.number(figures().amount(stage.tallyOf(candidate).votes())));
            Fate fate = course.fateOf(candidate);
            csv.text(
                            fate instanceof Fate.Chosen
                                    ? "elected"
                                    : fate instanceof Fate.Vacated
                                            ? "elected, place left vacant"
                                            : fate instanceof Fate.Excluded ? "excluded" : "not elected")
                    .end();
        }
        csv.text("non-transferable").text("");
        stages.forEach(stage -> csv.number(figures().amount(stage.nonTransferable())));
        csv.text("").end();
        csv.text("loss by fraction").text("");
        stages.forEach(stage -> csv.number(figures().amount(stage.lossByFraction())));
        csv.text("").end();
        if (record.rule().hasVotesThatAddUp()) {
            csv.text("total").text("");
            stages.forEach(stage -> csv.number(figures().amount(Course.total(stage))));
            csv.text("").end();
        }
        return csv.toString();
    }

    private String transfers(Csv csv) {
        SheetNames names = new SheetNames(record.rows());
        csv.texts(List.of("stage", "action", "from", "transferValue", "to", "papers", "votes"))
                .end();
        for (Stage stage : record.stages()) {
            for (Transfer transfer : stage.transfers()) {
                csv.text(Course.number(stage))
                        .text(Prose.Form.PLAIN.say(MovementWords.title(stage), names, figures()::amount))
                        .text(names.of(transfer.from()))
                        .number(TransfersCsv.oneValue(stage, transfer.from(), figures()))
                        .text(
                                transfer.to() instanceof Destination.Receiver receiver
                                        ? names.of(receiver.candidate())
                                        : ((Destination.Pool) transfer.to()).term())
                        .number(transfer.papers())
                        .number(figures().amount(transfer.votes()))
                        .end();
            }
        }
        return csv.toString();
    }

    private String firstPreferences(Csv csv) {
        Stage first = record.stages().get(0);
        Votes valid = Votes.of(record.input().papersValid());
        List<Candidate> elected =
                record.elected().stream().map(Elected::candidate).toList();
        csv.texts(List.of("candidate", "party", "firstPreferences", "percent", "elected"))
                .end();
        for (Candidate candidate :
                standing().stream().filter(Candidate::isNominated).toList()) {
            Votes votes = first.tallyOf(candidate).votes();
            csv.text(candidate.toString())
                    .text(candidate.party())
                    .number(Amounts.shortest(votes))
                    .number(Percent.of(votes, valid))
                    .text(elected.contains(candidate) ? "elected" : "")
                    .end();
        }
        return csv.toString();
    }

    /** How many papers give each candidate each preference, as marked, before any rule. */
    private String summary(Csv csv) {
        Ballots ballots = election.ballots();
        int ranks = longest(ballots);
        long[][] papers = new long[election.candidates().size() + 1][ranks + 1];
        for (int entry = 0; entry < ballots.size(); entry++) {
            List<List<Integer>> marked = ballots.preferencesOf(entry).ranks();
            for (int rank = 0; rank < marked.size(); rank++) {
                for (int candidate : marked.get(rank)) {
                    papers[candidate][rank + 1] += ballots.papersOf(entry);
                }
            }
        }
        csv.text("candidate");
        for (int rank = 1; rank <= ranks; rank++) {
            csv.text(Integer.toString(rank));
        }
        csv.end();
        for (Candidate candidate : election.candidates()) {
            csv.text(candidate.toString());
            for (int rank = 1; rank <= ranks; rank++) {
                csv.number(papers[candidate.number()][rank]);
            }
            csv.end();
        }
        return csv.toString();
    }

    private static int longest(Ballots ballots) {
        int longest = 0;
        for (int entry = 0; entry < ballots.size(); entry++) {
            longest = Math.max(longest, ballots.preferencesOf(entry).ranks().size());
        }
        return longest;
    }
}
