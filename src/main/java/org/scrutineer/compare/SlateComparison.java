package org.scrutineer.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Printable;
import org.scrutineer.compare.Slates.Slate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.wording.Phrases;

/**
 * What counts of the same papers by several rule books come to for each slate: first preferences, and the places by
 * each rule book side by side; then who is elected by each, and what moved from slate to slate or how far apart the
 * votes are.
 *
 * @param counts the slates of each count
 */
public record SlateComparison(List<Slates> counts) {

    private static final String NO_SLATE = "(no slate)";

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no count, or they are of different papers or candidates
     */
    public SlateComparison {
        counts = List.copyOf(counts);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("counts must be at least 1, but were 0");
        }
        for (Slates other : counts.subList(1, counts.size())) {
            Comparison.requireSamePapers(counts.get(0).count(), other.count());
        }
    }

    /**
     * Compares counts.
     *
     * @param records the records of the counts
     * @return the comparison
     * @throws IllegalArgumentException if there is no count, or they are of different papers or candidates
     */
    public static SlateComparison of(List<CountRecord> records) {
        return new SlateComparison(records.stream().map(Slates::of).toList());
    }

    /** Returns the comparison in lines of text for a person. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        CountRecord first = counts.get(0).count();
        text.append(first.input().papersCast())
                .append(" papers, ")
                .append(Phrases.number(first.candidates().size(), "candidate"))
                .append(", ")
                .append(Phrases.number(first.seats(), "place"))
                .append("\n\n")
                .append(overview());
        for (Slates slates : counts) {
            text.append('\n').append(account(slates));
        }
        return text.toString();
    }

    private String overview() {
        List<Slate> all = counts.get(0).all();
        Optional<Slates> telling = counts.stream()
                .filter(slates -> slates.firstPreferences(all.get(0)).isPresent())
                .findFirst();
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of("Slate", "candidates"));
        telling.ifPresent(slates -> heading.addAll(List.of("first preferences", "%")));
        counts.forEach(slates -> heading.add(slates.count().rule().id()));
        rows.add(heading);
        for (Slate slate : all) {
            List<String> row = new ArrayList<>(List.of(name(slate), Integer.toString(slate.nominated())));
            telling.ifPresent(slates -> {
                Votes votes = slates.firstPreferences(slate).orElse(Votes.ZERO);
                Votes whole = Votes.of(slates.count().input().papersValid());
                row.add(votes.toString());
                row.add(Phrases.percent(votes, whole));
            });
            counts.forEach(slates -> row.add(Integer.toString(slates.seats(slate))));
            rows.add(row);
        }
        return table(rows);
    }

    private static String account(Slates slates) {
        CountRecord count = slates.count();
        Phrases phrases = new Phrases(count);
        StringBuilder text = new StringBuilder(count.rule().id()).append(" elects:\n");
        for (Elected elected : count.elected()) {
            String slate = elected.candidate().party();
            text.append("  ")
                    .append(phrases.name(elected.candidate()))
                    .append(slate.isEmpty() ? "" : " (" + Printable.line(slate) + ")")
                    .append('\n');
        }
        if (count.rule().isPlurality()) {
            text.append(PollFigures.of(count));
        } else if (slates.hasTransfers()) {
            text.append("votes transferred, from the slate at the left to the slate above:\n")
                    .append(matrix(slates));
        }
        return text.toString();
    }

    private static String matrix(Slates slates) {
        Phrases phrases = new Phrases(slates.count());
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(""));
        slates.all().forEach(slate -> heading.add(name(slate)));
        heading.addAll(List.of("non-transferable", "lost by fraction"));
        rows.add(heading);
        for (Slates.Moved moved : slates.moved()) {
            List<String> row = new ArrayList<>(List.of(name(moved.from())));
            moved.bySlate().forEach(votes -> row.add(phrases.figure(votes)));
            row.add(phrases.figure(moved.nonTransferable()));
            row.add(phrases.figure(moved.lost()));
            rows.add(row);
        }
        return table(rows);
    }

    private static String name(Slate slate) {
        return slate.name().isEmpty() ? NO_SLATE : Printable.line(slate.name());
    }

    /** Lays rows out in columns, the first to the left and the others to the right. */
    private static String table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int column = 0; column < columns; column++) {
                String cell = row.get(column);
                String blanks = " ".repeat(widths[column] - cell.length());
                line.append(column == 0 ? cell + blanks : "  " + blanks + cell);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
