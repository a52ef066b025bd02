package org.scrutineer.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.distribution.PublishedCount.Decided;
import org.scrutineer.distribution.PublishedCount.Line;

/** The table of this library, in which everything is said. */
final class WholeTable {

    private static final String CANDIDATE = "candidate";
    private static final String NAME = "name";

    private WholeTable() {}

    /** Reads the rows. */
    static Distribution read(List<Row> rows) {
        DistributionReader.requireSame(rows, "seats", "formalPapers");
        List<List<Row>> counts = DistributionReader.byCount(rows);
        List<Candidate> candidates = candidates(counts.get(0));
        return new Distribution(
                DistributionForm.WHOLE,
                rows.get(0).number("seats"),
                rows.get(0).whole("formalPapers"),
                candidates,
                counts.stream().map(count -> count(count, candidates)).toList());
    }

    private static List<Candidate> candidates(List<Row> count) {
        List<Candidate> candidates = new ArrayList<>();
        for (Row row : count) {
            int number = row.number(CANDIDATE);
            if (number > 0) {
                if (number != candidates.size() + 1) {
                    throw row.wrong(CANDIDATE, "number " + (candidates.size() + 1), row.text(CANDIDATE));
                }
                candidates.add(Candidate.of(number, row.text(NAME)).withParty(row.text("party")));
            }
        }
        return candidates;
    }

    private static PublishedCount count(List<Row> rows, List<Candidate> candidates) {
        DistributionReader.requireSame(rows, "quota", "stage", "action", "of", "transferValue", "receivedAt");
        Row first = rows.get(0);
        List<Row> ofCandidates =
                rows.stream().filter(row -> row.number(CANDIDATE) > 0).toList();
        for (int i = 0; i < ofCandidates.size(); i++) {
            if (ofCandidates.get(i).number(CANDIDATE) != i + 1 || i >= candidates.size()) {
                throw ofCandidates
                        .get(i)
                        .wrong(
                                CANDIDATE,
                                "in the order of the first count",
                                ofCandidates.get(i).text(CANDIDATE));
            }
        }
        if (ofCandidates.size() != candidates.size()) {
            throw first.wrong("count", "one with a row for each candidate", first.text("count"));
        }
        return new PublishedCount(
                first.number("count"),
                first.text("stage"),
                first.votes("quota"),
                first.text("action"),
                first.numbers("of"),
                first.text("transferValue"),
                first.text("receivedAt"),
                ofCandidates.stream().map(WholeTable::line).toList(),
                line(pool(rows, "nonTransferable")),
                line(pool(rows, "lossByFraction")));
    }

    private static Row pool(List<Row> rows, String name) {
        return rows.stream()
                .filter(row -> row.number(CANDIDATE) == 0 && row.text(NAME).equals(name))
                .findFirst()
                .orElseThrow(() -> rows.get(0)
                        .wrong(
                                "count",
                                "one with a row \"" + name + "\"",
                                rows.get(0).text("count")));
    }

    private static Line line(Row row) {
        return new Line(
                row.whole("papersMoved"),
                row.votes("votesMoved"),
                row.whole("papers"),
                row.votes("votes"),
                row.text("status"),
                decided(row),
                row.number("order"),
                Stream.of(row.text("ties").split("; ", -1))
                        .filter(tie -> !tie.isEmpty())
                        .toList());
    }

    private static Decided decided(Row row) {
        String decided = row.text("decided");
        return switch (decided) {
            case "" -> Decided.NOTHING;
            case "elect" -> Decided.ELECTED;
            case "exclude" -> Decided.EXCLUDED;
            default -> throw row.wrong("decided", "elect, exclude or empty", decided);
        };
    }
}
