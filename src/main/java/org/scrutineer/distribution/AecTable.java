package org.scrutineer.distribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.distribution.PublishedCount.Decided;
import org.scrutineer.distribution.PublishedCount.Line;

/**
 * The distribution of preferences of the Australian Electoral Commission: a row for each candidate and count.
 * Candidates are known by column, place in it and name, and numbered in the order of the first count. The papers of a
 * candidate are the sum of those that moved.
 */
final class AecTable {

    private static final String COUNT = "Count";
    private static final String SURNAME = "Surname";
    private static final String GIVEN = "GivenNm";

    private final List<List<String>> keys;
    private final long[] papers;

    private AecTable(List<List<String>> keys) {
        this.keys = keys;
        this.papers = new long[keys.size() + 1];
    }

    /** Reads the rows. */
    static Distribution read(List<Row> rows) {
        DistributionReader.requireSame(rows, "No Of Vacancies", "Total Formal Papers", "Quota");
        List<List<Row>> counts = DistributionReader.byCount(rows);
        List<Row> first = counts.get(0).stream().filter(row -> !isPool(row)).toList();
        List<Candidate> candidates = new ArrayList<>();
        first.forEach(row ->
                candidates.add(Candidate.of(candidates.size() + 1, name(row)).withParty(row.text("Ticket"))));
        List<List<String>> keys = first.stream().map(AecTable::key).toList();
        if (new LinkedHashSet<>(keys).size() < keys.size()) {
            throw first.get(0).wrong(COUNT, "one with a row for each candidate", "one with two for somebody");
        }
        AecTable table = new AecTable(keys);
        return new Distribution(
                DistributionForm.AEC,
                rows.get(0).number("No Of Vacancies"),
                rows.get(0).whole("Total Formal Papers"),
                candidates,
                counts.stream().map(table::count).toList());
    }

    private static boolean isPool(Row row) {
        return DistributionReader.isWord(row.text(SURNAME), "exhausted") || isLoss(row);
    }

    private static boolean isLoss(Row row) {
        return DistributionReader.isWord(row.text(SURNAME), "gain/loss");
    }

    private static List<String> key(Row row) {
        return List.of(row.text("Ticket"), row.text("Ballot Position"), row.text(SURNAME), row.text(GIVEN));
    }

    private static String name(Row row) {
        return row.text(GIVEN).isEmpty() ? row.text(SURNAME) : row.text(SURNAME) + ", " + row.text(GIVEN);
    }

    private PublishedCount count(List<Row> rows) {
        Map<Integer, Row> ofCandidates = new TreeMap<>();
        for (Row row : rows) {
            if (!isPool(row)) {
                int number = keys.indexOf(key(row)) + 1;
                if (number == 0 || ofCandidates.containsKey(number)) {
                    throw row.wrong(SURNAME, "a candidate of the first count, once", name(row));
                }
                ofCandidates.put(number, row);
            }
        }
        Row first = rows.get(0);
        if (ofCandidates.size() < keys.size()) {
            throw first.wrong(COUNT, "one with a row for each candidate", first.text(COUNT));
        }
        List<Line> lines = new ArrayList<>();
        ofCandidates.forEach((number, row) -> lines.add(line(row, number)));
        Row exhausted = pool(rows, row -> isPool(row) && !isLoss(row));
        Line loss = line(pool(rows, AecTable::isLoss), 0, 0);
        return new PublishedCount(
                first.number(COUNT),
                "",
                first.votes("Quota"),
                "",
                List.of(),
                first.text("Transfer Value"),
                "",
                lines,
                line(exhausted, 0),
                new Line(
                        0,
                        Votes.ZERO.minus(loss.votesMoved()),
                        0,
                        Votes.ZERO.minus(loss.votes()),
                        "",
                        Decided.NOTHING,
                        0,
                        List.of()));
    }

    private static Row pool(List<Row> rows, Predicate<Row> which) {
        return rows.stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> rows.get(0)
                        .wrong(
                                COUNT,
                                "one with rows \"Exhausted\" and \"Gain/Loss\"",
                                rows.get(0).text(COUNT)));
    }

    private Line line(Row row, int number) {
        papers[number] += row.whole("Papers");
        return line(row, row.whole("Papers"), papers[number]);
    }

    private static Line line(Row row, long moved, long papers) {
        return new Line(
                moved,
                row.votes("VoteTransferred"),
                papers,
                row.votes("ProgressiveVoteTotal"),
                "",
                decided(row),
                row.number("Order Elected"),
                List.of());
    }

    private static Decided decided(Row row) {
        if (!DistributionReader.isWord(row.text("Changed"), "true")) {
            return Decided.NOTHING;
        }
        return switch (row.text("Status")) {
            case "Elected" -> Decided.ELECTED;
            case "Excluded" -> Decided.EXCLUDED;
            default -> throw row.wrong("Status", "Elected or Excluded where it changed", row.text("Status"));
        };
    }
}
