package org.scrutineer.report;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.Percent;

/**
 * Bars of signs: the votes each candidate had when elected or excluded, else at the end. Lengths are worked from exact
 * figures and rounded once.
 *
 * @param record the record
 * @param words how it is put in words
 */
record SheetBars(CountRecord record, SheetWords words) {

    private static final int NAME = 24;
    private static final int LEAST = 10;
    private static final int GAPS = 4;

    /**
     * Returns the bars.
     *
     * @param width the columns of text to keep to
     * @return the lines, as the page of the result orders them
     */
    List<String> lines(int width) {
        Course course = new Course(record);
        int digits = 0;
        Votes most = Votes.of(1);
        for (Stage stage : record.stages()) {
            most = larger(most, stage.quota());
            for (Tally tally : stage.tallies()) {
                most = larger(most, tally.votes());
                digits = Math.max(digits, words.votes(tally.votes()).length());
            }
        }
        int room = Math.max(LEAST, width - NAME - digits - GAPS);
        List<String> lines = new ArrayList<>();
        lines.addAll(Text.wrap("= first preferences    + received later    | quota of that moment", width));
        for (Candidate candidate : course.inOrderOfResult()) {
            Stage then = course.stageOf(course.fateOf(candidate));
            Votes votes = then.tallyOf(candidate).votes();
            Votes first = record.stages().get(0).tallyOf(candidate).votes().min(votes);
            lines.add(Text.left(words.names().of(candidate, NAME), NAME) + "  " + Text.right(words.votes(votes), digits)
                    + "  "
                    + bar(length(first, most, room), length(votes, most, room), length(then.quota(), most, room)));
        }
        return lines;
    }

    private static Votes larger(Votes one, Votes other) {
        return one.isAtLeast(other) ? one : other;
    }

    private static int length(Votes votes, Votes most, int room) {
        return (int) Percent.units(votes, most, room - 1L);
    }

    private String bar(int first, int votes, int quota) {
        StringBuilder bar = new StringBuilder("=".repeat(first) + "+".repeat(votes - first));
        if (record.rule().hasQuota()) {
            bar.append(" ".repeat(Math.max(0, quota - bar.length())));
            bar.replace(quota, Math.min(bar.length(), quota + 1), "|");
        }
        return bar.toString();
    }
}
